import type { Locator, Page } from 'playwright-core';

/**
 * From a click to the next paint, which shows that it was heard, and to the paint that shows what
 * it was for.
 */
export type Change = { readonly next: number; readonly changed: number };

/** Lets a change come to rest: cards are loaded, and what is counted behind the list is there. */
export const rest = (page: Page): Promise<void> => page.waitForTimeout(700);

/** The browser tells no press that was painted sooner. */
const SHORTEST_PRESS = 16;

/** Clicks, and resolves when what a selector finds says something else and all has come to rest. */
export async function change(page: Page, link: Locator, told: string): Promise<Change> {
  await bringIntoView(page, link);
  const from = await page.evaluate(() => performance.now());
  const said = await page.evaluateHandle(
    (selector) => ({
      painted: window.bench.untilPainted(
        'click',
        () => document.querySelector(selector)?.textContent ?? '',
      ),
    }),
    told,
  );
  await link.click();
  const changed = await said.evaluate(({ painted }) => painted);
  await rest(page);
  const presses = await page.evaluate(
    (since) => window.bench.presses.filter(({ start }) => start >= since),
    from,
  );
  return { next: Math.max(SHORTEST_PRESS, ...presses.map(({ ms }) => ms)), changed };
}

/** Who has to scroll to a link, in the page or in the rail, presses it when all stands still. */
async function bringIntoView(page: Page, link: Locator): Promise<void> {
  const before = await link.boundingBox();
  await link.scrollIntoViewIfNeeded();
  const after = await link.boundingBox();
  if (after?.y !== before?.y) await rest(page);
}

/**
 * Rounds of presses: of as few as one round has, the share of 95 in 100 would be the worst of all.
 */
const ROUNDS = 3;

/** Words that filters begin with. */
const CHOICES = [
  'Security',
  'Artificial',
  'Databases',
  'Articles',
  'Videos',
  'Two or more reports',
  'One report',
  'Includes reprints',
];

/**
 * Narrows by some of the topics, kinds and sorts of coverage, and lets each go again. Told by the
 * count of stories above the list.
 */
export async function changeFilters(page: Page): Promise<Change[]> {
  const changes: Change[] = [];
  const rail = page.getByRole('region', { name: 'Filters' });
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const words of CHOICES) {
      const choice = rail.getByRole('link', { name: new RegExp(`^${words}`) }).first();
      for (let turn = 0; turn < 2; turn += 1)
        changes.push(await change(page, choice, 'main [role="status"]'));
    }
  }
  return changes;
}

/** Goes through all orders. */
export async function changeOrders(page: Page): Promise<Change[]> {
  const changes: Change[] = [];
  const orders = page.getByRole('navigation', { name: 'Sort order' });
  for (let turn = 0; turn < ROUNDS + 1; turn += 1) {
    for (const name of ['Top', 'Most reports', 'Most outlets', 'Highest quality', 'Latest']) {
      const link = orders.getByRole('link', { name, exact: true });
      changes.push(await change(page, link, 'nav[aria-label="Sort order"] [aria-current]'));
    }
  }
  return changes;
}
