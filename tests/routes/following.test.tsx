import { expect, onTestFinished, test } from 'vitest';
// Loaded before: the app waits for it no longer than a reader would.
import '#src/routes/device/start-device.tsx';
import { siteDevice } from '#src/reading/store/site-device.ts';
import { to } from '#tests/support/devices.ts';
import { articleFile } from '#tests/support/markdown.ts';
import { renderApp } from '#tests/support/render-app.tsx';
import { openWorkspace } from '#tests/support/workspace.ts';

const at = (time: string): number => Date.parse(time);

async function compiled(): Promise<string> {
  const story = (title: string, time: string, topic: string) =>
    articleFile({ title, publishedDateTime: time, topics: [topic] });
  const workspace = await openWorkspace({
    'articles/one.md': story('Flood in the valley', '2024-05-01T08:00:00Z', 'Rivers'),
    'articles/two.md': story('Flood at the bridge', '2024-05-02T08:00:00Z', 'Rivers'),
    'articles/three.md': story('Rain on the coast', '2024-05-03T08:00:00Z', 'Rivers'),
    'articles/four.md': story('New trains', '2024-05-04T08:00:00Z', 'Trains'),
  });
  await workspace.compile();
  return workspace.out;
}

/** Keeps items on the device until the test ends. */
async function keep(
  items: Readonly<Record<string, { name: string; newest?: number; until?: number }>>,
  kind: 'followed' | 'muted',
) {
  const device = siteDevice();
  const entries = Object.entries(items);
  await device.change(
    kind,
    entries.map(([key, value]) => [key, to({ since: 1, ...value })]),
  );
  onTestFinished(
    async () =>
      void (await device.change(
        kind,
        [...(device.peek(kind)?.keys() ?? [])].map((key) => [key, () => undefined]),
      )),
  );
}

const items = (root: HTMLElement): string[] =>
  [...root.querySelectorAll('main li[data-item]')].map((item) =>
    [...item.querySelectorAll('h2, [data-new], ul a')].map((part) => part.textContent).join(' | '),
  );

test('what is followed has its newest stories, the new ones first, and is seen once', async () => {
  await keep(
    {
      'topic:trains': { name: 'Trains', newest: at('2024-05-04T08:00:00Z') },
      'topic:rivers': { name: 'Rivers', newest: at('2024-05-01T08:00:00Z') },
      'topic:gone': { name: 'Gone' },
    },
    'followed',
  );
  const { root, move, settle } = await renderApp(await compiled(), '/following/');
  await move();
  await settle(() => expect(items(root)).toHaveLength(3));
  await settle(() =>
    expect(items(root)).toEqual([
      'Rivers | 2 new stories since you were here | Rain on the coast | Flood at the bridge | Flood in the valley',
      'Trains | New trains',
      'Gone',
    ]),
  );
  expect(root.textContent).toContain('No longer in this archive');
  // It stays new on this page, but not on the next visit.
  await settle(() =>
    expect(siteDevice().peek('followed')?.get('topic:rivers')?.newest).toBe(
      at('2024-05-03T08:00:00Z'),
    ),
  );
  expect(items(root)[0]).toContain('2 new stories');
});

test('muted words are left out of a list, of its news, and ended in their list', async () => {
  await keep({ 'word:flood': { name: 'flood' } }, 'muted');
  await keep(
    { 'topic:rivers': { name: 'Rivers', newest: at('2024-05-01T08:00:00Z') } },
    'followed',
  );
  const out = await compiled();
  const app = await renderApp(out, '/latest/');
  await app.move();
  const titles = () =>
    [...app.root.querySelectorAll('[data-headline]')].map((link) => link.textContent);
  await app.settle(() => expect(titles()).toEqual(['New trains', 'Rain on the coast']));
  await app.settle(() => expect(app.root.textContent).toContain('Hidden by your mutes: 2. flood'));
  await app.goTo('/following/');
  await app.settle(() =>
    expect(items(app.root)[0]).toBe('Rivers | 1 new story since you were here | Rain on the coast'),
  );
  const unmute = [...app.root.querySelectorAll('button')].find(({ textContent }) =>
    textContent?.startsWith('Unmute'),
  );
  await app.press(unmute);
  await app.settle(() => expect(app.root.textContent).toContain('Nothing is muted.'));
});
