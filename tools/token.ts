import { parseArgs } from "node:util";
import { ActError } from "@/lib/domain/errors";
import { Failure, runTool } from "./console/failure";
import { withDatabase } from "./database/connect";
import { loadSettings } from "./settings";

await runTool(async () => {
  const { values } = parseArgs({ options: { user: { type: "string" } } });
  if (!values.user) throw new Failure("Say for whom: npm run token -- --user secretariat");
  const username = values.user;
  const token = await withDatabase(loadSettings(), (url) => issue(url, username));
  console.log(`A token for ${username}. It is shown this once; only its hash is kept.`);
  console.log(token);
});

async function issue(url: string, username: string): Promise<string> {
  const { openDatabase } = await import("@/lib/data/database");
  const { issueToken } = await import("@/lib/use-cases/account/issue-token");
  const db = openDatabase(url, 2);
  try {
    return (await issueToken({ clock: { now: () => new Date() }, db }, { username })).token;
  } catch (error) {
    if (error instanceof ActError) throw new Failure(`There is no active user "${username}".`);
    throw error;
  } finally {
    await db.$disconnect();
  }
}
