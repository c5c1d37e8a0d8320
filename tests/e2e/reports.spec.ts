import { zh } from "@/lib/i18n/zh";
import { expect, signIn, test } from "./support";

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
