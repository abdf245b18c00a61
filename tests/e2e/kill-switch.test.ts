import { copyFile, cp } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { edition } from '../support/editions.ts';
import { few } from '../support/few.ts';
import { ready } from '../support/journey.ts';
import { keptPaths, newKeptDevice, untilKept } from '../support/kept-device.ts';
import { chromiumProfile } from '../support/profiles.ts';
import { five, openSite } from '../support/site.ts';
import { serveStopping } from '../support/stopping-site.ts';
import { temporaryFolder } from '../support/workspace.ts';

const offlineSite = async () => {
  const site = await openSite(five, { offline: true });
  await site.close();
  return site.root;
};

describe('the kill switch', () => {
  const switches = {
    'a build with offline: false in site.yaml': async () => {
      const choice = { site: 'title: Paper\noffline: false\n' };
      const killed = await openSite(edition('killed', ['First story'], choice), { offline: true });
      await killed.close();
      return killed.root;
    },
    'no-sw.js copied over sw.js on the host': async () => {
      const root = join(await temporaryFolder(), 'site');
      await cp(await offlineSite(), root, { recursive: true });
      await copyFile(join(root, 'no-sw.js'), join(root, 'sw.js'));
      return root;
    },
  };
  test.each(few(Object.entries(switches), 1))(
    '%s removes the worker and all that it kept, and pages work',
    { timeout: 120_000 },
    async (_, kill) => {
      const site = await serveStopping(await offlineSite(), '/');
      const device = await newKeptDevice(chromiumProfile, site.address);
      const page = await device.open(site.address);
      await untilKept(page, '/data/manifest.json');
      await site.stop();
      await site.start(await kill());
      await page.goto(`${site.address}about/`);
      await expect.poll(() => keptPaths(page)).toEqual([]);
      await page.goto(site.address);
      await ready(page);
      await page.locator('article [data-headline]').first().click();
      await page.waitForURL(/\/news\//);
      await ready(page);
      await device.close();
      await site.stop();
    },
  );
});
