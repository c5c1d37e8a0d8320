import type { Page } from "@playwright/test";
import { expect } from "./support";

export interface Registration {
  readonly sessionName: string;
  readonly year: number;
  readonly number: string;
  readonly title: string;
  readonly sponsors: string;
  /** Where the overseer registers. */
  readonly unit?: string;
  readonly role: "LEAD" | "SOLE";
  readonly coUnits?: string;
  readonly source?: "NPC" | "CPPCC";
  readonly contactPerson?: string;
  readonly deliveredOn: string;
}

/** Registers a suggestion by hand and gives the address of its case. */
export async function register(page: Page, suggestion: Registration): Promise<string> {
  await page.goto("/cases/new");
  const field = (name: string) => page.locator(`[name="${name}"]`);
  for (const name of ["sessionName", "number", "title", "sponsors", "deliveredOn"] as const) {
    await field(name).fill(suggestion[name]);
  }
  const source = suggestion.source ?? "NPC";
  await page.locator(`input[name="source"][value="${source}"]`).check({ force: true });
  await field("year").fill(String(suggestion.year));
  if (suggestion.unit) await field("unitId").selectOption({ label: suggestion.unit });
  await field("handlingRole").selectOption(suggestion.role);
  await field("coUnits").fill(suggestion.coUnits ?? "");
  await field("contactPerson").fill(suggestion.contactPerson ?? "");
  await page.locator("main form").getByRole("button").first().click();
  await expect(page).toHaveURL(/\/cases\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}

/** The day so many days before today, in Shanghai. */
export function daysAgo(days: number): string {
  const moment = new Date(Date.now() - days * 86_400_000 + 8 * 3_600_000);
  return moment.toISOString().slice(0, 10);
}
