import "server-only";
import type { Role } from "@/lib/domain/actor";
import { readDigest } from "@/lib/domain/morning-digest";
import type { I18n } from "@/lib/i18n/create";
import { noticeLink } from "@/lib/jobs/notice-link";

/** How many cases of a line are named; the count tells of the rest. */
const NAMED = 10;

/** A morning digest as plain text: each count, and below it the cases with their links. Null for other events. */
export function digestText({ t, format }: I18n, data: unknown, role: Role, origin: string): string | null {
  const digest = readDigest(data);
  if (!digest) return null;
  const lines = digest.lines.flatMap(({ stage, cases }) => [
    t("notices.stageCount", { stage: t(`notices.stage.${stage}`), count: cases.length }),
    ...cases
      .slice(0, NAMED)
      .flatMap(({ number, title, on, ...about }) => [
        `  ${t("notices.caseOn", { number, title, day: format.date(on) })}`,
        `  ${noticeLink(about, role, origin)}`,
      ]),
    ...(cases.length > NAMED ? [`  ${t("notices.more", { count: cases.length })}`] : []),
  ]);
  return [t("notices.digest.lead"), ...lines].join("\n");
}
