import { describe, expect, it } from "vitest";
import { writeIcs } from "@/lib/documents/ics/write-ics";
import { parseCalendarDate } from "@/lib/domain/calendar-date";

const at = new Date("2024-04-01T01:02:03.456Z");
const on = parseCalendarDate("2024-12-31");
const write = (summary: string) =>
  writeIcs({ name: "期限", at, events: [{ uid: "reply-1@x", on, summary, url: "http://x/cases/1" }] });

/** The lines with those that were folded put together again. */
const unfolded = (text: string) => text.replace(/\r\n /g, "").split("\r\n");

describe("a calendar file", () => {
  it("holds whole days, ends every line as the standard asks, and names itself", () => {
    const text = write("答复期限：012号 建议");
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(unfolded(text)).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Banfu//Due dates//ZH",
      "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH",
      "X-WR-CALNAME:期限",
      "X-WR-TIMEZONE:Asia/Shanghai",
      "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
      "X-PUBLISHED-TTL:PT6H",
      "BEGIN:VEVENT",
      "UID:reply-1@x",
      "DTSTAMP:20240401T010203Z",
      "DTSTART;VALUE=DATE:20241231",
      "DTEND;VALUE=DATE:20250101",
      "SUMMARY:答复期限：012号 建议",
      "URL:http://x/cases/1",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]);
  });

  it("lets no title end its line or value, or bring a line of its own", () => {
    const text = write("甲,乙;丙\\丁\r\nBEGIN:VALARM\u2028x\u0007");
    expect(unfolded(text)).toContain("SUMMARY:甲\\,乙\\;丙\\\\丁\\nBEGIN:VALARM\\nx");
    expect(unfolded(text)).not.toContain("BEGIN:VALARM");
  });

  it("folds long lines at 75 octets without cutting a character in two", () => {
    const title = "关于进一步完善社区嵌入式养老服务体系建设👵的若干建议".repeat(5);
    const text = write(title);
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).not.toContain("\ufffd");
    expect(unfolded(text)).toContain(`SUMMARY:${title}`);
  });
});
