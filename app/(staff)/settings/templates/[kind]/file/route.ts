import { answerWithTemplate } from "@/lib/request/template-answer";

/** GET /settings/templates/<kind>/file?of=<default, force or an id> */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ kind: string }> },
): Promise<Response> {
  const { kind } = await params;
  return answerWithTemplate(kind, new URL(request.url).searchParams.get("of") ?? "force");
}
