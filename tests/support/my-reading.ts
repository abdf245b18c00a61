import 'fake-indexeddb/auto';
import { act } from 'react';
// Loaded here, so that it starts within the first move of a test.
import '#src/routes/device/start-device.tsx';
import { beforeEach, expect, onTestFinished, vi } from 'vitest';
import type { Card } from '#src/content/bundle/bundle.ts';
import { forgetActs } from '#src/reading/acts/undo-act.ts';
import { forgetReading } from '#src/reading/marks/keep-opened.ts';
import { siteDevice } from '#src/reading/store/site-device.ts';
import { eventually } from './eventually.ts';
import { type Host, renderApp } from './render-app.tsx';
import { cardsOf, visitOf } from './visited.ts';

const device = siteDevice();
/** Does what changes the device, and with it what is rendered. */
export const acted = (change: () => Promise<unknown>): Promise<void> =>
  Promise.resolve(act(async () => void (await change())));

/** For each test a device that keeps nothing. */
export const startAnew = (): void =>
  beforeEach(async () => {
    globalThis.IS_REACT_ACT_ENVIRONMENT = true;
    localStorage.clear();
    vi.restoreAllMocks();
    await acted(() => forgetReading(device));
    await acted(() => forgetActs(device));
  });

/** A story is opened at a time, by its headline. */
type TimeAndTitle = readonly [time: string, title: string];

export async function visit(out: string, visits: readonly TimeAndTitle[]) {
  const cards = await cardsOf(out);
  const named = (title: string): Card => {
    const card = cards.find((each) => each.title === title);
    if (!card) throw new Error(`there is no story ${title}`);
    return card;
  };
  await acted(() =>
    device.change(
      'visit',
      visits.map(([time, title]) => visitOf(time, named(title))),
    ),
  );
}

/** The page of one's own reading at an address, on 15 June 2024. */
export async function openMyReading(out: string, address = '/me/', host?: Host) {
  // What a device keeps starts the device's code beside the page, at no step of the test.
  vi.spyOn(indexedDB, 'databases').mockResolvedValue([]);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2024-06-15T12:00:00Z') });
  onTestFinished(() => void vi.useRealTimers());
  const app = await renderApp(out, address, host);
  await app.move();
  const until = eventually(app);
  await until(() => expect(app.root.querySelector('main h2')).not.toBeNull());
  const section = (title: string) =>
    [...app.root.querySelectorAll('main section')].find(
      (each) => each.firstElementChild?.textContent === title,
    );
  const texts = (elements: Iterable<Element> | undefined): string[] =>
    [...(elements ?? [])].map(({ textContent }) => textContent);
  return {
    ...app,
    until,
    section,
    words: () => texts(app.root.querySelectorAll('main p')),
    rows: (title: string) =>
      [...(section(title)?.querySelectorAll('tbody tr') ?? [])].map((row) =>
        texts(row.querySelectorAll('th, td')).join(' ').trim(),
      ),
    items: (title: string) => texts(section(title)?.querySelectorAll('li')),
    button: (name: string) =>
      [...app.root.querySelectorAll('main button')].find(
        (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
      ),
  };
}

/** Openings of two stories in May and of one in June. */
export const SEVERAL = [
  ['2024-05-27T08:00:00Z', 'Story 0'],
  ['2024-05-27T23:59:00Z', 'Story 0'],
  ['2024-05-28T09:00:00Z', 'Story 1'],
  ['2024-06-01T09:00:00Z', 'Story 2'],
] as const;
