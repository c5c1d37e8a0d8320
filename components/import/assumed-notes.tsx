import type { SortedLine } from "@/components/import/preview-tables";
import { Notice } from "@/components/ui/notice";
import type { ColumnMapping } from "@/lib/domain/import/mapping";
import type { Translate } from "@/lib/i18n/create";

type AssumedNotesProps = { t: Translate; mapping: ColumnMapping; lines: readonly SortedLine[] };

/** What the sheet does not say and the import therefore takes for granted: the part, and the days. */
export function AssumedNotes({ t, mapping, lines }: AssumedNotesProps) {
  const fresh = lines.filter(({ fate }) => fate.kind === "NEW" || fate.kind === "JOINED");
  const fields = new Set(Object.values(mapping));
  const noDue = fresh.filter(({ row }) => row.dueOn === null && row.deliveredOn === null).length;
  const sole = fields.has("handlingRole")
    ? 0
    : fresh.filter(({ row: { handlingRole } }) => handlingRole === "SOLE").length;
  const words = [
    ...(sole > 0 ? [t("register.preview.assumedSole", { count: sole })] : []),
    ...(noDue > 0 ? [t("register.preview.assumedNoDue", { count: noDue })] : []),
  ];
  if (words.length === 0) return null;
  return (
    <div className="mt-6">
      <Notice tone="warning" title={t("register.preview.assumed")}>
        {words.map((each) => (
          <p key={each}>{each}</p>
        ))}
      </Notice>
    </div>
  );
}
