import type { ComponentProps } from "react";
import { CasePaper } from "@/components/case/case-paper";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import type { I18n } from "@/lib/i18n/create";

type PaperView = ComponentProps<typeof CasePaper>["view"];

interface RoundsCase extends PaperView {
  readonly roundNo: number;
  readonly replies: readonly (NonNullable<PaperView["reply"]> & {
    readonly id: string;
    readonly roundNo: number;
  })[];
}

/** What was answered in the rounds before this one, the last first. Nothing in the first round. */
export function EarlierRounds({ i18n, view }: { i18n: I18n; view: RoundsCase }) {
  const { t, format } = i18n;
  const earlier = view.replies.filter(({ roundNo, issuedAt }) => roundNo < view.roundNo && issuedAt !== null);
  if (earlier.length === 0) return null;
  return (
    <Section title={t("cases.page.earlierRounds")}>
      {[...earlier].reverse().map((reply) => (
        <Disclosure
          key={reply.id}
          summary={[
            t("cases.surveys.round", { no: reply.roundNo }),
            format.dayOfMoment(reply.issuedAt),
            reply.documentNo ?? "",
          ]
            .filter((words) => words !== "")
            .join(" · ")}
        >
          <CasePaper i18n={i18n} view={{ ...view, reply }} />
        </Disclosure>
      ))}
    </Section>
  );
}
