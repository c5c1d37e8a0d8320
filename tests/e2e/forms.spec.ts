import { zh } from "@/lib/i18n/zh";
import { expect, openAct, send, signIn, test } from "./support";

const inProgress = "/cases?state=IN_PROGRESS";

test("the later of two editors is told of the conflict and keeps the text", async ({ page, context }) => {
  await signIn(page, "elder-staff", inProgress);
  await page.getByRole("table").getByRole("link").first().click();
  await openAct(page, "record-progress");
  const second = await context.newPage();
  await second.goto(page.url());
  await page.getByLabel(zh.cases.form.summary).fill("先提交的进展");
  await send(page, "record-progress");
  await second.getByLabel(zh.cases.form.summary).fill("后提交的进展");
  await second.getByRole("button", { name: zh.cases.act["record-progress"] }).click();
  await expect(second.getByRole("alert").first()).toBeVisible();
  await expect(second.getByLabel(zh.cases.form.summary)).toHaveValue("后提交的进展");
});

test.describe("before the script arrives", () => {
  test.use({ javaScriptEnabled: false });

  test("forms work, and an error keeps what was typed", async ({ page }) => {
    await signIn(page, "elder-staff", inProgress);
    await page.getByRole("table").getByRole("link").first().click();
    await openAct(page, "record-contact");
    await page.getByLabel(zh.cases.form.views).fill("没有选方式");
    await page.getByRole("button", { name: zh.cases.act["record-contact"] }).click();
    await expect(page.getByLabel(zh.cases.form.views)).toHaveValue("没有选方式");
    await page.getByText(zh.domain.contactStage.DURING, { exact: true }).click();
    await page
      .getByRole("combobox", { name: new RegExp(`^${zh.cases.form.formOfContact}`) })
      .selectOption({ label: zh.domain.contactForm.PHONE });
    await send(page, "record-contact");
  });
});
