import { LinkButton } from "@/components/ui/link-button";
import type { CaseAct, HandlingState } from "@/lib/domain/lifecycle";
import type { I18n } from "@/lib/i18n/create";

/** Acts that move the case on; the first of them is what the page asks for. */
const moving: readonly CaseAct[] = [
  "decide-return",
  "decide-extension",
  "assign-sections",
  "acknowledge-assignment",
  "submit-draft",
  "confirm-draft",
  "proof-draft",
  "sign-reply",
  "issue-reply",
  "save-draft",
];

/** Acts on one entry of several, whose link stands beside it. */
const besideTheirEntry: readonly CaseAct[] = ["unlink-earlier"];

type CaseActsProps = {
  i18n: I18n;
  handlingId: string;
  acts: readonly CaseAct[];
  state: HandlingState;
  /** Whether the draft lacks nothing to be handed up. */
  ready: boolean;
  /** Whether this person's role never acts on a case. */
  readsOnly: boolean;
};

/** What this person can do with the case now, what moves it on first; what is not allowed is not there. */
export function CaseActs({ i18n, handlingId, acts, state, ready, readsOnly }: CaseActsProps) {
  const { t } = i18n;
  if (readsOnly) return null;
  const asked = (act: CaseAct) => {
    if (act === "assign-sections") return state === "RECEIVED";
    return act !== "submit-draft" || ready;
  };
  const main = moving.find((act) => acts.includes(act) && asked(act));
  return (
    <section aria-label={t("cases.page.doNow")} className="my-5 flex flex-wrap gap-3 print:hidden">
      {acts.length === 0 ? <p className="text-soft">{t("cases.page.nothingToDo")}</p> : null}
      {acts
        .filter((act) => !besideTheirEntry.includes(act))
        .sort((a, b) => Number(b === main) - Number(a === main))
        .map((act) => (
          <LinkButton
            key={act}
            href={`/cases/${handlingId}/${act}`}
            variant={act === main ? "primary" : "secondary"}
          >
            {t(`cases.act.${act}`)}
          </LinkButton>
        ))}
    </section>
  );
}
