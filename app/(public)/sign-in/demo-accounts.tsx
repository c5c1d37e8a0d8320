import { TextLink } from "@/components/ui/text-link";
import { DEMO_PASSWORD, DEMO_USERNAMES } from "@/lib/domain/demo-accounts";
import type { Translate } from "@/lib/i18n/create";

/** Whom one can be in the demo; each name is a link that fills the form in, with scripts or without. */
export function DemoAccounts({ t, next }: { t: Translate; next: string }) {
  return (
    <section aria-labelledby="demo" className="flex flex-col gap-2 border-t border-line pt-5">
      <h2 id="demo" className="font-semibold">
        {t("signIn.demo.title")}
      </h2>
      <p className="text-soft">{t("signIn.demo.text", { password: DEMO_PASSWORD })}</p>
      <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-6 gap-y-1">
        {DEMO_USERNAMES.map((username) => (
          <div key={username} className="col-span-2 grid grid-cols-subgrid items-baseline">
            <dt>
              <TextLink href={`/sign-in?${new URLSearchParams({ as: username, next })}`}>{username}</TextLink>
            </dt>
            <dd className="text-soft">{t(`signIn.demo.people.${username}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
