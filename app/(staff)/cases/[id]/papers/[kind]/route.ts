import { answerWithPaper } from "@/lib/request/paper-answer";

/** GET /cases/<id>/papers/<kind>?of=<notice id> */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string; kind: string }> },
): Promise<Response> {
  const { id, kind } = await params;
  return answerWithPaper(id, kind, new URL(request.url).searchParams.get("of"));
}
