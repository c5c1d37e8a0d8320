import { answerWithAttachment } from "@/lib/request/file-answer";

/** GET /files/<attachment id> */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  return answerWithAttachment((await params).id);
}
