import type { Role } from "./actor";

/** Fewest characters of a password: staff see every case of their unit, a deputy only the own ones. */
export function leastPasswordLength(role: Role): number {
  return role === "DEPUTY" ? 8 : 12;
}

export type PasswordProblem = "passwordTooShort" | "passwordTooShortDeputy" | "passwordCommon";

/** Words that guessing begins with; digits and signs round them make no difference. */
const guessedFirst = [
  ...["password", "passwd", "passw", "pass", "admin", "administrator", "root", "user", "test", "guest"],
  ...["welcome", "changeme", "letmein", "secret", "login", "master", "default", "system", "server"],
  ...["qwerty", "qwertyuiop", "qwertyuiopasdfghjkl", "asdfghjkl", "zxcvbnm", "qazwsx", "qazwsxedc", "qwe"],
  ...["abc", "abcd", "abcdef", "abcdefg", "iloveyou", "woaini", "wodemima", "mima", "zhongguo", "china"],
  ...["monkey", "dragon", "football", "baseball", "sunshine", "princess", "superman", "yichun", "banfu"],
];

/**
 * Why a password may not be kept, or null. Refused as common: the own user name, a word that guessing begins with,
 * or nothing, with digits and signs round it or said more than once; and fewer than five different characters.
 * Rule: NIST SP 800-63B, length counts and common ones are refused; no demand for kinds of characters.
 */
export function passwordProblem(
  password: string,
  { role, username }: { readonly role: Role; readonly username: string },
): PasswordProblem | null {
  if ([...password].length < leastPasswordLength(role)) {
    return role === "DEPUTY" ? "passwordTooShortDeputy" : "passwordTooShort";
  }
  if (new Set(password).size < 5) return "passwordCommon";
  const word = onceOver(lettersOf(password));
  return word === "" || guessedFirst.includes(word) || word === onceOver(lettersOf(username))
    ? "passwordCommon"
    : null;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}]/gu, "");
}

/** "abcabc" is "abc" said twice. */
function onceOver(word: string): string {
  return /^(.+?)\1*$/u.exec(word)?.[1] ?? word;
}
