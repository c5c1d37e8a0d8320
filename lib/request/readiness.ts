import { sharedDatabase } from "@/lib/data/database";

const PATIENCE_MS = 3_000;

/** Whether the database answers within three seconds. */
export async function isReady(): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MS);
  });
  try {
    return await Promise.race([answers(), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

async function answers(): Promise<boolean> {
  try {
    await sharedDatabase().$queryRaw`select 1`;
    return true;
  } catch {
    return false;
  }
}
