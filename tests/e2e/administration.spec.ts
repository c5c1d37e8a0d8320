import type { Page } from "@playwright/test";
import { addDays, dateInShanghai } from "@/lib/domain/calendar-date";
import { zh } from "@/lib/i18n/zh";
import { expect, signIn, test, trySignIn } from "./support";

const { accounts, audit } = zh.admin;
const { account } = zh;
const username = "wen-ruchun";
const name = "温如春";
const passwords = {
  initial: "initial-2026",
  own: "my-own-choice",
  reset: "given-again-26",
  last: "my-last-choice",
};
const triesBeforeLock = 5;
const today = dateInShanghai(new Date());

// The auditor looks for what the administrator has done.
test.describe.configure({ mode: "serial" });

test("the administrator opens an account, unlocks it, resets its password and shuts it", async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  await signIn(page, "admin");
  await openAccount(page);
  const theirs = await browser.newPage({ baseURL: new URL(page.url()).origin, locale: "zh-CN" });
  await trySignIn(theirs, username, passwords.initial);
  await changeGivenPassword(theirs, passwords.initial, passwords.own);
  await expect(theirs).toHaveURL(/\/home$/);

  for (let tries = 0; tries < triesBeforeLock; tries += 1) await expectRefused(theirs, "not-the-password");
  await expectRefused(theirs, passwords.own);
  await findAccount(page, accounts.standing.locked);
  await accountRow(page).getByRole("button", { name: accounts.unlock }).click();
  await expect(page.getByText(accounts.unlocked)).toBeVisible();
  await findAccount(page, accounts.standing.open);
  await trySignIn(theirs, username, passwords.own);
  await expect(theirs).toHaveURL(/\/home$/);

  await accountRow(page).getByRole("link", { name: accounts.reset }).click();
  await page.getByLabel(account.reset.password).fill(passwords.reset);
  await page.getByRole("button", { name: account.reset.save }).click();
  await expect(page.getByText(account.reset.done)).toBeVisible();
  await theirs.goto("/home");
  await expect(theirs, "a new password ends every session").toHaveURL(/sign-in/);
  await expectRefused(theirs, passwords.own);
  await trySignIn(theirs, username, passwords.reset);
  await changeGivenPassword(theirs, passwords.reset, passwords.last);

  await findAccount(page, accounts.standing.open);
  await disable(page);
  await theirs.goto("/home");
  await expect(theirs, "shutting an account ends its sessions").toHaveURL(/sign-in/);
  await expectRefused(theirs, passwords.last);
  await theirs.close();
});

test("the auditor finds those acts by person, act and day", async ({ page }) => {
  await signIn(page, "auditor", "/audit");
  for (const act of ["account-created", "account-unlocked", "password-reset", "account-disabled"] as const) {
    await filterAudit(page, { user: "admin", act, from: today });
    const ofAccount = auditRows(page).filter({ hasText: `${username} · ${name}` });
    await expect(ofAccount).toHaveCount(1);
    await expect(ofAccount).toContainText("系统管理员（admin）");
    await expect(ofAccount).toContainText(zh.events.type[act]);
  }
  await filterAudit(page, { user: username, act: "password-changed", from: today });
  await expect(auditRows(page)).toHaveCount(2);
  await filterAudit(page, { user: name, act: "sign-in-refused", from: today });
  // the old password after the reset is one more; while locked or shut the account isn't looked at
  await expect(auditRows(page)).toHaveCount(triesBeforeLock + 1);
  await filterAudit(page, { user: "auditor", act: "account-disabled" });
  await expect(page.getByText(audit.empty)).toBeVisible();
  await filterAudit(page, { user: "admin", act: "account-disabled", to: addDays(today, -1) });
  await expect(page.getByText(audit.empty)).toBeVisible();
});

async function openAccount(page: Page): Promise<void> {
  await page.getByRole("link", { name: accounts.add }).click();
  await page
    .getByRole("combobox", { name: account.new.role })
    .selectOption({ label: zh.domain.role.SECTION_STAFF });
  await page.getByRole("combobox", { name: account.new.unit }).selectOption({ label: "市民政局" });
  await page.getByRole("button", { name: zh.common.act.next }).click();
  await page.getByLabel(account.new.name).fill(name);
  await page.getByLabel(account.new.username).fill(username);
  await page.getByLabel(account.new.section).selectOption({ label: "慈善事业促进科" });
  await page.getByLabel(account.new.password).fill(passwords.initial);
  await page.getByRole("button", { name: account.new.save }).click();
  await expect(page.getByText(account.new.done)).toBeVisible();
  await expect(accountRow(page)).toContainText("市民政局 · 慈善事业促进科");
}

/** Whoever has been given a password comes to no other page before it is changed. */
async function changeGivenPassword(page: Page, given: string, chosen: string): Promise<void> {
  await expect(page.getByText(account.own.temporary)).toBeVisible();
  await page.goto("/cases");
  await expect(page).toHaveURL(/\/account\/password$/);
  await page.getByLabel(account.own.current).fill(given);
  await page.locator("[name=password]").fill(chosen);
  await page.getByLabel(account.own.again).fill(chosen);
  await page.getByRole("button", { name: account.own.save }).click();
  await expect(page.getByText(account.own.done)).toBeVisible();
}

async function expectRefused(page: Page, password: string): Promise<void> {
  await trySignIn(page, username, password);
  await expect(page.getByRole("alert").filter({ hasText: zh.errors.field.signInRefused })).toBeVisible();
  await expect(page).toHaveURL(/sign-in/);
}

function accountRow(page: Page) {
  return page.getByRole("table", { name: accounts.list }).getByRole("row").filter({ hasText: name });
}

async function findAccount(page: Page, standing: string): Promise<void> {
  await page.getByLabel(accounts.search).fill(username);
  await page.getByRole("button", { name: zh.common.act.search }).click();
  await expect(accountRow(page)).toContainText(standing);
}

async function disable(page: Page): Promise<void> {
  await accountRow(page).getByRole("button", { name: accounts.disable }).click();
  const dialog = page.getByRole("dialog", { name: accounts.disableTitle.replace("{name}", name) });
  await dialog.getByRole("button", { name: accounts.disable }).click();
  await expect(page.getByText(accounts.disabled)).toBeVisible();
  await findAccount(page, accounts.standing.disabled);
}

type AuditSearch = { user: string; act: keyof typeof zh.events.type; from?: string; to?: string };

async function filterAudit(page: Page, { user, act, from = "", to = "" }: AuditSearch): Promise<void> {
  await page.getByLabel(audit.user).fill(user);
  await page.getByLabel(audit.type).selectOption({ label: zh.events.type[act] });
  await page.getByLabel(audit.from).fill(from);
  await page.getByLabel(audit.to).fill(to);
  await page.getByRole("button", { name: zh.common.act.apply }).click();
  // What was left empty may stand in the address or not.
  await expect(page).toHaveURL(({ searchParams }) =>
    Object.entries({ type: act, user, from, to }).every(
      ([name, value]) => (searchParams.get(name) ?? "") === value,
    ),
  );
}

function auditRows(page: Page) {
  return page.getByRole("table", { name: audit.list }).locator("tbody").getByRole("row");
}
