import type { ImportRow } from "@/lib/domain/import/row";

/**
 * What an import takes in. Its rows come from `applyMapping`, which has checked each, never from a form: the
 * form sends the file, and the server reads it again.
 */
export interface ImportSuggestionsInput {
  readonly rows: readonly ImportRow[];
  readonly fileName: string;
  /** SHA-256 of the file, hexadecimal. */
  readonly fileHash: string;
  /** How many rows of the file could not be read at all. */
  readonly unreadable?: number;
  /** The explicit choice to leave out bad rows instead of refusing the whole file. */
  readonly goodRowsOnly: boolean;
  readonly submissionKey: string;
}
