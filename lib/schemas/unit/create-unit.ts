import { z } from "zod";
import { choice, optionalText, requiredText, submissionKey } from "@/lib/schemas/fields";

/** A unit that works on this installation numbers its documents; one that is known by name only does not. */
export const createUnitSchema = z
  .object({
    name: requiredText(60),
    docPrefix: optionalText(20),
    kind: choice(["INTERNAL", "OUTSIDE"]),
    submissionKey,
  })
  .refine(({ kind, docPrefix }) => kind === "OUTSIDE" || docPrefix !== "", {
    path: ["docPrefix"],
    error: "required",
  });
export type CreateUnitInput = z.infer<typeof createUnitSchema>;
