import { afterAll, beforeAll, describe, expect } from 'vitest';
import { breakFiles, type Fault, faults, noiseOf } from '../support/faults.ts';
import { few, onlyInLong } from '../support/few.ts';
import { test } from '../support/journey.ts';
import { five, longArchive, openSite, type TestSite } from '../support/site.ts';

let small: TestSite;
let large: TestSite;

beforeAll(async () => {
  [small, large] = [await openSite(five), await openSite(longArchive)];
});
afterAll(() => Promise.all([small.close(), large.close()]));

/** The headline over each kind of failure. */
const titles: Readonly<Record<Fault, RegExp>> = {
  cut: /damaged/i,
  empty: /damaged/i,
  null: /damaged/i,
  page: /another page came/i,
  gone: /is missing/i,
  foreign: /newer version/i,
  error: /returned an error/i,
  lost: /could not be reached/i,
  hangs: /no answer in time/i,
};

const manifest = /\/data\/manifest\.json/;
const front = /\/data\/front-/;
const columns = /\/data\/columns-/;
const cards = /\/data\/cards\//;
const stories = /\/data\/packs\//;

const remedy = 'main button';

/**
 * Pages made ahead carry what they were made from; an address with parameters is made from the
 * files.
 */
const madeNow = '?sort=top';

describe('the first file', () => {
  test.for(few(faults, 1))(
    '%s: the page says what happened, and opens when it is asked again',
    async (fault, { visit }) => {
      let mend = (): Promise<void> => Promise.resolve();
      const { page, noise } = await visit(small, madeNow, {
        before: async (context) => {
          mend = await breakFiles(context, manifest, fault);
        },
      });
      noise.expect(noiseOf(manifest));
      await expect.poll(() => page.locator('main h1').textContent()).toMatch(titles[fault]);
      await mend();
      await page.locator(remedy).first().click();
      await page.locator('main article').first().waitFor();
    },
  );
});

describe('a story', () => {
  test.for(few(faults, 1))(
    '%s: the masthead stays, the page says what happened, and the story comes when it is asked for again',
    async (fault, { visit }) => {
      const { page, context, noise } = await visit(small, '');
      noise.expect(noiseOf(stories));
      const mend = await breakFiles(context, stories, fault);
      const headline = page.locator('article [data-headline]').first();
      const title = await headline.textContent();
      await headline.click();
      await page.getByRole('heading', { level: 1, name: titles[fault] }).waitFor();
      await expect.poll(() => page.locator('header').first().isVisible()).toBe(true);
      await mend();
      await page.locator(remedy).first().click();
      await page.getByRole('heading', { level: 1, name: title ?? '' }).waitFor();
    },
  );
});

describe('a part of a long feed', () => {
  test.for(few(faults, 1))(
    '%s: what is shown stays, the gap says so, and is filled when it is asked for again',
    async (fault, { visit }) => {
      const { page, context, noise } = await visit(large, 'latest/');
      noise.expect(noiseOf(cards));
      await page.locator('article').first().waitFor();
      const mend = await breakFiles(context, cards, fault);
      await page.evaluate(() => scrollTo({ top: 20_000, behavior: 'instant' }));
      const gap = page.getByRole('button', { name: 'Try again' });
      await gap.first().waitFor();
      await expect.poll(() => page.locator('header').first().count()).toBe(1);
      await mend();
      await gap.first().click();
      await page.locator('[data-place] article').first().waitFor();
    },
  );
});

describe('the columns', () => {
  test.for(few(faults, 1))(
    '%s: the front of the feed stays, and the rest says what is missing',
    async (fault, { visit }) => {
      let mend = (): Promise<void> => Promise.resolve();
      const { page, noise } = await visit(large, 'latest/', {
        before: async (context) => {
          mend = await breakFiles(context, columns, fault);
        },
      });
      noise.expect(noiseOf(columns));
      await page.locator('article').first().waitFor();
      await page.keyboard.press('End');
      const panel = page.getByRole('alert');
      await panel.getByRole('heading', { name: titles[fault] }).waitFor();
      await expect.poll(() => page.locator('[data-place] article').count()).toBeGreaterThan(0);
      await mend();
      await panel.getByRole('button').click();
      await panel.waitFor({ state: 'detached' });
    },
  );
});

onlyInLong(() => {
  describe('what never ends', () => {
    test('a story and a first file that hang are given up in time, and said', {
      timeout: 60_000,
    }, async ({ visit }) => {
      const first = await visit(small, '', {
        stay: true,
        before: (context) => breakFiles(context, manifest, 'hangs'),
      });
      const second = await visit(small, '', {
        before: (context) => breakFiles(context, stories, 'hangs'),
      });
      first.noise.expect(noiseOf(manifest));
      await first.page.goto(small.address + madeNow, { waitUntil: 'commit' });
      await second.page.locator('article [data-headline]').first().click();
      for (const { page } of [first, second]) {
        await page
          .getByRole('heading', { level: 1, name: titles.hangs })
          .waitFor({ timeout: 25_000 });
        await expect
          .poll(() => page.getByRole('button', { name: 'Try again' }).isVisible())
          .toBe(true);
      }
    });
  });
});

describe('a part that a page can be read without', () => {
  test('hangs: the page does not wait for it', async ({ visit }) => {
    const hanging = /\/data\/(figures|front)-/;
    const { page, noise } = await visit(large, 'topics/', {
      before: (context) => breakFiles(context, hanging, 'hangs'),
    });
    noise.expect(noiseOf(hanging));
    const start = Date.now();
    await page
      .getByRole('navigation', { name: 'Site' })
      .getByRole('link', { name: 'About' })
      .click();
    await page.getByRole('heading', { level: 1, name: /^About/ }).waitFor();
    await page.goto(new URL('outlets/courier-1.example/?sort=top', large.address).href);
    await page.getByRole('heading', { level: 1, name: /Courier/ }).waitFor();
    expect(Date.now() - start).toBeLessThan(14_000);
    await page.locator('main article').first().waitFor();
  });
});

test('a front that is damaged does not hide the way to the rest', async ({ visit }) => {
  const { page, context, noise } = await visit(small, 'about/');
  noise.expect(noiseOf(front));
  const mend = await breakFiles(context, front, 'cut');
  await page.locator('header a[href="/"]').first().click();
  await page.getByRole('heading', { level: 1, name: titles.cut }).waitFor();
  await page.getByRole('link', { name: 'Topics' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Topics' }).waitFor();
  await mend();
  await page.locator('header a[href="/"]').first().click();
  await page.locator('article').first().waitFor();
});
