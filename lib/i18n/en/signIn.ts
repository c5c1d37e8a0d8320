import type { Shape } from "@/lib/i18n/shape";
import type { signIn as zh } from "@/lib/i18n/zh/signIn";

export const signIn = {
  title: "Sign in",
  meaning: "Suggestions and proposals, from their delivery to the reply and what the deputy says of it.",
  username: "User name",
  password: "Password",
  submit: "Sign in",
  pending: "Signing in…",
  signedOut: "You have signed out.",
  demo: {
    title: "Demo accounts",
    text: "The password of all of them is {password}. Choose a user name to have both filled in, then sign in.",
    username: "User name",
    who: "Who it is",
    people: {
      secretariat: "Secretariat (receives, assigns, proofs, supervises)",
      "elder-care": "Head of the elder care section",
      "place-names": "Head of the place names section",
      "elder-staff": "Staff of the elder care section",
      "vice-director": "Deputy director in charge",
      director: "Director",
      "deputy-gan": "People's congress deputy",
      "deputy-huang": "People's congress deputy",
      overseer: "The city's assigning and supervising office",
      admin: "System administrator",
      auditor: "Auditor",
    },
  },
} as const satisfies Shape<typeof zh>;
