import { z } from "zod";

const first = (value: unknown) => (Array.isArray(value) ? value[0] : value);

/** The views of the ledger of commitments. */
export const commitmentTabs = ["open", "overdue", "kept", "failed"] as const;
export type CommitmentTab = (typeof commitmentTabs)[number];

/** Which commitments the address asks for; whatever is not understood shows the open ones from the start. */
export const commitmentFilterSchema = z.object({
  tab: z.preprocess(first, z.enum(commitmentTabs).catch("open")),
  section: z.preprocess(first, z.uuid().optional().catch(undefined)),
  after: z.preprocess(first, z.string().max(60).optional().catch(undefined)),
});
export type CommitmentFilter = z.infer<typeof commitmentFilterSchema>;
