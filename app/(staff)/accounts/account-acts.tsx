import {
  disableAccountAction,
  enableAccountAction,
  unlockAccountAction,
} from "@/app/(staff)/accounts/actions";
import { ActForm } from "@/components/form/act-form";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { LinkButton } from "@/components/ui/link-button";
import { SubmitButton } from "@/components/ui/submit-button";
import type { I18n } from "@/lib/i18n/create";
import type { AccountRow } from "@/lib/queries/accounts/list-accounts";

const actions = {
  unlock: unlockAccountAction,
  disable: disableAccountAction,
  enable: enableAccountAction,
} as const;

/** What an administrator can do with one account; nothing that shuts the own one. */
export function AccountActs({ i18n, account }: { i18n: I18n; account: AccountRow }) {
  const { t } = i18n;
  const { id, name, standing, own } = account;
  if (own) {
    return (
      <LinkButton href="/account/password" variant="secondary" size="small">
        {t("admin.accounts.changeOwn")}
      </LinkButton>
    );
  }
  return (
    <div className="flex flex-wrap items-center gap-2">
      {standing === "locked" ? <ActButton i18n={i18n} userId={id} act="unlock" /> : null}
      <LinkButton href={`/accounts/${id}/password`} variant="secondary" size="small">
        {t("admin.accounts.reset")}
      </LinkButton>
      {standing === "disabled" ? (
        <ActButton i18n={i18n} userId={id} act="enable" />
      ) : (
        <ConfirmDialog
          trigger={t("admin.accounts.disable")}
          title={t("admin.accounts.disableTitle", { name })}
          consequences={t("admin.accounts.disableConsequences")}
          cancelLabel={t("common.act.cancel")}
          variant="secondary"
          size="small"
        >
          <ActButton i18n={i18n} userId={id} act="disable" />
        </ConfirmDialog>
      )}
    </div>
  );
}

type ActButtonProps = { i18n: I18n; userId: string; act: keyof typeof actions };

function ActButton({ i18n: { t }, userId, act }: ActButtonProps) {
  return (
    <ActForm
      action={actions[act]}
      submissionKey={crypto.randomUUID()}
      hidden={{ userId }}
      requiredMark={t("common.field.required")}
    >
      <SubmitButton
        variant={act === "disable" ? "danger" : "secondary"}
        size="small"
        pending={t("common.act.working")}
      >
        {t(`admin.accounts.${act}`)}
      </SubmitButton>
    </ActForm>
  );
}
