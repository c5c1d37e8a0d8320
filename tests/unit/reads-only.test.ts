import { expect, it } from "vitest";
import { roles } from "@/lib/domain/actor";
import { readsOnly } from "@/lib/domain/permissions";

it("tells the roles that never act on a case from those that do", () => {
  expect(roles.filter(readsOnly)).toEqual(["ADMIN", "AUDITOR"]);
});
