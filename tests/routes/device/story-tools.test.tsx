import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { toggleSaved } from '#src/reading/saved/keep-story.ts';
import { siteDevice } from '#src/reading/store/site-device.ts';
import { articleFile } from '#tests/support/markdown.ts';
import { renderApp } from '#tests/support/render-app.tsx';
import { openBundle, openWorkspace } from '#tests/support/workspace.ts';

const flood = (title: string) =>
  articleFile({ title, originalUrl: 'https://courier.example/flood' });

// A page starts the device’s code once: one app in this file.
test('a saved story is kept as it is now when its page is opened', async () => {
  const { out, compile, write } = await openWorkspace({
    'site.yaml': 'title: The Test Paper\ntimeZone: UTC\n',
    'articles/2024-05-01-flood.md': flood('Flood in the valley'),
  });
  await compile();
  const story = await openBundle(out).story('2024-05-01-flood');
  await toggleSaved(siteDevice(), story);
  await write('articles/2024-05-01-flood.md', flood('Flood in two valleys'));
  await compile();
  const app = await renderApp(out, '/news/2024-05-01-flood/');
  // The device’s code starts by itself, beside the page.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  const button = () => app.root.querySelector<HTMLElement>('main [data-save=page]');
  const isPressed = () => button()?.getAttribute('aria-pressed');
  await expect.poll(isPressed, { timeout: 10_000 }).toBe('true');
  await expect
    .poll(() => siteDevice().peek('savedStory')?.get(story.id)?.story)
    .toMatchObject({ title: 'Flood in two valleys' });
  button()?.click();
  await expect.poll(isPressed).toBe('false');
  expect(siteDevice().peek('saved')?.size).toBe(0);
});
