import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { signIn, switchLanguage } from "@/app/account/actions";
import { ActForm } from "@/components/form/act-form";
import { TextField } from "@/components/form/fields";
import { PublicShell } from "@/components/shell/public-shell";
import { FormActions } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { isDemo } from "@/lib/request/demo";
import { getI18n } from "@/lib/request/i18n";
import { pathAfterSignIn } from "@/lib/request/local-path";
import { getActor } from "@/lib/request/session";
import { findDemoAccount, type SignInSearch } from "./demo-account";
import { DemoAccounts } from "./demo-accounts";

type PageProps = { searchParams: Promise<SignInSearch> };

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getI18n();
  return { title: t("signIn.title") };
}

export default async function SignInPage({ searchParams }: PageProps) {
  const search = await searchParams;
  const next = pathAfterSignIn(typeof search.next === "string" ? search.next : null);
  if (await getActor()) redirect(next);
  const i18n = await getI18n();
  const { t } = i18n;
  const chosen = isDemo() ? findDemoAccount(search.as) : null;
  return (
    <PublicShell i18n={i18n} switchLanguage={switchLanguage}>
      <div className="flex flex-col gap-6">
        <PageHeader title={t("signIn.title")} meaning={t("signIn.meaning")} />
        {search["signed-out"] === undefined ? null : (
          <Notice tone="success" role="status">
            {t("signIn.signedOut")}
          </Notice>
        )}
        <ActForm
          key={chosen?.username ?? ""}
          action={signIn}
          hidden={{ next }}
          requiredMark={t("common.field.required")}
        >
          <TextField
            name="username"
            label={t("signIn.username")}
            autoComplete="username"
            width="medium"
            {...(chosen ? { defaultValue: chosen.username } : {})}
          />
          <TextField
            name="password"
            label={t("signIn.password")}
            type="password"
            autoComplete="current-password"
            width="medium"
            {...(chosen ? { defaultValue: chosen.password } : {})}
          />
          <FormActions>
            <SubmitButton pending={t("signIn.pending")}>{t("signIn.submit")}</SubmitButton>
          </FormActions>
        </ActForm>
        {isDemo() ? <DemoAccounts t={t} next={next} /> : null}
      </div>
    </PublicShell>
  );
}
