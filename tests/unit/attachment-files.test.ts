import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileKinds, kindOfFile } from "@/lib/domain/attachments/file-kind";
import { attachmentName, contentDisposition } from "@/lib/domain/attachments/file-name";
import { formatEvidenceOf, parseEvidenceOf, sponsorMayFetch } from "@/lib/domain/attachments/subject";
import { readZipEntries } from "@/lib/domain/attachments/zip-names";
import { optionalFile } from "@/lib/schemas/fields";
import { type ZipPart, zipOf } from "@/tests/support/fixtures/attachments";

const types = { name: "[Content_Types].xml" };
const docx: readonly ZipPart[] = [types, { name: "word/document.xml" }];
const text = (content: string) => new TextEncoder().encode(content);

describe("the kind of a file is told by its content", () => {
  it.each([
    ["pdf", text("%PDF-1.4\n")],
    ["jpg", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
    ["png", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ["docx", zipOf(docx)],
    ["docx", zipOf(docx, "a comment after the directory")],
    ["xlsx", zipOf([types, { name: "xl/workbook.xml" }])],
    ["ofd", zipOf([{ name: "OFD.xml" }, { name: "Doc_0/Document.xml" }])],
  ] as const)("%s", (kind, bytes) => {
    expect(kindOfFile(bytes)).toBe(kind);
  });

  const hostile: readonly (readonly [string, Uint8Array])[] = [
    ["nothing", new Uint8Array()],
    ["a web page", text("<!doctype html><script>alert(1)</script>")],
    ["a web page after blanks", text("   \n<html></html>")],
    ["a picture made of script", text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ["XML", text('<?xml version="1.0"?><a/>')],
    ["a PDF that begins later", text("\n%PDF-1.4")],
    ["a GIF", text("GIF89a")],
    ["a program", Uint8Array.of(0x4d, 0x5a, 0x90, 0)],
    ["an ELF program", Uint8Array.of(0x7f, 0x45, 0x4c, 0x46)],
    ["a script", text("#!/bin/sh\n")],
    ["an old Word document", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ["half a PNG signature", Uint8Array.of(0x89, 0x50, 0x4e)],
    ["a plain archive", zipOf([{ name: "readme.txt" }])],
    ["an empty archive", zipOf([])],
    ["a cut archive", zipOf(docx).slice(0, -30)],
    ["an archive's first bytes", Uint8Array.of(0x50, 0x4b, 0x03, 0x04)],
    ["a document with macros", zipOf([...docx, { name: "word/vbaProject.bin" }])],
    ["macros in capitals", zipOf([...docx, { name: "word/VBAPROJECT.BIN" }])],
    ["a document in a folder", zipOf([types, { name: "x/word/document.xml" }])],
    [
      "one part that swells",
      zipOf([...docx, { name: "a", packedBytes: 10_000, unpackedBytes: 900_000_000 }]),
    ],
    [
      "many parts that swell together",
      zipOf([...docx, ...many({ name: "a", packedBytes: 9_000_000, unpackedBytes: 300_000_000 }, 4)]),
    ],
    ["too many parts", zipOf([...docx, ...many({ name: "a" }, 5_001)])],
  ];
  it.each(hostile)("refuses %s", (_what, bytes) => {
    expect(kindOfFile(bytes)).toBeNull();
  });

  it("takes no directory that points outside the file, and never throws", () => {
    const lost = zipOf(docx);
    new DataView(lost.buffer).setUint32(lost.length - 6, 0xfffffff0, true);
    expect(readZipEntries(lost)).toBeNull();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(300), (noise, at) => {
        const bytes = zipOf(docx);
        bytes.set(noise.slice(0, bytes.length - Math.min(at, bytes.length)), Math.min(at, bytes.length));
        kindOfFile(bytes);
        kindOfFile(noise);
      }),
    );
  });
});

describe("the name of a file", () => {
  it.each([
    ["征询意见表.pdf", "征询意见表.pdf"],
    ["../../etc/passwd", "passwd.pdf"],
    ["..\\..\\windows\\system32\\evil.exe", "evil.exe.pdf"],
    ["C:\\扫描件\\答复.PDF", "答复.pdf"],
    ["/etc/shadow\u0000.pdf", "shadow.pdf"],
    ["page.html", "page.html.pdf"],
    [".htaccess", "htaccess.pdf"],
    ["..", "attachment.pdf"],
    [".pdf", "pdf.pdf"],
    ["", "attachment.pdf"],
    ["a\r\nSet-Cookie: x=1.pdf", "aSet-Cookie_ x=1.pdf"],
    ["\u202efdp.exe", "fdp.exe.pdf"],
    ['a"b;c.pdf', "a_b;c.pdf"],
    ["CON .pdf", "CON.pdf"],
  ])("%j becomes %j", (sent, kept) => {
    expect(attachmentName(sent, "pdf")).toBe(kept);
  });

  it("keeps either spelling of a photo and is never too long", () => {
    expect(attachmentName("现场.JPEG", "jpg")).toBe("现场.jpeg");
    expect([...attachmentName(`${"长".repeat(500)}.pdf`, "pdf")]).toHaveLength(124);
  });

  it("never holds what leads elsewhere", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.constantFrom("pdf", "jpg", "docx"), (sent, kind) => {
        const name = attachmentName(sent, kind);
        expect(name).not.toMatch(/[/\\:"<>|?*\p{Cc}\p{Cf}]/u);
        expect(name).not.toMatch(/^\./);
        expect(fileKinds[kind].extensions.some((ending) => name.endsWith(`.${ending}`))).toBe(true);
      }),
    );
  });
});

describe("the header under which a file is saved", () => {
  it("names it twice: plainly, and as RFC 5987 spells it", () => {
    expect(contentDisposition("征询 (1)'*.pdf")).toBe(
      "attachment; filename=\"__ (1)'*.pdf\"; filename*=UTF-8''%E5%BE%81%E8%AF%A2%20%281%29%27%2A.pdf",
    );
  });

  it("is one line of ASCII that always saves, whatever the name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (sent) => {
        const name = attachmentName(sent, "png");
        const header = contentDisposition(name);
        expect(header).toMatch(/^attachment; filename="[^"\\]*"; filename\*=UTF-8''[\w%.~!#$&+^`|-]*$/);
        expect(decodeURIComponent(header.split("''").at(-1) ?? "")).toBe(name);
      }),
    );
  });
});

describe("what a file is evidence of", () => {
  const id = "0198c0de-0000-7000-8000-000000000001";
  it("is read as it was written", () => {
    for (const value of ["CASE", `CONTACT:${id}`, `SURVEY:${id}`]) {
      const read = parseEvidenceOf(value);
      expect(read && formatEvidenceOf(read)).toBe(value);
    }
    for (const value of ["", "CONTACT", `CASE:${id}`, `USER:${id}`, "REPLY:1", `REPLY:${id}:x`])
      expect(parseEvidenceOf(value), value).toBeNull();
  });

  it("opens a file to sponsors when it is marked, or belongs to a reply that is out", () => {
    const file = { forDeputy: false, subject: "REPLY", subjectId: id } as const;
    expect(sponsorMayFetch(file, [id])).toBe(true);
    expect(sponsorMayFetch(file, [])).toBe(false);
    expect(sponsorMayFetch({ ...file, subject: "CONTACT" }, [id])).toBe(false);
    expect(sponsorMayFetch({ ...file, subject: "CASE", subjectId: null }, [id])).toBe(false);
    expect(sponsorMayFetch({ ...file, subject: "CASE", subjectId: null, forDeputy: true }, [])).toBe(true);
  });
});

function many(part: ZipPart, times: number): ZipPart[] {
  return Array.from({ length: times }, () => part);
}

describe("a file that may be left out", () => {
  it.each(["", "undefined"])("is left out when it arrives empty and named '%s'", (name) => {
    expect(optionalFile(10).parse(new File([], name))).toBeUndefined();
  });

  it("is taken when it is there, and refused when it is too large or holds nothing", () => {
    const scan = new File(["a"], "表.pdf");
    expect(optionalFile(10).parse(scan)).toBe(scan);
    const codes = [new File(["a".repeat(11)], "表.pdf"), new File([], "表.pdf")].map(
      (file) => optionalFile(10).safeParse(file).error?.issues[0]?.message,
    );
    expect(codes).toEqual(["fileTooLarge", "fileMissing"]);
  });
});
