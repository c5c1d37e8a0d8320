import { PointAnswers, type PointAnswersProps } from "@/components/case/point-answers";
import { ReplyPaper } from "@/components/case/reply-paper";
import type { I18n } from "@/lib/i18n/create";
import { NAMED } from "@/lib/papers/letter";

interface Version {
  readonly versionNo: number;
  readonly body: string;
  readonly classCode: string | null;
  readonly handlerName: string;
  readonly handlerPhone: string;
  readonly answers: PointAnswersProps["answers"];
}

interface PaperCase {
  readonly unit: { readonly name: string };
  readonly reply: {
    readonly kind: "REPLY" | "OPINION";
    readonly documentNo: string | null;
    readonly issuedAt: Date | null;
    readonly issuedVersion: number | null;
    readonly versions: readonly Version[];
    /** To whom it was sent, each by name: the letter itself names three at most. */
    readonly deliveries: readonly { readonly deputy: { readonly id: string; readonly name: string } }[];
  } | null;
  readonly suggestion: {
    readonly number: string;
    readonly title: string;
    readonly session: { readonly name: string; readonly source: "NPC" | "CPPCC" };
    readonly statedCount: number | null;
    readonly sponsors: readonly {
      readonly deputy: { readonly name: string; readonly kind: "DEPUTY" | "MEMBER" | "BODY" };
    }[];
    readonly handlings: readonly { readonly role: string; readonly unit: { readonly name: string } }[];
  };
}

type Deliveries = NonNullable<PaperCase["reply"]>["deliveries"];

/** The round's paper: the issued wording, or the latest draft. Nothing before the first draft. */
export function CasePaper({ i18n, view }: { i18n: I18n; view: PaperCase }) {
  const { reply, suggestion, unit } = view;
  const version =
    reply?.versions.find(({ versionNo }) => versionNo === reply.issuedVersion) ?? reply?.versions.at(-1);
  if (!reply || !version) return null;
  const lead = suggestion.handlings.find(({ role }) => role === "LEAD" || role === "SOLE");
  return (
    <>
      <ReplyPaper
        i18n={i18n}
        label={i18n.t(reply.kind === "REPLY" ? "cases.page.reply" : "cases.page.opinion")}
        paper={{
          ...version,
          kind: reply.kind,
          unitName: unit.name,
          leadUnitName: lead?.unit.name ?? null,
          documentNo: reply.documentNo,
          issuedAt: reply.issuedAt,
          suggestion,
          sponsors: suggestion.sponsors.map(({ deputy }) => deputy),
          statedCount: suggestion.statedCount,
        }}
      />
      <Addressees i18n={i18n} deliveries={reply.deliveries} />
      <PointAnswers i18n={i18n} answers={version.answers} />
    </>
  );
}

function Addressees({ i18n: { t, format }, deliveries }: { i18n: I18n; deliveries: Deliveries }) {
  if (deliveries.length <= NAMED) return null;
  return (
    <p className="mt-3">
      <span className="text-soft">{t("cases.page.addressees", { count: deliveries.length })}</span>{" "}
      {format.list(deliveries.map(({ deputy }) => deputy.name))}
    </p>
  );
}
