import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { InvalidEnvironment, readEnvironment } from "@/lib/env/env";
import type { Environment } from "@/lib/env/variables";
import { codeOf, Failure } from "./console/failure";
import { writePrivate } from "./private-file";

export type Settings = Omit<Environment, "DATA_DIR"> & { readonly dataFolder: string };

const secretsSchema = z.object({
  SESSION_SECRET: z.string().min(32),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: z.string().length(44),
});
export type Secrets = z.infer<typeof secretsSchema>;

/**
 * The settings of this installation: the environment, and where that is silent the file .env.
 *
 * @throws Failure with a sentence for each wrong one
 */
export function loadSettings(): Settings {
  if (existsSync(".env")) process.loadEnvFile(".env");
  try {
    const { DATA_DIR, ...rest } = readEnvironment();
    return { ...rest, dataFolder: path.resolve(DATA_DIR) };
  } catch (error) {
    throw error instanceof InvalidEnvironment ? new Failure(error.message) : error;
  }
}

/** The secrets from the settings or, kept so that a restart signs nobody out, from the data folder. */
export function loadSecrets(settings: Settings): Secrets {
  const { SESSION_SECRET, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY } = settings;
  if (SESSION_SECRET && NEXT_SERVER_ACTIONS_ENCRYPTION_KEY) {
    return { SESSION_SECRET, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY };
  }
  const kept = keptSecrets(path.join(settings.dataFolder, "secrets.json"));
  return {
    SESSION_SECRET: SESSION_SECRET ?? kept.SESSION_SECRET,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY:
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? kept.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY,
  };
}

function keptSecrets(file: string): Secrets {
  try {
    const parsed = secretsSchema.safeParse(JSON.parse(readFileSync(file, "utf8")));
    if (parsed.success) return parsed.data;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return makeSecrets(file);
    if (!(error instanceof SyntaxError)) {
      throw new Failure(`${file} cannot be read (${codeOf(error)}): run as the user that owns it.`);
    }
  }
  throw new Failure(`${file} is damaged: restore it, or delete it, which signs everybody out once.`);
}

function makeSecrets(file: string): Secrets {
  const secrets: Secrets = {
    SESSION_SECRET: randomBytes(48).toString("base64url"),
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: randomBytes(32).toString("base64"),
  };
  writePrivate(file, JSON.stringify(secrets, null, 2));
  return secrets;
}

/** The variables that every process of the running application is given. */
export function processEnvironment(settings: Settings, databaseUrl: string): NodeJS.ProcessEnv {
  const { SESSION_SECRET, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY } = loadSecrets(settings);
  const address = settings.APP_URL ?? `http://localhost:${settings.PORT}`;
  return {
    ...process.env,
    DATABASE_URL: databaseUrl,
    DATA_DIR: settings.dataFolder,
    PORT: String(settings.PORT),
    APP_URL: address,
    DEMO: isDemo(settings) ? "1" : "0",
    SESSION_SECRET,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY,
    // next-auth reads these two by name
    NEXTAUTH_URL: address,
    NEXTAUTH_SECRET: SESSION_SECRET,
    NEXT_TELEMETRY_DISABLED: "1",
  };
}

/** The demo belongs to the embedded database; on a server of the operator's it has to be asked for. */
export function isDemo(settings: Pick<Settings, "DEMO" | "DATABASE_URL">): boolean {
  return settings.DEMO === undefined ? settings.DATABASE_URL === undefined : settings.DEMO === "1";
}
