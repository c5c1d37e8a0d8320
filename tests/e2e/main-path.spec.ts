import { zh } from "@/lib/i18n/zh";
import { daysAgo, register } from "./register";
import { expect, openAct, rateOf, send, signIn, test } from "./support";

const { form } = zh.cases;
const title = "关于在城区试点老年人家庭病床的建议";

/** The whole main path in a browser: registered, assigned, worked, supervised, answered, rated, counted. */
test("a suggestion goes from registration to the deputy's rating, and the dashboard counts it", async ({
  page,
}) => {
  test.setTimeout(240_000);
  const year = new Date().getFullYear();

  await signIn(page, "director");
  const before = {
    reply: await rateOf(page, year, zh.dashboard.rate.reply),
    consultation: await rateOf(page, year, zh.dashboard.rate.consultation),
    satisfaction: await rateOf(page, year, zh.dashboard.rate.satisfaction),
  };

  await signIn(page, "secretariat");
  const address = await register(page, {
    sessionName: `市人大${year}年会议`,
    year,
    number: "901",
    title,
    sponsors: "甘文清、李一鸣",
    role: "LEAD",
    deliveredOn: daysAgo(0),
  });
  const visit = async (username: string) => {
    await signIn(page, username, address);
  };
  await openAct(page, "assign-sections");
  await page.getByLabel(form.leadSection).selectOption({ label: "养老服务科" });
  await send(page, "assign-sections");

  await visit("elder-care");
  await openAct(page, "acknowledge-assignment");
  await send(page, "acknowledge-assignment");

  await visit("elder-staff");
  await openAct(page, "record-contact");
  await page.getByText(zh.domain.contactStage.BEFORE, { exact: true }).click();
  await page
    .getByRole("combobox", { name: new RegExp(`^${zh.cases.form.formOfContact}`) })
    .selectOption({ label: zh.domain.contactForm.VISIT });
  await page.getByLabel(form.views).fill("希望先在两个街道试点。");
  await send(page, "record-contact");
  await openAct(page, "record-progress");
  await page.getByLabel(form.summary).fill("已与卫健部门商定试点方案。");
  await send(page, "record-progress");

  await visit("secretariat");
  await openAct(page, "issue-supervision-notice");
  await page.getByLabel(form.reason).fill("请加快办理。");
  await page.getByLabel(form.requirement).fill("三日内提交答复稿。");
  await send(page, "issue-supervision-notice");

  await visit("elder-care");
  await openAct(page, "respond-to-notice");
  await page.getByLabel(form.responseText).fill("答复稿今日提交。");
  await send(page, "respond-to-notice");

  await visit("secretariat");
  await openAct(page, "close-notice");
  await send(page, "close-notice");

  await visit("elder-staff");
  await openAct(page, "save-draft");
  await page
    .getByRole("textbox", { name: form.body })
    .fill("一、关于试点。将在两个街道试点。\n二、关于经费。列入明年预算。");
  await page.getByLabel(form.replyClass).selectOption("A");
  await page.getByRole("combobox", { name: form.disclosure }).selectOption("PUBLIC");
  await page.getByLabel(form.handlerPhone).fill("0795-3210001");
  await send(page, "save-draft");
  await openAct(page, "submit-draft");
  await send(page, "submit-draft");

  for (const [username, act] of [
    ["elder-care", "confirm-draft"],
    ["secretariat", "proof-draft"],
    ["vice-director", "sign-reply"],
  ] as const) {
    await visit(username);
    await openAct(page, act);
    await page.getByText(zh.domain.decision.PASS, { exact: true }).click();
    await send(page, act);
  }
  await visit("secretariat");
  await openAct(page, "issue-reply");
  await send(page, "issue-reply");

  await signIn(page, "deputy-gan");
  await page
    .getByRole("listitem")
    .filter({ hasText: title })
    .getByRole("link", { name: zh.deputy.rate })
    .click();
  await expect(page.getByText("二、关于经费。列入明年预算。")).toBeVisible();
  await page
    .getByRole("group", { name: form.attitude })
    .getByText(zh.domain.mark.SATISFIED, { exact: true })
    .click();
  await page
    .getByRole("group", { name: form.result })
    .getByText(zh.domain.mark.SATISFIED, { exact: true })
    .click();
  await page.getByRole("group", { name: form.met }).getByText(zh.common.field.yes, { exact: true }).click();
  await page.getByRole("button", { name: zh.deputy.submit }).click();
  await expect(page.getByText(zh.deputy.thanks)).toBeVisible();

  await signIn(page, "director");
  const oneMore = ({ numerator, denominator }: { numerator: number; denominator: number }) => ({
    numerator: numerator + 1,
    denominator: denominator + 1,
  });
  expect(await rateOf(page, year, zh.dashboard.rate.reply)).toEqual(oneMore(before.reply));
  expect(await rateOf(page, year, zh.dashboard.rate.consultation)).toEqual(oneMore(before.consultation));
  expect(await rateOf(page, year, zh.dashboard.rate.satisfaction)).toEqual(oneMore(before.satisfaction));
});
