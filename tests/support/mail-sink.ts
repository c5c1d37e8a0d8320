import { createServer, type Socket } from "node:net";

export interface SunkMail {
  readonly to: string;
  readonly source: string;
}

/** A mail server on this machine that keeps what it is given. */
export interface MailSink {
  readonly url: string;
  readonly mails: readonly SunkMail[];
  /** Makes it refuse every recipient for the time being, or take them again. */
  refuse(refusing: boolean): void;
  close(): Promise<void>;
}

/** Starts a mail server that knows just enough of SMTP (RFC 5321) to be sent to. */
export async function openMailSink(): Promise<MailSink> {
  const mails: SunkMail[] = [];
  const state = { refusing: false };
  const server = createServer((socket) => talk(socket, mails, state));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The sink has no port");
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    mails,
    refuse: (refusing) => {
      state.refusing = refusing;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function talk(socket: Socket, mails: SunkMail[], state: { readonly refusing: boolean }): void {
  const say = (line: string) => socket.write(`${line}\r\n`);
  let pending = "";
  let to = "";
  let source: string[] | null = null;
  const hear = (line: string): void => {
    if (source) {
      if (line !== ".") source.push(line);
      else {
        mails.push({ to, source: source.join("\n") });
        source = null;
        say("250 taken");
      }
      return;
    }
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === "RCPT") {
      if (state.refusing) return void say("451 try again later");
      to = /<([^>]*)>/.exec(line)?.[1] ?? "";
    }
    if (verb === "DATA") source = [];
    say(verb === "DATA" ? "354 go on" : verb === "QUIT" ? "221 bye" : "250 ok");
    if (verb === "QUIT") socket.end();
  };
  socket.setEncoding("utf8");
  socket.on("error", () => {});
  socket.on("data", (text: string) => {
    const lines = (pending + text).split("\r\n");
    pending = lines.pop() ?? "";
    for (const line of lines) hear(line);
  });
  say("220 sink");
}

/** The subject and the text of a mail as its reader sees them. */
export function readMail({ source }: SunkMail): { readonly subject: string; readonly text: string } {
  const [head = "", ...rest] = source.split("\n\n");
  const unfolded = head.replace(/\n[ \t]+/g, "");
  const subject = /^Subject: (.*)$/m.exec(unfolded)?.[1] ?? "";
  const body = rest.join("\n\n");
  const encoding = /^Content-Transfer-Encoding: (.*)$/m.exec(unfolded)?.[1] ?? "";
  return { subject: decodeWords(subject), text: decodeBody(body, encoding) };
}

function decodeWords(text: string): string {
  return text.replace(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, code: string) =>
    kind.toUpperCase() === "B"
      ? Buffer.from(code, "base64").toString("utf8")
      : quotedPrintable(code.replaceAll("_", " ")),
  );
}

function decodeBody(body: string, encoding: string): string {
  if (encoding === "base64") return Buffer.from(body, "base64").toString("utf8");
  return encoding === "quoted-printable" ? quotedPrintable(body.replaceAll("=\n", "")) : body;
}

function quotedPrintable(text: string): string {
  const bytes = text.replace(/=([0-9A-F]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return Buffer.from(bytes, "latin1").toString("utf8");
}
