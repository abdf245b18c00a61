import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { en } from '#src/messages/languages/en.ts';
import { atRest } from '../support/at-rest.ts';
import { chooseLanguage } from '../support/choose-language.ts';
import { ready, test, type Visit, type Visiting } from '../support/journey.ts';
import { projectRoot } from '../support/list-files.ts';
import { plainEnglish } from '../support/plain-english.ts';
import { PSEUDO, pseudoText, writePseudo } from '../support/pseudo.ts';
import { sideways } from '../support/sideways.ts';
import { openSite, type TestSite } from '../support/site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(
    {
      kind: 'folder',
      name: 'general-news',
      folder: join(projectRoot, 'tests/fixtures/general-news'),
    },
    { own: 'pseudo' },
  );
  await writePseudo(site.root);
});
afterAll(() => site.close());

const choosePseudo = chooseLanguage(PSEUDO);

const open = (visit: Visiting, path: string, width: number): Promise<Visit> =>
  visit(site, path, { viewport: { width, height: 800 }, before: choosePseudo });

/** Opens every part of the page that is closed. */
const openDetails = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });

const routes = [
  '',
  'latest/',
  'latest/?sort=top',
  'topics/',
  'outlets/',
  'archive/',
  'search/',
  'search/?q=1',
  'storylines/',
  'about/',
  'page/2/',
  'days/2024-02-09/',
  'days/2030-01-01/',
  'days/2024-02-30/',
  'news/nothing-here/',
  'nowhere/',
  // What a notice quotes of an address is nobody's language: here it has no letters.
  '?sort=1&from=2&topic=3',
];

describe('in the pseudo-language', () => {
  test('no route has a string outside of the catalogue, or a box that breaks', {
    timeout: 180_000,
  }, async ({ visit }) => {
    const { page, noise } = await open(visit, '', 360);
    noise.expect(/status 404/);
    const links = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('main [data-headline]')]
        .slice(0, 6)
        .map(({ pathname }) => pathname.slice(1)),
    );
    for (const path of [...routes, ...links]) {
      await page.goto(new URL(path, site.address).href);
      await ready(page);
      await atRest(page);
      await openDetails(page);
      expect(await plainEnglish(page), path).toEqual([]);
      expect(await sideways(page), path).toBeLessThanOrEqual(0);
    }
  });

  test('no dialog, menu or state of a phone has one', { timeout: 120_000 }, async ({ visit }) => {
    const { page, context, noise } = await open(visit, 'latest/', 360);
    const press = (text: string) =>
      page.getByRole('button', { name: pseudoText(text), exact: true }).click();
    await press(en.lists.filters);
    await page.getByRole('dialog').getByLabel(pseudoText(en.feed.filterOutlets)).waitFor();
    expect(await plainEnglish(page), 'the filters').toEqual([]);
    await page.keyboard.press('Escape');
    await press(en.site.menu);
    await press(en.site.settings);
    await page.locator('select[id]').first().waitFor();
    expect(await plainEnglish(page), 'the settings').toEqual([]);
    expect(await sideways(page), 'the settings').toBeLessThanOrEqual(0);
    await page.keyboard.press('Escape');
    await page.goto(
      new URL('?kind=video&from=2024-02-09&to=2024-02-09&topic=business', site.address).href,
    );
    await page.getByRole('heading', { name: pseudoText(en.feed.none) }).waitFor();
    expect(await plainEnglish(page), 'nothing found').toEqual([]);
    noise.expect(/request:|Failed to load/);
    await context.route('**/data/**', (route) => route.fulfill({ status: 500, body: '' }));
    await page.goto(new URL('news/no-such-story/', site.address).href);
    await page.getByRole('alert').waitFor();
    expect(await plainEnglish(page), 'an error').toEqual([]);
  });
});
