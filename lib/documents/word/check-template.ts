import { type PaperKind, paperFields } from "@/lib/domain/papers/paper-kinds";
import { openTemplate, TemplateError, type TemplateErrorCode, textOf } from "./open-template";

/** Where a template is wrong: the field, and the words it stands among; null where it stands nowhere. */
export interface TemplatePlace {
  readonly field: string;
  readonly around: string | null;
}

/** What is wrong with a template, and where. */
export interface TemplateProblem {
  readonly code: TemplateErrorCode | "UNKNOWN_FIELD" | "MISSING_FIELD";
  readonly places: readonly TemplatePlace[];
}

/** Everything that is wrong with a template for this kind of paper; empty when it may be used. */
export function checkTemplate(bytes: Uint8Array, kind: PaperKind): TemplateProblem[] {
  const named = namedFields(bytes);
  if ("code" in named) return [named];
  const { required, optional, lists } = paperFields[kind];
  const inList = (list: string, name: string) => Object.hasOwn(lists, list) && lists[list]?.includes(name);
  const known = (name: string) =>
    required.includes(name) || optional.includes(name) || Object.hasOwn(lists, name);
  const unknown = [
    ...Object.keys(named.fields).filter((name) => !known(name)),
    ...Object.entries(named.fields).flatMap(([list, inner]) =>
      inner.filter((name) => !known(name) && !inList(list, name)),
    ),
  ];
  const missing = required.filter((name) => !Object.hasOwn(named.fields, name));
  const text = textOf(bytes);
  // names that every object has are passed over by whoever lists the fields
  unknown.push(...text.flatMap(inheritedFields));
  const problems: TemplateProblem[] = [];
  if (unknown.length > 0)
    problems.push({
      code: "UNKNOWN_FIELD",
      places: [...new Set(unknown)].map((field) => ({ field, around: around(text, field) })),
    });
  if (missing.length > 0)
    problems.push({ code: "MISSING_FIELD", places: missing.map((field) => ({ field, around: null })) });
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
    if (!(error instanceof TemplateError)) throw error;
    const text = error.code === "BROKEN_FIELD" ? textOf(bytes) : [];
    return {
      code: error.code,
      places: error.where.map((field) => ({ field, around: around(text, field) })),
    };
  }
}

function inheritedFields(line: string): string[] {
  return [...line.matchAll(/[{][#^]?([^{}]+)[}]/gu)].flatMap(([, name = ""]) =>
    name in Object.prototype ? [name] : [],
  );
}

const NEAR = 14;

/** The words among which a field first stands, as its reader finds them in the document. */
function around(lines: readonly string[], field: string): string | null {
  for (const line of lines) {
    const at = line.search(new RegExp(`[{][#^/]?${escaped(field)}`, "u"));
    if (at < 0) continue;
    const from = Math.max(0, at - NEAR);
    const to = at + field.length + NEAR;
    return `${from > 0 ? "…" : ""}${line.slice(from, to)}${to < line.length ? "…" : ""}`;
  }
  return null;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
