import type { z } from "zod";
import { caseAct, id, many } from "@/lib/schemas/fields";

/** 分办: the lead section, and those that assist it. */
export const assignSectionsSchema = caseAct.extend({ leadSectionId: id, assistingSectionIds: many(id) });
export type AssignSectionsInput = z.infer<typeof assignSectionsSchema>;
