import { expect, it } from "vitest";
import { localPath, pathAfterSignIn } from "@/lib/request/local-path";

it.each(["/", "/cases", "/cases?state=RECEIVED&q=养老", "/cases/1/contact"])(
  "lets %s through, written as an address",
  (path) => {
    expect(pathAfterSignIn(path)).toBe(new URL(path, "http://x").href.slice("http://x".length));
  },
);

it.each([
  ["another host", "https://evil.example/"],
  ["another host without a scheme", "//evil.example/"],
  ["another host behind a backslash", "/\\evil.example/"],
  ["another host behind a tab", "/\t/evil.example/"],
  ["another host behind dots", "/.//evil.example"],
  ["a script", "javascript:alert(1)"],
  ["no leading slash", "cases"],
  ["a line break", "/cases\r\nSet-Cookie: a=b"],
  ["the sign-in page, which would lead in a circle", "/sign-in?next=/cases"],
  ["the interface for machines", "/api/auth/signout"],
  ["nothing", ""],
  ["null", null],
])("falls back to the start page for %s", (_, path) => {
  expect(pathAfterSignIn(path)).toBe("/");
});

it("keeps every place inside, the sign-in page too, where only strangers are unwanted", () => {
  expect(localPath("/sign-in?next=%2Fcases")).toBe("/sign-in?next=%2Fcases");
  expect(localPath("//evil.example/")).toBe("/");
});
