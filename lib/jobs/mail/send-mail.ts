import "server-only";
import { createTransport } from "nodemailer";
import { z } from "zod";
import type { Database } from "@/lib/data/database";
import { mailRecipient, recordMailOutcome, recordMailTry } from "@/lib/data/notices/mail-deliveries";
import { loadNoticeMaterial } from "@/lib/data/notices/notice-material";
import { composeMail } from "@/lib/jobs/mail/compose-mail";

export interface MailSettings {
  readonly server: string;
  readonly from: string;
  /** The address of the installation. */
  readonly origin: string;
}

const payloadSchema = z.object({ eventId: z.string().regex(/^\d{1,18}$/), userId: z.uuid() });
const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 } as const;

/**
 * Sends one mail about one event, once: what the mail server has taken is written down, and a mail that was taken
 * while the answer was lost goes out again under the same Message-ID, by which a mailbox knows it.
 * Throws what the mail server said, so that the queue tries again later.
 */
export async function sendMail(
  db: Database,
  settings: MailSettings,
  payload: unknown,
  now: () => Date,
): Promise<void> {
  const { eventId: id, userId } = payloadSchema.parse(payload);
  const identity = { eventId: BigInt(id), userId };
  const recipient = await mailRecipient(db, identity);
  const material = recipient ? await loadNoticeMaterial(db, identity.eventId) : null;
  if (!recipient || !material) return;
  const messageId = `<notice-${id}-${userId}@${new URL(settings.origin).hostname}>`;
  const { address } = recipient;
  await recordMailTry(db, identity, { address, messageId, at: now() });
  const transport = createTransport({ url: settings.server, ...timeouts });
  try {
    await transport.sendMail({
      from: settings.from,
      to: address,
      messageId,
      // tells out-of-office programs not to answer (RFC 3834)
      headers: { "Auto-Submitted": "auto-generated" },
      ...composeMail(material, recipient, settings.origin),
    });
  } catch (error) {
    await recordMailOutcome(db, identity, { error: error instanceof Error ? error.message : String(error) });
    throw error;
  } finally {
    transport.close();
  }
  await recordMailOutcome(db, identity, { sentAt: now() });
}
