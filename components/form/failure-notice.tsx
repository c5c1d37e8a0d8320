"use client";

import { useRouter } from "next/navigation";
import type { MouseEvent } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import type { FormState } from "@/lib/schemas/form-state";

type FailureNoticeProps = {
  state: FormState;
  /** What each field is called on the page, as far as the fields have said so. */
  labels: Readonly<Record<string, string>>;
};

/** Says why a form came back: each field that is wrong, or the one thing that stands against the whole. */
export function FailureNotice({ state, labels }: FailureNoticeProps) {
  if (state.status === "idle") return null;
  const { kind, title, message, fieldErrors, link } = state;
  if (kind === "INVALID") {
    const errors = Object.entries(fieldErrors).map(([field, text]) => ({
      field,
      message: text,
      ...(labels[field] ? { label: labels[field] } : {}),
    }));
    return <ErrorSummary title={title ?? ""} errors={errors} />;
  }
  return (
    <Notice tone={kind === "CONFLICT" ? "warning" : "error"} role="alert" title={title ?? ""}>
      {message ? <p>{message}</p> : null}
      {link ? <WayOn {...link} fresh={kind === "CONFLICT"} /> : null}
    </Notice>
  );
}

/** Opens beside the form, so that its text stays; after a conflict, brings the latest in around it instead. */
function WayOn({ href, label, fresh }: { href: string; label: string; fresh: boolean }) {
  const router = useRouter();
  function refresh(event: MouseEvent) {
    event.preventDefault();
    router.refresh();
  }
  return (
    <a
      href={href}
      target="_blank"
      rel="noreferrer"
      onClick={fresh ? refresh : undefined}
      className="text-indigo underline"
    >
      {label}
    </a>
  );
}
