"use client";

import type { KeyboardEvent, TextareaHTMLAttributes } from "react";
import { controlClass } from "@/components/ui/control-class";

/** Grows with its text; Ctrl-Enter (or Command-Enter) sends the form. */
export function TextArea({ rows = 4, ...rest }: TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return (
    <textarea
      {...rest}
      rows={rows}
      onKeyDown={sendOnControlEnter}
      className={`${controlClass()} field-sizing-content resize-y`}
      style={{ minHeight: `calc(${rows} * 1.6em + 0.875rem)` }}
    />
  );
}

function sendOnControlEnter(event: KeyboardEvent<HTMLTextAreaElement>) {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}
