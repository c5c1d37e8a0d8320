import { setMailAddressAction } from "@/app/(staff)/notices/mail/actions";
import { ActForm } from "@/components/form/act-form";
import { TextField } from "@/components/form/fields";
import { FormActions } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { readMailAddress } from "@/lib/queries/inbox/read-mail-address";
import { getI18n } from "@/lib/request/i18n";
import { load } from "@/lib/request/load";

/** Whether the person's messages come by mail as well, and where to. */
export default async function MailPage() {
  const [{ t }, email] = await Promise.all([getI18n(), load(readMailAddress)]);
  return (
    <>
      <PageHeader
        title={t("notices.address.title")}
        meaning={t("notices.address.meaning")}
        back={{ href: "/notices", label: t("notices.address.back") }}
      />
      <ActForm
        action={setMailAddressAction}
        submissionKey={crypto.randomUUID()}
        requiredMark={t("common.field.required")}
      >
        <TextField
          name="email"
          label={t("notices.address.email")}
          hint={t("notices.address.emailHint")}
          type="email"
          autoComplete="email"
          inputMode="email"
          defaultValue={email}
        />
        <FormActions>
          <SubmitButton pending={t("common.act.working")}>{t("notices.address.save")}</SubmitButton>
        </FormActions>
      </ActForm>
    </>
  );
}
