type PaperLine = string | { readonly heading: string };

type PaperProps = {
  label: string;
  /** The language of the letter, where it may differ from the page's. */
  lang?: string;
  /** The red head: who issues it. */
  issuer?: string | undefined;
  number?: string | undefined;
  /** Top right: the class of a reply. */
  mark?: string | undefined;
  title: string;
  addressee?: string | undefined;
  /** Lines of text, and headings between them. */
  paragraphs: readonly PaperLine[];
  signature?: string | undefined;
  date?: string | undefined;
  /** Under the last line: who to call, who gets a copy. */
  notes?: readonly string[];
  /** Across the top of what is not yet issued. */
  draftWord?: string | undefined;
};

/** A letter as the paper it will be, after GB/T 9704: red head and rule, title centred, lines of 仿宋. */
export function Paper({
  label,
  lang,
  issuer,
  number,
  mark,
  title,
  addressee,
  paragraphs,
  signature,
  date,
  notes = [],
  draftWord,
}: PaperProps) {
  return (
    <article aria-label={label} lang={lang} className="paper">
      <div className="flex justify-between gap-4 font-sans text-small">
        <span className="paper-draft">{draftWord}</span>
        <span className="font-semibold">{mark}</span>
      </div>
      {issuer === undefined ? null : (
        <>
          <p className="paper-head">{issuer}</p>
          <p className="paper-number">{number}</p>
          <hr className="paper-rule" />
        </>
      )}
      <h3 className="paper-title">{title}</h3>
      {addressee ? <p className="paper-line">{addressee}</p> : null}
      {paragraphs.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a letter that is only read
        <Line key={index}>{paragraph}</Line>
      ))}
      {signature || date ? (
        <div className="paper-signature">
          <p>{signature}</p>
          <p>{date}</p>
        </div>
      ) : null}
      {notes.map((note) => (
        <p key={note} className="paper-note">
          {note}
        </p>
      ))}
    </article>
  );
}

function Line({ children }: { children: PaperLine }) {
  if (typeof children === "string") return <p className="paper-line indent-[2em]">{children}</p>;
  return <p className="paper-line paper-heading indent-[2em]">{children.heading}</p>;
}
