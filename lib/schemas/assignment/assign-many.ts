import { z } from "zod";
import { id, many, optionalDate, optionalId, submissionKey, version } from "@/lib/schemas/fields";

/** As many as a page shows, and some to spare. */
const MOST = 100;

/** A ticked case: its id and the version it was read at, joined so that one tick sends both. */
const ticked = z
  .string("invalid")
  .transform((text): { handlingId: string; version: string | number } => {
    const [handlingId = "", read = ""] = text.split("_");
    return { handlingId, version: read };
  })
  .pipe(z.object({ handlingId: id, version }));

const sent = z.looseObject({
  submissionKey,
  chosen: z.preprocess(toList, z.array(ticked).min(1, "noneChosen").max(MOST, "tooMany")),
  /** One lead section for all, or none: each case then goes where its own row says. */
  leadSectionId: optionalId,
  assistingSectionIds: many(id),
  assistingDueOn: optionalDate,
});

/**
 * 分办 of many cases: `chosen` holds the ticked ones, `lead.<id>` each row's lead section, `leadSectionId` the
 * one for all of them, and `assistingSectionIds` the sections that assist in all of them, by `assistingDueOn` where it is given.
 */
export const assignManySchema = sent.transform((form, ctx) => ({
  submissionKey: form.submissionKey,
  cases: form.chosen.map((one) => {
    const lead = id.safeParse(form.leadSectionId ?? form[leadFieldOf(one.handlingId)]);
    if (!lead.success)
      ctx.addIssue({ code: "custom", path: [leadFieldOf(one.handlingId)], message: "sectionMissing" });
    const { assistingSectionIds, assistingDueOn } = form;
    return { ...one, leadSectionId: lead.data ?? "", assistingSectionIds, assistingDueOn };
  }),
}));
export type AssignManyInput = z.infer<typeof assignManySchema>;

/** The name of a row's own choice of a lead section. */
export function leadFieldOf(handlingId: string): string {
  return `lead.${handlingId}`;
}

/** What a row's tick sends; without a version, how every tick of that case begins. */
export function tickOf(handlingId: string, read: number | ""): string {
  return `${handlingId}_${read}`;
}

function toList(value: unknown): unknown {
  if (value === undefined || value === "") return [];
  return Array.isArray(value) ? value : [value];
}
