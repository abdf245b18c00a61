import 'fake-indexeddb/auto';
import { act } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ReadItem } from '#src/reading/kinds/story-items.ts';
import { forgetReading } from '#src/reading/marks/keep-opened.ts';
import { siteDevice } from '#src/reading/store/site-device.ts';
import { eventually } from '#tests/support/eventually.ts';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { renderApp } from '#tests/support/render-app.tsx';
import { openWorkspace } from '#tests/support/workspace.ts';

const at = '/news/2024-05-02-flood/';

/** A story with reports by seven outlets, and how to publish it anew with some of them alone. */
async function publish() {
  const { out, write, compile } = await openWorkspace({ 'site.yaml': 'title: The Test Paper\n' });
  const names = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven'];
  const withReports = async (count: number): Promise<string> => {
    const related = names.slice(0, count).map((name, hour) =>
      relatedReport({
        title: `Report ${name}`,
        webUrl: `https://${name.toLowerCase()}.example/flood`,
        publishedDateTime: `2024-05-02T1${hour}:00:00Z`,
        provider: { name, domain: `${name.toLowerCase()}.example` },
      }),
    );
    const flood = articleFile({
      title: 'Flood in the valley',
      webUrl: 'https://courier.example/flood',
      publishedDateTime: '2024-05-02T08:00:00Z',
      related,
    });
    await write('articles/2024-05-02-flood.md', flood);
    await compile();
    return out;
  };
  return withReports;
}

/** What is said of new coverage. */
const said = (root: HTMLElement): string | undefined =>
  [...root.querySelectorAll('main p')]
    .map(({ textContent }) => textContent)
    .find((text) => text.includes('since you last read this'));

const device = siteDevice();
const acted = (change: () => Promise<unknown>): Promise<void> =>
  Promise.resolve(act(async () => void (await change())));
const kept = async (): Promise<ReadItem[]> => [...(await device.load('read')).values()];

/** The reader leaves, and comes back another day: only what the device kept is left. */
async function comeBack(): Promise<void> {
  const items = [...(await device.load('read'))];
  await acted(() => forgetReading(device));
  await acted(() =>
    device.change(
      'read',
      items.map(([key, item]) => [key, () => item]),
    ),
  );
}

/** Opens the story, and waits until the device has kept that. */
async function read(out: string) {
  const earlier = (await device.load('visit')).size;
  const app = await renderApp(out, at);
  const until = eventually(app);
  await until(() => expect(device.peek('visit')?.size).toBe(earlier + 1));
  return { ...app, until, said: () => said(app.root) };
}

// What the device keeps is changed here, and that changes what is rendered.
globalThis.IS_REACT_ACT_ENVIRONMENT = true;

beforeEach(() => acted(() => forgetReading(device)));

describe('a story that is opened again', () => {
  test('tells of the reports that came since, each one step away', async () => {
    const withReports = await publish();
    expect((await read(await withReports(2))).said()).toBeUndefined();
    await comeBack();
    const { root, press, at: address, until, ...app } = await read(await withReports(4));
    await until(() =>
      expect(app.said()).toBe('2 new reports since you last read this: Three · Four'),
    );
    await press([...root.querySelectorAll('main p a')].find((link) => link.textContent === 'Four'));
    expect(address()).toMatch(/#r-[0-9a-f]{10}$/);
    expect(root.querySelector('[data-marked] h3')?.textContent).toContain('Report Four');
  });

  test('says so until the page is left, and no more on the visit after that', async () => {
    const withReports = await publish();
    await read(await withReports(2));
    await comeBack();
    const { goTo, said: words, until } = await read(await withReports(3));
    await goTo('/');
    await goTo(at);
    await until(() => expect(words()).toBe('1 new report since you last read this: Three'));
    await comeBack();
    expect((await read(await withReports(3))).said()).toBeUndefined();
  });

  test('names five of many', async () => {
    const withReports = await publish();
    await read(await withReports(1));
    await comeBack();
    const { said: words, until } = await read(await withReports(7));
    await until(() =>
      expect(words()).toBe(
        '6 new reports since you last read this: Two · Three · Four · Five · Six · 1 more report',
      ),
    );
  });

  test('is known by its slug if it was kept before ids were, and kept under its id then', async () => {
    const withReports = await publish();
    await read(await withReports(2));
    const [item] = await kept();
    await acted(() => forgetReading(device));
    const slug = '2024-05-02-flood';
    await acted(() =>
      device.change('read', [
        [`slug:${slug}`, () => ({ slug, how: 'opened', reports: item?.reports?.slice(1) })],
      ]),
    );
    const { said: words, until } = await read(await withReports(2));
    await until(() => expect(words()).toBe('1 new report since you last read this: One'));
    const keys = [...(await device.load('read')).keys()];
    expect(keys).toEqual([expect.stringMatching(/^[0-9a-f]{10}$/)]);
  });

  test('keeps its mark under another name, and the names that led to it', async () => {
    const withReports = await publish();
    await read(await withReports(2));
    const [key = ''] = (await device.load('read')).keys();
    await acted(() =>
      device.change('read', [[key, (item) => item && { ...item, slug: 'an-earlier-name' }]]),
    );
    await comeBack();
    await read(await withReports(2));
    expect(await kept()).toMatchObject([{ slug: '2024-05-02-flood', also: ['an-earlier-name'] }]);
  });
});

describe('opening a story', () => {
  test('marks it as read and is logged, unless the reader keeps no log', async () => {
    const out = await (await publish())(1);
    await read(out);
    expect(await kept()).toMatchObject([{ how: 'opened', title: 'Flood in the valley' }]);
    expect([...(device.peek('visit') ?? [])]).toMatchObject([
      [
        expect.stringMatching(/^\d{4}-.*Z [0-9a-f]{10}$/),
        { outlet: { domain: 'courier.example' } },
      ],
    ]);

    await acted(() => forgetReading(device));
    localStorage.setItem('coranto:settings', '{"diet":false}');
    const app = await renderApp(out, at);
    await eventually(app)(() => expect(device.peek('read')?.size).toBe(1));
    expect(device.peek('visit')?.size).toBe(0);
    localStorage.clear();
  });

  test('counts in a tab in the background once that is shown', async () => {
    const out = await (await publish())(1);
    const seen = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    const app = await renderApp(out, at);
    await acted(() => new Promise((resolve) => setTimeout(resolve, 600)));
    expect((await device.load('read')).size).toBe(0);
    seen.mockRestore();
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    await eventually(app)(() => expect(device.peek('read')?.size).toBe(1));
  });

  test('and following its original are told apart; the right button follows nothing', async () => {
    const { root, until } = await read(await (await publish())(1));
    const link = root.querySelector('main a[rel~=noreferrer]');
    const use = (type: string, button: number) =>
      act(
        () =>
          void link?.dispatchEvent(
            new MouseEvent(type, { bubbles: true, button, cancelable: true }),
          ),
      );
    use('auxclick', 2);
    await acted(() => new Promise((resolve) => setTimeout(resolve, 100)));
    expect(await kept()).toMatchObject([{ how: 'opened' }]);
    use('auxclick', 1);
    await until(() =>
      expect([...(device.peek('read')?.values() ?? [])]).toMatchObject([{ how: 'original' }]),
    );
  });
});
