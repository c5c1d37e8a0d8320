import { answerWithSample } from "@/lib/request/template-answer";

/** GET /settings/templates/<kind>/<hash>/sample */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ kind: string; hash: string }> },
): Promise<Response> {
  const { kind, hash } = await params;
  return answerWithSample(kind, hash);
}
