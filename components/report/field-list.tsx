"use client";

type FieldListProps = {
  fields: readonly { readonly name: string; readonly value: string }[];
  /** The id of the text area a field is put into. */
  into: string;
  /** What pressing a field does, for the ear. */
  insert: string;
};

/** Live fields with what each says now; pressing one puts it where the cursor is. */
export function FieldList({ fields, into, insert }: FieldListProps) {
  return (
    <ul className="grid gap-1" lang="zh-CN">
      {fields.map(({ name, value }) => (
        <li key={name} className="flex items-baseline justify-between gap-3">
          <button
            type="button"
            aria-label={`${insert} ${name}`}
            onClick={() => insertField(into, `{{${name}}}`)}
            className="min-h-8 shrink-0 text-left text-indigo underline-offset-2 hover:underline"
          >
            {`{{${name}}}`}
          </button>
          <span className="min-w-0 wrap-break-word text-right text-small text-soft">{value}</span>
        </li>
      ))}
    </ul>
  );
}

function insertField(into: string, words: string): void {
  const area = document.getElementById(into);
  if (!(area instanceof HTMLTextAreaElement)) return;
  area.focus();
  area.setRangeText(words, area.selectionStart, area.selectionEnd, "end");
  area.dispatchEvent(new Event("input", { bubbles: true }));
}
