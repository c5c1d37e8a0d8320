import { type FileKind, fileKinds } from "@/lib/domain/attachments/file-kind";

const LONGEST_NAME = 120;

/**
 * The name a file is kept and handed out under: the last part of what the sender called it, without
 * characters that steer a shell, a path or the direction of reading, and with an ending that fits its content.
 */
export function attachmentName(sent: string, kind: FileKind): string {
  const clean = withoutSigns(sent.split(/[/\\]/).at(-1) ?? "");
  const [main] = fileKinds[kind].extensions;
  const ending = fileKinds[kind].extensions.find((each) => clean.toLowerCase().endsWith(`.${each}`)) ?? null;
  const stem = ending === null ? clean : clean.slice(0, -ending.length - 1).replace(/[.\s]+$/, "");
  const short = [...stem].slice(0, LONGEST_NAME).join("");
  return `${short || "attachment"}.${ending ?? main}`;
}

/** Words of the application as the name of a file or folder, on whatever system it is unpacked. */
export function nameOnDisk(words: string): string {
  const short = [...withoutSigns(words.replace(/[/\\]/g, "_"))].slice(0, LONGEST_NAME).join("");
  return short.replace(/[.\s]+$/g, "") || "_";
}

function withoutSigns(name: string): string {
  return name
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, "")
    .replace(/[<>:"|?*]/g, "_")
    .replace(/\s+/g, " ")
    .replace(/^[.\s]+|[.\s]+$/g, "");
}

/**
 * The header that makes a browser save a file and never show it: RFC 6266 with the name as RFC 5987 spells
 * it, and an ASCII name for what is older.
 */
export function contentDisposition(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]/g, "_").replace(/["\\%]/g, "_");
  const spelt = encodeURIComponent(name).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${spelt}`;
}
