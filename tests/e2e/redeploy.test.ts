import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { edition } from '../support/editions.ts';
import { ready, test } from '../support/journey.ts';
import { publishOver } from '../support/publish-over.ts';
import { openSite, type TestSite } from '../support/site.ts';

let old: TestSite;
let fresh: TestSite;

beforeAll(async () => {
  fresh = await openSite(edition('fresh', ['First story', 'Second story', 'Third story']));
});
afterAll(() => fresh.close());

const publish = (): Promise<void> => publishOver(old.root, fresh.root);

/**
 * Gives every file of the code another name, and names it so wherever it is named, as a later
 * version of the app would.
 */
async function publishOtherCode(): Promise<void> {
  const assets = join(old.root, 'assets');
  const names = await readdir(assets);
  for (const path of await readdir(old.root, { recursive: true })) {
    if (!/\.(html|js|css)$/.test(path)) continue;
    const text = await readFile(join(old.root, path), 'utf8');
    await writeFile(
      join(old.root, path),
      names.reduce((changed, name) => {
        // Pages list their code without its ending, with blanks and commas between.
        const listed = new RegExp(`(?<=[ ,])${name.replace(/\.js$/, '')}(?=[ ,"])`, 'g');
        return changed.replaceAll(name, `later-${name}`).replace(listed, (own) => `later-${own}`);
      }, text),
    );
  }
  for (const name of names) await rename(join(assets, name), join(assets, `later-${name}`));
}

describe('a page that was open while the site was published anew', () => {
  test('reads on: the front page, a story that is new, and the topics, without a reload', async ({
    visit,
  }) => {
    old = await openSite(edition('old', ['First story', 'Second story']), {
      own: `-old-${Math.random()}`,
    });
    const { page, noise } = await visit(old, '');
    noise.expect(/^request: \S+\/data\/[a-z]+-[0-9a-f]+\.json status 404$/);
    await page.evaluate(() => Object.assign(globalThis, { same: true }));
    await publish();
    await page.getByRole('link', { name: 'Topics' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Topics' }).waitFor();
    await page
      .getByRole('link', { name: /^Rivers/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: 'Rivers' }).waitFor();
    await page.locator('[data-headline]', { hasText: 'Third story' }).click();
    await page.getByRole('heading', { level: 1, name: 'Third story' }).waitFor();
    await expect.poll(() => page.evaluate(() => Reflect.get(globalThis, 'same'))).toBe(true);
    await old.close();
  });

  test('gets the new edition at its next visit, from a cache that kept everything it was allowed to', async ({
    visit,
  }) => {
    old = await openSite(edition('old', ['First story', 'Second story']), {
      own: `-old-${Math.random()}`,
    });
    const { page } = await visit(old, '');
    await expect.poll(() => page.locator('article').count()).toBe(2);
    await publish();
    await page.goto(old.address);
    await ready(page);
    await expect.poll(() => page.locator('article').count()).toBe(3);
    await old.close();
  });

  test('and whose own code is gone comes back by one reload, where it was going', async ({
    visit,
  }) => {
    old = await openSite(edition('old', ['First story', 'Second story']), {
      own: `-old-${Math.random()}`,
    });
    const { page, noise } = await visit(old, '');
    noise.expect(/^request: \S+\/assets\/\S+ /, /^(console|uncaught): /);
    await publishOtherCode();
    await page.getByRole('link', { name: 'Topics' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Topics' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/topics/');
    await page.goBack();
    await page.locator('article').first().waitFor();
    await old.close();
  });
});
