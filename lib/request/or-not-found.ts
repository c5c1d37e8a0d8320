import { ActError } from "@/lib/domain/errors";

/** There is nothing here for this person: an answer without a word of what is. */
export function notFoundAnswer(): Response {
  return new Response(null, { status: 404 });
}

/** What isn't there and what the person may not have answer alike. */
export async function orNotFound(answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof ActError) return notFoundAnswer();
    throw error;
  }
}
