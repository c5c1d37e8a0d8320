import type { Shape } from "@/lib/i18n/shape";
import type { shell as zh } from "@/lib/i18n/zh/shell";

export const shell = {
  skip: "Skip to the content",
  places: "Main places",
  place: {
    home: "To do",
    cases: "Cases",
    import: "Import",
    dashboard: "Dashboard",
    supervision: "Supervision",
    deputies: "Deputies",
    suggestions: "My suggestions",
    notices: "Notices",
    admin: "Accounts",
    units: "Units",
    audit: "Audit",
    settings: "Settings",
  },
  menu: "Menu",
  account: "Account",
  password: "Change password",
  signOut: "Sign out",
  language: "Language",
  switchLanguage: "中文",
  waiting: "{count, plural, one {# thing waits} other {# things wait}} for you",
  unread: "{count} unread",
  demo: "Demonstration: all names and phone numbers are invented.",
} as const satisfies Shape<typeof zh>;
