import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import type { AttachmentSubject } from "@/lib/domain/attachments/subject";
import type { I18n } from "@/lib/i18n/create";

interface Attached {
  readonly id: string;
  readonly subject: AttachmentSubject;
  readonly shows: string;
  readonly forDeputy: boolean;
  readonly fileName: string;
  readonly size: number;
  readonly uploadedAt: Date;
  readonly uploadedBy: { readonly name: string };
}

/** The evidence on the case: each file with what it shows, of what, by whom and when. Nothing without files. */
export function CaseAttachments({ i18n, files }: { i18n: I18n; files: readonly Attached[] }) {
  const { t, format } = i18n;
  if (files.length === 0) return null;
  return (
    <Section title={t("cases.page.attachments")}>
      <ul className="grid gap-3">
        {files.map((file) => (
          <li key={file.id} className="border-l-2 border-line pl-3">
            <p className="flex flex-wrap items-center gap-2">
              <FileLink id={file.id} name={file.fileName} />
              {file.forDeputy ? <Badge tone="info">{t("cases.page.forDeputy")}</Badge> : null}
            </p>
            <p className="break-words">{file.shows}</p>
            <p className="text-small text-soft">
              {t("cases.page.attachmentMeta", {
                of: t(`domain.attachmentSubject.${file.subject}`),
                size: format.fileSize(file.size),
                name: file.uploadedBy.name,
                when: format.moment(file.uploadedAt),
              })}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** A file to be saved; a plain link, since fetching it in advance would count as a download. */
export function FileLink({ id, name }: { id: string; name: string }) {
  return (
    <a href={`/files/${id}`} download className="break-all text-indigo underline">
      {name}
    </a>
  );
}
