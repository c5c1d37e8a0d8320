import { zh } from "@/lib/i18n/zh";
import { expect, expectNotFound, signIn, test } from "./support";

const words = zh.reports;

/** The demo's report of 2024, frozen as it was issued, and its file. */
test("an issued report says the year's figures, how they stand today, and is saved as Word", async ({
  page,
  context,
}) => {
  await signIn(page, "elder-care", "/dashboard?year=2024&asOf=2024-06-11");
  await page.getByRole("link", { name: words.toReports }).click();
  await page.getByRole("link", { name: "2024 年人大建议办理情况报告" }).click();
  const paper = page.getByRole("article", { name: words.paper });
  await expect(paper).toContainText("共办理人大建议6件（主办件4件，协办件2件）");
  await expect(paper).toContainText("与代表面商率、办理回复率、代表满意率均为100%");
  await expect(page.getByText(words.difference.none)).toBeVisible();
  const address = (await page.getByRole("link", { name: words.word }).getAttribute("href")) ?? "";
  const file = await context.request.get(address);
  expect(file.headers()["content-type"]).toContain("wordprocessingml");
  expect((await file.body()).subarray(0, 2).toString()).toBe("PK");
});

/** What the demo's cases of 2024 were assigned by, all at once. */
test("the papers of a year are made in the background and saved as one zip", async ({ page, context }) => {
  const { batches } = zh;
  await signIn(page, "secretariat", "/ledgers");
  await page.getByRole("link", { name: batches.link }).click();
  await page.getByLabel(batches.ask.kind).selectOption("REPLY");
  await page.getByLabel(batches.ask.year).selectOption("2024");
  await page.getByRole("button", { name: batches.ask.act }).click();
  await expect(page.getByText(batches.ask.done)).toBeVisible();
  const row = page.getByRole("row").filter({ hasText: "2024年答复函" });
  // the page looks again by itself
  await expect(row).toContainText(batches.standing.READY, { timeout: 60_000 });
  await expect(row).toContainText("4 份");
  const address = (await row.getByRole("link", { name: batches.download }).getAttribute("href")) ?? "";
  const file = await context.request.get(address);
  expect(file.headers()["content-disposition"]).toContain("attachment");
  expect((await file.body()).subarray(0, 2).toString()).toBe("PK");
  await page.goto("/notices");
  await expect(page.getByRole("listitem").filter({ hasText: zh.events.type["papers-made"] })).toBeVisible();
  await signIn(page, "director");
  await expectNotFound(context.request, address);
});
