"use client";

import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { type ButtonSize, type ButtonVariant, buttonClass } from "@/components/ui/button-class";

type ConfirmDialogProps = {
  trigger: string;
  title: string;
  /** What will happen and what can't be taken back. */
  consequences: ReactNode;
  /** The form that does it, with its submit button. */
  children: ReactNode;
  cancelLabel: string;
  variant?: ButtonVariant;
  size?: ButtonSize;
};

/** Asks before an act that can't be taken back: opens in place until the script has arrived, then as a dialog. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const [scripted, setScripted] = useState(false);
  useEffect(() => setScripted(details.current?.open !== true), []);
  if (scripted) return <ScriptedDialog {...props} />;
  return (
    <details ref={details} className="open:w-full">
      <summary className={`${buttonClass(props.variant ?? "danger", props.size)} list-none`}>
        {props.trigger}
      </summary>
      <div className="mt-2 flex flex-col gap-3 rounded border border-edge bg-sheet p-4">
        <p className="font-semibold">{props.title}</p>
        <div>{props.consequences}</div>
        {props.children}
      </div>
    </details>
  );
}

function ScriptedDialog({
  trigger,
  title,
  consequences,
  children,
  cancelLabel,
  variant = "danger",
  size,
}: ConfirmDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  return (
    <>
      <button
        type="button"
        className={buttonClass(variant, size)}
        onClick={() => dialog.current?.showModal()}
      >
        {trigger}
      </button>
      <dialog
        ref={dialog}
        aria-labelledby={titleId}
        className="m-auto w-full max-w-lg rounded border border-edge bg-sheet p-6 text-ink backdrop:bg-black/40 max-sm:max-w-[calc(100%-2rem)]"
      >
        <div className="flex flex-col gap-3">
          <h2 id={titleId} className="font-semibold">
            {title}
          </h2>
          <div>{consequences}</div>
          {children}
          <button type="button" className={buttonClass("quiet")} onClick={() => dialog.current?.close()}>
            {cancelLabel}
          </button>
        </div>
      </dialog>
    </>
  );
}
