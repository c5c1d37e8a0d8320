import type { Role } from "@/lib/domain/actor";

/** Who may open an address: roles, anybody signed in, anybody at all, or whom a bearer token speaks for. */
export type Opening = readonly Role[] | "SIGNED_IN" | "EVERYBODY" | { readonly token: readonly Role[] };

const staff = ["SECRETARIAT", "SECTION_HEAD", "SECTION_STAFF", "LEADER"] as const;
const readers = [...staff, "OVERSEER"] as const;

/** Every page and route of the app, by its file under app/. Which case opens for whom, the permission table says. */
export const routeRegistry: Readonly<Record<string, Opening>> = {
  "page.tsx": "SIGNED_IN",
  "(public)/sign-in/page.tsx": "EVERYBODY",
  // What waits for a person is narrowed to the person; whoever has no queue finds it empty.
  "(staff)/home/page.tsx": "SIGNED_IN",
  "(staff)/cases/page.tsx": readers,
  "(staff)/cases/new/page.tsx": ["SECRETARIAT", "OVERSEER"],
  "(staff)/cases/assign/page.tsx": ["SECRETARIAT"],
  "(staff)/cases/allocation/page.tsx": staff,
  "(staff)/cases/allocation/sheet/route.ts": staff,
  "(staff)/cases/[id]/page.tsx": readers,
  "(staff)/cases/[id]/[act]/page.tsx": readers,
  "(staff)/cases/[id]/versions/page.tsx": readers,
  "(staff)/cases/[id]/papers/[kind]/route.ts": readers,
  "(staff)/import/page.tsx": ["SECRETARIAT"],
  "(staff)/import/[hash]/page.tsx": ["SECRETARIAT"],
  "(staff)/dashboard/page.tsx": readers,
  "(staff)/dashboard/file/route.ts": readers,
  "(staff)/ledgers/page.tsx": readers,
  "(staff)/ledgers/file/route.ts": readers,
  "(staff)/papers/page.tsx": ["SECRETARIAT"],
  "(staff)/papers/[id]/file/route.ts": ["SECRETARIAT"],
  "(staff)/reports/page.tsx": readers,
  "(staff)/reports/[id]/page.tsx": readers,
  "(staff)/reports/[id]/text/page.tsx": ["SECRETARIAT", "SECTION_HEAD", "SECTION_STAFF"],
  "(staff)/reports/[id]/word/route.ts": readers,
  "(staff)/delegations/page.tsx": ["SECRETARIAT", "LEADER"],
  "(staff)/supervision/page.tsx": readers,
  "(staff)/commitments/page.tsx": readers,
  "(staff)/look-backs/page.tsx": readers,
  "(staff)/supervision/reminders/page.tsx": ["SECRETARIAT"],
  "(staff)/notices/mail/page.tsx": [...staff, "DEPUTY"],
  "(staff)/notices/calendar/page.tsx": [...staff, "DEPUTY"],
  // Its secret address opens it.
  "feeds/[token]/route.ts": "EVERYBODY",
  "(staff)/notices/page.tsx": [...staff, "DEPUTY"],
  "(staff)/accounts/page.tsx": ["ADMIN"],
  "(staff)/accounts/new/page.tsx": ["ADMIN"],
  "(staff)/accounts/[id]/password/page.tsx": ["ADMIN"],
  "(staff)/units/page.tsx": ["ADMIN"],
  "(staff)/units/[id]/page.tsx": ["ADMIN"],
  "(staff)/settings/page.tsx": [...readers, "ADMIN"],
  "(staff)/settings/calendar/page.tsx": [...readers, "ADMIN"],
  "(staff)/settings/calendar/[hash]/page.tsx": ["OVERSEER", "ADMIN"],
  "(staff)/settings/templates/page.tsx": ["SECRETARIAT"],
  "(staff)/settings/templates/[kind]/page.tsx": ["SECRETARIAT"],
  "(staff)/settings/templates/[kind]/file/route.ts": ["SECRETARIAT"],
  "(staff)/settings/templates/[kind]/[hash]/page.tsx": ["SECRETARIAT"],
  "(staff)/settings/templates/[kind]/[hash]/sample/route.ts": ["SECRETARIAT"],
  "(staff)/settings/[key]/page.tsx": [...readers, "ADMIN"],
  "(staff)/units/[id]/head/page.tsx": ["ADMIN"],
  "account/password/page.tsx": "SIGNED_IN",
  "(staff)/audit/page.tsx": ["AUDITOR"],
  "(deputy)/my/page.tsx": ["DEPUTY"],
  "(deputy)/my/[id]/page.tsx": ["DEPUTY"],
  // Which file opens for whom, its case says.
  "files/[id]/route.ts": "SIGNED_IN",
  "api/auth/[...nextauth]/route.ts": "EVERYBODY",
  "api/health/live/route.ts": "EVERYBODY",
  "api/health/ready/route.ts": "EVERYBODY",
  "api/v1/rates/route.ts": { token: readers },
  "api/v1/suggestions/route.ts": { token: readers },
};
