import { randomUUID } from "node:crypto";
import { ActError, type ActFailure, type RuleCode, ruleCodes } from "@/lib/domain/errors";
import type { Namesake } from "@/lib/domain/import/namesakes";
import type { I18n, Translate } from "@/lib/i18n/create";
import { errors } from "@/lib/i18n/zh/errors";
import type { FormFailure, FormState } from "@/lib/schemas/form-state";
import { NEW_NAMESAKE } from "@/lib/schemas/suggestion/register-suggestion";

/** Nobody is signed in any more, though a form was sent. */
export class SignedOut extends Error {
  override name = "SignedOut";
}

export type Failure = Pick<FormState, "title" | "message" | "link" | "fieldErrors" | "choices"> & {
  kind: FormFailure;
};

const noFields = { fieldErrors: {} } as const;

/** The one place that turns what went wrong into words. An error we don't know is logged; only its number is told. */
export function explainFailure(error: unknown, i18n: I18n, path: string): Failure {
  const { t } = i18n;
  if (error instanceof ActError) return explainActFailure(error.failure, i18n, path);
  if (error instanceof SignedOut) {
    const href = `/sign-in?next=${encodeURIComponent(path)}`;
    const link = { href, label: t("errors.signInAgain") };
    return { kind: "SIGNED_OUT", title: t("errors.kind.SIGNED_OUT"), link, ...noFields };
  }
  const number = numberFor(error);
  return {
    kind: "UNKNOWN",
    title: t("errors.kind.UNKNOWN"),
    message: t("errors.quote", { number }),
    ...noFields,
  };
}

/** Logs an error under a number that a person can quote. */
export function numberFor(error: unknown): string {
  const number = randomUUID().slice(0, 8);
  console.error(`error ${number}`, error);
  return number;
}

/** What is wrong with several fields, of each the first. Keys are field names, values codes. */
export function explainFields(codes: Readonly<Record<string, string>>, t: Translate): Failure {
  const fieldErrors = Object.fromEntries(
    Object.entries(codes).map(([field, code]) => [field, fieldWords(code, t)]),
  );
  const count = Object.keys(fieldErrors).length;
  return { kind: "INVALID", title: t("common.form.errorTitle", { count }), fieldErrors };
}

function explainActFailure(failure: ActFailure, { t, format }: I18n, path: string): Failure {
  switch (failure.kind) {
    case "INVALID": {
      const words = aboutCase(failure, fieldWords(failure.code, t), t);
      return {
        kind: "INVALID",
        title: t("common.form.errorTitle", { count: 1 }),
        fieldErrors: { [failure.field]: words },
        ...(failure.people ? { choices: { [failure.field]: namesakeChoices(failure.people, t) } } : {}),
      };
    }
    case "RULE_BROKEN":
      return {
        kind: failure.kind,
        title: aboutCase(failure, t(`errors.rule.${failure.rule}`), t),
        ...(failure.names ? { message: format.list(failure.names) } : {}),
        ...noFields,
      };
    case "CONFLICT":
      return {
        kind: failure.kind,
        title: aboutCase(failure, t("common.form.conflictTitle"), t),
        message: t("common.form.conflictText"),
        link: { href: path, label: t("errors.showLatest") },
        ...noFields,
      };
    case "NOT_FOUND":
    case "NOT_PERMITTED":
      return {
        kind: failure.kind,
        title: aboutCase(failure, t(`errors.kind.${failure.kind}`), t),
        ...noFields,
      };
  }
}

/** Where an act is on many cases, the words begin with the one they are about. */
function aboutCase({ about }: ActFailure, words: string, t: Translate): string {
  return about ? t("errors.about", { ...about, words }) : words;
}

function namesakeChoices(people: readonly Namesake[], t: Translate) {
  const known = people.map(({ id, name, phone, suggestions: count }) => ({
    value: id,
    label: phone
      ? t("errors.namesake.known", { name, phone, count })
      : t("errors.namesake.knownWithoutPhone", { name, count }),
  }));
  return [...known, { value: NEW_NAMESAKE, label: t("errors.namesake.fresh") }];
}

function fieldWords(code: string, t: Translate): string {
  if (isRuleCode(code)) return t(`errors.rule.${code}`);
  return t(`errors.field.${isFieldCode(code) ? code : "invalid"}`);
}

function isRuleCode(code: string): code is RuleCode {
  return ruleCodes.some((known) => known === code);
}

function isFieldCode(code: string): code is keyof typeof errors.field {
  return Object.hasOwn(errors.field, code);
}
