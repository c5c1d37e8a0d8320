import type { Page } from "@playwright/test";
import { createI18n } from "@/lib/i18n/create";
import { zh } from "@/lib/i18n/zh";
import { daysAgo, type Registration, register } from "./register";
import { expect, openAct, send, signIn, test } from "./support";

const { form, merging, key, earlier } = zh.cases;
const year = 2031;
const common = {
  sessionName: "立案并案演示会议",
  year,
  sponsors: "甘文清",
  role: "SOLE",
  deliveredOn: daysAgo(3),
} as const;

/** Registered, given to the elder-care section and taken up by it. */
async function inHand(page: Page, wish: Pick<Registration, "number" | "title"> & Partial<Registration>) {
  await signIn(page, "secretariat");
  const address = await register(page, { ...common, ...wish });
  await openAct(page, "assign-sections");
  await page.getByLabel(form.leadSection).selectOption({ label: "养老服务科" });
  await send(page, "assign-sections");
  await signIn(page, "elder-care", address);
  await openAct(page, "acknowledge-assignment");
  await send(page, "acknowledge-assignment");
  return address;
}

async function fillContact(page: Page, views: string, { t } = createI18n("zh")) {
  await page.getByText(zh.domain.contactStage.BEFORE, { exact: true }).click();
  await page
    .getByRole("combobox", { name: new RegExp(`^${form.formOfContact}`) })
    .selectOption({ label: zh.domain.contactForm.VISIT });
  await page.getByLabel(t("cases.form.views")).fill(views);
}

/** The draft of the section as it stands in the form, classed, handed up, signed and issued. */
async function answer(page: Page, address: string) {
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
    await signIn(page, username, address);
    await openAct(page, act);
    await page.getByText(zh.domain.decision.PASS, { exact: true }).click();
    await send(page, act);
  }
  await signIn(page, "secretariat", address);
  await openAct(page, "issue-reply");
  await send(page, "issue-reply");
}

const body = (page: Page) => page.getByRole("textbox", { name: form.body });

test("a merged pair is worked on together and replied to separately", async ({ page }) => {
  test.setTimeout(300_000);
  const first = await inHand(page, { number: "1", title: "关于建设社区嵌入式托养点的建议" });
  const second = await inHand(page, { number: "2", title: "关于建设社区托养点的建议" });
  await signIn(page, "secretariat", first);
  await openAct(page, "merge-cases");
  await page.getByText("关于建设社区托养点的建议").click();
  await page.getByLabel(merging.reason).fill("内容相同，由同一科室办理。");
  await send(page, "merge-cases");
  await expect(page.getByText(merging.leads)).toBeVisible();

  await signIn(page, "elder-staff", first);
  await openAct(page, "record-contact");
  await fillContact(page, "两件一并研究。");
  await page.getByRole("group", { name: merging.alsoFor }).getByText("关于建设社区托养点的建议").click();
  await send(page, "record-contact");
  await openAct(page, "save-draft");
  await body(page).fill("一、关于选址。今年建成三个托养点。");
  await answer(page, first);

  // The second begins from the first one's wording, has the contact already, and gets a number of its own.
  await signIn(page, "elder-staff", second);
  await expect(page.getByText("两件一并研究。").first()).toBeVisible();
  await openAct(page, "save-draft");
  const start = merging.startFrom
    .replace("{number}", "1")
    .replace("{title}", "关于建设社区嵌入式托养点的建议");
  await page.getByRole("link", { name: start }).click();
  await expect(body(page)).toHaveValue("一、关于选址。今年建成三个托养点。");
  await answer(page, second);
  await page.getByRole("link", { name: /关于建设社区嵌入式托养点的建议/ }).click();
  await expect(page).toHaveURL(first);
  await expect(page.getByText(zh.domain.state.REPLIED).first()).toBeVisible();
});

test("twelve co-signers registered by hand are all sent the reply", async ({ page }) => {
  test.setTimeout(240_000);
  const names = "甘文清、乐一、乐二、乐三、乐四、乐五、乐六、乐七、乐八、乐九、乐十、乐士、乐川";
  const address = await inHand(page, { number: "3", title: "关于发展养老志愿服务的建议", sponsors: names });
  await signIn(page, "elder-staff", address);
  await openAct(page, "record-contact");
  await fillContact(page, "希望建立时间银行。");
  await send(page, "record-contact");
  await openAct(page, "save-draft");
  await body(page).fill("一、关于时间银行。已制定方案。");
  await answer(page, address);
  await expect(page.getByText(zh.cases.page.addressees.replace("{count}", "13"))).toBeVisible();
  for (const name of names.split("、").slice(1)) await expect(page.getByText(name).first()).toBeVisible();
});

test("a key case is marked, found in the list, and linked to the suggestion it takes up again", async ({
  page,
}) => {
  test.setTimeout(240_000);
  await signIn(page, "secretariat");
  const address = await register(page, {
    ...common,
    number: "4",
    title: "关于推进老年助餐服务可持续运营的再次建议",
  });
  await openAct(page, "mark-key");
  await page.getByLabel(key.sponsoredBy).fill("市人大常委会副主任");
  await send(page, "mark-key");
  await expect(page.getByText(key.badge, { exact: true })).toBeVisible();
  await openAct(page, "link-earlier");
  await page.getByRole("searchbox", { name: earlier.search }).fill("助餐服务可持续运营的建议");
  await page.getByRole("button", { name: earlier.find }).click();
  await page
    .getByText(/助餐服务可持续运营的建议/)
    .first()
    .click();
  await send(page, "link-earlier");
  await expect(page.getByRole("heading", { name: earlier.earlier })).toBeVisible();
  await page.goto(`/cases?year=${year}&key=yes`);
  await expect(page.getByText("关于推进老年助餐服务可持续运营的再次建议")).toBeVisible();
  await page.goto(address);
  await openAct(page, "unmark-key");
  await page.getByLabel(merging.reason).fill("督办已结束。");
  await send(page, "unmark-key");
});

test("a group proposal speaks the conference's words from registration to its survey", async ({ page }) => {
  test.setTimeout(240_000);
  const words = createI18n("zh", "BODY");
  const { t } = words;
  const address = await inHand(page, {
    sessionName: "市政协立案演示会议",
    source: "CPPCC",
    number: "5",
    title: "关于培育养老护理人才的提案",
    sponsors: "民盟市委会",
    contactPerson: "傅文彬",
  });
  await expect(page.getByText(t("cases.page.number", { number: "5" }))).toBeVisible();
  await expect(page.getByText("民盟市委会（联系人 傅文彬）")).toBeVisible();
  await expect(page.getByRole("heading", { name: t("cases.page.contacts") })).toBeVisible();
  await signIn(page, "elder-staff", address);
  await openAct(page, "record-contact");
  await fillContact(page, "希望设立实训基地。", words);
  await send(page, "record-contact");
  await openAct(page, "save-draft");
  await body(page).fill("一、关于实训基地。已与职业学院共建。");
  await answer(page, address);
  await expect(page.getByText("你们提出的《关于培育养老护理人才的提案》", { exact: false })).toBeVisible();
  await expect(page.getByText(/提〔\d{4}〕1号/).first()).toBeVisible();

  await openAct(page, "enter-paper-survey");
  const choose = (legend: string, word: string) =>
    page.getByRole("group", { name: legend }).getByText(word, { exact: true }).click();
  await choose(form.visit, zh.domain.proposalVisit.VISITED);
  await choose(form.staffAttitude, zh.domain.proposalMark.SATISFIED);
  await choose(form.result, zh.domain.proposalMark.UNDERSTANDING);
  await page.getByLabel(form.signedOn).fill(daysAgo(0));
  await send(page, "enter-paper-survey");
  await expect(page.getByText("态度满意，结果理解", { exact: false }).first()).toBeVisible();
  await expect(page.getByText(zh.domain.state.CONCLUDED).first()).toBeVisible();
});
