import { notFound } from "next/navigation";
import { resetPasswordAction } from "@/app/(staff)/accounts/actions";
import { ActForm } from "@/components/form/act-form";
import { TextField } from "@/components/form/fields";
import { FormActions } from "@/components/ui/form";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { isId } from "@/lib/domain/ids";
import { readAccount } from "@/lib/queries/accounts/read-account";
import { getI18n } from "@/lib/request/i18n";
import { load } from "@/lib/request/load";

/** Giving somebody a new temporary password. */
export default async function ResetPasswordPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  if (!isId(id)) notFound();
  const [{ t }, account] = await Promise.all([getI18n(), load((context) => readAccount(context, id))]);
  if (account.own) notFound();
  return (
    <>
      <PageHeader
        title={t("account.reset.title", { name: account.name })}
        meaning={t("account.reset.meaning", { username: account.username })}
        back={{ href: "/accounts", label: t("account.reset.back") }}
      />
      <p className="mb-5 max-w-2xl">{t("account.reset.consequences")}</p>
      <ActForm
        action={resetPasswordAction}
        submissionKey={crypto.randomUUID()}
        hidden={{ userId: id }}
        requiredMark={t("common.field.required")}
      >
        <TextField
          name="password"
          label={t("account.reset.password")}
          hint={t("account.reset.passwordHint")}
          autoComplete="off"
          width="medium"
          required
        />
        <FormActions>
          <SubmitButton variant="danger" pending={t("common.act.working")}>
            {t("account.reset.save")}
          </SubmitButton>
          <LinkButton href="/accounts" variant="quiet">
            {t("common.act.cancel")}
          </LinkButton>
        </FormActions>
      </ActForm>
    </>
  );
}
