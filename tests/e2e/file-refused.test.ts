import { afterAll, beforeAll, describe, expect } from 'vitest';
import { describeFirefox, launchFirefox } from '../support/firefox.ts';
import { test } from '../support/journey.ts';
import { five, openSite, type TestSite } from '../support/site.ts';
import {
  button,
  fileText,
  inStep,
  part,
  putText,
  stubPickers,
  theirs,
  toDevicePage,
} from '../support/step-file.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite(five, { base: '/sub/' });
});
afterAll(() => site.close());

describe('a file kept in step', () => {
  test('that is damaged, foreign, newer or gone is said, and stays as it is', async ({ visit }) => {
    const { page } = await visit(site, 'device/', { before: stubPickers });
    await button(page, 'Make a new file').click();
    await inStep(page).waitFor();
    for (const [text, said] of [
      ['{"half', 'The file is damaged or incomplete. It was not changed.'],
      ['{"my":"diary"}', 'The file is not data of such a site. It was not changed.'],
      [theirs(site).replace('"version":1', '"version":9'), 'A newer version of the site wrote'],
    ] as const) {
      await putText(page, text);
      await toDevicePage(page, site);
      await part(page).getByText(said).waitFor();
      expect(await fileText(page)).toBe(text);
    }
    await page.evaluate(async () => {
      await (await navigator.storage.getDirectory()).removeEntry('device.json');
    });
    await toDevicePage(page, site);
    await part(page).getByText('The file is gone.').waitFor();
    await button(page, 'Make a new file').click();
    await inStep(page).waitFor();
  });

  test('is used again only when the reader allows it', async ({ visit }) => {
    const { page } = await visit(site, 'device/', {
      before: async (context) => {
        await stubPickers(context);
        await context.addInitScript(() => {
          if (!isSecureContext) return;
          const { prototype } = FileSystemFileHandle;
          let answer = localStorage.getItem('tests:asks') === null ? 'granted' : 'prompt';
          Object.assign(prototype, {
            queryPermission: () => Promise.resolve(answer),
            requestPermission: () => {
              answer = navigator.userActivation.isActive ? 'granted' : answer;
              return Promise.resolve(answer);
            },
          });
        });
      },
    });
    await button(page, 'Make a new file').click();
    await inStep(page).waitFor();
    await page.evaluate(() => localStorage.setItem('tests:asks', 'yes'));
    await toDevicePage(page, site);
    await part(page).getByText('The browser asks for your permission again').waitFor();
    await button(page, 'Allow').press('Enter');
    await inStep(page).waitFor();
    expect(await button(page, 'Allow').count()).toBe(0);
  });
});

describeFirefox('in Firefox', () => {
  test('the page says that there is no such file, and offers one to save', async () => {
    const browser = await launchFirefox();
    const page = await browser.newPage();
    await toDevicePage(page, site);
    await part(page).getByText('This browser cannot keep a file in step.').waitFor();
    await part(page).getByRole('button', { name: 'Save everything' }).waitFor();
    await browser.close();
  });
});
