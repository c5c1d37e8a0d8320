import {
  type APIRequestContext,
  type BrowserContext,
  test as base,
  expect,
  type Page,
} from "@playwright/test";
import { DEMO_PASSWORD } from "@/lib/domain/demo-accounts";
import { zh } from "@/lib/i18n/zh";

/** Every test fails on an error in the browser's console. */
export const test = base.extend<{ quietConsole: undefined }>({
  quietConsole: [
    async ({ context }, use) => {
      const errors: string[] = [];
      context.on("console", (message) => {
        if (message.type() === "error") errors.push(`${message.text()} ${message.location().url}`);
      });
      context.on("weberror", (error) => errors.push(error.error().message));
      await use(undefined);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

type Cookies = Awaited<ReturnType<BrowserContext["cookies"]>>;
/** The sessions begun so far: most journeys change hands often, and each signs in the way it is done once. */
const sessions = new Map<string, Cookies>();

/** Signs in with a demo account and opens the address; whoever was signed in before is signed out. */
export async function signIn(page: Page, username: string, address = "/"): Promise<void> {
  const context = page.context();
  const kept = sessions.get(username);
  if (kept) {
    await context.clearCookies({ name: notLocale });
    await context.addCookies(kept);
    await page.goto(address);
  } else {
    await trySignIn(page, username, DEMO_PASSWORD);
    await expect(page).not.toHaveURL(/sign-in/);
    const cookies = await context.cookies();
    sessions.set(
      username,
      cookies.filter(({ name }) => notLocale.test(name)),
    );
    if (address !== "/") await page.goto(address);
  }
  await expect(page).not.toHaveURL(/sign-in/);
}

const notLocale = /^(?!locale)/;

/** Sends the sign-in form once and leaves the answer to the caller. */
export async function trySignIn(page: Page, username: string, password: string): Promise<void> {
  await page.context().clearCookies({ name: notLocale });
  await page.goto("/sign-in");
  await page.getByLabel(zh.signIn.username).fill(username);
  await page.getByLabel(zh.signIn.password).fill(password);
  await page.getByRole("button", { name: zh.signIn.submit }).click();
}

/** Opens an act of the case whose page is shown, by its button. */
export async function openAct(page: Page, act: keyof typeof zh.cases.act): Promise<void> {
  await page.getByRole("link", { name: zh.cases.act[act], exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: zh.cases.act[act] })).toBeVisible();
}

const { saveDraft, sendDecision } = zh.cases.form;
/** Forms whose button says what sending them does, since how the act ends is chosen in them. */
const sendWords: Partial<Record<keyof typeof zh.cases.act, string>> = {
  "save-draft": saveDraft,
  "confirm-draft": sendDecision,
  "proof-draft": sendDecision,
  "sign-reply": sendDecision,
};

/** Sends the act's form and waits for its answer on the case page. */
export async function send(page: Page, act: keyof typeof zh.cases.act): Promise<void> {
  await page.getByRole("button", { name: sendWords[act] ?? zh.cases.act[act] }).click();
  await expect(page.getByText(zh.cases.done[act], { exact: true })).toBeVisible();
}

/** A rate's numerator and denominator as its card on the year's dashboard shows them. */
export async function rateOf(page: Page, year: number, label: string, asOf = "") {
  await page.goto(`/dashboard?year=${year}${asOf ? `&asOf=${asOf}` : ""}`);
  const card = page
    .getByRole("article")
    .filter({ has: page.getByRole("heading", { name: label, exact: false }) });
  const [, numerator, denominator] = /(\d+)\s*\/\s*(\d+)/.exec(await card.first().innerText()) ?? [];
  return { numerator: Number(numerator), denominator: Number(denominator) };
}
/** What a person may not see is answered like what isn't there; asked for aside, since a browser logs it as an error. */
export async function expectNotFound(request: APIRequestContext, address: string): Promise<void> {
  expect((await request.get(address)).status(), address).toBe(404);
}
export { expect };
