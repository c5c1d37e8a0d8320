import { z } from "zod";
import { LONGEST_POINT, MOST_POINTS } from "@/lib/domain/points";
import { caseAct, requiredText } from "@/lib/schemas/fields";

/** The deputy's points, one a line as typed; a list of texts after reading. */
export const splitPointsSchema = caseAct.extend({
  points: requiredText(MOST_POINTS * (LONGEST_POINT + 1))
    .transform((text) =>
      [...new Set(text.split("\n").map((line) => line.trim()))].filter((line) => line !== ""),
    )
    .pipe(z.array(z.string().max(LONGEST_POINT, "tooLong")).min(1, "required").max(MOST_POINTS, "tooLong")),
});
export type SplitPointsInput = z.infer<typeof splitPointsSchema>;
