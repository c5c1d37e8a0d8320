import type { InputHTMLAttributes } from "react";
import { cx } from "@/components/ui/cx";

export function FileInput(props: Omit<InputHTMLAttributes<HTMLInputElement>, "type">) {
  return (
    <input
      {...props}
      type="file"
      className={cx(
        "w-full rounded border border-dashed border-edge bg-sheet p-3 text-soft aria-invalid:border-vermilion",
        "file:mr-3 file:min-h-8 file:cursor-pointer file:rounded file:border file:border-solid file:border-edge file:bg-sunk file:px-3 file:text-ink",
      )}
    />
  );
}
