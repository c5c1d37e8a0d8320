import { z } from "zod";
import { sessionLevels } from "@/lib/domain/session-level";
import type { SettingKey } from "@/lib/domain/setting-catalogue";
import { readSettingValue } from "@/lib/domain/setting-groups";
import { isSettingKey, type SettingProblem, validateSetting } from "@/lib/domain/settings";
import { checkbox, optionalChoice, optionalText, submissionKey } from "@/lib/schemas/fields";

/** What is wrong with a value, as the code of a field. */
const codes: Readonly<Record<SettingProblem, string>> = {
  UNKNOWN_SETTING: "invalid",
  NOT_A_WHOLE_NUMBER: "wholeNumber",
  TOO_SMALL: "outOfRange",
  TOO_LARGE: "outOfRange",
  NOT_A_SWITCH: "required",
  NOT_AN_OPTION: "choice",
  NOT_A_WEB_ADDRESS: "webAddress",
  NOT_A_CHAIN: "choice",
  CHAIN_OUT_OF_ORDER: "chainOrder",
  CHAIN_WITHOUT_SIGNATURE: "chainSignature",
};

const texts = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.string("invalid").max(500, "tooLong")).max(20, "tooLong"),
);

/**
 * A setting for one scope, from now on. With `withdraw` what the scope said is taken back and the value left out, so
 * that the next wider scope decides again.
 */
export const changeSettingSchema = z
  .object({
    key: z.custom<SettingKey>((text) => typeof text === "string" && isSettingKey(text), "invalid"),
    value: texts,
    withdraw: checkbox,
    year: z.preprocess(
      (value) => (value === "" || value === undefined ? null : value),
      z.coerce.number("number").int("number").min(1990, "number").max(2200, "number").nullable(),
    ),
    source: optionalChoice(["NPC", "CPPCC"]),
    level: optionalChoice(sessionLevels),
    basis: optionalText(300),
    submissionKey,
  })
  .transform(({ value: typed, ...input }, context) => {
    const value = input.withdraw ? null : readSettingValue(input.key, typed);
    const [problem] = input.withdraw ? [] : validateSetting(input.key, value);
    if (problem) context.addIssue({ code: "custom", message: codes[problem], path: ["value"] });
    return { ...input, value };
  });
export type ChangeSettingInput = z.output<typeof changeSettingSchema>;
