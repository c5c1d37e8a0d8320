"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";

/** Prints the page; there once the script is, as only a script can do it. */
export function PrintButton({ children }: { children: string }) {
  const [scripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  if (!scripted) return null;
  return (
    <Button variant="secondary" onClick={() => window.print()}>
      {children}
    </Button>
  );
}
