import Docxtemplater from "docxtemplater";
import InspectModule from "docxtemplater/js/inspect-module.js";
import PizZip from "pizzip";

export type TemplateErrorCode = "NOT_A_DOCUMENT" | "BROKEN_FIELD";

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
 * Reads a Word document with fields in braces. Throws TemplateError: NOT_A_DOCUMENT for what is no docx,
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

function unzip(bytes: Uint8Array): PizZip {
  let zip: PizZip;
  try {
    zip = new PizZip(bytes);
  } catch {
    throw new TemplateError("NOT_A_DOCUMENT");
  }
  if (!zip.file("word/document.xml")) throw new TemplateError("NOT_A_DOCUMENT");
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
