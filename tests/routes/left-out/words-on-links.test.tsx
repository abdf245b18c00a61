import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { FrontFile } from '#src/content/bundle/front-file.ts';
import { siteDevice } from '#src/reading/store/site-device.ts';
import { eventually } from '#tests/support/eventually.ts';
import { acted, fileOf, forgetAll, read } from '#tests/support/hiding-app.tsx';
import { articleFile } from '#tests/support/markdown.ts';
import { renderApp } from '#tests/support/render-app.tsx';
import { compileSixtyStories } from '#tests/support/sixty-stories.ts';
import { openWorkspace } from '#tests/support/workspace.ts';

// Items that are changed here change what is rendered.
globalThis.IS_REACT_ACT_ENVIRONMENT = true;

beforeEach(forgetAll);

/** Texts of the parts of a page that say that a story was read. */
const saidRead = (root: HTMLElement, parts: string): (string | null)[] =>
  [...root.querySelectorAll(parts)]
    .filter((part) => [...part.querySelectorAll('span')].some((it) => it.textContent === 'Read'))
    .map((part) => part.querySelector('a[href*="/news/"]')?.textContent ?? null);

async function opened(out: string, address: string) {
  const app = await renderApp(out, address);
  await app.move();
  return { ...app, until: eventually(app) };
}

test('the stories before and after one say that they were read', async () => {
  const out = await compileSixtyStories();
  await read(out, 'Story 43');
  const app = await opened(out, '/news/2024-05-29-story-42/');
  await app.until(() => expect(saidRead(app.root, 'nav p')).toEqual(['Story 43']));
});

test('an earlier day stays on the front page, and says that its story was read', async () => {
  const out = await compileSixtyStories();
  const { earlier } = await fileOf<FrontFile>(out, 'front');
  const first = earlier[0]?.title ?? '';
  await read(out, first);
  const app = await opened(out, '/');
  await app.until(() => expect(saidRead(app.root, 'article')).toContain(first));
});

test('a storyline says which of its stories were read, and keeps them', async () => {
  const told = (title: string, publishedDateTime: string) =>
    articleFile({
      title,
      excerpt: 'People at Qualm agreed with the council, and others at Qualm hoped for more.',
      publishedDateTime,
    });
  const { out, compile } = await openWorkspace({
    'articles/files.md': told('Qualm files for harbour licence', '2024-01-10T08:00:00Z'),
    'articles/wins.md': told('Qualm wins harbour licence', '2024-03-20T08:00:00Z'),
    'articles/loses.md': told('Qualm loses harbour licence', '2024-05-02T08:00:00Z'),
  });
  await compile();
  await acted(() =>
    siteDevice().change('read', [
      ['slug:files', () => ({ slug: 'files', how: 'opened' as const })],
    ]),
  );
  const app = await opened(out, '/news/wins/');
  await app.until(() =>
    expect(saidRead(app.root, 'main li, main nav p')).toContain('Qualm files for harbour licence'),
  );
  await app.goTo('/storylines/files/');
  await app.until(() =>
    expect(saidRead(app.root, 'main article')).toContain('Qualm files for harbour licence'),
  );
});
