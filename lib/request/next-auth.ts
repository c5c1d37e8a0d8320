import NextAuth, { type NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { LOGIN_SESSION_SECONDS } from "@/lib/data/accounts/login-sessions";
import { ActError } from "@/lib/domain/errors";
import { serverEnvironment } from "@/lib/env/env";
import { clientAddress } from "@/lib/request/address";
import { openContext } from "@/lib/request/context";
import { pathAfterSignIn } from "@/lib/request/local-path";
import { isSecure } from "@/lib/request/session-cookie";
import { signInSchema } from "@/lib/schemas/account/sign-in";
import { signIn } from "@/lib/use-cases/account/sign-in";
import { signOut } from "@/lib/use-cases/account/sign-out";

/** next-auth's own route: the place for a city's single sign-on. It signs in through the same use case. */
export async function nextAuthRoute(request: Request, route: unknown): Promise<Response> {
  // next-auth answers a credentials sign-in by GET with an error of the server's.
  if (request.method === "GET" && new URL(request.url).pathname.endsWith("/callback/credentials"))
    return new Response(null, { status: 405, headers: { Allow: "POST" } });
  return NextAuth(options())(request, route);
}

function options(): NextAuthOptions {
  return {
    secret: serverEnvironment().SESSION_SECRET,
    useSecureCookies: isSecure(),
    session: { strategy: "jwt", maxAge: LOGIN_SESSION_SECONDS },
    pages: { signIn: "/sign-in", error: "/sign-in", signOut: "/" },
    providers: [
      CredentialsProvider({
        credentials: { username: { type: "text" }, password: { type: "password" } },
        authorize: (credentials) => authorize(credentials),
      }),
    ],
    callbacks: {
      // The cookie carries the session's id and nothing of the person.
      jwt: ({ token, user }) => ({ sessionId: user ? user.id : token.sessionId }),
      session: ({ session }) => ({ expires: session.expires }),
      redirect: ({ url, baseUrl }) =>
        baseUrl + pathAfterSignIn(url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url),
    },
    events: {
      signOut: async ({ token }) => {
        if (typeof token.sessionId === "string") await signOut(openContext(), { sessionId: token.sessionId });
      },
    },
  };
}

async function authorize(credentials: unknown): Promise<{ id: string } | null> {
  const input = signInSchema.safeParse(credentials);
  if (!input.success) return null;
  try {
    const { sessionId } = await signIn({ ...openContext(), address: await clientAddress() }, input.data);
    return { id: sessionId };
  } catch (error) {
    if (error instanceof ActError) return null;
    throw error;
  }
}
