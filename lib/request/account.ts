import { redirect } from "next/navigation";
import { openAction, passwordAction } from "@/lib/request/action";
import { clientAddress } from "@/lib/request/address";
import { openContext } from "@/lib/request/context";
import { currentPath } from "@/lib/request/current-path";
import { rememberLocale } from "@/lib/request/i18n";
import { pathAfterSignIn } from "@/lib/request/local-path";
import { currentSessionId, forgetBrowserSession, startBrowserSession } from "@/lib/request/session";
import { changeOwnPasswordSchema } from "@/lib/schemas/account/change-own-password";
import { signInSchema } from "@/lib/schemas/account/sign-in";
import { switchLanguageSchema } from "@/lib/schemas/account/switch-language";
import { changeOwnPassword } from "@/lib/use-cases/account/change-own-password";
import { signIn } from "@/lib/use-cases/account/sign-in";
import { signOut } from "@/lib/use-cases/account/sign-out";

/** Signs in, gives the browser its cookie, and goes on to where the person wanted to be. */
export const signInThroughDoor = openAction(
  signInSchema,
  async (context, input) => {
    const { sessionId } = await signIn({ ...context, address: await clientAddress() }, input);
    await startBrowserSession(sessionId);
    return {};
  },
  { onDone: ({ input }) => ({ to: pathAfterSignIn(input.next) }) },
);

/** Changes the own password. Every session ends with it, so the browser gets a new one. */
export const changePasswordThroughDoor = passwordAction(
  changeOwnPasswordSchema,
  async (context, input) => {
    const { sessionId } = await changeOwnPassword({ ...context, address: await clientAddress() }, input);
    await startBrowserSession(sessionId);
    return {};
  },
  { onDone: ({ t }) => ({ to: "/", say: t("account.own.done") }) },
);

/** Ends the session in the database and in the browser. */
export async function signOutThroughDoor(): Promise<void> {
  const sessionId = await currentSessionId();
  if (sessionId !== null) await signOut(openContext(), { sessionId });
  await forgetBrowserSession();
  redirect("/sign-in?signed-out=1");
}

/** Shows the same page in the language that the form names; anything else changes nothing. */
export async function switchLanguageThroughDoor(form: FormData): Promise<void> {
  const chosen = switchLanguageSchema.safeParse({ locale: form.get("locale") });
  if (chosen.success) await rememberLocale(chosen.data.locale);
  const path = await currentPath();
  redirect(path);
}
