import { markInboxReadAction } from "@/app/(staff)/notices/actions";
import { eventSentence } from "@/components/case/timeline-sentence";
import { ActForm } from "@/components/form/act-form";
import { DigestLines } from "@/components/inbox/digest-lines";
import { HandOverLines } from "@/components/inbox/hand-over-lines";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TabLinks } from "@/components/ui/tab-links";
import { TextLink } from "@/components/ui/text-link";
import type { Role } from "@/lib/domain/actor";
import { addressOfEvent } from "@/lib/domain/event-address";
import { inboxKinds } from "@/lib/domain/inbox-kinds";
import { canGenerally } from "@/lib/domain/permissions";
import type { I18n } from "@/lib/i18n/create";
import { countUnread } from "@/lib/queries/inbox/count-unread";
import { type InboxEntry, listInbox } from "@/lib/queries/inbox/list-inbox";
import { systemClock } from "@/lib/request/clock";
import { getI18n } from "@/lib/request/i18n";
import { load } from "@/lib/request/load";
import { requireActor } from "@/lib/request/session";
import { type InboxFilter, inboxFilterSchema } from "@/lib/schemas/inbox/inbox-filter";

type NoticesPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** What happened that concerns the person, staff and deputies alike. */
export default async function NoticesPage({ searchParams }: NoticesPageProps) {
  const filter = inboxFilterSchema.parse(await searchParams);
  const shownAt = systemClock.now();
  const [actor, i18n] = await Promise.all([requireActor(), getI18n()]);
  const [list, unread] = await Promise.all([
    load((context) => listInbox(context, filter)),
    load(countUnread),
  ]);
  const { t } = i18n;
  return (
    <>
      <PageHeader
        title={t("admin.inbox.title")}
        meaning={t("admin.inbox.meaning")}
        action={
          <span className="flex flex-wrap items-center gap-3">
            {canGenerally(actor, "keep-calendar-feed") ? (
              <LinkButton href="/notices/calendar" variant="quiet">
                {t("feed.link")}
              </LinkButton>
            ) : null}
            <LinkButton href="/notices/mail" variant="quiet">
              {t("notices.address.link")}
            </LinkButton>
            {unread > 0 ? <MarkRead i18n={i18n} shownAt={shownAt} /> : null}
          </span>
        }
      />
      <InboxTabs i18n={i18n} filter={filter} unread={unread} />
      {list.items.length === 0 ? (
        <EmptyState title={t(filter.show || filter.kind ? "admin.inbox.noneOfThese" : "admin.inbox.empty")}>
          {t("admin.inbox.emptyHint")}
        </EmptyState>
      ) : (
        <ul aria-label={t("admin.inbox.list")} className="border-t border-line">
          {list.items.map((item) => (
            <Entry key={item.id} i18n={i18n} item={item} role={actor.role} />
          ))}
        </ul>
      )}
      <Pagination
        label={t("admin.pages")}
        {...(filter.after
          ? { previous: { href: address({ ...filter, after: undefined }), label: t("admin.first") } }
          : {})}
        {...(list.next
          ? { next: { href: address({ ...filter, after: list.next }), label: t("admin.next") } }
          : {})}
      />
    </>
  );
}

/** All or unread, and of what kind; both live in the address. */
function InboxTabs({ i18n: { t }, filter, unread }: { i18n: I18n; filter: InboxFilter; unread: number }) {
  const { show, kind } = filter;
  return (
    <div className="my-4 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <TabLinks
        label={t("admin.inbox.standing")}
        tabs={[
          { href: address({ kind }), label: t("admin.inbox.all"), current: show === undefined },
          {
            href: address({ kind, show: "unread" }),
            label: t("admin.inbox.unread"),
            current: show === "unread",
            count: unread,
          },
        ]}
      />
      <form method="get" action="/notices" className="flex items-end gap-2">
        {show ? <input type="hidden" name="show" value={show} /> : null}
        <label htmlFor="inbox-kind" className="grid gap-1 text-small text-soft">
          {t("admin.inbox.kindLabel")}
          <Select
            id="inbox-kind"
            key={kind ?? ""}
            name="kind"
            defaultValue={kind ?? ""}
            options={[
              { value: "", label: t("admin.inbox.all") },
              ...inboxKinds.map((value) => ({ value, label: t(`admin.inbox.kind.${value}`) })),
            ]}
          />
        </label>
        <Button type="submit">{t("common.act.apply")}</Button>
      </form>
    </div>
  );
}

function address(filter: InboxFilter): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) if (value !== undefined) query.set(name, value);
  return query.size > 0 ? `/notices?${query}` : "/notices";
}

function MarkRead({ i18n: { t }, shownAt }: { i18n: I18n; shownAt: Date }) {
  return (
    <ActForm
      action={markInboxReadAction}
      submissionKey={crypto.randomUUID()}
      hidden={{ upTo: shownAt.toISOString() }}
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
  const href = addressOfEvent(event, role);
  const about = suggestion ? t("admin.inbox.about", suggestion) : null;
  return (
    <li className="border-b border-line py-3">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {readAt ? null : <Badge tone="info">{t("admin.inbox.unread")}</Badge>}
        <span className={readAt ? "" : "font-semibold"}>{sentence}</span>
        {href ? <TextLink href={href}>{about ?? t("admin.inbox.open")}</TextLink> : about}
      </p>
      {event.type === "morning-digest" ? <DigestLines i18n={i18n} data={event.data} role={role} /> : null}
      {event.type === "section-head-changed" ? <HandOverLines data={event.data} /> : null}
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
