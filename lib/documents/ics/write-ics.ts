import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";

/** A day in a calendar. */
export interface IcsEvent {
  /** Unique in the world and the same at each reading. */
  readonly uid: string;
  readonly on: CalendarDate;
  readonly summary: string;
  readonly url: string;
}

export interface IcsCalendar {
  readonly name: string;
  readonly events: readonly IcsEvent[];
  /** When it was read. */
  readonly at: Date;
}

/** A calendar of whole days as programs subscribe to it. Rule: RFC 5545; names and refresh as Outlook and Apple read them. */
export function writeIcs({ name, events, at }: IcsCalendar): string {
  const stamp = `${at.toISOString().replace(/[-:]/g, "").slice(0, 15)}Z`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Banfu//Due dates//ZH",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(name)}`,
    "X-WR-TIMEZONE:Asia/Shanghai",
    "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
    "X-PUBLISHED-TTL:PT6H",
    ...events.flatMap(({ uid, on, summary, url }) => [
      "BEGIN:VEVENT",
      `UID:${escaped(uid)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(on)}`,
      `DTEND;VALUE=DATE:${compact(addDays(on, 1))}`,
      `SUMMARY:${escaped(summary)}`,
      `URL:${url}`,
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}

function compact(day: CalendarDate): string {
  return day.replaceAll("-", "");
}

/** A text value: no line ends, nothing that ends a value early. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n|[\r\n\u2028\u2029]/g, "\\n")
    .replace(/\p{Cc}/gu, "");
}

const LONGEST = 75;

/** A line of at most 75 octets, its rest on lines that begin with a blank; no character is cut in two. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const character of line) {
    const more = Buffer.byteLength(character);
    if (octets + more > LONGEST) {
      parts.push(part);
      part = "";
      // the blank that begins the next line counts
      octets = 1;
    }
    part += character;
    octets += more;
  }
  return [...parts, part].join("\r\n ");
}
