import { writeFile } from "node:fs/promises";
import { zh } from "@/lib/i18n/zh";
import { expectCounts, expectListed, importAs, row, send, sheetOf } from "./import-page";
import { expect, signIn, test } from "./support";

const { preview, upload } = zh.register;
const { fileError, problem } = zh.importMessages;

test.beforeEach(async ({ page }) => signIn(page, "secretariat"));

test("a sheet is previewed, imported, and found unchanged the second time", async ({ page }) => {
  const sheet = await sheetOf([row("首次", "001", "导入甲"), row("首次", "002", "导入乙")]);
  await send(page, "首次.xlsx", sheet);
  await expectCounts(page, { read: 2, added: 2, changed: 0, unchanged: 0, rejected: 0 });
  await expectListed(page, "导入", 0);
  await page.goBack();
  await importAs(page, preview.importAll, "新增 2 件");
  await expectListed(page, "导入", 2);
  await expect(page.getByRole("row", { name: /001.*导入甲/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /002.*导入乙/ })).toBeVisible();

  await send(page, "首次.xlsx", sheet);
  await expectCounts(page, { read: 2, added: 0, changed: 0, unchanged: 2, rejected: 0 });
  await expect(page.getByText(preview.nothing)).toBeVisible();
  await expect(page.getByRole("region", { name: preview.act }).getByRole("button")).toHaveCount(0);
});

test("bad rows are listed with row, column and reason, and only by choice are the others taken", async ({
  page,
}) => {
  const sheet = await sheetOf([
    row("有误", "101", "好行甲"),
    row("有误", "102", ""),
    row("有误", "103", "坏行乙", { due: "2025-02-30" }),
    row("有误", "104", "坏行丙", { role: "随便办" }),
    row("有误", "105", "好行丁"),
  ]);
  await send(page, "有误.xlsx", sheet);
  await expectCounts(page, { read: 5, added: 2, changed: 0, unchanged: 0, rejected: 3 });
  const bad = page.getByRole("table", { name: preview.bad }).getByRole("row");
  await expect(bad).toHaveText([
    `${preview.row}${preview.cell}${preview.reason}`,
    `3D 标题${problem.TITLE_MISSING}`,
    `4H 答复期限${problem.DATE_IMPOSSIBLE.replace("{shown}", "2025-02-30")}`,
    `5F 办理方式${problem.ROLE_UNKNOWN.replace("{shown}", "随便办")}`,
  ]);
  await expect(page.getByRole("button", { name: preview.importAll })).toHaveCount(0);
  await expectListed(page, "好行", 0);

  await page.goBack();
  await importAs(page, preview.importGood, "新增 2 件，更新 0 件，无变化 0 件，未导入 3 行");
  await expectListed(page, "好行", 2);
  await expectListed(page, "坏行", 0);
});

test("a changed row shows its difference before it is taken", async ({ page }) => {
  await send(
    page,
    "原表.xlsx",
    await sheetOf([row("变更", "201", "原来的题目"), row("变更", "202", "不变的题目")]),
  );
  await importAs(page, preview.importAll, "新增 2 件");

  await send(
    page,
    "新表.xlsx",
    await sheetOf([row("变更", "201", "改过的题目"), row("变更", "202", "不变的题目")]),
  );
  await expectCounts(page, { read: 2, added: 0, changed: 1, unchanged: 1, rejected: 0 });
  await expect(page.getByRole("table", { name: preview.changes }).getByRole("row")).toHaveText([
    `${preview.number}${preview.field}${preview.before}${preview.after}`,
    "201标题原来的题目改过的题目",
  ]);
  await expectListed(page, "原来的题目", 1);
  await page.goBack();
  await importAs(page, preview.importAll, "更新 1 件");
  await expectListed(page, "改过的题目", 1);
  await expectListed(page, "原来的题目", 0);
});

test("a broken file is answered by what to do about it", async ({ page }) => {
  await send(page, "改名.xlsx", Buffer.from("这不是工作簿，只是改了名字的文本。"));
  await expect(page.getByRole("alert").filter({ hasText: preview.broken })).toContainText(
    fileError.NOT_A_SHEET,
  );
  const whole = await sheetOf([row("残缺", "301", "残缺的表")]);
  await send(page, "残缺.xlsx", whole.subarray(0, whole.length / 2));
  await expect(page.getByRole("alert").filter({ hasText: preview.broken })).toContainText(fileError.BROKEN);
});

test("a file that is too large is refused beside its field and not sent", async ({ page }, info) => {
  const file = page.getByLabel(upload.file);
  await page.goto("/import");
  await file.setInputFiles(await tooLarge(info.outputPath("太大.csv")));
  await expect(page.getByRole("alert").filter({ hasText: fileError.TOO_LARGE })).toBeVisible();
  await expect(file).toHaveValue("");
  await file.setInputFiles({ name: "可以.csv", mimeType: "text/csv", buffer: Buffer.from("编号,标题\n") });
  await expect(page.getByText(fileError.TOO_LARGE)).toHaveCount(0);
  await expect(file).toHaveValue(/可以\.csv$/);
});

test.describe("before the script arrives", () => {
  test.use({ javaScriptEnabled: false });

  test("a file that is too large comes back with the reason", async ({ page }, info) => {
    await page.goto("/import");
    await page.getByLabel(upload.file).setInputFiles(await tooLarge(info.outputPath("太大.csv")));
    await page.getByRole("button", { name: upload.send }).click();
    await expect(page.getByRole("alert")).toContainText(zh.errors.field.fileTooLarge);
    await expect(page.getByRole("heading", { level: 1, name: upload.title })).toBeVisible();
  });
});

async function tooLarge(place: string): Promise<string> {
  await writeFile(place, Buffer.alloc(22 * 1024 * 1024, "x"));
  return place;
}
