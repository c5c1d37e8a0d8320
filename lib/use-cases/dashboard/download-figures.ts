import type { Context } from "@/lib/context/context";
import { appendEvent } from "@/lib/data/events";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { notPermitted } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";

/** Writes down that somebody took the figures of a year out of the application as a file. Throws NOT_PERMITTED. */
export async function downloadFigures(
  { actor, clock, db }: Context,
  { year, asOf }: { readonly year: number; readonly asOf: CalendarDate },
): Promise<void> {
  if (!canGenerally(actor, "read-dashboard")) throw notPermitted();
  await db.$transaction((tx) =>
    appendEvent(tx, {
      at: clock.now(),
      type: "figures-downloaded",
      actorId: actor.userId,
      unitId: actor.unitId,
      data: { year, asOf },
    }),
  );
}
