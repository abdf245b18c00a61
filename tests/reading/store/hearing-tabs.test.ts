import { afterEach, expect, test, vi } from 'vitest';
import { listenToTabs } from '#src/reading/store/tab-signals.ts';

afterEach(() => void vi.unstubAllGlobals());

/** A page without a browser: events by name, and whether it is visible. */
function standIn() {
  const events = new EventTarget();
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', events.addEventListener.bind(events));
  vi.stubGlobal('removeEventListener', events.removeEventListener.bind(events));
  const transition = (type: string, persisted: boolean) =>
    events.dispatchEvent(Object.assign(new Event(type), { persisted }));
  return { page, transition };
}

test('reads all again when the page is shown, or comes back from the cache', () => {
  const { page, transition } = standIn();
  const heard: unknown[] = [];
  const tabs = listenToTabs('tests:shown', {
    onNews: (kinds) => heard.push(kinds ?? 'all'),
    onErased: () => heard.push('erased'),
  });
  page.visibilityState = 'hidden';
  page.dispatchEvent(new Event('visibilitychange'));
  transition('pageshow', false);
  expect(heard).toEqual([]);
  page.visibilityState = 'visible';
  page.dispatchEvent(new Event('visibilitychange'));
  expect(heard).toEqual(['all']);
  transition('pagehide', true);
  transition('pageshow', true);
  expect(heard).toEqual(['all', 'all']);
  tabs.close();
  page.dispatchEvent(new Event('visibilitychange'));
  transition('pageshow', true);
  expect(heard).toHaveLength(2);
});

test('hears which kinds were written, also after it came back; strange messages say nothing', async () => {
  const { transition } = standIn();
  const heard: unknown[] = [];
  const tabs = listenToTabs('tests:heard', {
    onNews: (kinds) => heard.push(kinds),
    onErased: () => heard.push('erased'),
  });
  transition('pagehide', true);
  transition('pageshow', true);
  const other = new BroadcastChannel('tests:heard');
  for (const news of ['text', { kinds: 7 }, { erased: 1 }, { kinds: ['savedSearch', 'unheardOf'] }])
    other.postMessage(news);
  await expect.poll(() => heard).toContainEqual(['savedSearch']);
  expect(heard).toEqual([undefined, ['savedSearch']]);
  other.postMessage({ erased: true });
  await expect.poll(() => heard.at(-1)).toBe('erased');
  tabs.close();
  other.close();
});

test('a browser without channels still opens', () => {
  standIn();
  vi.stubGlobal('BroadcastChannel', undefined);
  const tabs = listenToTabs('tests:none', { onNews: () => undefined, onErased: () => undefined });
  expect(() => tabs.tell('savedSearch')).not.toThrow();
  tabs.close();
});
