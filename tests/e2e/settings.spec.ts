import type { Page } from "@playwright/test";
import { zh } from "@/lib/i18n/zh";
import { daysAgo, register } from "./register";
import { expect, signIn, test } from "./support";

const { settings, calendar } = zh;
const year = 2034;
const title = "关于调整社区食堂开放时间的建议";

// The second test counts with the setting that the first one leaves.
test.describe.configure({ mode: "serial" });

test("a setting is changed for one year, shows in the list with its author, and keeps its history", async ({
  page,
}) => {
  await signIn(page, "secretariat");
  await page.getByRole("link", { name: zh.shell.place.settings }).click();
  await expect(page.getByRole("heading", { level: 1, name: settings.title })).toBeVisible();
  await page.getByRole("link", { name: settings.name.lookBackMonths }).click();
  const value = page.getByLabel(settings.page.value);
  await value.fill("99");
  await page.getByRole("button", { name: settings.page.save }).click();
  await expect(page.getByText(zh.errors.field.outOfRange, { exact: true })).toBeVisible();
  await expect(value, "what was typed stays").toHaveValue("99");
  await value.fill("4");
  await page.getByLabel(settings.page.basis).fill("局办公会纪要");
  await page.getByRole("button", { name: settings.page.save }).click();
  await expect(page.getByText(settings.page.saved)).toBeVisible();
  const history = page.getByRole("table", { name: settings.page.history });
  await expect(history.getByRole("row").filter({ hasText: "局办公会纪要" })).toContainText("4 个月");

  await page.getByRole("link", { name: settings.page.back }).click();
  const row = page.getByRole("row").filter({ hasText: settings.name.lookBackMonths });
  await expect(row).toContainText("4 个月");
  await expect(row).toContainText("市民政局");

  await page.getByRole("link", { name: settings.name.lookBackMonths }).click();
  await page.getByRole("button", { name: settings.page.withdraw }).first().click();
  const dialog = page.getByRole("dialog", { name: settings.page.withdrawTitle });
  await dialog.getByRole("button", { name: settings.page.withdraw }).click();
  await expect(page.getByText(settings.page.withdrawn)).toBeVisible();
  await expect(history.getByRole("row")).toHaveCount(3);
});

test("who decides requests is not for a unit to set", async ({ page }) => {
  await signIn(page, "secretariat", "/settings/requestsDecidedBy");
  await expect(page.getByText(settings.page.onlyAll)).toBeVisible();
  await expect(page.getByRole("button", { name: settings.page.save })).toHaveCount(0);
});

async function setRolling(page: Page): Promise<void> {
  await signIn(page, "secretariat", "/settings/rollToWorkingDay");
  await page
    .getByRole("group", { name: settings.page.value })
    .getByText(settings.yes, { exact: true })
    .click();
  await page.getByRole("button", { name: settings.page.save }).click();
  await expect(page.getByText(settings.page.saved)).toBeVisible();
}

test("a calendar that is taken in moves a due date, after a look at what moves", async ({ page }) => {
  test.setTimeout(180_000);
  await setRolling(page);
  const address = await register(page, {
    ...{ sessionName: "日历演示会议", year, number: "1", title, sponsors: "叶知秋" },
    ...{ role: "SOLE", deliveredOn: daysAgo(0) },
  });
  const due = await dueOf(page);
  await expect(page.getByText(calendar.ofDue.counted.replace("{year}", due.slice(0, 4)))).toBeVisible();

  await signIn(page, "overseer");
  await page.getByRole("link", { name: zh.shell.place.settings }).click();
  await page.getByRole("link", { name: calendar.link }).click();
  await expect(page.getByRole("heading", { level: 1, name: calendar.title })).toBeVisible();
  await lookAt(page, due.slice(0, 4), `${due} 说不清 演示`);
  await expect(page.getByText(calendar.preview.bad.replace("{count}", "1"))).toBeVisible();
  await page.getByRole("link", { name: calendar.back }).click();
  await expect(page.getByRole("heading", { level: 1, name: calendar.title })).toBeVisible();

  await lookAt(page, due.slice(0, 4), `${due} 放假 演示`);
  await expect(page.getByRole("row").filter({ hasText: title })).toBeVisible();
  await page.getByRole("button", { name: calendar.preview.take }).click();
  await expect(page.getByRole("table", { name: calendar.years })).toContainText("国办发明电〔演示〕1号");

  await signIn(page, "secretariat", address);
  expect(await dueOf(page)).not.toBe(due);
  await expect(page.getByText(zh.events.type["due-recounted"]).first()).toBeVisible();
});

/** Sends a year's list to be looked at. */
async function lookAt(page: Page, ofYear: string, list: string): Promise<void> {
  const field = (name: string) => page.getByRole("textbox", { name });
  await field(calendar.upload.year).fill(ofYear);
  await field(calendar.upload.source).fill("国办发明电〔演示〕1号");
  await field(calendar.upload.text).fill(list);
  await page.getByRole("button", { name: calendar.upload.send }).click();
}

/** The due date beside the case, as YYYY-MM-DD. */
async function dueOf(page: Page): Promise<string> {
  const fact = page.locator("dt", { hasText: zh.cases.page.due }).locator("xpath=following-sibling::dd");
  const [, y = "", m = "", d = ""] =
    /(\d{4})年(\d{1,2})月(\d{1,2})日/.exec(await fact.first().innerText()) ?? [];
  return `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`;
}
