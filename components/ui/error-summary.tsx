import { OctagonAlert } from "lucide-react";

type FieldProblem = {
  /** The id of the control. */
  field?: string;
  /** What the field is called on the page. */
  label?: string;
  message: string;
};
type ErrorSummaryProps = { title: string; errors: readonly FieldProblem[] };

/** What has to be mended before the form can be sent, each line leading to its field. Nothing when all is well. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    <div role="alert" className="flex gap-3 rounded border border-vermilion bg-vermilion-wash p-4">
      <OctagonAlert aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-vermilion" />
      <div>
        <p className="font-semibold">{title}</p>
        <ul className="mt-1 flex flex-col gap-1">
          {errors.map(({ field, label, message }) => (
            <li key={`${field ?? ""} ${message}`}>
              {field ? (
                <a href={`#${field}`} className="text-vermilion underline">
                  {label ? (
                    <>
                      <strong className="font-semibold">{label}</strong>
                      {" · "}
                    </>
                  ) : null}
                  {message}
                </a>
              ) : (
                message
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
