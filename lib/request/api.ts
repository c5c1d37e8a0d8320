import type { Context } from "@/lib/context/context";
import { findTokenActor } from "@/lib/data/accounts/api-tokens";
import { ActError, type ActFailure } from "@/lib/domain/errors";
import { openContext } from "@/lib/request/context";
import { numberFor } from "@/lib/request/failure";

type ApiError = Readonly<{ status: number; code: string; message: string }>;

const unauthorized: ApiError = {
  status: 401,
  code: "UNAUTHORIZED",
  message: "Send a valid token: Authorization: Bearer <token>",
};

/**
 * Answers a machine: finds whom its bearer token speaks for, and gives what `answer` returns as JSON. Errors are
 * `{ "error": { "code", "message" } }` with a fitting status; a missing, unknown and revoked token answer alike.
 */
export async function withToken(
  request: Request,
  answer: (context: Context) => Promise<unknown>,
): Promise<Response> {
  try {
    const token = /^Bearer ([\w.~+/-]{1,200}=*)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
    const open = openContext();
    const actor = token ? await findTokenActor(open.db, token, open.clock.now()) : null;
    if (!actor) return refusal(unauthorized);
    return json(await answer({ actor, ...open }), 200);
  } catch (error) {
    return refusal(error instanceof ActError ? apiErrors(error.failure) : unknownError(error));
  }
}

function apiErrors(failure: ActFailure): ApiError {
  switch (failure.kind) {
    case "NOT_FOUND":
    case "NOT_PERMITTED":
      return { status: 404, code: "NOT_FOUND", message: "There is nothing here that this token may see" };
    case "CONFLICT":
      return { status: 409, code: "CONFLICT", message: "It was changed meanwhile: read it again" };
    case "RULE_BROKEN":
      return { status: 422, code: failure.rule, message: "A rule of the procedure stands against it" };
    case "INVALID":
      return { status: 400, code: "INVALID", message: `${failure.field}: ${failure.code}` };
  }
}

function unknownError(error: unknown): ApiError {
  return { status: 500, code: "UNKNOWN", message: `Something went wrong; quote number ${numberFor(error)}` };
}

function refusal({ status, code, message }: ApiError): Response {
  const headers = status === 401 ? { "WWW-Authenticate": 'Bearer realm="banfu"' } : undefined;
  return json({ error: { code, message } }, status, headers);
}

function json(body: unknown, status: number, headers?: Record<string, string>): Response {
  return Response.json(body, { status, headers: { "Cache-Control": "no-store", ...headers } });
}
