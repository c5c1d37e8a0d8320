import "server-only";
import { type ParsedCronItem, parseCronItems } from "graphile-worker";
import type { tasks } from "./tasks";

type Scheduled = { readonly task: keyof typeof tasks; readonly match: string };

/** Work that recurs. The times are UTC, as graphile-worker reads them: 19:30 is half past three in Shanghai. */
const items: readonly Scheduled[] = [{ task: "purgeSignIns", match: "30 19 * * *" }];

export const schedule: ParsedCronItem[] = parseCronItems([...items]);
