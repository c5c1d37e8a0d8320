import { z } from "zod";

/** Cookies and audit marks are keyed with it; 32 characters is what next-auth's key derivation expects at least. */
const secret = z.string().min(32, "must be at least 32 characters long");
const port = z.coerce
  .number("must be a number")
  .int()
  .min(1)
  .max(65535, "must be a port number from 1 to 65535");
const onOrOff = z.enum(["0", "1"], "must be 0 or 1");
const webAddress = z.url({
  protocol: /^https?$/,
  error: "must be a web address such as https://banfu.example.gov.cn",
});
const databaseAddress = z
  .string()
  .regex(
    /^postgres(ql)?:\/\/./,
    "must be a PostgreSQL address such as postgresql://user:password@host:5432/banfu",
  );

const mailServer = z
  .string()
  .regex(/^smtps?:\/\/./, "must be a mail server such as smtp://user:password@mail.example.gov.cn:587");
const mailSender = z
  .string()
  .regex(
    /^(?:[^<>\r\n]+<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/,
    "must be a mail address, or a name with the address in angle brackets",
  );

/** Every environment variable that Banfu reads, whoever sets it; .env.example explains each. */
export const variables = {
  DATABASE_URL: databaseAddress.optional(),
  DATABASE_POOL: z.coerce
    .number("must be a number")
    .int()
    .min(2)
    .max(100, "must be from 2 to 100")
    .default(10),
  DATA_DIR: z.string().min(1).default(".data"),
  PORT: port.default(3000),
  HOST: z.string().min(1).default("0.0.0.0"),
  APP_URL: webAddress.optional(),
  SMTP_URL: mailServer.optional(),
  MAIL_FROM: mailSender.optional(),
  DEMO: onOrOff.optional(),
  SESSION_SECRET: secret.optional(),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: z
    .string()
    .regex(/^[A-Za-z0-9+/]{43}=$/, "must be 32 bytes in base64 (openssl rand -base64 32)")
    .optional(),
  TRUST_PROXY: onOrOff.default("0"),
} as const;

export type VariableName = keyof typeof variables;
export const environmentSchema = z
  .object(variables)
  .refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM !== undefined, {
    path: ["MAIL_FROM"],
    error: "must be set where SMTP_URL is",
  });
export type Environment = z.infer<typeof environmentSchema>;
