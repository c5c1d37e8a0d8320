import "server-only";
import { z } from "zod";
import type { Database } from "@/lib/data/database";
import { chatWasSent, recordChatOutcome, recordChatTry } from "@/lib/data/notices/chat-deliveries";
import { loadNoticeMaterial, type NoticeMaterial } from "@/lib/data/notices/notice-material";
import { loadSettings } from "@/lib/data/settings";
import { createI18n } from "@/lib/i18n/create";
import { eventWords } from "@/lib/jobs/event-words";
import { noticeLink } from "@/lib/jobs/notice-link";

/** Posts a text to the robot of a chat group. Throws when it isn't taken. */
export type PostToChat = (address: string, text: string) => Promise<void>;

const payloadSchema = z.object({ eventId: z.string().regex(/^\d{1,18}$/) });

/**
 * Tells a unit's work group of one event, where the unit has one. Sent once as far as the other side answers.
 * Throws what went wrong, so that the queue tries again later.
 */
export async function sendChat(
  db: Database,
  outside: { readonly origin: string; readonly post: PostToChat },
  payload: unknown,
  now: () => Date,
): Promise<void> {
  const eventId = BigInt(payloadSchema.parse(payload).eventId);
  const material = await loadNoticeMaterial(db, eventId);
  if (!material?.unitId || !material.suggestion || (await chatWasSent(db, eventId))) return;
  const { unitId, suggestion } = material;
  const { chatWebhook } = await loadSettings(db, { unitId, ...suggestion.session }, now());
  if (chatWebhook === "") return;
  await recordChatTry(db, { eventId, unitId, at: now() });
  try {
    await outside.post(chatWebhook, textOf(material, suggestion, outside.origin));
  } catch (error) {
    await recordChatOutcome(db, eventId, { error: error instanceof Error ? error.message : String(error) });
    throw error;
  }
  await recordChatOutcome(db, eventId, { sentAt: now() });
}

/** The group is the unit's own, so Chinese alone will do; nothing of the handling is in it. */
function textOf(
  material: NoticeMaterial,
  { number, title }: NonNullable<NoticeMaterial["suggestion"]>,
  origin: string,
): string {
  const i18n = createI18n("zh");
  const link = noticeLink(material, "SECRETARIAT", origin);
  return i18n.t("notices.chat.message", { sentence: eventWords(i18n, material), number, title, link });
}
