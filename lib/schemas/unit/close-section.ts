import { z } from "zod";
import { calendarDate, submissionKey } from "@/lib/schemas/fields";

export const closeSectionSchema = z.object({
  sectionId: z.string("required").min(1, "required").pipe(z.uuid("invalid")),
  closedOn: calendarDate,
  submissionKey,
});
export type CloseSectionInput = z.infer<typeof closeSectionSchema>;
