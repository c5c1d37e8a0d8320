import type { Role } from "@/lib/domain/actor";
import type { Settings } from "@/lib/domain/setting-catalogue";

/**
 * Whether this role decides here which cases are handled together (并案). Rule: suggestions of the same content may
 * be handled together and are replied to separately; who decides it is a setting.
 */
export function decidesMerging(role: Role, settings: Pick<Settings, "mergingDecidedBy">): boolean {
  return role === settings.mergingDecidedBy;
}

/** The numbers typed into one field, split at 、, commas and blanks, each once. */
export function readNumbers(text: string): string[] {
  return [...new Set(text.split(/[\s、，,;；]+/).filter((number) => number !== ""))];
}
