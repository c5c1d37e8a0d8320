import { serverEnvironment } from "@/lib/env/env";

/** What people type into their browser, without a slash at its end: what links that leave the application begin with. */
export function appUrl(): string {
  const { APP_URL, PORT } = serverEnvironment();
  return (APP_URL ?? `http://localhost:${PORT}`).replace(/\/+$/, "");
}
