import { delegateSignOffAction, endDelegationAction } from "@/app/(staff)/delegations/actions";
import { ActForm } from "@/components/form/act-form";
import { DateField, SelectField, TextField } from "@/components/form/fields";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { FormActions } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { type Column, Table } from "@/components/ui/table";
import type { I18n } from "@/lib/i18n/create";
import { listDelegations } from "@/lib/queries/sign-off/list-delegations";
import { getI18n } from "@/lib/request/i18n";
import { load } from "@/lib/request/load";

type Listed = Awaited<ReturnType<typeof listDelegations>>;
type Delegation = Listed["delegations"][number];

/** Who signs for which leader while the leader is away. */
export default async function DelegationsPage() {
  const [i18n, listed] = await Promise.all([getI18n(), load(listDelegations)]);
  const { t } = i18n;
  return (
    <>
      <PageHeader
        title={t("delegations.title")}
        meaning={t("delegations.meaning")}
        back={{ href: "/home", label: t("delegations.back") }}
      />
      <Section title={t("delegations.list")}>
        {listed.delegations.length === 0 ? (
          <EmptyState title={t("delegations.empty")}>{t("delegations.emptyHint")}</EmptyState>
        ) : (
          <Table
            caption={t("delegations.list")}
            rows={listed.delegations}
            rowKey={({ id }) => id}
            columns={columns(i18n)}
          />
        )}
      </Section>
      <Section title={t("delegations.give")}>
        <GiveForm i18n={i18n} listed={listed} />
      </Section>
    </>
  );
}

function columns(i18n: I18n): Column<Delegation>[] {
  const { t, format } = i18n;
  return [
    {
      key: "who",
      head: t("delegations.who"),
      cell: ({ delegate, leader }) => t("delegations.pair", { by: delegate, name: leader }),
      phone: "title",
    },
    { key: "from", head: t("delegations.from"), cell: ({ fromOn }) => format.date(fromOn), nowrap: true },
    { key: "until", head: t("delegations.until"), cell: ({ untilOn }) => format.date(untilOn), nowrap: true },
    { key: "reason", head: t("delegations.reason"), cell: ({ reason }) => reason || "—" },
    {
      key: "standing",
      head: t("delegations.standing"),
      cell: ({ standing }) => (
        <Badge tone={standing === "now" ? "success" : "neutral"}>{t(`delegations.${standing}`)}</Badge>
      ),
    },
    {
      key: "end",
      head: t("delegations.act"),
      cell: ({ id, mayEnd }) => (mayEnd ? <EndButton i18n={i18n} delegationId={id} /> : "—"),
    },
  ];
}

function GiveForm({ i18n: { t }, listed }: { i18n: I18n; listed: Listed }) {
  const options = listed.leaders.map(({ id, name }) => ({ value: id, label: name }));
  const { ownId } = listed;
  const absent = ownId === null ? options : options.filter(({ value }) => value === ownId);
  const choose = t("cases.form.choose");
  return (
    <ActForm
      action={delegateSignOffAction}
      submissionKey={crypto.randomUUID()}
      requiredMark={t("common.field.required")}
    >
      <SelectField
        name="leaderId"
        label={t("delegations.leader")}
        required
        options={absent}
        {...(ownId === null ? { placeholder: choose } : { defaultValue: ownId })}
      />
      <SelectField
        name="delegateId"
        label={t("delegations.delegate")}
        required
        options={options.filter(({ value }) => value !== ownId)}
        placeholder={choose}
      />
      <DateField name="fromOn" label={t("delegations.from")} required defaultValue={listed.today} />
      <DateField name="untilOn" label={t("delegations.until")} hint={t("delegations.untilHint")} required />
      <TextField name="reason" label={t("delegations.reason")} />
      <FormActions>
        <SubmitButton pending={t("cases.form.sending")}>{t("delegations.submit")}</SubmitButton>
      </FormActions>
    </ActForm>
  );
}

function EndButton({ i18n: { t }, delegationId }: { i18n: I18n; delegationId: string }) {
  return (
    <ActForm
      action={endDelegationAction}
      submissionKey={crypto.randomUUID()}
      hidden={{ delegationId }}
      requiredMark={t("common.field.required")}
    >
      <SubmitButton variant="secondary" size="small" pending={t("common.act.working")}>
        {t("delegations.end")}
      </SubmitButton>
    </ActForm>
  );
}
