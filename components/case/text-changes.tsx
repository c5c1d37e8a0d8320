import { cx } from "@/components/ui/cx";
import type { DiffPart } from "@/lib/domain/sequence-diff";
import type { DiffParagraph } from "@/lib/domain/text-diff";
import type { Translate } from "@/lib/i18n/create";

type Kind = DiffParagraph["kind"];

/** A sign in the margin, so that a change shows in print and to whoever sees no colours. */
const signs: Readonly<Record<Kind, string>> = { same: "", added: "＋", removed: "－", changed: "±" };
const looks: Readonly<Record<Kind, string>> = {
  same: "border-transparent",
  added: "border-green",
  removed: "border-vermilion",
  changed: "border-indigo",
};

/** The way from one wording to another: what went is struck through, what came is underlined. */
export function TextChanges({ t, diff }: { t: Translate; diff: readonly DiffParagraph[] }) {
  return (
    <div className="max-w-[44rem]">
      {diff.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two paragraphs may be alike, and none ever moves
        <p key={index} className={cx("flex gap-2 border-l-4 py-1 pl-2", looks[paragraph.kind])}>
          <span aria-hidden="true" className="w-4 shrink-0 text-soft">
            {signs[paragraph.kind]}
          </span>
          <span className="min-w-0 flex-1 whitespace-pre-wrap break-words">
            <Parts t={t} parts={paragraph.kind === "changed" ? paragraph.parts : [paragraph]} />
          </span>
        </p>
      ))}
    </div>
  );
}

function Parts({ t, parts }: { t: Translate; parts: readonly DiffPart[] }) {
  return parts.map(({ kind, text }, index) => {
    const key = `${index} ${kind}`;
    if (kind === "same") return <span key={key}>{text}</span>;
    const Mark = kind === "added" ? "ins" : "del";
    const look = kind === "added" ? "bg-green-wash underline" : "bg-vermilion-wash line-through";
    return (
      <Mark key={key} className={cx("decoration-2 underline-offset-4", look)}>
        <span className="sr-only">{t(`cases.versions.${kind}`)} </span>
        {text}
      </Mark>
    );
  });
}
