import { type Environment, environmentSchema } from "./variables";

/** Settings that are missing or wrong; the message has one sentence for each. */
export class InvalidEnvironment extends Error {
  override name = "InvalidEnvironment";
}

/** What the server itself cannot do without; `npm start` provides both when the operator has not. */
export type ServerEnvironment = Environment & {
  readonly DATABASE_URL: string;
  readonly SESSION_SECRET: string;
};

type Source = Readonly<Record<string, string | undefined>>;

/**
 * Reads the environment variables, each checked and with its default. An empty value counts as not set.
 *
 * @throws InvalidEnvironment naming every variable that is wrong
 */
export function readEnvironment(source: Source = process.env): Environment {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()));
  const result = environmentSchema.safeParse(set);
  if (result.success) return result.data;
  const sentences = result.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}.`);
  throw new InvalidEnvironment(`${sentences.join(" ")} Correct it in .env or in the environment.`);
}

/**
 * Reads the environment of a running server, in which a database and a session secret have to stand.
 *
 * @throws InvalidEnvironment naming every variable that is wrong or missing
 */
export function readServerEnvironment(source: Source = process.env): ServerEnvironment {
  const environment = readEnvironment(source);
  const { DATABASE_URL, SESSION_SECRET } = environment;
  if (DATABASE_URL && SESSION_SECRET) return { ...environment, DATABASE_URL, SESSION_SECRET };
  const missing = [DATABASE_URL ? "" : "DATABASE_URL", SESSION_SECRET ? "" : "SESSION_SECRET"].filter(
    Boolean,
  );
  throw new InvalidEnvironment(
    `${missing.join(" and ")} must be set: start with npm start, which provides what is missing, or set it in .env.`,
  );
}

let current: ServerEnvironment | undefined;

/** The server's environment, read at the first call. */
export function serverEnvironment(): ServerEnvironment {
  current ??= readServerEnvironment();
  return current;
}
