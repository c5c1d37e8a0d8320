import { registerSuggestionAction } from "@/app/(staff)/cases/new/actions";
import { SuggestionFields } from "@/components/case/suggestion-fields";
import { ActForm } from "@/components/form/act-form";
import { FormActions } from "@/components/ui/form";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { listHandlingUnits } from "@/lib/queries/units/list-handling-units";
import { today } from "@/lib/request/clock";
import { getI18n } from "@/lib/request/i18n";
import { load } from "@/lib/request/load";

/** Registering one suggestion by hand. */
export default async function NewCasePage() {
  const [units, { t }] = await Promise.all([load(listHandlingUnits), getI18n()]);
  return (
    <>
      <PageHeader
        title={t("register.new.title")}
        meaning={t(units.length > 0 ? "register.new.meaningOfOverseer" : "register.new.meaning")}
        back={{ href: "/cases", label: t("register.new.back") }}
      />
      <ActForm
        action={registerSuggestionAction}
        submissionKey={crypto.randomUUID()}
        requiredMark={t("common.field.required")}
      >
        <SuggestionFields t={t} year={today().slice(0, 4)} units={units} />
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
