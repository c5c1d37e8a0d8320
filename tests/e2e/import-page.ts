import type { Page } from "@playwright/test";
import { zh } from "@/lib/i18n/zh";
import { excelDay, type Written, workbook } from "../fixtures/import/workbook";
import { expect } from "./support";

const { preview, upload } = zh.register;
const head = ["年度", "届次", "建议编号", "标题", "领衔代表", "办理方式", "交办日期", "答复期限"];

/** A row of a session of its own in 2025, so that no other test's cases are met. */
export function row(
  session: string,
  number: string,
  title: string,
  { role = "主办", due = "2025-06-18" } = {},
) {
  const sponsor = "闻人试";
  return [2025, `人大${session}会议`, number, title, sponsor, role, excelDay("2025-03-18"), due];
}

/** The rows as a workbook under their head. */
export async function sheetOf(rows: readonly (readonly Written[])[]): Promise<Buffer> {
  return Buffer.from(await workbook([head, ...rows]));
}

/** Sends a file from the import page; its preview comes next. */
export async function send(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto("/import");
  await page.getByLabel(upload.file).setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  await page.getByRole("button", { name: upload.send }).click();
}

/** The preview's figures, all five. */
export async function expectCounts(
  page: Page,
  counts: Record<"read" | "added" | "changed" | "unchanged" | "rejected", number>,
) {
  const facts = page.getByRole("region", { name: preview.counts });
  const words = Object.entries(counts).map(
    ([kind, count]) =>
      `${preview[kind as keyof typeof counts]}${preview.rows.replace("{count}", String(count))}`,
  );
  await expect(facts.locator("dl > div")).toHaveText(words);
}

/** Presses the preview's button and waits for the list to say what was written. */
export async function importAs(page: Page, button: string, answer: string): Promise<void> {
  await page.getByRole("button", { name: button }).click();
  await expect(page.getByRole("status").filter({ hasText: answer })).toBeVisible();
}

/** Asks the case list of 2025 for titles with these words. */
export async function expectListed(page: Page, words: string, count: number): Promise<void> {
  await page.goto(`/cases?scope=all&year=2025&q=${encodeURIComponent(words)}`);
  await expect(
    page.getByText(zh.cases.total.replace("{count}", String(count)), { exact: true }),
  ).toBeVisible();
}
