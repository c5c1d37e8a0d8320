import { describe, expect, it } from "vitest";
import { roles } from "@/lib/domain/actor";
import { leastPasswordLength, passwordProblem } from "@/lib/domain/password-policy";

const secretary = { role: "SECRETARIAT", username: "wen-ruchun" } as const;
const deputy = { role: "DEPUTY", username: "deputy-gan" } as const;

describe("the password policy", () => {
  it("asks staff for twelve characters and deputies for eight, whatever the characters are", () => {
    expect(passwordProblem("three lines", secretary)).toBe("passwordTooShort");
    expect(passwordProblem("three lines!", secretary)).toBeNull();
    expect(passwordProblem("seven!!", deputy)).toBe("passwordTooShortDeputy");
    expect(passwordProblem("eight!!!", deputy)).toBeNull();
    expect(passwordProblem("一二三四五六七八九十甲乙", secretary)).toBeNull();
    expect(roles.filter((role) => leastPasswordLength(role) < 12)).toEqual(["DEPUTY"]);
  });

  it.each([
    "password2026!",
    "P.A.S.S.W.O.R.D.1",
    "123456789012",
    "adminadmin2026",
    "qwertyuiop12",
    "woaini1314520",
    "aaaaaaaaaaaa",
    "abababababab",
    "Wen-Ruchun-2026",
  ])("refuses %s, since guessing begins there", (password) => {
    expect(passwordProblem(password, secretary)).toBe("passwordCommon");
  });

  it("takes long ones", () => {
    expect(passwordProblem("a long sentence about nothing ".repeat(4), secretary)).toBeNull();
  });
});
