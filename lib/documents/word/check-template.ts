import { type PaperKind, paperFields } from "@/lib/domain/papers/paper-kinds";
import { openTemplate, TemplateError, type TemplateErrorCode } from "./open-template";

/** What is wrong with a template; `fields` are those it is wrong with. */
export interface TemplateProblem {
  readonly code: TemplateErrorCode | "UNKNOWN_FIELD" | "MISSING_FIELD";
  readonly fields: readonly string[];
}

/** Everything that is wrong with a template for this kind of paper; empty when it may be used. */
export function checkTemplate(bytes: Uint8Array, kind: PaperKind): TemplateProblem[] {
  const named = namedFields(bytes);
  if ("code" in named) return [named];
  const { required, optional, lists } = paperFields[kind];
  const known = (name: string) => required.includes(name) || optional.includes(name) || name in lists;
  const problems: TemplateProblem[] = [];
  const unknown = [
    ...Object.keys(named.fields).filter((name) => !known(name)),
    ...Object.entries(named.fields).flatMap(([list, inner]) =>
      inner.filter((name) => !known(name) && !lists[list]?.includes(name)).map((name) => `${list}.${name}`),
    ),
  ];
  const missing = required.filter((name) => !(name in named.fields));
  if (unknown.length > 0) problems.push({ code: "UNKNOWN_FIELD", fields: unknown });
  if (missing.length > 0) problems.push({ code: "MISSING_FIELD", fields: missing });
  return problems;
}

type Named = { readonly fields: Readonly<Record<string, readonly string[]>> };

/** The fields that the template names, each with those inside it when it is a list. */
function namedFields(bytes: Uint8Array): Named | TemplateProblem {
  try {
    const tags = openTemplate(bytes).inspect.getAllTags();
    return {
      fields: Object.fromEntries(
        Object.entries(tags).map(([name, inner]) => [
          name,
          typeof inner === "object" && inner !== null ? Object.keys(inner) : [],
        ]),
      ),
    };
  } catch (error) {
    if (error instanceof TemplateError) return { code: error.code, fields: error.where };
    throw error;
  }
}
