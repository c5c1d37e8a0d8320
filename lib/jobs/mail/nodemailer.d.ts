/** What we use of nodemailer, which brings no types of its own. */
declare module "nodemailer" {
  interface Mail {
    readonly from: string;
    readonly to: string;
    readonly subject: string;
    readonly text: string;
    readonly messageId: string;
    readonly headers: Readonly<Record<string, string>>;
  }

  interface Transport {
    sendMail(mail: Mail): Promise<unknown>;
    close(): void;
  }

  interface Timeouts {
    readonly connectionTimeout: number;
    readonly greetingTimeout: number;
    readonly socketTimeout: number;
  }

  export function createTransport(options: { readonly url: string } & Timeouts): Transport;
}
