import { answerWithReport } from "@/lib/request/report-answer";

/** GET /reports/<id>/word */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const { id } = await params;
  return answerWithReport(id);
}
