import type { PaperContent } from "@/lib/domain/papers/paper-kinds";
import { openTemplate } from "./open-template";

/** The template with its fields filled in, as a docx file. What has no value stays empty. Throws TemplateError. */
export function fillTemplate(template: Uint8Array, content: PaperContent): Uint8Array<ArrayBuffer> {
  const { document } = openTemplate(template);
  document.render(content);
  return new Uint8Array(
    document.getZip().generate({ type: "uint8array", compression: "DEFLATE", mimeType: DOCX }),
  );
}

/** The media type of a docx file. */
export const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
