import { DEMO_PASSWORD, DEMO_USERNAMES } from "@/lib/domain/demo-accounts";

export type SignInSearch = Readonly<Record<string, string | string[] | undefined>>;

/** The demo account that a link on the page named, with the password known to all. */
export function findDemoAccount(name: SignInSearch[string]): { username: string; password: string } | null {
  const username = DEMO_USERNAMES.find((known) => known === name);
  return username ? { username, password: DEMO_PASSWORD } : null;
}
