import { notFound } from "next/navigation";
import type { Context } from "@/lib/context/context";
import { ActError } from "@/lib/domain/errors";
import { requireContext } from "@/lib/request/context";

/**
 * Reads what a page shows, as the person who is signed in; nobody: the sign-in page. What is not there and what
 * the person may not see are answered alike, with the page for things not found.
 */
export async function load<Result>(read: (context: Context) => Promise<Result>): Promise<Result> {
  const context = await requireContext();
  try {
    return await read(context);
  } catch (error) {
    if (error instanceof ActError && hidesThePage(error)) notFound();
    throw error;
  }
}

function hidesThePage({ failure }: ActError): boolean {
  return failure.kind === "NOT_FOUND" || failure.kind === "NOT_PERMITTED";
}
