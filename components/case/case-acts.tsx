import { actWords } from "@/components/case/act-words";
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
  /** Whether the unit owes an opinion instead of a reply. */
  opinion: boolean;
  /** Whether the draft lacks nothing to be handed up. */
  ready: boolean;
  /** Whether this person's role never acts on a case. */
  readsOnly: boolean;
};

/** What this person can do with the case now, what moves it on first; what is not allowed is not there. */
export function CaseActs({ i18n, handlingId, acts, state, opinion, ready, readsOnly }: CaseActsProps) {
  const { t } = i18n;
  if (readsOnly) return null;
  const asked = (act: CaseAct) => {
    if (act === "assign-sections") return state === "RECEIVED";
    return act !== "submit-draft" || ready;
  };
  const main = moving.find((act) => acts.includes(act) && asked(act));
  const shown = acts.filter((act) => !besideTheirEntry.includes(act) && act !== main);
  return (
    <section aria-label={t("cases.page.doNow")} className="my-5 grid gap-3 print:hidden">
      {acts.length === 0 ? <p className="text-soft">{t("cases.page.nothingToDo")}</p> : null}
      {kinds.map((kind) => {
        const own = shown.filter((act) => kindOf(act) === kind);
        const first = kind === "work" && main ? [main] : [];
        if (own.length + first.length === 0) return null;
        return (
          <div key={kind} className="flex flex-wrap items-center gap-x-3 gap-y-2">
            <span className="w-20 shrink-0 text-small text-soft">{t(`cases.page.actKind.${kind}`)}</span>
            {[...first, ...own].map((act) => (
              <LinkButton
                key={act}
                href={`/cases/${handlingId}/${act}`}
                variant={act === main ? "primary" : "secondary"}
              >
                {actWords(t, act, opinion)}
              </LinkButton>
            ))}
          </div>
        );
      })}
    </section>
  );
}

const kinds = ["work", "time", "pressing", "register"] as const;

/** The acts that are not the work itself: about time and place, pressing, or what the case is and belongs to. */
const others: Readonly<Record<Exclude<(typeof kinds)[number], "work">, readonly CaseAct[]>> = {
  time: [
    "request-return",
    "decide-return",
    "request-extension",
    "decide-extension",
    "suspend-clock",
    "resume-clock",
    "withdraw-suggestion",
  ],
  pressing: ["issue-supervision-notice", "respond-to-notice", "extend-notice", "close-notice", "urge-case"],
  register: [
    "merge-cases",
    "unmerge-case",
    "mark-key",
    "unmark-key",
    "link-earlier",
    "split-points",
    "add-attachment",
    "correct-registration",
  ],
};

function kindOf(act: CaseAct): (typeof kinds)[number] {
  return kinds.find((kind) => kind !== "work" && others[kind].includes(act)) ?? "work";
}
