export type ReplyKind = "REPLY" | "OPINION";

/**
 * 发文字号 as printed: 宜民建〔2024〕5号. Replies to proposals run in a series of their own, 宜民提〔2024〕1号, and so do
 * opinions to a lead unit, marked 会, so that no series has gaps. A unit with no prefix of its own goes by its name.
 */
export function documentNumber(
  unit: { readonly name: string; readonly docPrefix: string | null },
  kind: ReplyKind,
  year: number,
  serial: number,
  source: "NPC" | "CPPCC" = "NPC",
): string {
  const own = unit.docPrefix ?? unit.name;
  const prefix = source === "CPPCC" ? `${own.replace(/建$/, "")}提` : own;
  return `${prefix}${kind === "OPINION" ? "会" : ""}〔${year}〕${serial}号`;
}
