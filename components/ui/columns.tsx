import type { ReactNode } from "react";

/** Two thirds for what is read, one third beside it for facts and acts; on a phone the side comes after. */
export function Columns({ main, side }: { main: ReactNode; side: ReactNode }) {
  return (
    <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="min-w-0">{main}</div>
      <div className="min-w-0">{side}</div>
    </div>
  );
}
