import type { SortedLine } from "@/components/import/preview-tables";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { PreviewNote } from "@/lib/domain/import/preview-note";
import type { I18n } from "@/lib/i18n/create";

type PreviewNotesProps = { i18n: I18n; notes: readonly PreviewNote[]; lines: readonly SortedLine[] };

/** Notes on one page at most: a sheet may have thousands of rows. */
const SHOWN = 50;

/** What the import would take for the same though the sheet may mean something else. */
export function PreviewNotes({ i18n, notes, lines }: PreviewNotesProps) {
  const { t } = i18n;
  if (notes.length === 0) return null;
  return (
    <Section title={t("register.preview.notes")}>
      <Notice tone="warning">
        <ul className="grid gap-2">
          {notes.slice(0, SHOWN).map((note) => {
            const words = noteWords(i18n, note, lines);
            return <li key={words}>{words}</li>;
          })}
        </ul>
        {notes.length > SHOWN ? (
          <p className="mt-2">{t("register.preview.more", { count: notes.length - SHOWN })}</p>
        ) : null}
      </Notice>
    </Section>
  );
}

function noteWords({ t, format }: I18n, note: PreviewNote, lines: readonly SortedLine[]): string {
  if (note.kind === "SESSION_YEAR") {
    const { session, year, registered } = note;
    return t("register.preview.sessionYear", { session, year: String(year), registered: String(registered) });
  }
  const { index, name, phone, registered } = note;
  const line = lines[index];
  return t("register.preview.namesake", {
    row: line?.rowNumber ?? "",
    number: line?.row.number ?? "",
    name,
    phone,
    registered: registered.length > 0 ? format.list(registered) : t("register.preview.namesakePhoneUnknown"),
  });
}
