import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  DocumentGridType,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";

// The measures of GB/T 9704-2012, 党政机关公文格式. Sizes of type are in half points.
const mm = convertMillimetersToTwip;
const PAGE = { width: mm(210), height: mm(297) };
/** 天头 37 mm and 订口 28 mm; the rest leaves 版心 156 × 225 mm. */
const MARGIN = { top: mm(37), left: mm(28), right: mm(26), bottom: mm(35), footer: mm(28) };
const LINES = 22;
const CHARACTERS = 28;
const LINE = Math.floor(mm(225) / LINES);
const SIZE = { second: 44, third: 32, fourth: 28, small: 24 } as const;
/** How much closer 三号 is set, in twentieths of a point, so that 28 characters fill a line in every program. */
const CLOSER = Math.floor(mm(156) / CHARACTERS - SIZE.third * 10);
/** The width of one character, in twentieths of a point. */
const CHARACTER = Math.round(mm(156) / CHARACTERS);
const RED = "C00000";

const songTitle = { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: "方正小标宋简体" };
const fangsong = { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: "仿宋_GB2312" };
const hei = { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: "黑体" };
const kai = { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: "楷体_GB2312" };
const song = { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: "宋体" };

const spacing = { line: LINE, lineRule: "exact" } as const;
/** Lines of a table, closer than the grid of the page. */
const tight = { line: 320, lineRule: "exact" } as const;
const two = { firstLineChars: 200, firstLine: 2 * CHARACTER } as const;

/** A line of 三号仿宋. */
export function line(text: string, options: { indent?: boolean; right?: number } = {}): Paragraph {
  const { indent = true, right } = options;
  return new Paragraph({
    spacing,
    ...(right === undefined ? { alignment: AlignmentType.BOTH } : { alignment: AlignmentType.RIGHT }),
    ...(right === undefined ? (indent ? { indent: two } : {}) : { indent: { right: right * CHARACTER } }),
    children: [run(text)],
  });
}

/** A heading of the first level: 三号黑体. */
export function heading(text: string): Paragraph {
  return new Paragraph({ spacing, indent: two, children: [run(text, { font: hei })] });
}

/** A paragraph that opens with a heading of the second level: 三号楷体, then 三号仿宋. */
export function opened(opening: string, text: string): Paragraph {
  return new Paragraph({
    spacing,
    alignment: AlignmentType.BOTH,
    indent: two,
    children: [run(opening, { font: kai }), run(text)],
  });
}

/** 发文机关标志 in red, 发文字号 and the red rule under them. */
export function head(issuer: string, number: string): Paragraph[] {
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: LINE },
      children: [run(issuer, { font: songTitle, size: 80, color: RED })],
    }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { ...spacing, after: mm(4) },
      border: { bottom: { style: BorderStyle.SINGLE, size: 12, space: 4, color: RED } },
      children: [run(number)],
    }),
    empty(),
  ];
}

/** Above the title at the right: the class of a reply. */
export function mark(text: string): Paragraph {
  return new Paragraph({ alignment: AlignmentType.RIGHT, spacing, children: [run(text, { font: hei })] });
}

/** 标题: 二号小标宋, centred, line by line, a blank one below. */
export function title(...lines: readonly string[]): Paragraph[] {
  return [
    ...lines.map(
      (text) =>
        new Paragraph({
          alignment: AlignmentType.CENTER,
          spacing: { line: LINE + 60, lineRule: "atLeast" },
          children: [run(text, { font: songTitle, size: SIZE.second })],
        }),
    ),
    empty(),
  ];
}

/** 发文机关署名 and 成文日期, set so that the seal covers both. */
export function signature(issuer: string, date: string): Paragraph[] {
  return [empty(), empty(), line(issuer, { right: 4 }), line(date, { right: 4 })];
}

/** 版记: what stands between two rules at the end, such as 抄送. */
export function copies(text: string): Paragraph {
  const rule = { style: BorderStyle.SINGLE, size: 6, space: 1, color: "000000" };
  return new Paragraph({
    spacing: { before: LINE },
    border: { top: rule, bottom: rule },
    indent: { left: CHARACTER, right: CHARACTER },
    children: [run(text, { size: SIZE.fourth })],
  });
}

export function empty(): Paragraph {
  return new Paragraph({ spacing, children: [] });
}

/** A form's grid of label, field, label, field; a row of one label and one field fills the width. */
export function grid(rows: readonly (readonly [label: string, field: string])[][]): Table {
  const columns = [0.17, 0.33, 0.17, 0.33].map((share) => Math.round(mm(156) * share));
  const cell = (text: string, columnSpan: number) =>
    new TableCell({
      columnSpan,
      margins: { top: 40, bottom: 40, left: 100, right: 100 },
      verticalAlign: "center",
      children: text
        .split("\n")
        .map((each) => new Paragraph({ children: [run(each, { size: SIZE.small })] })),
    });
  return new Table({
    columnWidths: columns,
    width: { size: mm(156), type: WidthType.DXA },
    rows: rows.map(
      (pairs) =>
        new TableRow({
          height: { value: mm(10), rule: "atLeast" },
          children: pairs.flatMap(([label, field]) => [
            cell(label, 1),
            cell(field, pairs.length === 1 ? 3 : 1),
          ]),
        }),
    ),
  });
}

/** On a page of its own: 附件, its title, and a table whose last row stands for each line of a list. */
export function annex(
  heading: string,
  list: string,
  columns: readonly (readonly [head: string, field: string, share: number])[],
): (Paragraph | Table)[] {
  const cell = (text: string, share: number) =>
    new TableCell({
      width: { size: Math.round(mm(156) * share), type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 60, right: 60 },
      verticalAlign: "center",
      children: [new Paragraph({ spacing: tight, children: [run(text, { size: SIZE.small })] })],
    });
  const row = columns.map(([, field], index) => {
    const opens = index === 0 ? `{#${list}}` : "";
    const closes = index === columns.length - 1 ? `{/${list}}` : "";
    return `${opens}{${field}}${closes}`;
  });
  return [
    new Paragraph({ spacing, pageBreakBefore: true, children: [run("附件", { font: hei })] }),
    ...title(heading),
    new Table({
      columnWidths: columns.map(([, , share]) => Math.round(mm(156) * share)),
      width: { size: mm(156), type: WidthType.DXA },
      rows: [
        new TableRow({ tableHeader: true, children: columns.map(([text, , share]) => cell(text, share)) }),
        new TableRow({
          cantSplit: true,
          children: columns.map(([, , share], index) => cell(row[index] ?? "", share)),
        }),
      ],
    }),
  ];
}

/** The file: A4, 版心 156 × 225 mm at 22 lines of 28 characters, page numbers 四号 between dashes. */
export async function pack(children: readonly (Paragraph | Table)[]): Promise<Buffer> {
  const document = new Document({
    creator: "Banfu",
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: { document: { run: { font: fangsong, size: SIZE.third, language: { eastAsia: "zh-CN" } } } },
    },
    sections: [
      {
        properties: {
          page: { size: PAGE, margin: MARGIN },
          grid: { type: DocumentGridType.LINES, linePitch: LINE },
        },
        // the number stands outside: right on odd pages, left on even ones
        footers: {
          default: footer(AlignmentType.RIGHT, { right: CHARACTER }),
          even: footer(AlignmentType.LEFT, { left: CHARACTER }),
        },
        children: [...children],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function footer(
  alignment: (typeof AlignmentType)["LEFT"] | (typeof AlignmentType)["RIGHT"],
  indent: { right: number } | { left: number },
): Footer {
  const font = { font: song, size: SIZE.fourth };
  return new Footer({
    children: [
      new Paragraph({
        alignment,
        indent,
        children: [new TextRun({ ...font, children: ["— ", PageNumber.CURRENT, " —"] })],
      }),
    ],
  });
}

function run(
  text: string,
  {
    font = fangsong,
    size = SIZE.third,
    color,
  }: { font?: typeof fangsong; size?: number; color?: string } = {},
): ParagraphChild {
  return new TextRun({
    ...{ text, font, size },
    ...(size === SIZE.third ? { characterSpacing: CLOSER } : {}),
    ...(color ? { color } : {}),
  });
}
