/**
 * The text of a csv file, or what is wrong with it. By its mark: UTF-8, UTF-16 of either order. Without one:
 * UTF-16 if its plain characters show, else UTF-8, else GB18030 (what Excel writes in China,
 * and includes GBK and GB2312). Damaged UTF-8 is not taken for GB18030, nor are Big5 or Latin letters.
 */
export function decodeText(bytes: Uint8Array): { text: string } | { code: "ENCODING" | "NOT_A_SHEET" } {
  const encoding = encodingOf(bytes);
  if (encoding === null) return { code: bytes.includes(0) ? "NOT_A_SHEET" : "ENCODING" };
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return isBinary(text) ? { code: "NOT_A_SHEET" } : { text };
  } catch {
    return { code: "ENCODING" };
  }
}

function encodingOf(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (bytes.includes(0)) return unmarkedUtf16(bytes);
  const { whole, damaged } = readAsUtf8(bytes);
  if (damaged === 0) return "utf-8";
  if (whole > damaged * 4) return null;
  return looksLikeGb18030(bytes) ? "gb18030" : null;
}

/**
 * Commas, digits and line ends of UTF-16 have a zero on one side, and not few. A zero in what is well-formed
 * UTF-8 otherwise is just a stray one; plain English in UTF-16 is well-formed too, but half of it is zeros.
 */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  let little = 0;
  let big = 0;
  for (let index = 0; index + 1 < bytes.length; index += 2) {
    const [first = 0, second = 0] = [bytes[index], bytes[index + 1]];
    if (second === 0 && isPlain(first)) little += 1;
    if (first === 0 && isPlain(second)) big += 1;
  }
  const most = Math.max(little, big);
  if (bytes.length % 2 === 1 || most < 3 || most * 100 < bytes.length) return null;
  if (most * 4 < bytes.length && readAsUtf8(bytes).damaged === 0) return null;
  return little > big ? "utf-16le" : "utf-16be";
}

function isPlain(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}

function readAsUtf8(bytes: Uint8Array): { whole: number; damaged: number } {
  const text = new TextDecoder("utf-8").decode(bytes);
  const beyondAscii = text.match(/\P{ASCII}/gu)?.length ?? 0;
  const damaged = text.match(/\ufffd/g)?.length ?? 0;
  return { whole: beyondAscii - damaged, damaged };
}

/** Four in five of the pairs lie in the square of GB2312, which holds all but rare characters. */
function looksLikeGb18030(bytes: Uint8Array): boolean {
  let pairs = 0;
  let common = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const lead = bytes[index] ?? 0;
    if (lead < 0x81) continue;
    const trail = bytes[index + 1] ?? 0;
    index += 1;
    if (trail >= 0x30 && trail <= 0x39) index += 2;
    else {
      pairs += 1;
      if (lead >= 0xa1 && trail >= 0xa1) common += 1;
    }
  }
  return common >= pairs * 0.8;
}

/** Text has no zero characters and next to no other control characters. */
function isBinary(text: string): boolean {
  if (text.includes("\0")) return true;
  const controls = text.match(/[^\P{Cc}\t\n\r\f]/gu)?.length ?? 0;
  return controls * 100 > text.length;
}
