import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { version } from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { launchBrowser } from '#tests/support/browser.ts';
import { startDevServer } from '#tests/support/dev-server.ts';

const usage = 'npm run bench -- dev [--runs 9] DIR …';

/** From an edit to the screen, in milliseconds, in the median. */
const BAR_MS = 500;
/**
 * The compiler knows a file by its stamp when it has been still for so long, in milliseconds; a
 * publisher's files have been.
 */
const STILL_MS = 3_500;
/** Between two edits, so that each finds the server and the page at rest. */
const REST_MS = 700;

const slugIn = (address: string | null): string | undefined =>
  /\/news\/([^/]+)\//.exec(address ?? '')?.[1];

/**
 * The article that the page is of, or the first that it lists: its file, and its text with another
 * headline.
 */
async function articleOf(
  page: Page,
  data: string,
): Promise<{ file: string; withHeadline: (headline: string) => string }> {
  const listed = page.locator('main article a[href*="/news/"]').first();
  const slug = slugIn(page.url()) ?? slugIn(await listed.getAttribute('href')) ?? '';
  const file = join(data, 'articles', `${slug}.md`);
  const before = await readFile(file, 'utf8');
  return {
    file,
    withHeadline: (headline) => before.replace(/^title: .*$/m, `title: "${headline}"`),
  };
}

/**
 * Milliseconds from the writing of a file to the frame in which a text of it stands in the page.
 */
async function untilShown(
  page: Page,
  headline: string,
  write: () => Promise<void>,
): Promise<number> {
  // Looking in every frame would ask for every frame, on a processor that the compiler needs.
  const shown = page.evaluate(
    (text) =>
      new Promise<number>((resolve) => {
        new MutationObserver((_, observer) => {
          if (!document.querySelector('main')?.textContent?.includes(text)) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(Date.now()));
        }).observe(document, { subtree: true, childList: true, characterData: true });
      }),
    headline,
  );
  const written = Date.now();
  await write();
  return (await shown) - written;
}

async function measure(page: Page, data: string, runs: number): Promise<number[]> {
  const { file, withHeadline } = await articleOf(page, data);
  const took: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const headline = `Edited ${run + 1} times`;
    took.push(await untilShown(page, headline, () => writeFile(file, withHeadline(headline))));
    await setTimeout(REST_MS);
  }
  return took.sort((a, b) => a - b);
}

/** The feed, and a story of it. Gives whether both are within the bar. */
async function measureArchive(archive: string, runs: number): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'coranto-dev-'));
  const data = join(folder, 'data');
  await cp(archive, data, { recursive: true });
  await setTimeout(STILL_MS);
  const browser = await launchBrowser();
  const { address, stop } = await startDevServer(data);
  try {
    const page = await browser.newPage();
    await page.goto(`${address}latest/`);
    await page.locator('main article').first().waitFor();
    await setTimeout(REST_MS);
    const feed = await measure(page, data, runs);
    await page.locator('main article a[href*="/news/"]').first().click();
    await page.waitForURL(/\/news\//);
    await setTimeout(REST_MS);
    const story = await measure(page, data, runs);
    for (const [name, took] of Object.entries({ feed, story }))
      console.log(
        `| ${basename(archive)} | ${name} | ${took[took.length >> 1]} | ${took[0]} to ${took.at(-1)} |`,
      );
    return [feed, story].every((took) => (took[took.length >> 1] ?? BAR_MS) < BAR_MS);
  } finally {
    await browser.close();
    await stop();
    await rm(folder, { recursive: true, force: true });
  }
}

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '9' } },
  allowPositionals: true,
});
if (positionals.length === 0) throw new Error(`Name at least one data folder: ${usage}`);
console.log(`Node ${version}, ${values.runs} edits of one headline\n`);
console.log(
  '| archive | page | from the edit to the screen, ms, median | all |\n| --- | --- | --- | --- |',
);
let isGood = true;
for (const archive of positionals)
  isGood = (await measureArchive(archive, Number(values.runs))) && isGood;
if (!isGood) process.exitCode = 1;
