import "server-only";
import type { I18n } from "@/lib/i18n/create";
import { zh } from "@/lib/i18n/zh/index";

const knownTypes = Object.keys(zh.events.type) as (keyof typeof zh.events.type)[];

/** What happened, in the history's own words and without particulars. */
export function eventWords({ t }: I18n, { type }: { readonly type: string }): string {
  return t(`events.type.${knownTypes.find((known) => known === type) ?? "other"}`);
}
