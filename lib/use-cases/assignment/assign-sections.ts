import type { Context } from "@/lib/context/context";
import { assignCase } from "@/lib/data/assign-case";
import { actOnCase } from "@/lib/data/case-act";
import type { AssignSectionsInput } from "@/lib/schemas/assignment/assign-sections";

/**
 * 分办: gives the case to a lead section and to those assisting it. Sections that keep their part keep their
 * acknowledgement; a part that is taken away is ended and stays in the history; a new one has to be
 * acknowledged. Gives the lead section's id.
 * Throws ActError: INVALID assistingSectionIds (the lead section among them), RULE_BROKEN SECTION_NOT_OF_UNIT
 * or SECTION_CLOSED, and what actOnCase throws.
 */
export async function assignSections(context: Context, input: AssignSectionsInput) {
  return actOnCase(context, "assign-sections", input, (work) =>
    assignCase(work, context.actor.userId, input),
  );
}
