/** What an import would take for the same though the sheet may mean something else; `index` counts the rows. */
export type PreviewNote =
  | {
      readonly kind: "NAMESAKE";
      readonly index: number;
      readonly name: string;
      readonly phone: string;
      readonly registered: readonly string[];
    }
  | {
      readonly kind: "SESSION_YEAR";
      readonly session: string;
      readonly year: number;
      readonly registered: number;
    };
