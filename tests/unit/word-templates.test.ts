import PizZip from "pizzip";
import { describe, expect, it } from "vitest";
import { checkTemplate } from "@/lib/documents/word/check-template";
import { defaultTemplate } from "@/lib/documents/word/default-templates";
import { fillTemplate } from "@/lib/documents/word/fill-template";
import { paperFields, paperKinds } from "@/lib/domain/papers/paper-kinds";
import { sampleContent, sampleOf } from "@/lib/papers/sample-content";
import { wordsOf } from "@/tests/support/fixtures/word";

const xmlOf = (file: Uint8Array, part = "word/document.xml") => new PizZip(file).file(part)?.asText() ?? "";

/** A template with other words in place of some of its own. */
async function changed(from: string, to: string): Promise<Uint8Array> {
  const zip = new PizZip(await defaultTemplate("REPLY"));
  zip.file("word/document.xml", xmlOf(await defaultTemplate("REPLY")).replaceAll(from, to));
  return zip.generate({ type: "uint8array" });
}

const mm = (twips: string | undefined) => Math.round((Number(twips) / 1440) * 25.4);

describe("the default templates", () => {
  it.each(paperKinds)("%s names only known fields, and all it must", async (kind) => {
    expect(checkTemplate(await defaultTemplate(kind), kind)).toEqual([]);
  });

  it.each(paperKinds)("%s says every field it names, and leaves no brace behind", async (kind) => {
    const { required, optional, lists } = paperFields[kind];
    const content = Object.fromEntries([
      ...[...required, ...optional].map((name) => [name, `〈${name}〉`] as const),
      ...Object.keys(lists).map((name) => [name, [{ 文: "第一段。" }, { 文: "第二段 <b>&" }]] as const),
    ]);
    const words = wordsOf(fillTemplate(await defaultTemplate(kind), content));
    const text = words.join("\n");
    expect(text).not.toMatch(/[{}]/);
    for (const name of required.filter((each) => !(each in lists))) expect(text).toContain(`〈${name}〉`);
    if ("段落" in lists) {
      expect(words.slice(words.indexOf("第一段。"), words.indexOf("第一段。") + 2)).toEqual([
        "第一段。",
        "第二段 &lt;b&gt;&amp;",
      ]);
    }
  });

  it.each(paperKinds)("%s is laid out as GB/T 9704-2012 asks", async (kind) => {
    const xml = xmlOf(await defaultTemplate(kind));
    const [, margin = ""] = /<w:pgMar ([^>]*)\/>/.exec(xml) ?? [];
    const of = (name: string, within: string) => new RegExp(`w:${name}="(-?\\d+)"`).exec(within)?.[1];
    expect([mm(of("top", margin)), mm(of("left", margin))]).toEqual([37, 28]);
    const [, size = ""] = /<w:pgSz ([^>]*)\/>/.exec(xml) ?? [];
    expect([mm(of("w", size)), mm(of("h", size))]).toEqual([210, 297]);
    const area = (edge: string, one: string, other: string) =>
      mm(of(edge, size)) - mm(of(one, margin)) - mm(of(other, margin));
    expect([area("w", "left", "right"), area("h", "top", "bottom")]).toEqual([156, 225]);
    const [, grid = ""] = /<w:docGrid ([^>]*)\/>/.exec(xml) ?? [];
    const lines = (225 / 25.4) * 1440;
    expect(Math.floor(lines / Number(of("linePitch", grid)))).toBe(22);
    const [, closer] = /<w:spacing w:val="(-?\d+)"\/>/.exec(xml) ?? [];
    const [, type] = /<w:sz w:val="(32)"\/>/.exec(xml) ?? [];
    expect(Math.floor(((156 / 25.4) * 72) / (Number(type) / 2 + Number(closer) / 20))).toBe(28);
    const foot = xmlOf(await defaultTemplate(kind), "word/footer1.xml");
    expect(foot).toContain("— ");
    expect(foot).toContain("PAGE");
    expect(foot).toContain('w:sz w:val="28"');
  });
});

describe("a template of the bureau's own", () => {
  it("is refused with the field that nobody knows, where it stands, or that is not there", async () => {
    expect(checkTemplate(await changed("{主送}", "{主送人}"), "REPLY")).toEqual([
      { code: "UNKNOWN_FIELD", places: [{ field: "主送人", around: "{主送人}" }] },
      { code: "MISSING_FIELD", places: [{ field: "主送", around: null }] },
    ]);
    expect(checkTemplate(await changed("{文}", "{句}"), "REPLY")).toEqual([
      { code: "UNKNOWN_FIELD", places: [{ field: "句", around: "{句}" }] },
    ]);
    const [unknown] = checkTemplate(await changed("公开属性：{公开属性}", "属性：{constructor}"), "REPLY");
    expect(unknown).toEqual({
      ...{ code: "UNKNOWN_FIELD", places: [{ field: "constructor", around: "属性：{constructor}" }] },
    });
  });

  it("is refused with the place where a brace is left open, and when it is no Word file", async () => {
    expect(checkTemplate(await changed("{主送}", "{主送"), "REPLY")).toEqual([
      { code: "BROKEN_FIELD", places: [{ field: "主送", around: "{主送" }] },
    ]);
    expect(checkTemplate(await changed("{/段落}", ""), "REPLY")).toEqual([
      { code: "BROKEN_FIELD", places: [{ field: "段落", around: "{#段落}" }] },
    ]);
    for (const bytes of [Buffer.from("not a zip"), new PizZip().generate({ type: "uint8array" })]) {
      expect(checkTemplate(bytes, "REPLY")).toEqual([{ code: "NOT_A_DOCUMENT", places: [] }]);
    }
  });

  it("is refused when it holds macros or fetches parts from elsewhere; a link to press is no harm", async () => {
    const withPart = async (name: string, text: string) => {
      const zip = new PizZip(await defaultTemplate("REPLY"));
      zip.file(name, text);
      return zip.generate({ type: "uint8array" });
    };
    expect(checkTemplate(await withPart("word/vbaProject.bin", "x"), "REPLY")).toEqual([
      { code: "NOT_A_DOCUMENT", places: [] },
    ]);
    const relation = (type: string) =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="http://x.test/a" TargetMode="External"/></Relationships>`;
    expect(checkTemplate(await withPart("word/_rels/x.rels", relation("attachedTemplate")), "REPLY")).toEqual(
      [{ code: "REACHES_OUT", places: [{ field: "http://x.test/a", around: null }] }],
    );
    expect(checkTemplate(await withPart("word/_rels/x.rels", relation("hyperlink")), "REPLY")).toEqual([]);
  });

  it("may have its fields split over runs, as Word and WPS leave them after editing", async () => {
    const split = await changed("{主送}</w:t>", "{主</w:t></w:r><w:r><w:t>送}</w:t>");
    expect(checkTemplate(split, "REPLY")).toEqual([]);
    expect(wordsOf(fillTemplate(split, sampleContent("REPLY")))).toContain("甘文清代表：");
  });
});

describe("a sample", () => {
  it.each(paperKinds)("%s says every field with demo data", async (kind) => {
    const words = wordsOf(fillTemplate(await defaultTemplate(kind), sampleContent(kind))).join("\n");
    expect(words).not.toMatch(/[{}]|（[^（）]{1,8}）$/u);
    for (const field of [...paperFields[kind].required, ...paperFields[kind].optional])
      if (!Object.hasOwn(paperFields[kind].lists, field)) expect(sampleOf(field)).not.toBe(`（${field}）`);
  });
});
