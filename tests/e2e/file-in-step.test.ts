import { afterAll, beforeAll, describe, expect } from 'vitest';
import { onlyInLong } from '../support/few.ts';
import { test } from '../support/journey.ts';
import { openPage } from '../support/other-sites.ts';
import { five, openSite, type TestSite } from '../support/site.ts';
import {
  button,
  fileText,
  inStep,
  markFirst,
  part,
  putText,
  rowCount,
  stubPickers,
  theirs,
  toDevicePage,
  writes,
} from '../support/step-file.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(five, { base: '/sub/' });
});
afterAll(() => site.close());

describe('a file kept in step', () => {
  test('gets what is done here, on all pages, and gives what another device did', async ({
    visit,
  }) => {
    const { page } = await visit(site, 'device/', { before: stubPickers });
    await button(page, 'Make a new file').click();
    await inStep(page).waitFor();
    await part(page).getByText('File: device.json').waitFor();
    expect(JSON.parse(await fileText(page))).toMatchObject({ site: site.address });
    await markFirst(page, site);
    await expect.poll(() => fileText(page), { timeout: 9000 }).toContain('"how":"hand"');
    const mine = JSON.parse(await fileText(page));
    mine.items.muted = JSON.parse(theirs(site)).items.muted;
    await putText(page, JSON.stringify(mine));
    await toDevicePage(page, site);
    await inStep(page).waitFor();
    await expect.poll(() => rowCount(page, 'Muted')).toBe('1');
    expect(await rowCount(page, 'Stories you read')).toBe('1');
  });

  test('of another device is taken over, which can be undone, and then stopped', async ({
    visit,
  }) => {
    const { page } = await visit(site, 'device/', { before: stubPickers });
    await putText(page, theirs(site));
    await button(page, 'Use a file of another device').click();
    await inStep(page).waitFor();
    await expect.poll(() => rowCount(page, 'Muted')).toBe('1');
    await page.keyboard.press('u');
    await expect.poll(() => rowCount(page, 'Muted')).toBe('0');
    await expect.poll(() => fileText(page), { timeout: 9000 }).toContain('"removed":true');
    await button(page, 'Stop keeping it in step').click();
    await expect.poll(() => part(page).getByText('device.json').count()).toBe(0);
    const before = await fileText(page);
    await markFirst(page, site);
    await toDevicePage(page, site);
    expect(await part(page).getByText('device.json').count()).toBe(0);
    expect(await fileText(page)).toBe(before);
  });

  onlyInLong(() => {
    test('is written once, by one of two tabs, and by none while a third is at it', async ({
      visit,
    }) => {
      const { page, context } = await visit(site, 'device/', { before: stubPickers });
      await button(page, 'Make a new file').click();
      await inStep(page).waitFor();
      const other = await openPage(context);
      await other.goto(`${site.address}device/`);
      await inStep(other).waitFor();
      const before = Number(await writes(page));
      // As a third tab that is at it.
      await other.evaluate(
        () =>
          new Promise<void>((held) => {
            void navigator.locks.request('coranto:file:/sub/', async () => {
              held();
              await new Promise((resolve) => addEventListener('tests:release', resolve));
            });
          }),
      );
      await markFirst(page, site);
      // Longer than the pause between two steps.
      await page.waitForTimeout(5000);
      expect(Number(await writes(page))).toBe(before);
      await other.evaluate(() => dispatchEvent(new Event('tests:release')));
      await expect.poll(() => fileText(page), { timeout: 9000 }).toContain('"how":"hand"');
      await page.waitForTimeout(5000);
      expect(Number(await writes(page))).toBe(before + 1);
    });

    test('is forgotten when everything is erased, and never written again', async ({ visit }) => {
      const { page, context } = await visit(site, 'device/', { before: stubPickers });
      await button(page, 'Make a new file').click();
      await inStep(page).waitFor();
      const other = await openPage(context);
      await other.goto(`${site.address}device/`);
      await inStep(other).waitFor();
      await markFirst(page, site);
      await expect.poll(() => fileText(page), { timeout: 9000 }).toContain('"how":"hand"');
      const text = await fileText(page);
      await toDevicePage(page, site);
      await inStep(page).waitFor();
      await button(page, 'Erase everything').click();
      await page.getByRole('row', { name: 'Databases 2' }).waitFor();
      await button(page, 'Erase now').click();
      await page.getByText('Erased. This is what the browser now keeps').waitFor();
      await page.getByRole('row', { name: 'Databases 0' }).waitFor();
      for (const tab of [page, other])
        await expect.poll(() => part(tab).getByText('device.json').count()).toBe(0);
      await page.waitForTimeout(5000);
      expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
      expect(await fileText(page)).toBe(text);
      await expect.poll(() => rowCount(page, 'Stories you read')).toBe('0');
    });
  });
});
