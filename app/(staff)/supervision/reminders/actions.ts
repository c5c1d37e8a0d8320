"use server";

import { action } from "@/lib/request/action";
import { setChatWebhookSchema } from "@/lib/schemas/supervision/set-chat-webhook";
import { setChatWebhook } from "@/lib/use-cases/supervision/set-chat-webhook";

export const setChatWebhookAction = action(setChatWebhookSchema, setChatWebhook, {
  onDone: ({ t }) => ({ to: "/supervision/reminders", say: t("notices.reminders.webhookSaved") }),
});
