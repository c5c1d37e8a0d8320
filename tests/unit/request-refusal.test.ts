import { NextRequest } from "next/server";
import { expect, it } from "vitest";
import { refusalOf } from "@/lib/request/refusal";
import { SHEET_BYTES } from "@/lib/schemas/suggestion/upload-sheet";

function sent(headers: Record<string, string>, method = "POST") {
  return new NextRequest("http://banfu.example/import", {
    method,
    headers: { host: "banfu.example", ...headers },
  });
}

it("turns away a form sent by another site's page", () => {
  expect(refusalOf(sent({ origin: "https://elsewhere.example" }))).toBe("FOREIGN_ORIGIN");
  expect(refusalOf(sent({ origin: "not an origin" }))).toBe("FOREIGN_ORIGIN");
  expect(refusalOf(sent({ origin: "http://banfu.example" }))).toBeNull();
  expect(refusalOf(sent({}))).toBeNull();
  expect(refusalOf(sent({ origin: "https://elsewhere.example" }, "GET"))).toBeNull();
});

it("goes by the host that a proxy in front was asked for", () => {
  const inside = { host: "127.0.0.1:3000", "x-forwarded-host": "banfu.example, inner.example" };
  expect(refusalOf(sent({ ...inside, origin: "https://banfu.example" }))).toBeNull();
  expect(refusalOf(sent({ ...inside, origin: "http://127.0.0.1:3000" }))).toBe("FOREIGN_ORIGIN");
});

it("turns away a body larger than the largest sheet with its form", () => {
  expect(refusalOf(sent({ "content-length": String(45 * 1024 * 1024) }))).toBe("BODY_TOO_LARGE");
  expect(refusalOf(sent({ "content-length": String(SHEET_BYTES + 5000) }))).toBeNull();
});
