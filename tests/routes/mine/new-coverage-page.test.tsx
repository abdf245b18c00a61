import 'fake-indexeddb/auto';
import { act } from 'react';
import { expect, test } from 'vitest';
import { siteDevice } from '#src/reading/store/site-device.ts';
import { eventually } from '#tests/support/eventually.ts';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { renderApp } from '#tests/support/render-app.tsx';
import { isOfStories } from '#tests/support/story-files.ts';
import { openWorkspace } from '#tests/support/workspace.ts';

globalThis.IS_REACT_ACT_ENVIRONMENT = true;

const names = ['One', 'Two', 'Three', 'Four'];
const device = siteDevice();

/** A story by its name, with reports of so many outlets. */
const story = (title: string, day: number, reports: number): string =>
  articleFile({
    title,
    webUrl: `https://courier.example/${title}`,
    publishedDateTime: `2024-05-0${day}T08:00:00Z`,
    related: names.slice(0, reports).map((name) =>
      relatedReport({
        title: `${title} by ${name}`,
        webUrl: `https://${name.toLowerCase()}.example/${title}`,
        publishedDateTime: `2024-05-0${day}T10:00:00Z`,
        provider: { name, domain: `${name.toLowerCase()}.example` },
      }),
    ),
  });

/** Until the device has given its parts to a page. */
const rest = (): Promise<void> =>
  Promise.resolve(act(() => new Promise<void>((resolve) => setTimeout(resolve, 500))));

/** Opens a story, and waits until the device has kept that. */
async function open(out: string, slug: string): Promise<void> {
  const known = (await device.load('read')).size;
  const app = await renderApp(out, `/news/${slug}/`);
  await eventually(app)(() => expect(device.peek('read')?.size).toBe(known + 1));
  await rest();
}

test('stories that were read and have more reports now, newest first, by one file of cards', async () => {
  const { out, write, compile } = await openWorkspace({ 'site.yaml': 'title: Paper\n' });
  const publish = async (flood: number, fire: number, wind: number): Promise<void> => {
    await write('articles/2024-05-01-flood.md', story('Flood', 1, flood));
    await write('articles/2024-05-02-fire.md', story('Fire', 2, fire));
    await write('articles/2024-05-03-wind.md', story('Wind', 3, wind));
    await write('articles/2024-05-04-goal.md', story('Goal', 4, wind));
    await compile();
  };
  await publish(1, 2, 2);
  for (const slug of ['2024-05-01-flood', '2024-05-02-fire', '2024-05-03-wind'])
    await open(out, slug);
  const nothing = await renderApp(out, '/new-coverage/');
  await eventually(nothing)(() =>
    expect(nothing.root.querySelector('main')?.textContent).toContain(
      'No story you have read has more reports now.',
    ),
  );

  await rest();
  await publish(4, 3, 1);
  const app = await renderApp(out, '/new-coverage/');
  const said = () =>
    [...app.root.querySelectorAll('main li')].map((each) => [
      each.querySelector('h2')?.textContent,
      each.querySelector('p')?.textContent,
    ]);
  await eventually(app)(() =>
    expect(said()).toEqual([
      ['Fire', '1 more report'],
      ['Flood', '3 more reports'],
    ]),
  );
  expect(app.asked.filter((path) => path.includes('cards'))).toHaveLength(1);
  expect(app.asked.filter(isOfStories)).toEqual([]);
  expect(document.title).not.toMatch(/\d/);

  await rest();
  // What is opened again is no longer new.
  await Promise.resolve(
    act(async () => {
      const [key = ''] =
        [...(await device.load('read'))].find(([, { slug }]) => slug?.includes('fire')) ?? [];
      await device.change('read', [[key, (item) => item && { ...item, reports: ['a', 'b', 'c'] }]]);
    }),
  );
  await eventually(app)(() => expect(said()).toEqual([['Flood', '3 more reports']]));

  const front = await renderApp(out, '/');
  await front.move();
  const link = () => front.root.querySelector('main a[href="/new-coverage/"]')?.textContent;
  await eventually(front)(() => expect(link()).toBe('1 story you read lately has new reports'));
  expect(document.title).not.toMatch(/\d/);
  // What is muted is in neither.
  await Promise.resolve(
    act(async () => {
      await device.change('muted', [['word:flood', () => ({ name: 'flood', since: 0 })]]);
    }),
  );
  await eventually(front)(() => expect(link()).toBeUndefined());
  await front.goTo('/new-coverage/');
  await eventually(front)(() =>
    expect(front.root.querySelector('main')?.textContent).toContain(
      'Hidden by your mutes: 1. flood',
    ),
  );
  expect(front.root.querySelectorAll('main li')).toHaveLength(0);
});
