import { notFound } from "next/navigation";
import { registerSuggestionAction } from "@/app/(staff)/cases/new/actions";
import { SuggestionFields } from "@/components/case/suggestion-fields";
import { ActForm } from "@/components/form/act-form";
import { FormActions } from "@/components/ui/form";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { canGenerally } from "@/lib/domain/permissions";
import { today } from "@/lib/request/clock";
import { getI18n } from "@/lib/request/i18n";
import { requireActor } from "@/lib/request/session";

/** Registering one suggestion by hand. */
export default async function NewCasePage() {
  const [actor, { t }] = await Promise.all([requireActor(), getI18n()]);
  if (!canGenerally(actor, "register-suggestion") || actor.unitId === null) notFound();
  return (
    <>
      <PageHeader
        title={t("register.new.title")}
        meaning={t("register.new.meaning")}
        back={{ href: "/cases", label: t("register.new.back") }}
      />
      <ActForm
        action={registerSuggestionAction}
        submissionKey={crypto.randomUUID()}
        requiredMark={t("common.field.required")}
      >
        <SuggestionFields t={t} year={today().slice(0, 4)} />
        <FormActions>
          <SubmitButton pending={t("common.act.working")}>{t("register.new.save")}</SubmitButton>
          <LinkButton href="/cases" variant="quiet">
            {t("common.act.cancel")}
          </LinkButton>
        </FormActions>
      </ActForm>
    </>
  );
}
