import { Notice } from "@/components/ui/notice";
import type { ImportField } from "@/lib/domain/import/field";
import type { MappingProblem } from "@/lib/domain/import/mapping";
import type { I18n, Translate } from "@/lib/i18n/create";
import type { importMessages } from "@/lib/i18n/zh/import";

type FileCode = keyof typeof importMessages.fileError;
type HeaderCode = keyof typeof importMessages.headerError;

/** A file that can't be read as a sheet: why, and what to do. */
export function FileTrouble({ t, code }: { t: Translate; code: FileCode }) {
  return <Trouble t={t} sentences={[t(`importMessages.fileError.${code}`)]} />;
}

/** A sheet whose columns' names weren't found. */
export function HeaderTrouble({
  i18n: { t, format },
  code,
  missing,
}: {
  i18n: I18n;
  code: HeaderCode;
  missing: readonly ImportField[];
}) {
  const names = format.list(missing.map((field) => t(`importMessages.field.${field}`)));
  return <Trouble t={t} sentences={[t(`importMessages.headerError.${code}`, { missing: names })]} />;
}

/** Columns that were chosen so that the sheet can't be read. */
export function MappingTrouble({ t, problems }: { t: Translate; problems: readonly MappingProblem[] }) {
  const sentences = problems.map(({ code, field }) =>
    t(`importMessages.mappingError.${code}`, { field: t(`importMessages.field.${field}`) }),
  );
  return <Trouble t={t} sentences={sentences} />;
}

function Trouble({ t, sentences }: { t: Translate; sentences: readonly string[] }) {
  return (
    <Notice tone="error" role="alert" title={t("register.preview.broken")}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  );
}
