import { answerWithLedger } from "@/lib/request/ledger-answer";

/** GET /ledgers/file?kind=…&col=…&…: the ledger and the filters of the case list. */
export function GET(request: Request): Promise<Response> {
  return answerWithLedger(request);
}
