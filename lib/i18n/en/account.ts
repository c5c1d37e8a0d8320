import type { Shape } from "@/lib/i18n/shape";
import type { account as zh } from "@/lib/i18n/zh/account";

export const account = {
  new: {
    title: "New account",
    meaning: "Choose the role first, then fill in what that role needs.",
    back: "Back to the accounts",
    role: "Role",
    unit: "Unit",
    unitHint: "Secretariat, section heads, staff and leaders belong to a unit; the other roles need none.",
    noUnit: "No unit works on this installation yet. Create one first.",
    addUnit: "New unit",
    change: "Choose again",
    username: "User name",
    usernameHint: "For signing in. Lower-case letters, digits, dots, hyphens and underscores.",
    name: "Name",
    section: "Section",
    noSection: "The unit has no section yet. Add one under Units first.",
    leaderRank: "Rank",
    rank: { CHIEF: "Chief", IN_CHARGE: "Leader in charge" },
    rankHint: { CHIEF: "Signs any reply of the unit", IN_CHARGE: "Signs replies of the sections in charge" },
    charges: "Sections in charge",
    chargesHint:
      "For leaders in charge only, from today on. A section that another leader had passes to this one.",
    deputy: "Deputy or member",
    deputyHint: "Those without an account. If the person is not listed, choose below to add one.",
    deputyNew: "Not listed: add a person of the name above",
    deputyKind: { DEPUTY: "New people's congress deputy", MEMBER: "New CPPCC member" },
    kind: { DEPUTY: "Deputy", MEMBER: "CPPCC member", BODY: "Body" },
    password: "First password",
    passwordHint:
      "At least 12 characters for staff, 8 for deputies, and not a common one. Tell it to the person, who must change it at the first sign-in.",
    save: "Create account",
    done: "The account is created",
  },
  reset: {
    title: "Reset the password of {name}",
    meaning: "User name: {username}",
    consequences:
      "The person is signed out at once, API tokens are revoked and a lock is lifted. At the next sign-in the password must be changed.",
    password: "New temporary password",
    passwordHint:
      "At least 12 characters for staff, 8 for deputies, and not a common one. Tell it to the person.",
    save: "Reset password",
    done: "The password is reset",
    back: "Back to the accounts",
  },
  own: {
    title: "Change password",
    meaning: "You are signed out everywhere else.",
    temporary: "An administrator gave you this password. Choose one of your own before anything else.",
    current: "Current password",
    password: "New password",
    passwordHint: "At least {least} characters, and not a common password.",
    again: "New password again",
    save: "Change password",
    done: "Your password is changed",
  },
} as const satisfies Shape<typeof zh>;
