import { TextLink } from "@/components/ui/text-link";
import { readHandOver } from "@/lib/domain/hand-over";

/** The cases that a new head of a section was handed, each leading to its page. Nothing for other messages. */
export function HandOverLines({ data }: { data: unknown }) {
  const cases = readHandOver(data);
  if (cases.length === 0) return null;
  return (
    <ul className="my-2 ms-4 flex flex-col gap-1">
      {cases.map(({ handlingId, number, title }) => (
        <li key={handlingId}>
          <TextLink href={`/cases/${handlingId}`}>
            {number} {title}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
