import { z } from "zod";
import { id, submissionKey } from "@/lib/schemas/fields";

export const endDelegationSchema = z.object({ delegationId: id, submissionKey });
export type EndDelegationInput = z.infer<typeof endDelegationSchema>;
