"use client";

import { createContext, type ReactNode, use, useEffect } from "react";
import { type FormState, idleFormState } from "@/lib/schemas/form-state";

interface FormContextValue {
  readonly state: FormState;
  readonly requiredMark: string;
  /** Takes note of what a field is called, for the summary of errors above the form. */
  readonly nameField?: (name: string, label: string) => void;
}

export const FormContext = createContext<FormContextValue>({ state: idleFormState, requiredMark: "" });

/** Tells the surrounding form what the field of that name is called on the page. */
export function useFieldLabel(name: string, label: ReactNode): void {
  const { nameField } = use(FormContext);
  useEffect(() => {
    if (typeof label === "string") nameField?.(name, label);
  }, [nameField, name, label]);
}

type FormChoices = NonNullable<FormState["choices"]>[string];

interface FieldState {
  readonly error: string | undefined;
  readonly requiredMark: string;
  /** What it asks to choose from since the form came back; null when nothing. */
  readonly choices: FormChoices | null;
  /** What was typed last, or `initial` before the form was ever sent. */
  text(initial: string | undefined): string | undefined;
  /** The same of a name that may be sent more than once. */
  texts(initial: readonly string[]): readonly string[];
}

/** What the surrounding form knows of the field of that name. */
export function useFieldState(name: string): FieldState {
  const { state, requiredMark } = use(FormContext);
  const sent = state.status === "error";
  const value = state.values[name];
  const list = typeof value === "string" ? [value] : (value ?? []);
  return {
    error: state.fieldErrors[name],
    requiredMark,
    choices: state.choices?.[name] ?? null,
    text: (initial) => (sent ? list[0] : initial),
    texts: (initial) => (sent ? list : initial),
  };
}
