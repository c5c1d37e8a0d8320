"use client";

import { CircleCheck, X } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";

const SHOWN_FOR_MS = 8000;

type ToastProps = { message: string | null; closeLabel: string; undo?: ReactNode };

/** Says what an act has done. It goes by itself unless it offers to undo, or is being read with the pointer. */
export function Toast({ message, closeLabel, undo }: ToastProps) {
  const [closed, setClosed] = useState<string | null>(null);
  const [held, setHeld] = useState(false);
  const shown = message !== null && closed !== message;

  useEffect(() => {
    if (!shown || held || undo) return;
    const timer = setTimeout(() => setClosed(message), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [shown, held, undo, message]);

  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-4 bottom-4 z-40 flex justify-center max-md:bottom-20 print:hidden"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
    >
      {shown ? (
        <div className="pointer-events-auto flex max-w-xl items-center gap-3 rounded border border-line bg-sheet py-2 pr-2 pl-4 shadow-lg">
          <CircleCheck aria-hidden="true" className="size-5 shrink-0 text-green" />
          <p>{message}</p>
          {undo}
          <button
            type="button"
            aria-label={closeLabel}
            onClick={() => setClosed(message)}
            className="flex size-8 shrink-0 cursor-pointer items-center justify-center rounded text-soft hover:bg-sunk"
          >
            <X aria-hidden="true" className="size-4" />
          </button>
        </div>
      ) : null}
    </div>
  );
}
