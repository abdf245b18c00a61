import type { Browser, Page } from 'playwright-core';
import { type Change, change, changeFilters, changeOrders, rest } from './change.ts';
import { watchPage } from './in-page.ts';
import { memoryOf, type TabMemory } from './tab-memory.ts';

/** Milliseconds unless said otherwise, on a processor made four times slower. */
export type Reading = TabMemory & {
  /** Until the front page answers, and no task has held it for over 50 ms since. */
  readonly interactive: number;
  /**
   * From the reader's first move in the feed until every story is there as numbers; and the longest
   * that the page was held meanwhile.
   */
  readonly columns: number;
  readonly columnsHeld: number;
  readonly filter: readonly Change[];
  readonly order: readonly Change[];
  /**
   * Each frame of scrolling by two and by eleven windows a second, and of as long a rest before it,
   * which tells what the machine itself drops.
   */
  readonly frames: readonly number[];
  readonly hurriedFrames: readonly number[];
  readonly restFrames: readonly number[];
  readonly open: readonly Change[];
  /** Until the list is painted again. */
  readonly back: readonly number[];
};

const SLOWER = 4;
const SCROLLS = 120;
const SCROLL_PIXELS = 100;
const HURRIED_PIXELS = 500;
const SCROLL_PAUSE = 50;
const OPENINGS = 5;

/**
 * Reads a served site as a reader would: opens the front page, then the feed, narrows, orders,
 * scrolls, opens stories and goes back. Pictures of other hosts are left out.
 */
export async function readSite(browser: Browser, address: string): Promise<Reading> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.route(
    (url) => url.origin !== new URL(address).origin,
    (route) => route.abort(),
  );
  // What runs this file marks functions with their names, by a function that is not there in the
  // page.
  await context.addInitScript({ content: 'window.__name = (it) => it;' });
  await context.addInitScript(watchPage);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(address);
  const interactive = await untilInteractive(page);
  await page.goto(`${address}latest/`);
  await untilInteractive(page);
  const { columns, columnsHeld } = await untilColumns(page);
  const filter = await changeFilters(page);
  const order = await changeOrders(page);
  const restFrames = await framesOf(page, () => page.waitForTimeout(SCROLLS * SCROLL_PAUSE));
  const frames = await framesOf(page, () => scroll(page, SCROLL_PIXELS));
  const hurriedFrames = await framesOf(page, () => scroll(page, HURRIED_PIXELS));
  const { open, back } = await openStories(page);
  const memory = await memoryOf(browser, session);
  await context.close();
  return {
    interactive,
    columns,
    columnsHeld,
    filter,
    order,
    frames,
    hurriedFrames,
    restFrames,
    open,
    back,
    ...memory,
  };
}

async function untilInteractive(page: Page): Promise<number> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => !Number.isNaN(window.bench.opened));
  return page.evaluate(() =>
    Math.max(window.bench.opened, ...window.bench.longTasks.map(({ start, ms }) => start + ms)),
  );
}

/** The rail's list of outlets comes with the columns. */
async function untilColumns(page: Page): Promise<{ columns: number; columnsHeld: number }> {
  const started = await page.evaluate(() => performance.now());
  await page.mouse.move(700, 500);
  await page.getByRole('heading', { name: 'Outlets', exact: true }).waitFor({ timeout: 60_000 });
  const columns = (await page.evaluate(() => performance.now())) - started;
  await page.waitForTimeout(1500);
  const columnsHeld = await page.evaluate(
    (from) =>
      Math.max(
        0,
        ...window.bench.longTasks.filter(({ start }) => start >= from).map(({ ms }) => ms),
      ),
    started,
  );
  return { columns, columnsHeld };
}

/** How long each frame took, in milliseconds, while something was done. */
async function framesOf(page: Page, act: () => Promise<void>): Promise<number[]> {
  const frames = await page.evaluateHandle(() => window.bench.frames());
  await act();
  return frames.evaluate((running) => running.stop());
}

/** Turns the wheel down the newest stories, without a pause to wait for cards. */
async function scroll(page: Page, pixels: number): Promise<void> {
  await page.mouse.move(700, 500);
  for (let turn = 0; turn < SCROLLS; turn += 1) {
    await page.mouse.wheel(0, pixels);
    await page.waitForTimeout(SCROLL_PAUSE);
  }
}

async function openStories(page: Page): Promise<Pick<Reading, 'open' | 'back'>> {
  const [open, back]: [Change[], number[]] = [[], []];
  for (let turn = 0; turn < OPENINGS; turn += 1) {
    await page.getByText('Loading a story').first().waitFor({ state: 'detached' });
    const link = page.locator('[data-headline] a, a[data-headline]').nth(turn + 3);
    await link.hover();
    // Above the window there are other rows now.
    await rest(page);
    open.push(await change(page, link, 'h1'));
    const listed = await page.evaluateHandle(() => {
      const painted = window.bench.untilPainted('now', () =>
        String(document.querySelector('[data-place]') !== null),
      );
      history.back();
      return { painted };
    });
    back.push(await listed.evaluate(({ painted }) => painted));
    await rest(page);
  }
  return { open, back };
}
