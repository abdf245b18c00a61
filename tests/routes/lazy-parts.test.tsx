import { act, type ReactNode, Suspense } from 'react';
import { expect, test } from 'vitest';
import '#src/routes/feed/beyond-front.ts';
import { DroppedNotice, FocusAfterFront } from '#src/routes/feed/lazy-parts.tsx';
import { loadBeyondFront } from '#src/routes/feed/load-beyond-front.ts';
import { mount } from '#tests/support/mount.tsx';

const show = (part: ReactNode): HTMLElement =>
  mount(<Suspense fallback="coming">{part}</Suspense>).root;

test('a lazy part waits for its code, and is rendered at once where that code is here', async () => {
  const early = show(<DroppedNotice dropped={[{ why: 'noSuchTopic', text: 'poetry' }]} />);
  expect(early.textContent).toBe('coming');
  await Promise.resolve(act(() => loadBeyondFront().then(() => undefined)));
  expect(early.textContent).toContain('poetry');
  // Shown for the first time, and it shows nothing.
  expect(show(<FocusAfterFront />).textContent).toBe('');
});
