export type ReplyKind = "REPLY" | "OPINION";

/**
 * 发文字号 as printed: 宜民建〔2024〕5号. Opinions to a lead unit run in a series of their own, marked 会, so
 * that neither series has gaps. A unit with no prefix of its own goes by its name.
 */
export function documentNumber(
  unit: { readonly name: string; readonly docPrefix: string | null },
  kind: ReplyKind,
  year: number,
  serial: number,
): string {
  const prefix = unit.docPrefix ?? unit.name;
  return `${prefix}${kind === "OPINION" ? "会" : ""}〔${year}〕${serial}号`;
}
