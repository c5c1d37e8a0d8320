import { isReady } from "@/lib/request/readiness";

/** Requests can be answered: the database is there. */
export async function GET(): Promise<Response> {
  if (await isReady()) return Response.json({ status: "ready" });
  const error = { code: "DATABASE_AWAY", message: "The database does not answer" };
  return Response.json({ error }, { status: 503, headers: { "Retry-After": "10" } });
}
