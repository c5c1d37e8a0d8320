import { readZipEntries, type ZipEntry } from "@/lib/domain/attachments/zip-names";

/** The kinds of file taken as evidence: what a scanner, a camera and the office programs give. */
export const fileKinds = {
  pdf: { mediaType: "application/pdf", extensions: ["pdf"] },
  jpg: { mediaType: "image/jpeg", extensions: ["jpg", "jpeg"] },
  png: { mediaType: "image/png", extensions: ["png"] },
  docx: {
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    extensions: ["docx"],
  },
  xlsx: {
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    extensions: ["xlsx"],
  },
  // GB/T 33190, the fixed-layout format of Chinese offices
  ofd: { mediaType: "application/ofd", extensions: ["ofd"] },
} as const satisfies Record<string, { mediaType: string; extensions: readonly [string, ...string[]] }>;
export type FileKind = keyof typeof fileKinds;

/** 20 MB a file, 200 MB a case. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;
export const MAX_CASE_BYTES = 10 * MAX_FILE_BYTES;

/** What a file dialog offers. */
export const acceptedExtensions = Object.values(fileKinds)
  .flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`))
  .join(",");

const starts: readonly (readonly [FileKind, readonly number[]])[] = [
  ["pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["jpg", [0xff, 0xd8, 0xff]],
  ["png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
];
const zipStart = [0x50, 0x4b, 0x03, 0x04] as const;
/** The part that makes an archive this kind of document. */
const mainParts: readonly (readonly [FileKind, string])[] = [
  ["docx", "word/document.xml"],
  ["xlsx", "xl/workbook.xml"],
  ["ofd", "OFD.xml"],
];

const MOST_UNPACKED = 1024 * 1024 * 1024;
const HIGHEST_RATIO = 200;
const RATIO_APPLIES_FROM = 10 * 1024 * 1024;

/**
 * What a file is, by its content alone; null for everything that is not taken, among it documents with macros
 * and archives that claim to unpack to something monstrous.
 */
export function kindOfFile(bytes: Uint8Array): FileKind | null {
  const simple = starts.find(([, start]) => startsWith(bytes, start));
  if (simple) return simple[0];
  if (!startsWith(bytes, zipStart)) return null;
  const entries = readZipEntries(bytes);
  if (!entries || isBomb(entries) || entries.some(({ name }) => /vbaproject\.bin$/i.test(name))) return null;
  return mainParts.find(([, part]) => entries.some(({ name }) => name === part))?.[0] ?? null;
}

/** Whether a text, as a row stores it, names a kind. */
export function isFileKind(text: string): text is FileKind {
  return Object.hasOwn(fileKinds, text);
}

function isBomb(entries: readonly ZipEntry[]): boolean {
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0);
  return (
    unpacked > MOST_UNPACKED ||
    entries.some(
      ({ packedBytes, unpackedBytes }) =>
        unpackedBytes > RATIO_APPLIES_FROM && unpackedBytes > packedBytes * HIGHEST_RATIO,
    )
  );
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
