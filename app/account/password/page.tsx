import { changePassword, signOut, switchLanguage } from "@/app/account/actions";
import { Frame } from "@/app/frame";
import { ActForm } from "@/components/form/act-form";
import { TextField } from "@/components/form/fields";
import { PublicShell } from "@/components/shell/public-shell";
import { Button } from "@/components/ui/button";
import { FormActions } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Role } from "@/lib/domain/actor";
import { leastPasswordLength } from "@/lib/domain/password-policy";
import type { Translate } from "@/lib/i18n/create";
import { getI18n } from "@/lib/request/i18n";
import { requireSignedIn } from "@/lib/request/session";

/** Choosing another password: the only page of a person whose password somebody else has given. */
export default async function PasswordPage() {
  const [{ passwordTemporary, role }, i18n] = await Promise.all([requireSignedIn(), getI18n()]);
  const { t } = i18n;
  if (!passwordTemporary) {
    return (
      <Frame>
        <PageHeader title={t("account.own.title")} meaning={t("account.own.meaning")} />
        <PasswordForm t={t} role={role} />
      </Frame>
    );
  }
  return (
    <PublicShell i18n={i18n} switchLanguage={switchLanguage}>
      <PageHeader title={t("account.own.title")} />
      <div className="mb-6">
        <Notice tone="warning">{t("account.own.temporary")}</Notice>
      </div>
      <PasswordForm t={t} role={role} />
      <form action={signOut} className="mt-6">
        <Button type="submit" variant="quiet">
          {t("shell.signOut")}
        </Button>
      </form>
    </PublicShell>
  );
}

function PasswordForm({ t, role }: { t: Translate; role: Role }) {
  const field = { type: "password", width: "medium", required: true } as const;
  return (
    <ActForm
      action={changePassword}
      submissionKey={crypto.randomUUID()}
      requiredMark={t("common.field.required")}
    >
      <TextField
        {...field}
        name="currentPassword"
        label={t("account.own.current")}
        autoComplete="current-password"
      />
      <TextField
        {...field}
        name="password"
        label={t("account.own.password")}
        hint={t("account.own.passwordHint", { least: leastPasswordLength(role) })}
        autoComplete="new-password"
      />
      <TextField {...field} name="passwordAgain" label={t("account.own.again")} autoComplete="new-password" />
      <FormActions>
        <SubmitButton pending={t("common.act.working")}>{t("account.own.save")}</SubmitButton>
      </FormActions>
    </ActForm>
  );
}
