import type { Page } from "@playwright/test";
import { zh } from "@/lib/i18n/zh";
import { daysAgo, register } from "./register";
import { expect, send, signIn, test } from "./support";

const { form } = zh.promises;
type Act = keyof typeof zh.cases.act;

/** Promised, kept and failed: what becomes of a reply of class B, down to the look-back. */
test("a promise kept completes the reply, one that failed is explained, and the case is looked back at", async ({
  page,
}) => {
  test.setTimeout(180_000);
  await signIn(page, "secretariat");
  const address = await register(page, {
    sessionName: "承诺演示会议",
    year: 2031,
    number: "1",
    title: "关于社区食堂布点的建议",
    sponsors: "甘文清",
    role: "LEAD",
    deliveredOn: daysAgo(3),
  });
  const suggestionPage = async () => {
    await signIn(page, "deputy-gan");
    const entry = page.getByRole("listitem").filter({ hasText: "关于社区食堂布点的建议" });
    await entry.getByRole("link").first().click();
    await expect(page.getByRole("heading", { name: zh.deputy.promises })).toBeVisible();
  };
  const act = (name: Act, fill: () => Promise<void> = async () => {}) => doAct(page, address, name, fill);
  const pass = () => page.getByText(zh.domain.decision.PASS, { exact: true }).click();
  /** What was reported stands above the answer. */
  const accept = (outcome: "KEPT" | "FAILED", reported: string) => async () => {
    await expect(page.getByText(reported)).toBeVisible();
    await page.getByText(form.accept[outcome], { exact: true }).click();
  };
  await act("assign-sections", async () => {
    await page.getByLabel(zh.cases.form.leadSection).selectOption({ label: "养老服务科" });
  });

  await signIn(page, "elder-care");
  await act("acknowledge-assignment");
  await act("record-contact", async () => {
    await page.getByText(zh.domain.contactStage.BEFORE, { exact: true }).click();
    await page
      .getByRole("combobox", { name: new RegExp(`^${zh.cases.form.formOfContact}`) })
      .selectOption("VISIT");
    await page.getByLabel(zh.cases.form.views).fill("希望今年开两家。");
  });
  await act("record-commitment", () => promise(page, "新开社区食堂两家", -30));
  await act("record-commitment", () => promise(page, "出台用餐补贴办法", -60));
  await act("save-draft", async () => {
    await page
      .getByRole("textbox", { name: zh.cases.form.body })
      .fill("一、今年新开两家。\n二、出台补贴办法。");
    await page.getByLabel(zh.cases.form.replyClass).selectOption("B");
    await page.getByRole("combobox", { name: zh.cases.form.disclosure }).selectOption("PUBLIC");
    await page.getByLabel(zh.cases.form.handlerPhone).fill("0795-3210001");
  });
  await act("submit-draft");
  await act("confirm-draft", pass);
  await signIn(page, "secretariat");
  await act("proof-draft", pass);
  await signIn(page, "vice-director");
  await act("sign-reply", pass);
  await signIn(page, "secretariat");
  await act("issue-reply");

  await signIn(page, "elder-care");
  await act("report-commitment", () => report(page, "KEPT", "两家食堂已开业。"));
  await act("report-commitment", () => report(page, "FAILED", "补贴资金未列入预算。"));
  await signIn(page, "secretariat");
  await act("confirm-commitment", accept("KEPT", "两家食堂已开业。"));
  await act("confirm-commitment", accept("FAILED", "补贴资金未列入预算。"));
  await act("send-explanation", () =>
    page.getByLabel(form.explanationText).fill("补贴办法推迟到明年，先由慈善资金补助。"),
  );
  await suggestionPage();
  await expect(page.getByText("补贴办法推迟到明年，先由慈善资金补助。")).toBeVisible();
  await expect(page.getByText("补贴资金未列入预算。")).toHaveCount(0);

  await signIn(page, "elder-care");
  await act("record-commitment", async () => {
    await promise(page, "以慈善资金补助用餐", -90);
    await page.getByLabel(form.replaces).selectOption({ label: "出台用餐补贴办法" });
  });
  await act("report-commitment", () => report(page, "KEPT", "补助已发放。"));
  await signIn(page, "secretariat");
  await act("confirm-commitment", accept("KEPT", "补助已发放。"));
  await act("complete-reply", () => page.getByLabel(form.completionText).fill("承诺已全部落实。"));
  await act("plan-look-back");
  await act("record-look-back", async () => {
    await page.getByText(zh.domain.lookBackVerdict.DONE, { exact: true }).click();
    await page.getByLabel(form.findings).fill("实地查看两家食堂，运行正常。");
    await page.getByLabel(form.foundClass).selectOption("A");
  });
  await expect(page.getByText("实地查看两家食堂，运行正常。").first()).toBeVisible();

  await suggestionPage();
  await expect(page.getByText("承诺已全部落实。")).toBeVisible();
  await expect(page.getByText("实地查看两家食堂，运行正常。")).toHaveCount(0);
});

async function doAct(page: Page, address: string, name: Act, fill: () => Promise<void>): Promise<void> {
  await page.goto(`${address}/${name}`);
  await fill();
  await send(page, name);
}

async function promise(page: Page, measure: string, daysBack: number): Promise<void> {
  await page.getByLabel(form.measure).fill(measure);
  await page.getByLabel(form.dueOn).fill(daysAgo(daysBack));
}

async function report(page: Page, outcome: "KEPT" | "FAILED", text: string): Promise<void> {
  await page.getByText(zh.domain.commitmentStanding[outcome], { exact: true }).click();
  await page.getByLabel(form.reportText).fill(text);
  if (outcome === "KEPT") await page.getByLabel(form.evidence).fill("现场照片");
}
