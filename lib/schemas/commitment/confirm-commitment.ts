import type { z } from "zod";
import { id } from "@/lib/schemas/fields";
import { decisionSchema } from "@/lib/schemas/reply/decision";

/** The secretariat on a section's report: accepted, or sent back with why. */
export const confirmCommitmentSchema = decisionSchema.safeExtend({ commitmentId: id });
export type ConfirmCommitmentInput = z.infer<typeof confirmCommitmentSchema>;
