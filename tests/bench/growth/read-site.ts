import { readFile } from 'node:fs/promises';
import type { Browser, CDPSession, Locator, Page } from 'playwright-core';
import { watchPage } from './in-page.ts';

/** From a click to the next paint, which shows that it was heard, and to the paint that shows what it was for. */
export type Change = { readonly next: number; readonly changed: number };

/** Milliseconds unless said otherwise, on a processor made four times slower. */
export type Reading = {
  /** Until the page answers, and no task has held it for over 50 ms since. */
  readonly interactive: number;
  /** From the reader's first move until every story is there as numbers; and the longest that the page was held meanwhile. */
  readonly columns: number;
  readonly columnsHeld: number;
  readonly filter: readonly Change[];
  readonly order: readonly Change[];
  /** Each frame of scrolling, and of as long a rest before it, which tells what the machine itself drops. */
  readonly frames: readonly number[];
  readonly restFrames: readonly number[];
  readonly open: readonly Change[];
  /** Until the list is painted again. */
  readonly back: readonly number[];
  /** What the tab's process holds for itself, and its scripts, after all that; MiB. */
  readonly tabMib: number;
  readonly heapMib: number;
};

const SLOWER = 4;
const SCROLLS = 120;
const SCROLL_PIXELS = 500;
const SCROLL_PAUSE = 50;
const OPENINGS = 5;

/** Reads a served site as a reader would: waits, narrows, orders, scrolls, opens stories and goes back. Pictures of other hosts are left out. */
export async function readSite(browser: Browser, address: string): Promise<Reading> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.route(
    (url) => url.origin !== new URL(address).origin,
    (route) => route.abort(),
  );
  // What runs this file marks functions with their names, by a function that is not there in the page.
  await context.addInitScript({ content: 'window.__name = (it) => it;' });
  await context.addInitScript(watchPage);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(address);
  const interactive = await untilInteractive(page);
  const { columns, columnsHeld } = await untilColumns(page);
  const filter = await changeFilters(page);
  const order = await changeOrders(page);
  const restFrames = await framesOf(page, () => page.waitForTimeout(SCROLLS * SCROLL_PAUSE));
  const frames = await framesOf(page, () => scroll(page));
  const { open, back } = await openStories(page);
  const memory = await memoryOf(browser, session);
  await context.close();
  return { interactive, columns, columnsHeld, filter, order, frames, restFrames, open, back, ...memory };
}

async function untilInteractive(page: Page): Promise<number> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => !Number.isNaN(window.bench.opened));
  return page.evaluate(() => Math.max(window.bench.opened, ...window.bench.longTasks.map(({ start, ms }) => start + ms)));
}

/** The rail's list of outlets comes with the columns. */
async function untilColumns(page: Page): Promise<{ columns: number; columnsHeld: number }> {
  const started = await page.evaluate(() => performance.now());
  await page.mouse.move(700, 500);
  await page.getByRole('heading', { name: 'Outlets', exact: true }).waitFor({ timeout: 60_000 });
  const columns = (await page.evaluate(() => performance.now())) - started;
  await page.waitForTimeout(1500);
  const columnsHeld = await page.evaluate(
    (from) => Math.max(0, ...window.bench.longTasks.filter(({ start }) => start >= from).map(({ ms }) => ms)),
    started,
  );
  return { columns, columnsHeld };
}

/** Lets a change come to rest: cards are loaded, and what is counted behind the list is there. */
const rest = (page: Page): Promise<void> => page.waitForTimeout(700);

/** The browser tells no press that was painted sooner. */
const SHORTEST_PRESS = 16;

/** Clicks, and resolves when what a selector finds says something else and all has come to rest. */
async function change(page: Page, link: Locator, told: string): Promise<Change> {
  const from = await page.evaluate(() => performance.now());
  await link.scrollIntoViewIfNeeded();
  const said = await page.evaluateHandle(
    (selector) => ({ painted: window.bench.untilPainted('click', () => document.querySelector(selector)?.textContent ?? '') }),
    told,
  );
  await link.click();
  const changed = await said.evaluate(({ painted }) => painted);
  await rest(page);
  const presses = await page.evaluate((since) => window.bench.presses.filter(({ start }) => start >= since), from);
  return { next: Math.max(SHORTEST_PRESS, ...presses.map(({ ms }) => ms)), changed };
}

/** Narrows by some of the topics, kinds and sorts of coverage, and lets each go again. Told by the count of stories above the list. */
async function changeFilters(page: Page): Promise<Change[]> {
  const changes: Change[] = [];
  const rail = page.getByRole('region', { name: 'Filters' });
  for (const words of [
    'Security',
    'Artificial',
    'Databases',
    'Articles',
    'Videos',
    'Several reports',
    'One report',
    'With copies',
  ]) {
    const choice = rail.getByRole('link', { name: new RegExp(`^${words}`) }).first();
    for (let turn = 0; turn < 2; turn += 1) changes.push(await change(page, choice, 'main [role="status"]'));
  }
  return changes;
}

/** Goes through all orders. */
async function changeOrders(page: Page): Promise<Change[]> {
  const changes: Change[] = [];
  const orders = page.getByRole('navigation', { name: 'Order' });
  for (let turn = 0; turn < 3; turn += 1) {
    for (const name of ['Latest', 'Most covered', 'Most outlets', 'Quality', 'Top']) {
      const link = orders.getByRole('link', { name, exact: true });
      changes.push(await change(page, link, 'nav[aria-label="Order"] [aria-current]'));
    }
  }
  return changes;
}

/** How long each frame took, in milliseconds, while something was done. */
async function framesOf(page: Page, act: () => Promise<void>): Promise<number[]> {
  const frames = await page.evaluateHandle(() => window.bench.frames());
  await act();
  return frames.evaluate((running) => running.stop());
}

/** Turns the wheel down the newest stories, without a pause to wait for cards. */
async function scroll(page: Page): Promise<void> {
  await page.mouse.move(700, 500);
  for (let turn = 0; turn < SCROLLS; turn += 1) {
    await page.mouse.wheel(0, SCROLL_PIXELS);
    await page.waitForTimeout(SCROLL_PAUSE);
  }
}

async function openStories(page: Page): Promise<Pick<Reading, 'open' | 'back'>> {
  const [open, back]: [Change[], number[]] = [[], []];
  for (let turn = 0; turn < OPENINGS; turn += 1) {
    await page.getByText('Loading a story').first().waitFor({ state: 'detached' });
    const link = page.locator('[data-headline] a, a[data-headline]').nth(turn + 3);
    await link.hover();
    open.push(await change(page, link, 'h1'));
    const listed = await page.evaluateHandle(() => {
      const painted = window.bench.untilPainted('now', () => String(document.querySelector('[data-place]') !== null));
      history.back();
      return { painted };
    });
    back.push(await listed.evaluate(({ painted }) => painted));
    await rest(page);
  }
  return { open, back };
}

const MIB = 2 ** 20;

/** The process with the most scripts' memory is the tab's. Without /proc what it holds is not known. */
async function memoryOf(browser: Browser, session: CDPSession): Promise<Pick<Reading, 'tabMib' | 'heapMib'>> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const whole = await browser.newBrowserCDPSession();
  const { processInfo } = await whole.send('SystemInfo.getProcessInfo');
  const held = await Promise.all(processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => privateMib(id)));
  return { tabMib: Math.max(...held), heapMib: usedSize / MIB };
}

async function privateMib(process: number): Promise<number> {
  const status = await readFile(`/proc/${process}/status`, 'utf8').catch(() => '');
  return Number(/^RssAnon:\s+(\d+) kB/m.exec(status)?.[1] ?? Number.NaN) / 1024;
}
