import { expect, it, vi } from "vitest";
import { z } from "zod";
import { conflict, invalid, notFound, notPermitted, ruleBroken, ruleCodes } from "@/lib/domain/errors";
import { createI18n } from "@/lib/i18n/create";
import { errors } from "@/lib/i18n/zh/errors";
import { explainFailure, SignedOut } from "@/lib/request/failure";
import { formFields, typedValues } from "@/lib/request/form-values";
import {
  calendarDate,
  caseAct,
  checkbox,
  choice,
  fieldCodes,
  many,
  optionalDate,
  optionalText,
  requiredText,
} from "@/lib/schemas/fields";

const zh = createI18n("zh");
const explain = (error: unknown) => explainFailure(error, zh, "/cases/1");

function form(entries: [string, string | File][]): FormData {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

it("leaves the one sign out that no database keeps, of every text and in what is shown again", () => {
  const sent = form([
    ["title", "关于\u0000养老"],
    ["points", "一\u0000"],
    ["points", "\u0000"],
  ]);
  expect(formFields(sent)).toEqual({ title: "关于养老", points: ["一", ""] });
  expect(typedValues(sent)).toEqual({ title: "关于养老", points: ["一", ""] });
});

it("reads a name sent twice as a list and leaves the framework's names out", () => {
  const sent = form([
    ["title", "养老"],
    ["section", "a"],
    ["section", "b"],
    ["$ACTION_1:0", "x"],
  ]);
  expect(formFields(sent)).toEqual({ title: "养老", section: ["a", "b"] });
});

it("gives back what was typed, but no password and no file", () => {
  const sent = form([
    ["title", "养老"],
    ["password", "secret"],
    ["newPassword", "secret"],
    ["file", new File(["x"], "x.csv")],
    ["section", "a"],
    ["section", "b"],
    ["$ACTION_KEY", "x"],
  ]);
  expect(typedValues(sent)).toEqual({ title: "养老", section: ["a", "b"] });
});

it("turns every kind of failure into words", () => {
  expect(explain(notFound()).title).toBe(errors.kind.NOT_FOUND);
  expect(explain(notPermitted()).title).toBe(errors.kind.NOT_PERMITTED);
  expect(explain(conflict())).toMatchObject({ kind: "CONFLICT", link: { href: "/cases/1" } });
  expect(explain(new SignedOut()).link?.href).toBe("/sign-in?next=%2Fcases%2F1");
  expect(explain(invalid("heldOn", "future")).fieldErrors).toEqual({ heldOn: errors.field.future });
  expect(explain(invalid("heldOn", "FUTURE_DATE")).fieldErrors).toEqual({ heldOn: errors.rule.FUTURE_DATE });
  expect(explain(invalid("heldOn", "constructor")).fieldErrors).toEqual({ heldOn: errors.field.invalid });
  for (const rule of ruleCodes) expect(explain(ruleBroken(rule)).title).toBe(errors.rule[rule]);
  for (const code of fieldCodes) expect(errors.field).toHaveProperty(code);
});

it("never shows the text of an unknown error, only the number it is logged under", () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  const failure = explain(new Error("password=hunter2"));
  expect(JSON.stringify(failure)).not.toContain("hunter2");
  const number = /[0-9a-f]{8}/.exec(failure.message ?? "")?.[0];
  expect(log).toHaveBeenCalledWith(`error ${number}`, expect.any(Error));
  log.mockRestore();
});

const id = "01890a5d-ac96-774b-bcce-b302099a8057";
const schema = caseAct.extend({
  summary: requiredText(5),
  place: optionalText(5),
  heldOn: calendarDate,
  respondBy: optionalDate,
  leaderPresent: checkbox,
  stage: choice(["BEFORE", "AFTER"]),
  sections: many(z.uuid("invalid")),
});

it("reads a form's texts as what they mean", () => {
  const sent = {
    handlingId: id,
    version: "3",
    submissionKey: id,
    summary: " 一\r\n二 ",
    heldOn: "2024-02-29",
    respondBy: "",
    leaderPresent: "yes",
    stage: "AFTER",
    sections: id,
  };
  expect(schema.parse(sent)).toEqual({
    ...sent,
    version: 3,
    summary: "一\n二",
    place: "",
    respondBy: null,
    leaderPresent: true,
    sections: [id],
  });
});

it("names what is wrong by codes", () => {
  const { error } = schema.safeParse({
    handlingId: "1",
    version: "0",
    submissionKey: "",
    place: "六个字太长了",
    heldOn: "2023-02-29",
    respondBy: "soon",
    stage: "",
    sections: ["x"],
  });
  const codes = Object.fromEntries(error?.issues.map(({ path, message }) => [path.join("."), message]) ?? []);
  expect(codes).toEqual({
    handlingId: "invalid",
    version: "invalid",
    submissionKey: "invalid",
    summary: "required",
    place: "tooLong",
    heldOn: "date",
    respondBy: "date",
    stage: "required",
    "sections.0": "invalid",
  });
});
