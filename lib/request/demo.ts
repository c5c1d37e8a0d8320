import { serverEnvironment } from "@/lib/env/env";

/** Whether this installation shows the demo year, its accounts and their password. */
export function isDemo(): boolean {
  return serverEnvironment().DEMO === "1";
}
