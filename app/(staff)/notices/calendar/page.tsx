import { closeCalendarFeedAction, openCalendarFeedAction } from "@/app/(staff)/notices/calendar/actions";
import { ActForm } from "@/components/form/act-form";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { I18n } from "@/lib/i18n/create";
import { readCalendarFeed } from "@/lib/queries/account/read-calendar-feed";
import { appUrl } from "@/lib/request/app-url";
import { getI18n } from "@/lib/request/i18n";
import { load } from "@/lib/request/load";

/** 日历订阅: the secret address of the own due dates, how to use it, and how to make it worthless. */
export default async function CalendarFeedPage() {
  const [i18n, feed] = await Promise.all([getI18n(), load(readCalendarFeed)]);
  const { t, format } = i18n;
  return (
    <>
      <PageHeader
        title={t("feed.title")}
        meaning={t("feed.meaning")}
        back={{ href: "/notices", label: t("feed.back") }}
      />
      {feed ? (
        <>
          <Section title={t("feed.address")} meaning={t("feed.since", { at: format.moment(feed.since) })}>
            <label htmlFor="feed-address" className="sr-only">
              {t("feed.address")}
            </label>
            <TextInput id="feed-address" readOnly defaultValue={`${appUrl()}/feeds/${feed.token}`} />
            <div className="mt-3">
              <Notice tone="warning">{t("feed.secret")}</Notice>
            </div>
          </Section>
          <Section title={t("feed.how")}>
            <ul className="grid list-disc gap-1 ps-5">
              {(["outlook", "wps", "phone"] as const).map((program) => (
                <li key={program}>{t(`feed.howTo.${program}`)}</li>
              ))}
            </ul>
          </Section>
          <div className="mt-8 flex flex-wrap gap-3">
            <Renew i18n={i18n} />
            <Close i18n={i18n} />
          </div>
        </>
      ) : (
        <ActForm
          action={openCalendarFeedAction}
          submissionKey={crypto.randomUUID()}
          requiredMark={t("common.field.required")}
        >
          <p>{t("feed.none")}</p>
          <SubmitButton pending={t("common.act.working")}>{t("feed.open")}</SubmitButton>
        </ActForm>
      )}
    </>
  );
}

function Renew({ i18n: { t } }: { i18n: I18n }) {
  return (
    <ConfirmDialog
      trigger={t("feed.renew")}
      title={t("feed.renewTitle")}
      consequences={t("feed.renewConsequences")}
      cancelLabel={t("common.act.back")}
      variant="secondary"
    >
      <ActForm
        action={openCalendarFeedAction}
        submissionKey={crypto.randomUUID()}
        requiredMark={t("common.field.required")}
      >
        <SubmitButton pending={t("common.act.working")}>{t("feed.renew")}</SubmitButton>
      </ActForm>
    </ConfirmDialog>
  );
}

function Close({ i18n: { t } }: { i18n: I18n }) {
  return (
    <ConfirmDialog
      trigger={t("feed.close")}
      title={t("feed.closeTitle")}
      consequences={t("feed.closeConsequences")}
      cancelLabel={t("common.act.back")}
      variant="quiet"
    >
      <ActForm
        action={closeCalendarFeedAction}
        submissionKey={crypto.randomUUID()}
        requiredMark={t("common.field.required")}
      >
        <SubmitButton variant="danger" pending={t("common.act.working")}>
          {t("feed.close")}
        </SubmitButton>
      </ActForm>
    </ConfirmDialog>
  );
}
