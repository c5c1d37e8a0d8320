"use client";

import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";
import { Toast } from "@/components/ui/toast";

type FlashToastProps = {
  /** With the id of the act's answer as its key, so that each answer is a toast of its own. */
  message: string | null;
  closeLabel: string;
  /** The cookie in which the answer came. */
  cookie: string;
};

/**
 * The last act's answer, on the page the act led to and on no other. The cookie goes as soon as it was read, so
 * that opening another page doesn't bring the answer back.
 */
export function FlashToast({ message, closeLabel, cookie }: FlashToastProps) {
  const path = usePathname();
  const [shownOn] = useState(path);
  useEffect(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store isn't in every browser we serve
    if (message !== null) document.cookie = `${cookie}=; path=/; max-age=0`;
  }, [message, cookie]);
  return <Toast message={path === shownOn ? message : null} closeLabel={closeLabel} />;
}
