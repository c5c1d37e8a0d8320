import path from "node:path";
import type { Context } from "@/lib/context/context";
import { readCalendarFile } from "@/lib/documents/calendar/read-calendar-file";
import { keepFile, readKeptFile } from "@/lib/documents/sheet/kept-file";
import { notPermitted, ruleBroken } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";
import { serverEnvironment } from "@/lib/env/env";
import type { CalendarAddress } from "@/lib/schemas/calendar/calendar-address";
import type { TakeInCalendarInput } from "@/lib/schemas/calendar/take-in-calendar";
import type { UploadCalendarInput } from "@/lib/schemas/calendar/upload-calendar";
import { importCalendar } from "@/lib/use-cases/calendar/import-calendar";

/** Keeps a list of days for its sender until it is taken in; a file goes before pasted text. Throws NOT_PERMITTED. */
export async function keepCalendar(context: Context, { file, text }: UploadCalendarInput) {
  const { actor, clock } = context;
  if (!canGenerally(actor, "import-calendar")) throw notPermitted();
  const bytes = file ? new Uint8Array(await file.arrayBuffer()) : new TextEncoder().encode(text);
  return { hash: await keepFile(keptFolder(), actor.userId, bytes, clock.now()) };
}

/** Reads a kept list of the actor's as its address says; null when it is not, or no longer, kept. */
export async function readKeptCalendar({ actor }: Context, hash: string, { name, year }: CalendarAddress) {
  if (!canGenerally(actor, "import-calendar")) throw notPermitted();
  const bytes = await readKeptFile(keptFolder(), actor.userId, hash);
  return bytes ? readCalendarFile(bytes, name, year) : null;
}

/**
 * Takes in a kept list: its days are read again here, and never taken from a form. Throws what `importCalendar`
 * throws, and RULE_BROKEN when the list is gone or has lines that can't be read.
 */
export async function takeInCalendar(
  context: Context,
  { hash, question, submissionKey }: TakeInCalendarInput,
) {
  const read = await readKeptCalendar(context, hash, question);
  if (!read) throw ruleBroken("IMPORT_FILE_GONE");
  if ("code" in read || read.problems.length > 0) throw ruleBroken("CALENDAR_HAS_BAD_LINES");
  const { year, source, official } = question;
  const days = read.days.map(({ date, kind, name }) => ({ date, kind, name }));
  return importCalendar(context, { year, source, official, days, submissionKey });
}

function keptFolder(): string {
  return path.resolve(serverEnvironment().DATA_DIR, "calendars");
}
