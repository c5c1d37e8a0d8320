import { nextAuthRoute } from "@/lib/request/next-auth";

export { nextAuthRoute as GET, nextAuthRoute as POST };
