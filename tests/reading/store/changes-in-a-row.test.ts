import { expect, test } from 'vitest';
import { newDevice, to } from '#tests/support/devices.ts';

test('a change made while an earlier one is being written is never taken back, on a slow disk', async () => {
  let clock = 1000;
  const tab = newDevice().tab({
    // Time passes between a change and its turn on the disk.
    now: () => {
      clock += 100;
      return clock;
    },
  });
  await tab.load('saved');
  const shown: (string | undefined)[] = [];
  tab.subscribe(() => shown.push(tab.peek('saved')?.get('one')?.slug));
  const first = tab.change('saved', [['one', to({ slug: 'first', since: 1 })]]);
  const second = tab.change('saved', [['one', to(undefined)]]);
  await Promise.all([first, second]);
  expect(shown.filter((slug, at) => slug !== shown[at - 1])).toEqual(['first', undefined]);
  expect(tab.peek('saved')?.size).toBe(0);
});
