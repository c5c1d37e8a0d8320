import { expect, it } from "vitest";
import { matchNamesake } from "@/lib/domain/import/namesakes";

const first = { id: "1", phone: "13900000001" };
const second = { id: "2", phone: "0795-3210001、13900000002" };
const silent = { id: "3", phone: "" };

it("knows a person by name while only one bears it", () => {
  expect(matchNamesake([], "13900000001")).toEqual({ kind: "NOBODY" });
  expect(matchNamesake([first], null)).toEqual({ kind: "SAME", person: first });
  expect(matchNamesake([silent], "13900000009")).toEqual({ kind: "SAME", person: silent });
});

it("knows a person by any of the telephones, however they are written", () => {
  expect(matchNamesake([first, second], "139 0000 0002")).toEqual({ kind: "SAME", person: second });
  expect(matchNamesake([first, second], "+8613900000001")).toEqual({ kind: "SAME", person: first });
  expect(matchNamesake([first, second], "07953210001")).toEqual({ kind: "SAME", person: second });
});

it("can't tell another telephone, nor a bare name that several bear", () => {
  expect(matchNamesake([first], "13900000301")).toEqual({ kind: "UNCLEAR", people: [first] });
  expect(matchNamesake([first, silent], null)).toEqual({ kind: "UNCLEAR", people: [first, silent] });
  expect(matchNamesake([first, silent], "13900000301").kind).toBe("UNCLEAR");
});
