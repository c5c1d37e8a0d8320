import type { z } from "zod";
import { caseAct } from "@/lib/schemas/fields";

/** 签收: the section's head says that the case has arrived. */
export const acknowledgeAssignmentSchema = caseAct;
export type AcknowledgeAssignmentInput = z.infer<typeof acknowledgeAssignmentSchema>;
