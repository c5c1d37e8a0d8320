import type { z } from "zod";
import { caseAct, id, many, optionalDate } from "@/lib/schemas/fields";

const sent = caseAct.extend({ leadSectionId: id, assistingSectionIds: many(id) }).loose();

/**
 * 分办: the lead section, and those that assist; `assistingDue.<id>` holds the due date of a section's part. A date
 * of a section that is not ticked says nothing.
 */
export const assignSectionsSchema = sent.transform((form, ctx) => {
  const { handlingId, version, submissionKey, leadSectionId, assistingSectionIds } = form;
  const dates = assistingSectionIds.flatMap((sectionId) => {
    const name = assistingDueFieldOf(sectionId);
    const date = optionalDate.safeParse(form[name]);
    if (!date.success) ctx.addIssue({ code: "custom", path: [name], message: "date" });
    return date.data ? [[sectionId, date.data] as const] : [];
  });
  return {
    handlingId,
    version,
    submissionKey,
    leadSectionId,
    assistingSectionIds,
    assistingDue: Object.fromEntries(dates),
  };
});
export type AssignSectionsForm = z.infer<typeof assignSectionsSchema>;
/** Without any due dates: those by the unit's setting, and of a part that is kept its own. */
export type AssignSectionsInput = Omit<AssignSectionsForm, "assistingDue"> &
  Partial<Pick<AssignSectionsForm, "assistingDue">>;

/** The name of the field for the due date of a section's part. */
export function assistingDueFieldOf(sectionId: string): string {
  return `assistingDue.${sectionId}`;
}
