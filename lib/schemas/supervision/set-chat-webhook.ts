import { z } from "zod";
import { validateSetting } from "@/lib/domain/settings";
import { optionalText, submissionKey } from "@/lib/schemas/fields";

/** Where the unit's work group takes messages; empty for nowhere. */
export const setChatWebhookSchema = z.object({
  address: optionalText(500).refine(
    (text) => validateSetting("chatWebhook", text).length === 0,
    "webAddress",
  ),
  submissionKey,
});
export type SetChatWebhookInput = z.infer<typeof setChatWebhookSchema>;
