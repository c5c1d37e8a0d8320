import type { ReactNode } from "react";
import { signOut, switchLanguage } from "@/app/account/actions";
import { AppShell } from "@/components/shell/app-shell";
import { FlashToast } from "@/components/shell/flash-toast";
import type { Actor } from "@/lib/domain/actor";
import { canGenerally } from "@/lib/domain/permissions";
import { addressOfPlace, homeOf, placesOfRole } from "@/lib/domain/places";
import { countUnread } from "@/lib/queries/inbox/count-unread";
import { isDemo } from "@/lib/request/demo";
import { FLASH_COOKIE, readFlash } from "@/lib/request/flash";
import { getI18n } from "@/lib/request/i18n";
import { load } from "@/lib/request/load";
import { PASSWORD_PAGE, requireActor } from "@/lib/request/session";

/** The frame of every page behind the sign-in: the role's places, the person, the last act's answer. */
export async function Frame({ children }: { children: ReactNode }) {
  const actor = await requireActor();
  const i18n = await getI18n();
  const [unread, flash] = await Promise.all([load(countUnread), readFlash()]);
  const { t } = i18n;
  const places = placesOfRole[actor.role].map((place) => ({
    name: place,
    label: t(`shell.place.${place}`),
    ...(place === "notices" && unread > 0
      ? { count: { number: unread, words: t("shell.unread", { count: unread }) } }
      : {}),
  }));
  return (
    <AppShell
      i18n={i18n}
      user={{ name: actor.name, role: t(`domain.role.${actor.role}`) }}
      places={places}
      homeHref={homeOf(actor.role)}
      passwordHref={PASSWORD_PAGE}
      settingsHref={settingsOf(actor)}
      switchLanguage={switchLanguage}
      signOut={signOut}
      demo={isDemo()}
    >
      {children}
      <FlashToast
        key={flash?.id}
        message={flash?.message ?? null}
        closeLabel={t("common.act.close")}
        cookie={FLASH_COOKIE}
      />
    </AppShell>
  );
}

/** The settings, for whoever may read them and has no place for them on the rail. */
function settingsOf(actor: Actor): string | null {
  const onRail = placesOfRole[actor.role].includes("settings");
  return !onRail && canGenerally(actor, "read-settings") ? addressOfPlace.settings : null;
}
