import { expect, test } from 'vitest';
import { describeFault, faultWords } from '#src/import/fetch/fault-words.ts';

test('a fault is described by what happened, what exactly, and what to do', () => {
  expect(describeFault({ fault: 'gone', detail: 'status 410 (Gone)' })).toBe(
    'The address was given up for good: status 410 (Gone). ' +
      'Remove it from your list, or look for a new address on the site.',
  );
  for (const { what, advice } of Object.values(faultWords)) {
    expect(what).toMatch(/^[A-Z].*[a-z]$/);
    expect(advice).toMatch(/^[A-Z].*\.$/);
  }
});
