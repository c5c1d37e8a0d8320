import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { defaultTemplate } from "@/lib/documents/word/default-templates";
import { fillTemplate } from "@/lib/documents/word/fill-template";
import { textOf } from "@/lib/documents/word/open-template";
import { type PaperKind, paperKinds } from "@/lib/domain/papers/paper-kinds";
import { sampleContent } from "@/lib/papers/sample-content";

// Every paper by its default template with demo data, as LibreOffice prints it, to be looked at:
//   node --import tsx tests/long/papers-as-pictures.ts [folder]
// It needs soffice, pdfinfo and pdftoppm, and fails where a paper isn't A4, runs over its pages or loses a word.

const folder = path.resolve(process.argv[2] ?? "papers-as-pictures");
const run = promisify(execFile);

/** How many pages each may take; the others are single sheets. */
const pages: Partial<Record<PaperKind, number>> = { REPLY: 2, ANNUAL_REPORT: 2 };

await mkdir(folder, { recursive: true });
for (const kind of paperKinds) {
  const content = sampleContent(kind);
  const stem = path.join(folder, kind.toLowerCase());
  const template = await defaultTemplate(kind);
  await writeFile(`${stem}.docx`, fillTemplate(template, content));
  await run("soffice", ["--headless", "--convert-to", "pdf", "--outdir", folder, `${stem}.docx`]);
  await run("pdftoppm", ["-r", "60", "-png", `${stem}.pdf`, stem]);
  const { stdout: info } = await run("pdfinfo", [`${stem}.pdf`]);
  const { stdout: text } = await run("pdftotext", ["-raw", `${stem}.pdf`, "-"]);
  const problems = [...sizeProblems(kind, info), ...lostWords(template, content, text)];
  console.log(`${kind}: ${problems.length === 0 ? "as it should be" : problems.join("; ")}`);
  if (problems.length > 0) process.exitCode = 1;
}

function sizeProblems(kind: PaperKind, info: string): string[] {
  const count = Number(/^Pages:\s+(\d+)/m.exec(info)?.[1]);
  const most = pages[kind] ?? 1;
  return [
    ...(info.includes("(A4)") ? [] : ["not A4"]),
    ...(count <= most ? [] : [`${count} pages, not ${most}`]),
  ];
}

/** What the template names and the content says, and the page doesn't; lines may break anywhere. */
function lostWords(template: Uint8Array, content: ReturnType<typeof sampleContent>, text: string): string[] {
  const named = textOf(template).join("");
  const printed = text.replace(/\s/g, "");
  return Object.entries(content)
    .flatMap(([field, value]) =>
      typeof value === "string" ? [[field, value] as const] : value.flatMap((row) => Object.entries(row)),
    )
    .filter(([field, value]) => named.includes(`{${field}}`) && !printed.includes(value.replace(/\s/g, "")))
    .map(([field, value]) => `${field} “${value}” is missing`);
}
