import { randomBytes } from "node:crypto";
import { parseArgs } from "node:util";
import { ActError } from "@/lib/domain/errors";
import { username } from "@/lib/schemas/account/username";
import { Failure, runTool } from "./console/failure";
import { step } from "./console/step";
import { withDatabase } from "./database/connect";
import { prepareClient, prepareSchema } from "./prepare";
import { isDemo, loadSecrets, loadSettings } from "./settings";

type Founding = Readonly<{ unitName: string; docPrefix: string; username: string }>;

// Prepares an installation without starting it: database client, secrets, schema; if asked to, also its unit and
// first administrator.
await runTool(async () => {
  const founding = readFounding();
  const settings = loadSettings();
  await prepareClient();
  const password = await step("Preparing the database", () =>
    withDatabase(settings, async (url) => {
      await prepareSchema(url);
      return founding && (await found(url, founding));
    }),
  );
  loadSecrets(settings);
  if (founding && isDemo(settings)) console.log("Put DEMO=0 into .env, or pages speak of a demo.");
  console.log("Ready: npm start");
  if (founding && password) {
    console.log(
      `The password of ${founding.username}, to be changed at the first sign-in. It is shown this once.`,
    );
    console.log(password);
  }
});

/** What the options ask for: all three, or none. */
function readFounding(): Founding | null {
  const text = { type: "string" } as const;
  const { values } = parseArgs({ options: { unit: text, prefix: text, admin: text } });
  const [unitName, docPrefix, admin] = [values.unit, values.prefix, values.admin].map((value) =>
    value?.trim(),
  );
  if (unitName === undefined && docPrefix === undefined && admin === undefined) return null;
  if (!unitName || !docPrefix || !admin) {
    throw new Failure("Say all three: npm run setup -- --unit 市民政局 --prefix 市民字 --admin USERNAME");
  }
  const parsed = username.safeParse(admin);
  if (!parsed.success) {
    throw new Failure(`"${admin}" is no user name: use lower-case letters, digits, dots and hyphens.`);
  }
  return { unitName, docPrefix, username: parsed.data };
}

/** Makes unit and administrator; gives the password. */
async function found(url: string, founding: Founding): Promise<string> {
  const { openDatabase } = await import("@/lib/data/database");
  const { foundInstallation } = await import("@/lib/use-cases/unit/found-installation");
  const db = openDatabase(url, 2);
  const password = randomBytes(12).toString("base64url");
  try {
    const account = { ...founding, name: "系统管理员", password };
    await foundInstallation({ clock: { now: () => new Date() }, db }, account);
    return password;
  } catch (error) {
    throw error instanceof ActError ? new Failure(refusal(error, founding)) : error;
  } finally {
    await db.$disconnect();
  }
}

function refusal({ failure }: ActError, founding: Founding): string {
  return failure.kind === "RULE_BROKEN"
    ? `This installation has an administrator already (${failure.names?.join(", ")}): sign in as that one and create units and accounts there.`
    : `The user name ${founding.username} is taken: choose another.`;
}
