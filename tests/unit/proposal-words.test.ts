import { expect, it } from "vitest";
import { createI18n } from "@/lib/i18n/create";
import { inWordsOf, wordingOf } from "@/lib/i18n/proposal-words";

it("speaks of members and proposals where a proposal is meant, and changes nothing that is filled in", () => {
  const { t } = createI18n("zh", "CPPCC");
  expect(t("cases.page.sponsors")).toBe("委员");
  expect(t("cases.page.text")).toBe("提案全文");
  expect(t("cases.page.number", { number: "36" })).toBe("案号 36");
  expect(t("deputy.title")).toBe("我的提案");
  expect(t("deputy.onlyLead")).toBe("由第一提案人评价。");
  const title = "关于发挥代表作用的提案";
  expect(t("cases.merging.choice", { number: "7", title })).toBe(`案号 7 ${title}`);
  // What is proposed is still a proposal to do something.
  expect(t("cases.form.proposedUnit")).toBe("建议承办单位");
});

it("speaks of the proposing body where a body is first", () => {
  expect(createI18n("zh", "BODY").t("cases.page.contacts")).toBe("与提案单位的沟通");
  expect(createI18n("en", "BODY").t("cases.page.contacts")).toBe("Contacts with the proposing body");
});

it("leaves the congress's words, and the names of what is filled in, alone", () => {
  expect(createI18n("zh").t("cases.page.sponsors")).toBe("代表");
  expect(inWordsOf({ a: "{deputy}: the deputy" }, "en", "CPPCC")).toEqual({ a: "{deputy}: the member" });
});

it("goes by the source and by who proposes first", () => {
  const of = (kind: "MEMBER" | "BODY") =>
    wordingOf({ session: { source: "CPPCC" }, sponsors: [{ deputy: { kind } }] });
  expect([of("MEMBER"), of("BODY"), wordingOf({ session: { source: "NPC" } })]).toEqual([
    "CPPCC",
    "BODY",
    "NPC",
  ]);
});
