import { TextLink } from "@/components/ui/text-link";
import type { Role } from "@/lib/domain/actor";
import { type DigestCase, readDigest } from "@/lib/domain/morning-digest";
import type { I18n } from "@/lib/i18n/create";

/** How many cases of a line are named; the count tells of the rest. */
const NAMED = 10;

/** What a morning digest says: each matter with its count, and the cases below it. Nothing for other messages. */
export function DigestLines({ i18n, data, role }: { i18n: I18n; data: unknown; role: Role }) {
  const { t, format } = i18n;
  const digest = readDigest(data);
  if (!digest) return null;
  return (
    <ul className="my-2 flex flex-col gap-2">
      {digest.lines.map(({ stage, cases }) => (
        <li key={stage}>
          {t("notices.stageCount", { stage: t(`notices.stage.${stage}`), count: cases.length })}
          <ul className="ms-4">
            {cases.slice(0, NAMED).map((each) => (
              <li key={each.handlingId}>
                <TextLink href={addressOf(each, role)}>
                  {t("notices.caseOn", {
                    number: each.number,
                    title: each.title,
                    day: format.date(each.on),
                  })}
                </TextLink>
              </li>
            ))}
            {cases.length > NAMED ? (
              <li className="text-soft">{t("notices.more", { count: cases.length })}</li>
            ) : null}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** A deputy reads the suggestion, staff the case. */
function addressOf({ handlingId, suggestionId }: DigestCase, role: Role): string {
  return role === "DEPUTY" ? `/my/${suggestionId}` : `/cases/${handlingId}`;
}
