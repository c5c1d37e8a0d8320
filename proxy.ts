import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy } from "@/lib/request/content-security-policy";
import { PATH_HEADER } from "@/lib/request/current-path";
import { forgetFlash } from "@/lib/request/flash";
import { type Refusal, refusalOf } from "@/lib/request/refusal";
import { sessionCookieName } from "@/lib/request/session-cookie";

/**
 * Stands before every request: security headers, a nonce for the page's scripts, and a short way to sign-in for
 * browsers without a session. It permits nothing: every page, act and interface asks for itself.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  if (pathname === "/_next/image") return secured(new NextResponse(null, { status: 404 }));
  const refusal = refusalOf(request);
  if (refusal) return secured(refused(request, refusal));
  if (request.method === "GET" && needsSignIn(request)) {
    const target = new URL("/sign-in", request.url);
    if (pathname !== "/") target.searchParams.set("next", pathname + search);
    return secured(NextResponse.redirect(target));
  }
  const policy = contentSecurityPolicy(crypto.randomUUID(), process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  headers.set(PATH_HEADER, pathname + search);
  // Next reads the nonce for its own scripts from here.
  headers.set("Content-Security-Policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  forgetFlash(request, response);
  return secured(response);
}

export const config = { matcher: ["/((?!_next/static/|favicon.ico|icon.svg).*)"] };

function refused(request: NextRequest, refusal: Refusal): NextResponse {
  if (refusal === "FOREIGN_ORIGIN") return new NextResponse(null, { status: 403 });
  // Only sheets are that large. With scripts the form has said so itself; without, its page does.
  return NextResponse.redirect(new URL("/import?refused=too-large", request.url), 303);
}

function needsSignIn({ nextUrl: { pathname }, cookies }: NextRequest): boolean {
  const open = pathname === "/sign-in" || pathname.startsWith("/api/") || pathname.startsWith("/feeds/");
  return !open && !cookies.has(sessionCookieName());
}

function secured(response: NextResponse): NextResponse {
  response.headers.set("Referrer-Policy", "same-origin");
  response.headers.set("X-Content-Type-Options", "nosniff");
  response.headers.set("X-Frame-Options", "DENY");
  response.headers.set("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
  response.headers.set("Cross-Origin-Opener-Policy", "same-origin");
  response.headers.set("Cache-Control", "no-store");
  return response;
}
