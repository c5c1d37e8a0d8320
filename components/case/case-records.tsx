import { CaseSurveys, type SurveyedCase } from "@/components/case/case-surveys";
import { NoticeRecord, type RecordedNotice } from "@/components/case/notice-record";
import { Section } from "@/components/ui/section";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { ContactForm, ContactStage } from "@/lib/domain/case-facts";
import type { I18n } from "@/lib/i18n/create";

interface RecordsCase extends SurveyedCase {
  readonly contacts: readonly {
    readonly id: string;
    readonly stage: ContactStage;
    readonly form: ContactForm;
    readonly heldOn: CalendarDate;
    readonly place: string;
    readonly views: string;
    readonly response: string;
    readonly onlineReason: string;
    readonly deputy: { readonly name: string };
  }[];
  readonly waivers: readonly {
    readonly id: string;
    readonly statedOn: CalendarDate;
    readonly evidence: string;
  }[];
  readonly progress: readonly {
    readonly id: string;
    readonly happenedOn: CalendarDate;
    readonly summary: string;
    readonly measures: string;
    readonly outcome: string;
    readonly documentNo: string;
    readonly figures: string;
    readonly partId: string | null;
  }[];
  readonly notices: readonly RecordedNotice[];
}

/** Contacts, progress, notices and ratings, each as the entry it was recorded as. */
export function CaseRecords({ i18n, view }: { i18n: I18n; view: RecordsCase }) {
  const { t } = i18n;
  return (
    <>
      <Section title={t("cases.page.contacts")}>
        <Contacts i18n={i18n} view={view} />
      </Section>
      <Section title={t("cases.page.progress")}>
        <Progress i18n={i18n} view={view} />
      </Section>
      {view.notices.length > 0 ? (
        <Section title={t("cases.page.notices")}>
          <Notices i18n={i18n} view={view} />
        </Section>
      ) : null}
      <CaseSurveys i18n={i18n} view={view} />
    </>
  );
}

type PartProps = { i18n: I18n; view: RecordsCase };
type ContactsProps = { i18n: I18n; view: Pick<RecordsCase, "contacts" | "waivers"> };

/** Every contact with a deputy, and who asked not to be met. */
export function Contacts({ i18n: { t, format }, view }: ContactsProps) {
  if (view.contacts.length + view.waivers.length === 0)
    return <p className="text-soft">{t("cases.page.noContacts")}</p>;
  return (
    <ul className="grid gap-3">
      {view.contacts.map((contact) => (
        <li key={contact.id} className="border-l-2 border-line pl-3">
          <p className="font-medium">
            {[
              format.date(contact.heldOn),
              t(`domain.contactStage.${contact.stage}`),
              t(`domain.contactForm.${contact.form}`),
              contact.deputy.name,
              contact.place,
            ]
              .filter((word) => word !== "")
              .join(" · ")}
          </p>
          <Texts texts={[contact.views, contact.response, contact.onlineReason]} />
        </li>
      ))}
      {view.waivers.map(({ id, statedOn, evidence }) => (
        <li key={id} className="border-l-2 border-line pl-3">
          {t("cases.page.waiver", { day: format.date(statedOn), evidence })}
        </li>
      ))}
    </ul>
  );
}

function Progress({ i18n: { t, format }, view }: PartProps) {
  if (view.progress.length === 0) return <p className="text-soft">{t("cases.page.noProgress")}</p>;
  return (
    <ul className="grid gap-3">
      {view.progress.map((entry) => (
        <li key={entry.id} className="border-l-2 border-line pl-3">
          <p className="font-medium">
            {[format.date(entry.happenedOn), ...(entry.partId ? [t("cases.page.partEntry")] : [])].join(
              " · ",
            )}
          </p>
          <Texts texts={[entry.summary, entry.measures, entry.outcome, entry.documentNo, entry.figures]} />
        </li>
      ))}
    </ul>
  );
}

function Notices({ i18n, view }: PartProps) {
  return (
    <ul className="grid gap-3">
      {view.notices.map((notice) => (
        <li key={notice.id}>
          <NoticeRecord i18n={i18n} notice={notice} />
        </li>
      ))}
    </ul>
  );
}

function Texts({ texts }: { texts: readonly string[] }) {
  return texts
    .filter((text) => text !== "")
    .map((text, index) => (
      // The texts of one entry are fixed, so their place names them.
      // biome-ignore lint/suspicious/noArrayIndexKey: two texts may be alike
      <p key={index} className="whitespace-pre-wrap">
        {text}
      </p>
    ));
}
