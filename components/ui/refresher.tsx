"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Fetches the page's figures anew every so many milliseconds, while the page is in sight. */
export function Refresher({ every }: { every: number }) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") router.refresh();
    }, every);
    return () => clearInterval(timer);
  }, [router, every]);
  return null;
}
