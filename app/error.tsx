"use client";

import { BrokenPage } from "@/components/shell/broken-page";

type ErrorProps = { error: Error & { digest?: string }; reset: () => void };

export default function ErrorPage({ error, reset }: ErrorProps) {
  const lang = typeof document === "undefined" ? "zh" : document.documentElement.lang;
  return <BrokenPage digest={error.digest} retry={reset} lang={lang} />;
}
