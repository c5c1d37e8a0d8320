import { answerWithPaperBatch } from "@/lib/request/paper-batch-answer";

/** GET /papers/{id}/file: the zip of a batch of papers. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  return answerWithPaperBatch((await params).id);
}
