import { KeyRound, LogOut, SlidersHorizontal } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { Brand } from "@/components/shell/brand";
import { type FormAction, LanguageSwitch } from "@/components/shell/language-switch";
import { type Place, Places } from "@/components/shell/places";
import { CONTENT_ID, SkipLink } from "@/components/shell/skip-link";
import { buttonClass } from "@/components/ui/button-class";
import type { I18n } from "@/lib/i18n/create";

type AppShellProps = {
  i18n: I18n;
  user: { name: string; role: string };
  homeHref: string;
  /** Where the person changes the own password. */
  passwordHref: string;
  /** Where the settings are, for whoever may read them and has no place for them on the rail. */
  settingsHref?: string | null;
  places: readonly Place[];
  switchLanguage: FormAction;
  signOut: FormAction;
  /** Says on every page that the people are invented. */
  demo?: boolean;
  children: ReactNode;
};

/** The frame of every page after sign-in: a slim rail, the page beside it; on a phone a head and a foot bar. */
export function AppShell({
  i18n,
  user,
  homeHref,
  passwordHref,
  settingsHref = null,
  places,
  switchLanguage,
  signOut,
  demo = false,
  children,
}: AppShellProps) {
  const { t } = i18n;
  return (
    <div className="min-h-dvh md:grid md:grid-cols-[12.5rem_minmax(0,1fr)] print:block">
      <SkipLink label={t("shell.skip")} />
      <header className="flex gap-4 border-line bg-sheet max-md:items-center max-md:justify-between max-md:border-b max-md:px-4 max-md:py-2 md:sticky md:top-0 md:h-dvh md:flex-col md:overflow-y-auto md:border-r md:px-3 md:py-4 print:hidden">
        <div className="md:px-2">
          <Brand href={homeHref} name={t("common.product")} />
        </div>
        <Places label={t("shell.places")} places={places} />
        <div className="flex gap-1 max-md:items-center md:mt-auto md:flex-col md:border-t md:border-line md:pt-3">
          <p className="whitespace-nowrap md:px-3 max-md:text-right">
            <span className="block leading-snug font-medium">{user.name}</span>
            <span className="block text-small text-soft max-md:hidden">{user.role}</span>
          </p>
          <LanguageSwitch i18n={i18n} action={switchLanguage} />
          {settingsHref ? (
            <div>
              <Link href={settingsHref} prefetch={false} className={buttonClass("quiet", "small")}>
                <SlidersHorizontal aria-hidden="true" className="size-4" />
                <span className="max-md:sr-only">{t("shell.place.settings")}</span>
              </Link>
            </div>
          ) : null}
          <div>
            <Link href={passwordHref} prefetch={false} className={buttonClass("quiet", "small")}>
              <KeyRound aria-hidden="true" className="size-4" />
              <span className="max-md:sr-only">{t("shell.password")}</span>
            </Link>
          </div>
          <SignOut label={t("shell.signOut")} action={signOut} />
        </div>
      </header>
      <main
        id={CONTENT_ID}
        tabIndex={-1}
        className="min-w-0 px-4 pt-6 pb-24 outline-none md:px-8 md:pb-12 print:p-0"
      >
        <div className="mx-auto max-w-7xl">
          {demo ? <p className="mb-3 text-small text-soft print:hidden">{t("shell.demo")}</p> : null}
          {children}
        </div>
      </main>
    </div>
  );
}

function SignOut({ label, action }: { label: string; action: FormAction }) {
  return (
    <form action={action} method={typeof action === "string" ? "post" : undefined}>
      <button type="submit" className={buttonClass("quiet", "small")}>
        <LogOut aria-hidden="true" className="size-4" />
        <span className="max-md:sr-only">{label}</span>
      </button>
    </form>
  );
}
