import { z } from "zod";
import { readRule } from "@/lib/domain/supervision-rules";
import { many, optionalDate, requiredText, submissionKey } from "@/lib/schemas/fields";

/** A proposal as a form sends it: the rule, a blank and the case's id. */
const proposal = z.string("invalid").transform((text, context) => {
  const [name = "", handlingId = "", ...rest] = text.split(" ");
  const rule = readRule(name);
  if (rule && rest.length === 0 && z.uuid().safeParse(handlingId).success) return { rule, handlingId };
  context.addIssue({ code: "custom", message: "invalid" });
  return z.NEVER;
});

/** Several proposed notices at once, each of its own rule, all with the same demand and the same day. */
export const issueNoticesSchema = z.object({
  items: many(proposal).refine((items) => items.length > 0, "required"),
  requirement: requiredText(2000),
  respondBy: optionalDate,
  submissionKey,
});
export type IssueNoticesInput = z.infer<typeof issueNoticesSchema>;
