import { zh } from "@/lib/i18n/zh";
import { expect, rateOf, signIn, test } from "./support";

const asOf = "2024-06-11";

test("as of 11 June 2024 the dashboard says what the report says", async ({ page }) => {
  await signIn(page, "director");
  const rate = (name: keyof typeof zh.dashboard.rate) => rateOf(page, 2024, zh.dashboard.rate[name], asOf);
  expect(await rate("consultation")).toEqual({ numerator: 4, denominator: 4 });
  expect(await rate("inPerson")).toEqual({ numerator: 2, denominator: 4 });
  expect(await rate("reply")).toEqual({ numerator: 6, denominator: 6 });
  expect(await rate("satisfaction")).toEqual({ numerator: 4, denominator: 4 });
  await expect(page.getByRole("main")).toContainText("83%");
});

test("a figure leads to exactly its cases", async ({ page }) => {
  await signIn(page, "director", `/dashboard?year=2024&asOf=${asOf}`);
  await page
    .getByRole("row", { name: new RegExp(`^${zh.dashboard.rate.inPerson}`) })
    .getByRole("link")
    .first()
    .click();
  await expect(page.getByText(zh.cases.total.replace("{count}", "2"))).toBeVisible();
  await expect(page.getByRole("link", { name: /社区嵌入式养老/ })).toBeVisible();
  await expect(page.getByRole("link", { name: /老年助餐/ })).toBeVisible();
});
