import { DEMO_PASSWORD, DEMO_USERNAMES } from "@/lib/domain/demo-accounts";
import { isDemo, type Settings } from "../settings";

/** What the terminal says when everything runs: where it is, and in demo mode who can sign in. */
export function describeInstallation(settings: Settings, address: string): string {
  const lines = ["", `Banfu 办复 is running at ${address}`];
  if (isDemo(settings)) {
    lines.push(`Demo accounts (password ${DEMO_PASSWORD}):`, `  ${DEMO_USERNAMES.join(", ")}`);
  }
  lines.push("Stop with Ctrl-C.", "");
  return lines.join("\n");
}
