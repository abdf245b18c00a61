import type { BrowserContext, Page } from 'playwright-core';
import { ready } from './journey.ts';
import type { TestSite } from './site.ts';

/**
 * The pickers are windows of the system, which no test can press. These give a real file of the
 * browser's own file system, and count how often it is written.
 */
export const stubPickers = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    // Not in the empty page before the first one.
    if (!isSecureContext) return;
    const pick = async () => {
      const folder = await navigator.storage.getDirectory();
      return await folder.getFileHandle('device.json', { create: true });
    };
    Object.assign(globalThis, {
      showSaveFilePicker: pick,
      showOpenFilePicker: async () => [await pick()],
    });
    const { createWritable } = FileSystemFileHandle.prototype;
    FileSystemFileHandle.prototype.createWritable = function counted(how) {
      localStorage.setItem('tests:writes', `${Number(localStorage.getItem('tests:writes')) + 1}`);
      return createWritable.call(this, how);
    };
  });

export const writes = (page: Page) =>
  page.evaluate(() => localStorage.getItem('tests:writes') ?? '0');

export const fileText = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    return await (await (await folder.getFileHandle('device.json')).getFile()).text();
  });

export const putText = (page: Page, text: string): Promise<void> =>
  page.evaluate(async (written) => {
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle('device.json', { create: true });
    const { prototype } = FileSystemFileHandle;
    const writable = await prototype.createWritable.call(handle);
    await writable.write(written);
    await writable.close();
  }, text);

export const part = (page: Page) => page.getByRole('region', { name: 'A file kept in step' });
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

export async function toDevicePage(page: Page, site: TestSite): Promise<void> {
  await page.goto(`${site.address}device/`);
  await ready(page);
  await part(page).waitFor();
}

/** Marks the first story of the list that is not read yet, by its menu. */
export async function markFirst(page: Page, site: TestSite): Promise<void> {
  await page.goto(`${site.address}latest/`);
  await ready(page);
  await page.mouse.move(300, 300);
  await page
    .getByRole('button', { name: /^More for/ })
    .first()
    .click();
  await button(page, 'Mark as read').click();
  await page.getByText('Marked as read').waitFor();
}

export const inStep = (page: Page) => part(page).getByText(/^In step, as of \d\d:\d\d\.$/);
export const rowCount = (page: Page, row: string): Promise<string> =>
  page.getByRole('row', { name: row }).getByRole('cell').first().innerText();

/** A file as another device writes it: one muted word. */
export const theirs = (site: TestSite): string =>
  JSON.stringify({
    format: 'coranto-device',
    version: 1,
    site: site.address,
    items: {
      muted: [
        {
          key: 'word:quux',
          changed: '2026-11-27T10:00:00.000Z',
          value: { name: 'quux', since: '2026-11-27T10:00:00.000Z' },
        },
      ],
    },
  });
