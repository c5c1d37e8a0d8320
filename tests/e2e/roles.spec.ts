import AxeBuilder from "@axe-core/playwright";
import type { Role } from "@/lib/domain/actor";
import { addressOfPlace, homeOf, placesOfRole } from "@/lib/domain/places";
import { expect, signIn, test } from "./support";

const people: readonly (readonly [string, Role])[] = [
  ["secretariat", "SECRETARIAT"],
  ["elder-care", "SECTION_HEAD"],
  ["elder-staff", "SECTION_STAFF"],
  ["director", "LEADER"],
  ["deputy-huang", "DEPUTY"],
  ["overseer", "OVERSEER"],
  ["admin", "ADMIN"],
  ["auditor", "AUDITOR"],
];

for (const [username, role] of people) {
  test(`${username} lands on the right page, opens every place and finds it accessible`, async ({ page }) => {
    test.setTimeout(120_000);
    await signIn(page, username);
    await expect(page).toHaveURL(new RegExp(`${homeOf(role)}$`));
    for (const place of placesOfRole[role]) {
      const answer = await page.goto(addressOfPlace[place]);
      expect(answer?.status(), place).toBe(200);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${place}: ${id} ${nodes[0]?.html}`)).toEqual([]);
    }
  });
}

test("whoever is not signed in is led to the sign-in and back to the page asked for", async ({ page }) => {
  await page.goto("/dashboard?year=2024");
  await expect(page).toHaveURL(/sign-in/);
});

test("a deputy does not find the staff's pages", async ({ page, context }) => {
  await signIn(page, "deputy-gan");
  for (const address of ["/cases", "/dashboard", "/import", "/audit", "/accounts"]) {
    const answer = await context.request.get(address);
    expect(answer.status(), address).toBe(404);
  }
});
