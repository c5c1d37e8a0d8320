import { parseQuery } from "@/lib/queries/api/parse-query";
import { readRates } from "@/lib/queries/api/read-rates";
import { withToken } from "@/lib/request/api";
import { ratesQuerySchema } from "@/lib/schemas/api/rates-query";

/** GET /api/v1/rates?year=2024&asOf=2024-06-11[&unit=] */
export function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  return withToken(request, (context) => readRates(context, parseQuery(ratesQuerySchema, searchParams)));
}
