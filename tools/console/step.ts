const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
const SIGN_OF_LIFE_MS = 10_000;

/** Says what begins, every ten seconds that it still goes on, and at the end how long it took. */
export async function step<T>(title: string, work: () => Promise<T>): Promise<T> {
  const begin = performance.now();
  const elapsed = (): string => seconds(performance.now() - begin);
  console.log(`• ${title} …`);
  const signOfLife = setInterval(() => console.log(`  … ${title}, ${elapsed()} so far`), SIGN_OF_LIFE_MS);
  try {
    const result = await work();
    console.log(`  done in ${elapsed()}`);
    return result;
  } finally {
    clearInterval(signOfLife);
  }
}
