import { answerWithFeed } from "@/lib/request/feed-answer";

/** GET /feeds/<secret>: a person's due dates as a calendar; the secret is all that is asked for. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ token: string }> },
): Promise<Response> {
  const { token } = await params;
  return answerWithFeed(token);
}
