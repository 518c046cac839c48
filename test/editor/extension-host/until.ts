const PATIENCE = 30_000;
const INTERVAL = 50;

/** Asks again and again until there is an answer, and returns it. Fails, naming what was waited for, when none comes. */
export async function until<T>(what: string, ask: () => T | undefined | Thenable<T | undefined>): Promise<T> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, INTERVAL));
  }
}
