import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { act } from 'react';
import { expect } from 'vitest';
import type { Card } from '#src/content/bundle/bundle.ts';
import { siteName } from '#src/reading/site-names.ts';
import { siteDevice } from '#src/reading/store/site-device.ts';
import { eventually } from './eventually.ts';
import { type Host, renderApp } from './render-app.tsx';
import { cardsOf as allCardsOf } from './visited.ts';

/** As another tab changes what the device keeps. */
export const acted = (change: () => Promise<unknown>): Promise<void> =>
  Promise.resolve(act(async () => void (await change())));

/** A file of a bundle that its manifest names. */
export async function fileOf<File>(out: string, name: 'latest' | 'front'): Promise<File> {
  const { files }: { files: Record<typeof name, string> } = JSON.parse(
    await readFile(join(out, 'manifest.json'), 'utf8'),
  );
  return JSON.parse(await readFile(join(out, files[name]), 'utf8'));
}

/** The newest cards of a bundle. */
export const cardsOf = async (out: string): Promise<readonly Card[]> =>
  (await fileOf<{ cards: Card[] }>(out, 'latest')).cards;

/** Marks the stories of these headlines as read, as another tab would. */
export async function read(out: string, ...titles: readonly string[]): Promise<void> {
  const found = (await allCardsOf(out)).filter(({ title }) => titles.includes(title));
  expect(found.length).toBe(titles.length);
  await acted(() =>
    siteDevice().change(
      'read',
      found.map(({ id, slug }) => [id, () => ({ slug, how: 'opened' as const })]),
    ),
  );
}

/** Mutes by the key of an item, or ends that. */
export const mute = (key: string, isOn = true): Promise<void> =>
  acted(() =>
    siteDevice().change('muted', [[key, () => (isOn ? { name: key, since: 0 } : undefined)]]),
  );

export const hideRead = (): void =>
  localStorage.setItem(
    siteName('settings'),
    JSON.stringify({ hideRead: true, density: 'headlines' }),
  );

/** Late enough for what the app of the last test was still writing. */
const LATE_MS = 50;

/** Ends what a test left on the device. What the device renders stays, beside each app. */
export const forgetAll = (): Promise<void> =>
  acted(async () => {
    await new Promise((resolve) => setTimeout(resolve, LATE_MS));
    localStorage.clear();
    for (const kind of ['read', 'muted'] as const) {
      const kept = [...(await siteDevice().load(kind)).keys()];
      await siteDevice().change(
        kind,
        kept.map((key) => [key, () => undefined]),
      );
    }
  });

/** The app at an address, once the device is known. */
export async function openHiding(out: string, address: string, host?: Host, made = {}) {
  const app = await renderApp(out, address, host, made);
  const lines = (): HTMLElement[] =>
    [...app.root.querySelectorAll<HTMLElement>('main p')].filter((each) =>
      /hidden|Hidden by/.test(each.textContent ?? ''),
    );
  const until = eventually(app);
  await until(() => expect(app.root.querySelector('main article [popover]')).not.toBeNull());
  return {
    ...app,
    until,
    headlines: () =>
      [...app.root.querySelectorAll('main article :is(h2, h3)')].map((each) => each.textContent),
    note: () => lines()[0]?.textContent,
    show: () => app.press(lines()[0]?.parentElement?.querySelector('button')),
    toggle: () =>
      app.press(
        [...app.root.querySelectorAll('label')].find((each) => each.textContent === 'Hide read'),
      ),
  };
}
