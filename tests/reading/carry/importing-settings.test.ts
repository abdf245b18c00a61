import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { undoLatest } from '#src/reading/acts/undo-act.ts';
import { carriedKinds, mapKinds } from '#src/reading/carry/carried-kinds.ts';
import { importData, readOwnData } from '#src/reading/carry/device-data.ts';
import { planImport } from '#src/reading/carry/plan-import.ts';
import { parseSettings } from '#src/reading/settings.ts';
import { siteName } from '#src/reading/site-names.ts';
import { newDevice } from '#tests/support/devices.ts';
import { stubStorage } from '#tests/support/stub-storage.ts';

let kept: Map<string, string>;
beforeEach(() => {
  kept = stubStorage();
});
afterEach(() => void vi.unstubAllGlobals());

const settings = parseSettings(null);

test('settings are part of the act: taken, and given back unless changed since', async () => {
  const device = newDevice().tab();
  const own = () => parseSettings(kept.get(siteName('settings')) ?? null);
  const take = async () =>
    importData(
      device,
      planImport(
        await readOwnData(device),
        { items: {}, settings: { theme: 'dark', images: true } },
        'merge',
      ),
    );
  await take();
  expect(own().theme).toBe('dark');
  await undoLatest(device);
  expect(own()).toEqual(settings);
  await take();
  kept.set(siteName('settings'), '{"theme":"light"}');
  await undoLatest(device);
  expect(own().theme).toBe('light');
});

test('every kind that is carried has a place in files', () => {
  expect(Object.keys(mapKinds(() => [])).sort()).toEqual([...carriedKinds]);
});
