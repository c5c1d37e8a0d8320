import { markInboxReadAction } from "@/app/(staff)/notices/actions";
import { eventSentence } from "@/components/case/timeline-sentence";
import { ActForm } from "@/components/form/act-form";
import { DigestLines } from "@/components/inbox/digest-lines";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import type { Role } from "@/lib/domain/actor";
import type { I18n } from "@/lib/i18n/create";
import { countUnread } from "@/lib/queries/inbox/count-unread";
import { type InboxEntry, listInbox } from "@/lib/queries/inbox/list-inbox";
import { getI18n } from "@/lib/request/i18n";
import { load } from "@/lib/request/load";
import { requireActor } from "@/lib/request/session";

type NoticesPageProps = { searchParams: Promise<{ after?: string | string[] }> };

/** What happened that concerns the person, staff and deputies alike. */
export default async function NoticesPage({ searchParams }: NoticesPageProps) {
  const { after: given } = await searchParams;
  const after = typeof given === "string" ? given : undefined;
  const [actor, i18n] = await Promise.all([requireActor(), getI18n()]);
  const [list, unread] = await Promise.all([load((context) => listInbox(context, after)), load(countUnread)]);
  const { t } = i18n;
  return (
    <>
      <PageHeader
        title={t("admin.inbox.title")}
        meaning={t("admin.inbox.meaning")}
        action={
          <span className="flex flex-wrap items-center gap-3">
            <LinkButton href="/notices/mail" variant="quiet">
              {t("notices.address.link")}
            </LinkButton>
            {unread > 0 ? <MarkRead i18n={i18n} /> : null}
          </span>
        }
      />
      {list.items.length === 0 ? (
        <EmptyState title={t("admin.inbox.empty")}>{t("admin.inbox.emptyHint")}</EmptyState>
      ) : (
        <ul aria-label={t("admin.inbox.list")} className="border-t border-line">
          {list.items.map((item) => (
            <Entry key={item.id} i18n={i18n} item={item} role={actor.role} />
          ))}
        </ul>
      )}
      <Pagination
        label={t("admin.pages")}
        {...(after ? { previous: { href: "/notices", label: t("admin.first") } } : {})}
        {...(list.next ? { next: { href: `/notices?after=${list.next}`, label: t("admin.next") } } : {})}
      />
    </>
  );
}

function MarkRead({ i18n: { t } }: { i18n: I18n }) {
  return (
    <ActForm
      action={markInboxReadAction}
      submissionKey={crypto.randomUUID()}
      requiredMark={t("common.field.required")}
    >
      <SubmitButton variant="secondary" pending={t("common.act.working")}>
        {t("admin.inbox.markRead")}
      </SubmitButton>
    </ActForm>
  );
}

function Entry({ i18n, item, role }: { i18n: I18n; item: InboxEntry; role: Role }) {
  const { t, format } = i18n;
  const { event, suggestion, readAt, at } = item;
  const { sentence, detail } = eventSentence(i18n, event);
  const href = addressOf(item, role);
  const about = suggestion ? t("admin.inbox.about", suggestion) : null;
  return (
    <li className="border-b border-line py-3">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {readAt ? null : <Badge tone="info">{t("admin.inbox.unread")}</Badge>}
        <span className={readAt ? "" : "font-semibold"}>{sentence}</span>
        {href ? <TextLink href={href}>{about ?? t("admin.inbox.open")}</TextLink> : about}
      </p>
      {event.type === "morning-digest" ? <DigestLines i18n={i18n} data={event.data} role={role} /> : null}
      {detail ? <p className="whitespace-pre-wrap text-soft">{detail}</p> : null}
      <p className="text-small text-soft">
        {event.actor?.name ?? t("admin.inbox.system")}
        <span aria-hidden="true"> · </span>
        <time dateTime={at.toISOString()} className="tabular-nums">
          {format.moment(at)}
        </time>
      </p>
    </li>
  );
}

/** A deputy reads the suggestion, staff the case. */
function addressOf({ event }: InboxEntry, role: Role): string | null {
  if (role === "DEPUTY") return event.suggestionId ? `/my/${event.suggestionId}` : null;
  return event.handlingId ? `/cases/${event.handlingId}` : null;
}
