import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import type { Role } from "@/lib/domain/actor";
import { type CaseAct, caseActs } from "@/lib/domain/lifecycle";
import { addressOfPlace, homeOf, placesOfRole } from "@/lib/domain/places";
import { zh } from "@/lib/i18n/zh";
import { daysAgo, register } from "./register";
import { expect, expectNotFound, signIn, test } from "./support";

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

/** Pages that no place of the rail leads to at once. */
const beyond: Partial<Record<Role, readonly string[]>> = {
  SECRETARIAT: ["/ledgers", "/papers", "/reports", "/settings", "/settings/templates", "/notices/calendar"],
  LEADER: ["/ledgers", "/reports", "/delegations"],
};

for (const [username, role] of people) {
  test(`${username} lands on the right page, opens every place and finds it accessible`, async ({ page }) => {
    test.setTimeout(120_000);
    await signIn(page, username);
    await expect(page).toHaveURL(new RegExp(`${homeOf(role)}$`));
    const places = placesOfRole[role].map((place) => addressOfPlace[place]);
    for (const place of [...places, ...(beyond[role] ?? [])]) {
      const answer = await page.goto(place);
      expect(answer?.status(), place).toBe(200);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      expect(violations.map(({ id, nodes }) => `${place}: ${id} ${nodes[0]?.html}`)).toEqual([]);
    }
  });
}

test("the rail says where one is, from page to page", async ({ page }) => {
  await signIn(page, "secretariat");
  const rail = page.getByRole("navigation", { name: zh.shell.places });
  for (const place of ["cases", "supervision", "dashboard", "home"] as const) {
    await rail.getByRole("link", { name: zh.shell.place[place] }).click();
    await expect(page).toHaveURL(new RegExp(`${addressOfPlace[place]}$`));
    await expect(rail.locator("[aria-current=page]")).toHaveText([zh.shell.place[place]]);
  }
  await page.goto("/papers");
  await expect(rail.locator("[aria-current=page]")).toHaveText([zh.shell.place.cases]);
});

test("whoever is not signed in is led to the sign-in and back to the page asked for", async ({ page }) => {
  await page.goto("/dashboard?year=2024");
  await expect(page).toHaveURL(/sign-in/);
});

test("a deputy does not find the staff's pages", async ({ page, context }) => {
  await signIn(page, "deputy-gan");
  for (const address of ["/cases", "/dashboard", "/import", "/audit", "/accounts"]) {
    await expectNotFound(context.request, address);
  }
});

for (const [person, role] of [
  ["admin", "ADMIN"],
  ["auditor", "AUDITOR"],
] as const) {
  test(`${person} sees nothing else of the application`, async ({ page, context }) => {
    await signIn(page, "overseer");
    const ofCase = await firstCase(page);
    await signIn(page, person);
    const own = placesOfRole[role].map((place) => addressOfPlace[place]);
    await expect(page.getByRole("navigation", { name: zh.shell.places }).getByRole("link")).toHaveCount(
      own.length,
    );
    const others = Object.values(addressOfPlace).filter((address) => !own.includes(address));
    for (const address of [...others, "/cases/new", ofCase]) await expectNotFound(context.request, address);
  });
}

test("the overseer reads list, case, supervision and dashboard, urges, marks, and hands a suggestion to a unit", async ({
  page,
  context,
}) => {
  await signIn(page, "overseer");
  const ofCase = await firstCase(page);
  await page.goto(ofCase);
  await expect(page.getByRole("heading", { name: zh.cases.page.timeline })).toBeVisible();
  const now = page.getByRole("region", { name: zh.cases.page.doNow });
  const own: readonly CaseAct[] = ["urge-case", "mark-key"];
  await expect(now.getByRole("link")).toHaveText(own.map((act) => zh.cases.act[act]));
  for (const act of caseActs.filter((each) => !own.includes(each))) {
    await expectNotFound(context.request, `${ofCase}/${act}`);
  }

  for (const tab of ["open", "answered", "closed"] as const) {
    await page.goto(`/supervision?tab=${tab}`);
    await expect(page.getByRole("heading", { level: 1, name: zh.supervision.title })).toBeVisible();
    for (const act of ["respond-to-notice", "close-notice"] as const) {
      await expect(page.getByRole("main").getByRole("link", { name: zh.cases.act[act] })).toHaveCount(0);
    }
  }
  await page.goto("/dashboard?year=2024");
  await expect(page.getByRole("article").first()).toBeVisible();
  for (const address of ["/import", "/audit", "/accounts"]) {
    await expectNotFound(context.request, address);
  }

  const address = await register(page, {
    sessionName: "督查室交办演示会议",
    year: 2034,
    number: "001",
    title: "关于完善社区助浴点的建议",
    sponsors: "甘文清",
    unit: "市民政局",
    role: "SOLE",
    deliveredOn: daysAgo(1),
  });
  await signIn(page, "secretariat", "/notices");
  await page.getByRole("link", { name: "关于完善社区助浴点的建议" }).first().click();
  await expect(page).toHaveURL(address);
  await expect(page.getByRole("link", { name: zh.cases.act["assign-sections"] })).toBeVisible();
});

async function firstCase(page: Page): Promise<string> {
  await page.goto("/cases");
  const address = await page.getByRole("table").getByRole("link").first().getAttribute("href");
  return address ?? "";
}
