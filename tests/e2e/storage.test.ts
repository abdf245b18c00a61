import { afterAll, beforeAll, describe, expect } from 'vitest';
import { few, onlyInLong } from '../support/few.ts';
import { test } from '../support/journey.ts';
import { openPage } from '../support/other-sites.ts';
import { five, openSite, type TestSite } from '../support/site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(five);
});
afterAll(() => site.close());

/** What a browser does whose owner allows no site to keep anything. */
const denyStorage = (): void => {
  for (const name of ['localStorage', 'sessionStorage', 'caches'] as const) {
    Object.defineProperty(globalThis, name, {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  }
  Object.defineProperty(globalThis, 'indexedDB', {
    get() {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  });
};

describe('with storage denied', () => {
  test('the reader opens, goes to a story and back, and takes a setting for as long as it is open', async ({
    visit,
  }) => {
    const { page } = await visit(site, '', {
      before: (context) => context.addInitScript(denyStorage),
    });
    await page.locator('article [data-headline]').first().click();
    await page.waitForURL(/\/news\//);
    await page.goBack();
    await page.locator('article').first().waitFor();
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('radio', { name: 'Dark' }).check();
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.reload();
    await page.locator('article').first().waitFor();
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBeNull();
  });

  test('a chosen language lasts as long as the reader is open', async ({ visit }) => {
    const { page } = await visit(site, '', {
      before: (context) => context.addInitScript(denyStorage),
    });
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByLabel('Language').selectOption('de');
    await page.getByRole('button', { name: 'Einstellungen' }).click();
    await expect.poll(() => page.getByLabel('Sprache').inputValue()).toBe('de');
    await page.keyboard.press('Escape');
    await page.locator('article [data-headline]').first().click();
    await page.waitForURL(/\/news\//);
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('de');
  });
});

describe('what was kept', () => {
  test.for(
    few(
      ['{broken', '{"theme":"purple","density":7,"images":"maybe"}', 'null', '[]', '"dark"', ''],
      1,
    ),
  )(
    'and is damaged counts as not kept, and is replaced at the next choice: %s',
    async (damaged, { visit }) => {
      const { page } = await visit(site, '', {
        before: (context) =>
          context.addInitScript((value) => {
            if (localStorage.getItem('tests:planted')) return;
            localStorage.setItem('tests:planted', 'yes');
            localStorage.setItem('coranto:settings:/', value);
            sessionStorage.setItem('coranto:places:/', value);
          }, damaged),
      });
      await page.getByRole('button', { name: 'Settings' }).click();
      await expect
        .poll(() => page.getByRole('radio', { name: 'Match device' }).isChecked())
        .toBe(true);
      await page.getByRole('radio', { name: 'Dark' }).check();
      await page.reload();
      await page.locator('article').first().waitFor();
      await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
      await expect
        .poll(() => page.evaluate(() => localStorage.getItem('tests:planted')))
        .toBe('yes');
    },
  );

  onlyInLong(() => {
    test('keeps one good field beside a damaged one', async ({ visit }) => {
      const { page, noise } = await visit(site, '', {
        before: (context) =>
          context.addInitScript(() =>
            localStorage.setItem(
              'coranto:settings:/',
              '{"theme":"light","density":"huge","images":false}',
            ),
          ),
      });
      // The pictures of a page made ahead, which the setting forbids before they are asked for.
      noise.expect(/^console: Loading the image '\S+' violates/);
      await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('light');
      await page.getByRole('button', { name: 'Settings' }).click();
      await expect.poll(() => page.getByRole('radio', { name: 'Cards' }).isChecked()).toBe(true);
      await expect.poll(() => page.getByRole('radio', { name: 'Off' }).isChecked()).toBe(true);
    });
  });

  test('is full: the choice holds, and nothing is lost of what was there', async ({ visit }) => {
    const { page } = await visit(site, '');
    await page.evaluate(() => {
      localStorage.setItem('tests:first', 'kept');
      const fill = (size: number): void => {
        try {
          for (let at = 0; ; at++) localStorage.setItem(`fill-${size}-${at}`, 'x'.repeat(size));
        } catch {
          if (size > 1) fill(Math.floor(size / 10));
        }
      };
      fill(1_000_000);
    });
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('radio', { name: 'Dark' }).check();
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
    await expect.poll(() => page.evaluate(() => localStorage.getItem('tests:first'))).toBe('kept');
  });
});

test('two tabs agree on the settings', async ({ visit }) => {
  const { page, context } = await visit(site, 'latest/');
  const other = await openPage(context);
  await other.goto(`${site.address}latest/`);
  await other.locator('article').first().waitFor();
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect.poll(() => other.locator('html').getAttribute('data-theme')).toBe('dark');
  await page.getByRole('radio', { name: 'Headlines' }).check();
  await other.locator('[data-density="headlines"] article').first().waitFor();
});
