import type { Page } from "@playwright/test";
import { zh } from "@/lib/i18n/zh";
import { daysAgo, type Registration, register } from "./register";
import { expect, openAct, send, signIn, test } from "./support";

const { form, page: words } = zh.cases;
const year = 2030;

/** A case of a year of its own, registered and led by the elder-care section, which has taken it up. */
async function inHand(page: Page, wish: Pick<Registration, "number" | "title"> & Partial<Registration>) {
  await signIn(page, "secretariat");
  const address = await register(page, {
    sessionName: "难办件演示会议",
    year,
    sponsors: "甘文清",
    role: "LEAD",
    deliveredOn: daysAgo(0),
    ...wish,
  });
  await openAct(page, "assign-sections");
  await page.getByLabel(form.leadSection).selectOption({ label: "养老服务科" });
  await send(page, "assign-sections");
  await signIn(page, "elder-care", address);
  await openAct(page, "acknowledge-assignment");
  await send(page, "acknowledge-assignment");
  return async (username: string) => {
    await signIn(page, username, address);
  };
}

async function askReturn(page: Page): Promise<void> {
  await openAct(page, "request-return");
  await page.getByLabel(form.proposedUnit).fill("市卫健委");
  await page.getByLabel(form.returnReason).fill("涉及医疗机构审批。");
}

test("a return in time is granted and the case goes on in another unit", async ({ page }) => {
  test.setTimeout(240_000);
  const visit = await inHand(page, { number: "1", title: "关于社区医疗点审批的建议" });
  await askReturn(page);
  await send(page, "request-return");
  await expect(page.getByText(words.requestWaiting)).toBeVisible();

  await visit("secretariat");
  await openAct(page, "decide-return");
  await page.getByText(zh.domain.requestDecision.GRANTED, { exact: true }).click();
  await page.getByLabel(form.approver).fill("市政府督查室");
  await page.getByLabel(form.newUnit).selectOption({ label: "市卫健委" });
  await send(page, "decide-return");
  await expect(page.getByText("市卫健委").first()).toBeVisible();
  await expect(page.getByRole("link", { name: zh.cases.act["assign-sections"] })).toHaveCount(0);
});

test("a late return is refused, but for the secretariat with its reason", async ({ page }) => {
  test.setTimeout(240_000);
  const late = { number: "2", title: "关于路灯维护的建议", deliveredOn: daysAgo(30) };
  const visit = await inHand(page, late);
  await askReturn(page);
  await page.getByRole("button", { name: zh.cases.act["request-return"] }).click();
  await expect(page.getByText(zh.errors.rule.RETURN_TOO_LATE)).toBeVisible();
  // What was typed is still there.
  await expect(page.getByLabel(form.proposedUnit)).toHaveValue("市卫健委");

  await visit("secretariat");
  await askReturn(page);
  await page.getByLabel(form.lateReason).fill("交办会后才明确职责分工。");
  await send(page, "request-return");
  await expect(page.getByText("交办会后才明确职责分工。", { exact: false }).first()).toBeVisible();
});

test("an extension moves the due date, a pause takes it away, a withdrawal ends it all", async ({ page }) => {
  test.setTimeout(240_000);
  const visit = await inHand(page, { number: "3", title: "关于水库更名的建议", deliveredOn: daysAgo(20) });
  await openAct(page, "request-extension");
  await page.getByLabel(form.requestedDueOn).fill(daysAgo(-120));
  await page.getByLabel(form.extensionReason).fill("需多部门实地核查。");
  await send(page, "request-extension");

  await visit("secretariat");
  await openAct(page, "decide-extension");
  await page.getByText(zh.domain.requestDecision.GRANTED, { exact: true }).click();
  await send(page, "decide-extension");
  await openAct(page, "suspend-clock");
  await page.getByLabel(form.suspendReason).fill("等待省级规划批复。");
  await send(page, "suspend-clock");
  await openAct(page, "resume-clock");
  await send(page, "resume-clock");
  await openAct(page, "withdraw-suggestion");
  await page.getByLabel(form.withdrawalEvidence).fill("代表签名的撤回函。");
  await send(page, "withdraw-suggestion");
  await expect(page.getByText("代表签名的撤回函。").first()).toBeVisible();

  await page.goto(`/cases?year=${year}&scope=done&state=WITHDRAWN`);
  await expect(page.getByText("关于水库更名的建议")).toBeVisible();
});

test("an opinion that comes late holds the reply back until it is recorded", async ({ page }) => {
  test.setTimeout(240_000);
  const title = "关于养老护理员补贴的建议";
  const visit = await inHand(page, { number: "4", title, coUnits: "市财政局" });
  await expect(page.getByText(words.opinionMissing, { exact: true })).toBeVisible();
  await expect(page.getByText(words.owedOpinions.replace("{units}", "市财政局"))).toBeVisible();
  await visit("secretariat");
  await openAct(page, "record-outside-opinion");
  await page.getByLabel(form.opinionBody).fill("同意，资金列入年度预算。");
  await send(page, "record-outside-opinion");
  await expect(page.getByText("同意，资金列入年度预算。").first()).toBeVisible();
  await expect(page.getByText(words.opinionMissing)).toHaveCount(0);
});
