"use client";

import "@/app/globals.css";
import { BrokenPage } from "@/components/shell/broken-page";

type ErrorProps = { error: Error & { digest?: string }; reset: () => void };

/** Stands in for the whole document when the root layout itself fails, before a language is known. */
export default function GlobalError({ error, reset }: ErrorProps) {
  return (
    <html lang="zh-CN">
      <body>
        <BrokenPage digest={error.digest} retry={reset} lang="zh" />
      </body>
    </html>
  );
}
