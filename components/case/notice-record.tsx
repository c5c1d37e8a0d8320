import { Badge } from "@/components/ui/badge";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { I18n } from "@/lib/i18n/create";

export interface RecordedNotice {
  readonly id: string;
  readonly year: number;
  readonly serial: number;
  readonly reason: string;
  readonly requirement: string;
  readonly respondBy: CalendarDate;
  /** How high it went: 1 to the leader in charge, 2 to the chief. */
  readonly escalation: number;
  readonly closedAt: Date | null;
  readonly closeRemark: string;
  readonly section: { readonly name: string };
  readonly extensions: readonly {
    readonly id: string;
    readonly previousOn: CalendarDate;
    readonly respondBy: CalendarDate;
    readonly reason: string;
  }[];
  readonly responses: readonly { readonly id: string; readonly text: string; readonly respondedAt: Date }[];
}

/** A supervision notice with what it asks, by when, and every answer it was given. */
export function NoticeRecord({ i18n, notice }: { i18n: I18n; notice: RecordedNotice }) {
  const { t, format } = i18n;
  const said = [
    { id: "reason", term: t("cases.form.reason"), text: notice.reason },
    { id: "requirement", term: t("cases.form.requirement"), text: notice.requirement },
    ...notice.responses.map(({ id, text, respondedAt }) => ({
      id,
      term: t("cases.page.noticeResponse", { day: format.dayOfMoment(respondedAt) }),
      text,
    })),
    { id: "remark", term: t("cases.form.closeRemark"), text: notice.closeRemark },
  ];
  return (
    <div className="border-l-2 border-vermilion pl-3">
      <p className="flex flex-wrap items-center gap-2 font-medium">
        {t("cases.page.noticeNo", { year: String(notice.year), serial: notice.serial })}
        <Badge tone={notice.closedAt ? "success" : "warning"}>
          {t(`cases.page.${noticeStanding(notice)}`)}
        </Badge>
        {notice.escalation > 0 ? (
          <Badge tone="danger">{t(`cases.page.escalated.${notice.escalation === 1 ? "1" : "2"}`)}</Badge>
        ) : null}
        <span className="text-small text-soft">
          {[notice.section.name, t("cases.page.respondBy", { day: format.date(notice.respondBy) })].join(
            " · ",
          )}
        </span>
      </p>
      {notice.extensions.map(({ id, previousOn, respondBy, reason }) => (
        <p key={id} className="text-small text-soft">
          {t("cases.page.extended", { from: format.date(previousOn), to: format.date(respondBy), reason })}
        </p>
      ))}
      <dl className="mt-1 grid gap-1">
        {said
          .filter(({ text }) => text !== "")
          .map(({ id, term, text }) => (
            <div key={id}>
              <dt className="text-small text-soft">{term}</dt>
              <dd className="whitespace-pre-wrap">{text}</dd>
            </div>
          ))}
      </dl>
    </div>
  );
}

function noticeStanding(notice: RecordedNotice) {
  if (notice.closedAt) return "closed" as const;
  return notice.responses.length > 0 ? ("responded" as const) : ("open" as const);
}
