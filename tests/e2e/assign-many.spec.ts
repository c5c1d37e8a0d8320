import { zh } from "@/lib/i18n/zh";
import { expect, signIn, test } from "./support";

const { assign } = zh;
const words = (text: string, count: number) => text.replace("{count}", String(count));

test("cases of known topics are assigned from home in a few clicks, with the keyboard alone", async ({
  page,
}) => {
  await signIn(page, "secretariat", "/home");
  await page.getByRole("link", { name: assign.open }).click();
  await expect(page.getByRole("heading", { level: 1, name: assign.title })).toBeVisible();
  const ticks = page.getByRole("checkbox", { name: new RegExp(`^${assign.tick} `) });
  await expect(ticks.first()).not.toBeChecked();

  const send = page.getByRole("button", { name: assign.act });
  await send.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert").getByText(zh.errors.field.noneChosen)).toBeVisible();

  await ticks.first().focus();
  await page.keyboard.press("Space");
  await expect(ticks.first()).toBeChecked();
  await send.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText(words(assign.done, 1), { exact: true })).toBeVisible();
});

test.describe("before the script arrives", () => {
  test.use({ javaScriptEnabled: false });

  test("many cases are assigned to one section", async ({ page }) => {
    await signIn(page, "secretariat", "/cases/assign?pick=all");
    const ticks = page.getByRole("checkbox", { name: new RegExp(`^${assign.tick} `) });
    const count = await ticks.count();
    await expect(ticks.first()).toBeChecked();
    await page.getByLabel(assign.leadForAll).selectOption({ label: "社会事务科" });
    await page.getByRole("button", { name: assign.act }).click();
    await expect(page.getByText(words(assign.done, count), { exact: true })).toBeVisible();
    await expect(page.getByText(assign.empty)).toBeVisible();
  });
});
