import { Notice } from "@/components/ui/notice";
import type { TemplateProblem } from "@/lib/documents/word/check-template";
import type { Translate } from "@/lib/i18n/create";

/** What stands against a template, and where in the document. */
export function Problems({ t, problems }: { t: Translate; problems: readonly TemplateProblem[] }) {
  return (
    <Notice tone="error" role="alert" title={t("templates.preview.bad")}>
      <ul className="grid gap-3">
        {problems.map(({ code, places }) => (
          <li key={code}>
            {t(`templates.problem.${code}`)}
            <ul lang="zh-CN" className="ms-4 list-disc">
              {places.map(({ field, around }) => (
                <li key={field}>
                  {around === null ? field : t("templates.problem.place", { field, around })}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
