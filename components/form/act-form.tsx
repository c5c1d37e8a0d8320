"use client";

import {
  type FormEvent,
  type ReactNode,
  startTransition,
  useActionState,
  useCallback,
  useEffect,
  useRef,
  useState,
} from "react";
import { FailureNotice } from "@/components/form/failure-notice";
import { FormContext } from "@/components/form/form-context";
import { Form } from "@/components/ui/form";
import { type FormState, idleFormState } from "@/lib/schemas/form-state";

type ActFormProps = {
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  /** Made by the page at each showing (crypto.randomUUID()), so that sending twice is one act. */
  submissionKey?: string;
  /** The version of the case as the page read it. */
  version?: number;
  hidden?: Readonly<Record<string, string | number>>;
  /** The word beside the label of a field that must be filled in. */
  requiredMark: string;
  /** As wide as the page: for a form around a table. */
  wide?: boolean;
  children: ReactNode;
};

/**
 * A form of one act. What went wrong stands above it and beside each field; what was typed stays, with and
 * without scripts. Its fields are those of components/form/fields.
 */
export function ActForm({
  action,
  submissionKey,
  version,
  hidden,
  requiredMark,
  wide = false,
  children,
}: ActFormProps) {
  const [state, send] = useActionState(action, idleFormState);
  const failure = useFocusOnFailure(state);
  const [labels, setLabels] = useState<Readonly<Record<string, string>>>({});
  const nameField = useCallback((name: string, label: string) => {
    setLabels((known) => (known[name] === label ? known : { ...known, [name]: label }));
  }, []);

  // Sent by hand, because React empties a form whose action it ran itself: files and choices would be lost.
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const form = new FormData(event.currentTarget, submitter);
    startTransition(() => send(form));
  }

  const kept = { ...hidden, ...(version === undefined ? {} : { version }) };
  return (
    <FormContext value={{ state, requiredMark, nameField }}>
      <Form action={send} onSubmit={submit} wide={wide}>
        <div ref={failure} tabIndex={-1} className="outline-none empty:hidden">
          <FailureNotice state={state} labels={labels} />
        </div>
        {submissionKey ? <input type="hidden" name="submissionKey" value={submissionKey} /> : null}
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {children}
      </Form>
    </FormContext>
  );
}

/** After a refusal the reader, and a screen reader, is led to what has to be mended. */
function useFocusOnFailure(state: FormState) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.status === "error") ref.current?.focus();
  }, [state]);
  return ref;
}
