import { answerWithFigures } from "@/lib/request/figures-answer";

/** GET /dashboard/file?…: the filters of the dashboard. */
export function GET(request: Request): Promise<Response> {
  return answerWithFigures(request);
}
