import 'fake-indexeddb/auto';
import { act } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import { toggleSaved } from '#src/reading/saved/keep-story.ts';
import { noteStory } from '#src/reading/saved/note-story.ts';
import { siteDevice } from '#src/reading/store/site-device.ts';
import { articleFile } from '#tests/support/markdown.ts';
import { type Host, renderApp } from '#tests/support/render-app.tsx';
import { isOfStories } from '#tests/support/story-files.ts';
import { openBundle, openWorkspace, type Workspace } from '#tests/support/workspace.ts';

const flood = '2024-05-03-flood';
const fire = '2024-05-02-fire';
const articles = {
  'site.yaml': 'title: The Test Paper\ntimeZone: UTC\n',
  [`articles/${flood}.md`]: articleFile({
    publishedDateTime: '2024-05-03T09:00:00Z',
    title: 'Flood in the valley',
    originalUrl: 'https://courier.example/flood',
  }),
  [`articles/${fire}.md`]: articleFile({
    publishedDateTime: '2024-05-02T09:00:00Z',
    title: 'Fire on the hill',
  }),
};

/** The page’s own store is one for all tests of the file. */
beforeEach(async () => {
  const device = siteDevice();
  for (const kind of ['saved', 'savedStory', 'savedCheck', 'act', 'read', 'visit'] as const) {
    const keys = [...(await device.load(kind)).keys()];
    await device.change(
      kind,
      keys.map((key) => [key, () => undefined]),
    );
  }
});

async function openSaved(workspace: Workspace, address = '/saved/', host?: Host) {
  const app = await renderApp(workspace.out, address, host);
  const texts = (selector: string): string[] =>
    [...app.root.querySelectorAll(selector)].map(({ textContent }) => textContent);
  const buttons = (): HTMLElement[] => [...app.root.querySelectorAll<HTMLElement>('main button')];
  return {
    ...app,
    texts,
    headlines: () => texts('main article h2'),
    button: (text: string) => buttons().find(({ textContent }) => textContent.startsWith(text)),
    type: async (field: string, text: string) => {
      const input = app.root.querySelector<HTMLInputElement | HTMLTextAreaElement>(field);
      if (!input) throw new Error(`there is no ${field}`);
      const proto = Object.getPrototypeOf(input);
      act(() => {
        Object.getOwnPropertyDescriptor(proto, 'value')?.set?.call(input, text);
        input.dispatchEvent(
          new Event(input.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }),
        );
      });
      await app.settle(() => undefined);
    },
  };
}

async function savedPaper() {
  const workspace = await openWorkspace(articles);
  await workspace.compile();
  const bundle = openBundle(workspace.out);
  for (const slug of [flood, fire]) await toggleSaved(siteDevice(), await bundle.story(slug));
  return workspace;
}

const keptOf = (slug: string) =>
  [...(siteDevice().peek('saved')?.values() ?? [])].find((item) => item.slug === slug);

/** A host that cannot be reached for the files of stories. */
const cut: Host = (path) =>
  isOfStories(path) ? Promise.reject(new TypeError('Failed to fetch')) : undefined;

describe('the page of saved stories', () => {
  test('says how to save while there is nothing', async () => {
    const workspace = await openWorkspace(articles);
    await workspace.compile();
    const app = await openSaved(workspace);
    await app.settle(() => expect(app.texts('main h2')).toContain('No saved stories yet'));
  });

  test('finds, filters, orders; a note is changed in its place, a story removed', async () => {
    const app = await openSaved(await savedPaper());
    await app.settle(() =>
      expect(app.headlines()).toEqual(['Fire on the hill', 'Flood in the valley']),
    );
    await app.type('main select', 'newest');
    expect(app.headlines()).toEqual(['Flood in the valley', 'Fire on the hill']);
    await app.press(app.button('Add a note or tags Flood'));
    await app.type('main textarea', 'Ask the mayor');
    await app.type('main form input', 'Work, work, Rivers');
    await app.press(app.button('Done'));
    await app.settle(() =>
      expect(keptOf(flood)).toMatchObject({ note: 'Ask the mayor', tags: ['Work', 'Rivers'] }),
    );
    await app.type('main [type=search]', 'mayor');
    expect(app.headlines()).toEqual(['Flood in the valley']);
    expect(app.texts('main [role=status]')).toContain('Shown: 1 of 2');
    await app.type('main [type=search]', 'nothing such');
    await app.press(app.button('Show all saved stories'));
    await app.press(app.button('Tag Rivers'));
    expect(app.headlines()).toEqual(['Flood in the valley']);
    await app.press(app.button('Remove Flood'));
    await app.settle(() => expect(app.headlines()).toEqual(['Fire on the hill']));
    expect(keptOf(flood)).toBeUndefined();
  });

  test('forgets what was taken down, and keeps the note on it', async () => {
    const workspace = await savedPaper();
    const [key = ''] =
      [...(await siteDevice().load('saved'))].find(([, { slug }]) => slug === flood) ?? [];
    await noteStory(siteDevice(), key, { note: 'My note', tags: [] }, { title: 'Flood' });
    const old = (check = { checked: 0, whole: true }) => check;
    await siteDevice().change('savedCheck', [[key, () => old()]]);
    await workspace.write(
      `articles/${flood}.md`,
      articleFile({ title: 'Flood in the valley', removed: true }),
    );
    await workspace.compile();
    const app = await openSaved(workspace);
    await app.settle(() =>
      expect(app.headlines()).toEqual(['Fire on the hill', 'Story no longer here']),
    );
    const said = app.texts('main article').join();
    expect(said).toContain('Taken down by its publisher; noticed on ');
    expect(app.root.textContent).toContain('My note');
    expect(JSON.stringify([...(siteDevice().peek('savedStory')?.values() ?? [])])).not.toContain(
      'valley',
    );
  });
});

describe('without the host', () => {
  test('a saved story opens from the device, and says so', async () => {
    const workspace = await savedPaper();
    const app = await openSaved(workspace, `/news/${flood}/`, cut);
    await app.settle(() => expect(app.texts('main h1')).toEqual(['Flood in the valley']));
    expect(app.root.textContent).toContain('This is the copy saved on this device.');
  });

  test('one that is not saved is a fault, as before', async () => {
    const workspace = await openWorkspace(articles);
    await workspace.compile();
    const app = await openSaved(workspace, `/news/${flood}/`, cut);
    expect(app.texts('main h1')).not.toContain('Flood in the valley');
    expect(app.root.textContent).not.toContain('copy saved');
  });

  test('nor does a copy stand in for one that the host says is gone', async () => {
    await savedPaper();
    const { [`articles/${flood}.md`]: _, ...others } = articles;
    const workspace = await openWorkspace(others);
    await workspace.compile();
    const app = await openSaved(workspace, `/news/${flood}/`);
    expect(app.texts('main h1')).toEqual(['Story not found']);
  });
});
