import { readFile } from 'node:fs/promises';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { watchPage } from './in-page.ts';

/** Milliseconds unless said otherwise, on a processor made four times slower. */
export type Reading = {
  /** Until the page answers, and no task has held it for over 50 ms since. */
  readonly interactive: number;
  /** From the reader's first move until every story is there as numbers; and the longest that the page was held meanwhile. */
  readonly columns: number;
  readonly columnsHeld: number;
  readonly filter: readonly number[];
  readonly order: readonly number[];
  /** Each frame of scrolling. */
  readonly frames: readonly number[];
  readonly open: readonly number[];
  readonly back: readonly number[];
  /** What the tab's process holds for itself, and its scripts, after all that; MiB. */
  readonly tabMib: number;
  readonly heapMib: number;
};

const SLOWER = 4;
const SCROLLS = 120;
const SCROLL_PIXELS = 500;
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
  const frames = await scroll(page);
  const { open, back } = await openStories(page);
  const memory = await memoryOf(browser, session);
  await context.close();
  return { interactive, columns, columnsHeld, filter, order, frames, open, back, ...memory };
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

/** Narrows by each of the first topics, kinds and outlets, and by none again. Told by the count of stories above the list. */
async function changeFilters(page: Page): Promise<number[]> {
  const times: number[] = [];
  const choose = async (words: string): Promise<void> => {
    times.push(
      await page.evaluate((name) => {
        const links = document.querySelectorAll<HTMLElement>('section[aria-label="Filters"] a');
        const link = [...links].find(({ textContent }) => textContent.startsWith(name));
        if (!link) throw new Error(`no filter ${name}`);
        return window.bench.untilPainted(
          () => link.click(),
          () => document.querySelector('main [role="status"]')?.textContent ?? '',
        );
      }, words),
    );
    await rest(page);
  };
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
    await choose(words);
    await choose(words);
  }
  return times;
}

/** Goes through all orders, by day and as one list. */
async function changeOrders(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    for (const name of ['Latest', 'Most covered', 'Most outlets', 'Quality', 'Top']) {
      times.push(
        await page.evaluate((order) => {
          const links = document.querySelectorAll<HTMLElement>('nav[aria-label="Order"] a');
          const link = [...links].find(({ textContent }) => textContent === order);
          if (!link) throw new Error(`no order ${order}`);
          return window.bench.untilPainted(
            () => link.click(),
            () => document.querySelector('nav[aria-label="Order"] [aria-current]')?.textContent ?? '',
          );
        }, name),
      );
      await rest(page);
    }
  }
  return times;
}

/** Turns the wheel down the newest stories, without a pause to wait for cards. */
async function scroll(page: Page): Promise<number[]> {
  await page.mouse.move(700, 500);
  const frames = await page.evaluateHandle(() => window.bench.frames());
  for (let turn = 0; turn < SCROLLS; turn += 1) {
    await page.mouse.wheel(0, SCROLL_PIXELS);
    await page.waitForTimeout(50);
  }
  return frames.evaluate((running) => running.stop());
}

async function openStories(page: Page): Promise<{ open: number[]; back: number[] }> {
  const [open, back]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < OPENINGS; turn += 1) {
    await page.getByText('Loading a story').first().waitFor({ state: 'detached' });
    const link = page.locator('[data-headline] a, a[data-headline]').nth(turn + 3);
    await link.hover();
    open.push(
      await link.evaluate((element: HTMLElement) =>
        window.bench.untilPainted(
          () => element.click(),
          () => document.querySelector('h1')?.textContent ?? '',
        ),
      ),
    );
    await rest(page);
    back.push(
      await page.evaluate(() =>
        window.bench.untilPainted(
          () => history.back(),
          () => String(document.querySelector('[data-place]') !== null),
        ),
      ),
    );
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
