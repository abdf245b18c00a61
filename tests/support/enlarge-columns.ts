import type { BrowserContext } from 'playwright-core';
import { CARDS_PER_FILE } from '#src/content/bundle/bundle.ts';
import { columnFileSchema } from '#src/content/bundle/column-file.ts';

/**
 * Makes the list of a site's stories repeat until it has `count` of them. Compiling as many takes
 * minutes; a list in the browser has the same rows, cards and requests.
 */
export async function enlargeColumns(context: BrowserContext, count: number): Promise<void> {
  await context.route('**/data/columns-*.json', async (route) => {
    const { format, cardFiles, minutes, days, ...others } = columnFileSchema.parse(
      await (await route.fetch()).json(),
    );
    const whole = Math.floor(minutes.length / CARDS_PER_FILE) * CARDS_PER_FILE;
    const repeat = <T>(column: readonly T[], every: number, length: number): T[] =>
      Array.from({ length }, (_, at) => column[at % every] ?? fail());
    // They descend, so each repetition starts one later than the last one ended.
    const descend = (steps: readonly number[]): number[] =>
      repeat(steps, whole, count).map((step, at) => (at > 0 && at % whole === 0 ? 1 : step));
    await route.fulfill({
      json: {
        format,
        cardFiles: repeat(cardFiles, whole / CARDS_PER_FILE, Math.ceil(count / CARDS_PER_FILE)),
        minutes: descend(minutes),
        days: descend(days),
        ...Object.fromEntries(
          Object.entries(others).map(([name, column]) => [
            name,
            repeat<number | number[]>(column, whole, count),
          ]),
        ),
      },
    });
  });
}

function fail(): never {
  throw new RangeError('the site has no full file of cards');
}
