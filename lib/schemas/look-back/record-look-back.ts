import type { z } from "zod";
import { lookBackVerdicts } from "@/lib/domain/look-backs";
import {
  calendarDate,
  caseAct,
  checkbox,
  choice,
  id,
  optionalText,
  requiredText,
} from "@/lib/schemas/fields";

/** What a look-back found, the class it found, and whether the case is handled again. */
export const recordLookBackSchema = caseAct
  .extend({
    lookBackId: id,
    doneOn: calendarDate,
    findings: requiredText(5000),
    verdict: choice(lookBackVerdicts),
    classCode: choice(["A", "B", "C", "D"]),
    correctiveAction: optionalText(5000),
    reopen: checkbox,
  })
  .refine(({ verdict, reopen }) => !reopen || verdict === "NOT_DONE", { path: ["reopen"], error: "invalid" })
  .refine(({ verdict, correctiveAction }) => verdict !== "NOT_DONE" || correctiveAction !== "", {
    path: ["correctiveAction"],
    error: "required",
  });
export type RecordLookBackInput = z.infer<typeof recordLookBackSchema>;
