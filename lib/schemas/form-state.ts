/** Why a form came back. */
export type FormFailure =
  | "INVALID"
  | "NOT_FOUND"
  | "NOT_PERMITTED"
  | "CONFLICT"
  | "RULE_BROKEN"
  | "SIGNED_OUT"
  | "UNKNOWN";

/** What the door answers a form with; all texts are words for people, in their language. */
export interface FormState {
  readonly status: "idle" | "error";
  readonly kind?: FormFailure;
  readonly title?: string;
  /** What is wrong with the whole, when no one field is. */
  readonly message?: string;
  /** What is wrong with a field, by its name. */
  readonly fieldErrors: Readonly<Record<string, string>>;
  /** What was typed, by name; a list where a name was sent more than once. Never passwords or files. */
  readonly values: Readonly<Record<string, string | readonly string[]>>;
  /** What a field asks to choose from that was not asked before, by its name. */
  readonly choices?: Readonly<Record<string, readonly { readonly value: string; readonly label: string }[]>>;
  /** Where to go on from a conflict or an ended sign-in without losing the text. */
  readonly link?: { readonly href: string; readonly label: string };
}

export const idleFormState: FormState = { status: "idle", fieldErrors: {}, values: {} };
