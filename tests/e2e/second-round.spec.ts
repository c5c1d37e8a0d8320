import type { Page } from "@playwright/test";
import { zh } from "@/lib/i18n/zh";
import { daysAgo, register } from "./register";
import { expect, openAct, send, signIn, test } from "./support";

const { form, surveys } = zh.cases;
const { mark, decision } = zh.domain;
const year = 2033;

/** Drafted, confirmed, proofed, signed and issued, with a visit to the deputy before. */
async function answer(page: Page, address: string, body: string): Promise<void> {
  const visit = async (username: string) => {
    await signIn(page, username, address);
  };
  await visit("elder-staff");
  await openAct(page, "record-contact");
  await page.getByText(zh.domain.contactStage.DURING, { exact: true }).click();
  await page
    .getByRole("combobox", { name: new RegExp(`^${form.formOfContact}`) })
    .selectOption({ label: zh.domain.contactForm.VISIT });
  await page.getByLabel(form.views).fill("希望写明时间。");
  await send(page, "record-contact");
  await openAct(page, "save-draft");
  await page.getByRole("textbox", { name: form.body }).fill(body);
  await page.getByLabel(form.replyClass).selectOption("A");
  await page.getByRole("combobox", { name: form.disclosure }).selectOption("PUBLIC");
  await page.getByLabel(form.handlerPhone).fill("0795-3210001");
  await send(page, "save-draft");
  await openAct(page, "submit-draft");
  await send(page, "submit-draft");
  const signers = [
    ["elder-care", "confirm-draft"],
    ["secretariat", "proof-draft"],
    ["vice-director", "sign-reply"],
  ] as const;
  for (const [username, act] of signers) {
    await visit(username);
    await openAct(page, act);
    await page.getByText(decision.PASS, { exact: true }).click();
    await send(page, act);
  }
  await visit("secretariat");
  await openAct(page, "issue-reply");
  await send(page, "issue-reply");
}

/** Keyed in from paper, by the secretariat whose page shows the case. */
async function enterSurvey(page: Page, result: keyof typeof mark): Promise<void> {
  await openAct(page, "enter-paper-survey");
  await page.getByRole("group", { name: form.attitude }).getByText(mark.SATISFIED, { exact: true }).click();
  await page.getByRole("group", { name: form.result }).getByText(mark[result], { exact: true }).click();
  await page
    .getByRole("group", { name: form.metDeputy })
    .getByText(zh.common.field.yes, { exact: true })
    .click();
  await page.getByLabel(form.signedOn).fill(daysAgo(0));
  await send(page, "enter-paper-survey");
}

test("not satisfied, a second round, basically satisfied: both results stay on record", async ({ page }) => {
  test.setTimeout(300_000);
  await signIn(page, "secretariat");
  const address = await register(page, {
    ...{ sessionName: "重办演示会议", year, number: "1", title: "关于公布助餐补贴时间的建议" },
    ...{ sponsors: "柳青青", role: "SOLE", deliveredOn: daysAgo(1) },
  });
  await openAct(page, "assign-sections");
  await page.getByLabel(form.leadSection).selectOption({ label: "养老服务科" });
  await send(page, "assign-sections");
  await signIn(page, "elder-care", address);
  await openAct(page, "acknowledge-assignment");
  await send(page, "acknowledge-assignment");
  await answer(page, address, "一、关于时间。正在研究。");
  // The wait for the survey is told, and nobody may end it before its time.
  await expect(page.getByText(surveys.reminded.replace("{count}", "0"), { exact: false })).toBeVisible();
  await expect(page.getByRole("link", { name: zh.cases.act["close-without-answer"] })).toHaveCount(0);
  await enterSurvey(page, "DISSATISFIED");

  await answer(page, address, "一、关于时间。每月十日前发放。");
  await enterSurvey(page, "BASICALLY_SATISFIED");
  const record = page.getByRole("region", { name: zh.cases.page.surveys });
  for (const [no, result] of [
    ["1", mark.DISSATISFIED],
    ["2", mark.BASICALLY_SATISFIED],
  ] as const) {
    const round = surveys.round.replace("{no}", no);
    await expect(record.getByRole("listitem").filter({ hasText: round }).first()).toContainText(result);
  }
  await expect(record).toContainText(surveys.AGREED);
});

test("a survey that never came back: the case says so, and may still be rated", async ({ page }) => {
  await signIn(page, "secretariat", `/cases?scope=done&q=${encodeURIComponent("智慧助老终端")}`);
  await page.getByRole("link", { name: "关于推广智慧助老终端的建议" }).first().click();
  const record = page.getByRole("region", { name: zh.cases.page.surveys });
  await expect(record).toContainText(surveys.NO_ANSWER.replace("{count}", "1"));
  await expect(record).toContainText(surveys.byItself);
  await expect(page.getByText(zh.events.type["close-without-answer"]).first()).toBeVisible();
  await expect(page.getByRole("link", { name: zh.cases.act["enter-paper-survey"] })).toBeVisible();
});

test("dissatisfied again: the chief has a notice that went out by itself, and a third round runs", async ({
  page,
}) => {
  await signIn(page, "director", `/cases?q=${encodeURIComponent("居家养老上门服务")}`);
  await page.getByRole("link", { name: "关于规范居家养老上门服务的建议" }).first().click();
  await expect(page.getByText("第2轮办理结果仍不满意", { exact: false }).first()).toBeVisible();
  await expect(page.getByText(zh.cases.page.escalated["2"]).first()).toBeVisible();
  await expect(
    page.getByText(zh.cases.page.round.replace("{no}", "3"), { exact: false }).first(),
  ).toBeVisible();
});
