import Docxtemplater from "docxtemplater";
import InspectModule from "docxtemplater/js/inspect-module.js";
import PizZip from "pizzip";

import { kindOfFile } from "@/lib/domain/attachments/file-kind";

export type TemplateErrorCode = "NOT_A_DOCUMENT" | "REACHES_OUT" | "BROKEN_FIELD";

/** A file that is no template; `where` are the fields or words at which it breaks. */
export class TemplateError extends Error {
  constructor(
    readonly code: TemplateErrorCode,
    readonly where: readonly string[] = [],
  ) {
    super(code);
  }
}

/**
 * Reads a Word document with fields in braces. Throws TemplateError: NOT_A_DOCUMENT for what is no docx (or holds
 * macros, or unpacks to something monstrous), REACHES_OUT for one that would fetch parts from elsewhere when opened,
 * BROKEN_FIELD for a brace that isn't closed or a list without its end.
 */
export function openTemplate(bytes: Uint8Array): { document: Docxtemplater; inspect: InspectModule } {
  const zip = unzip(bytes);
  const inspect = new InspectModule();
  try {
    const document = new Docxtemplater(zip, {
      modules: [inspect],
      paragraphLoop: true,
      linebreaks: true,
      // a field without a value stays empty, never "undefined"
      nullGetter: () => "",
      errorLogging: false,
    });
    return { document, inspect };
  } catch (error) {
    throw new TemplateError("BROKEN_FIELD", brokenAt(error));
  }
}

/** The words of each paragraph of a Word document: body, headers and footers. */
export function textOf(bytes: Uint8Array): string[] {
  const zip = unzip(bytes);
  return zip
    .file(/^word\/(?:document|header\d*|footer\d*)\.xml$/)
    .flatMap((part) => part.asText().split("</w:p>"))
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text ?? "").join(""),
    );
}

/** Links a reader may press are harmless; parts and templates fetched on opening are not. */
const HYPERLINK = /\/hyperlink$/;

function reachesOut(zip: PizZip): string[] {
  return zip.file(/\.rels$/).flatMap((part) =>
    [...part.asText().matchAll(/<Relationship [^>]*>/g)]
      .map(([relationship]) => relationship)
      .filter((relationship) => /TargetMode="External"/.test(relationship))
      .filter((relationship) => !HYPERLINK.test(/ Type="([^"]*)"/.exec(relationship)?.[1] ?? ""))
      .map((relationship) => / Target="([^"]*)"/.exec(relationship)?.[1] ?? ""),
  );
}

function unzip(bytes: Uint8Array): PizZip {
  if (kindOfFile(bytes) !== "docx") throw new TemplateError("NOT_A_DOCUMENT");
  let zip: PizZip;
  try {
    zip = new PizZip(bytes);
  } catch {
    throw new TemplateError("NOT_A_DOCUMENT");
  }
  const outside = reachesOut(zip);
  if (outside.length > 0) throw new TemplateError("REACHES_OUT", outside);
  return zip;
}

/** The fields at which the parser stumbled, as it names them. */
function brokenAt(error: unknown): string[] {
  const properties = error instanceof Error && "properties" in error ? error.properties : null;
  const inner =
    typeof properties === "object" && properties !== null && "errors" in properties
      ? properties.errors
      : [error];
  if (!Array.isArray(inner)) return [];
  return inner.flatMap((each: unknown) => {
    const of = typeof each === "object" && each !== null && "properties" in each ? each.properties : null;
    const tag = typeof of === "object" && of !== null && "xtag" in of ? of.xtag : null;
    return typeof tag === "string" && tag !== "" ? [tag] : [];
  });
}
