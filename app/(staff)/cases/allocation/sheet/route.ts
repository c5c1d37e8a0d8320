import { answerWithAllocation } from "@/lib/request/allocation-answer";

/** GET /cases/allocation/sheet?of=2024-NPC */
export function GET(request: Request): Promise<Response> {
  return answerWithAllocation(request);
}
