import { TextLink } from "@/components/ui/text-link";
import type { CaseAct, HandlingState } from "@/lib/domain/lifecycle";
import type { Translate } from "@/lib/i18n/create";

interface Group {
  readonly act: CaseAct;
  readonly state: HandlingState;
  readonly count: number;
}

type WaitingGroupsProps = {
  t: Translate;
  groups: readonly Group[];
  /** The section whose own cases are counted; null where the whole unit's are. */
  sectionId: string | null;
};

/** How many cases wait for each act; each count leads to the list of exactly those. */
export function WaitingGroups({ t, groups, sectionId }: WaitingGroupsProps) {
  return (
    <span className="flex flex-wrap gap-x-5 gap-y-1">
      {groups.map(({ act, state, count }) =>
        isWorded(act) ? (
          <TextLink key={state} href={listOf(state, sectionId)}>
            {t(actWords[act], { count })}
          </TextLink>
        ) : null,
      )}
    </span>
  );
}

const actWords = {
  "assign-sections": "home.group.assign-sections",
  "acknowledge-assignment": "home.group.acknowledge-assignment",
  "save-draft": "home.group.save-draft",
  "confirm-draft": "home.group.confirm-draft",
  "proof-draft": "home.group.proof-draft",
  "sign-reply": "home.group.sign-reply",
  "issue-reply": "home.group.issue-reply",
} as const;

function isWorded(act: CaseAct): act is keyof typeof actWords {
  return Object.hasOwn(actWords, act);
}

function listOf(state: HandlingState, sectionId: string | null): string {
  const query = new URLSearchParams({ state, ...(sectionId ? { section: sectionId } : {}) });
  return `/cases?${query}`;
}
