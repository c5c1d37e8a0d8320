import { listSuggestions } from "@/lib/queries/api/list-suggestions";
import { parseQuery } from "@/lib/queries/api/parse-query";
import { withToken } from "@/lib/request/api";
import { suggestionsQuerySchema } from "@/lib/schemas/api/suggestions-query";

/** GET /api/v1/suggestions?year=&state=&cursor=&limit= */
export function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  return withToken(request, (context) =>
    listSuggestions(context, parseQuery(suggestionsQuerySchema, searchParams)),
  );
}
