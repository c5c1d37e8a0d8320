import { dayWords } from "@/lib/domain/annual-report/figure-words";
import { fillFields } from "@/lib/domain/annual-report/live-fields";
import type { ReportedCase, ReportFigures } from "@/lib/domain/annual-report/report-figures";
import type { Block } from "@/lib/domain/annual-report/report-parts";
import { reportTitle } from "@/lib/domain/annual-report/report-title";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { PaperContent } from "@/lib/domain/papers/paper-kinds";
import { createI18n } from "@/lib/i18n/create";

/** A paper is written in one language, whoever fetches it. */
const { t } = createI18n("zh");

/** How many characters of 二号 fill a line. */
const TITLE_LINE = 20;

/** An annual report, field by field, with its cases as the annex lists them; `issuedOn` is null for a draft. */
export function reportContent(
  figures: ReportFigures,
  blocks: readonly Block[],
  issuedOn: CalendarDate | null,
): PaperContent {
  const whole = reportTitle(figures);
  const { unit } = figures;
  return {
    单位: unit,
    标题: [...whole].length > TITLE_LINE ? `${unit}\n${whole.slice(unit.length)}` : whole,
    年度: String(figures.year),
    办件名称: fillFields("{{办件名称}}", figures),
    截止日期: dayWords(figures.asOf),
    成文日期: issuedOn === null ? "" : dayWords(issuedOn),
    段落: blocks.map(({ kind, text }) =>
      kind === "HEADING" ? { 题: text, 小题: "", 文: "" } : { 题: "", ...openingOf(text) },
    ),
    办件: figures.cases.map(annexRow),
  };
}

/** （一）加强组织领导。 at the head of a paragraph is its heading; the rest is text. */
const OPENING = /^（[一二三四五六七八九十]+）[^。]*。/u;

function openingOf(text: string) {
  const [opening = ""] = OPENING.exec(text) ?? [];
  return { 小题: opening, 文: text.slice(opening.length) };
}

function annexRow(each: ReportedCase, index: number): Record<string, string> {
  return {
    序号: String(index + 1),
    编号: each.number,
    名称: each.title,
    方式: t(each.leadUnit === null ? "reports.annex.lead" : "reports.annex.co"),
    科室: each.section ?? "",
    文号: each.documentNo ?? t("reports.annex.open"),
    类别: each.classCode ?? "",
    评价: each.result === null ? "" : t(`domain.mark.${each.result}`),
  };
}
