import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { headTags } from '#src/head/head-tags.ts';
import type { PageHead } from '#src/head/page-head.ts';
import { renderHead } from '#src/render/render-head.ts';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { renderApp } from '#tests/support/render-app.tsx';
import { plainStory } from '#tests/support/stories.ts';
import { openBundle, openWorkspace } from '#tests/support/workspace.ts';

const gazette = { name: 'The Gazette', domain: 'gazette.example' };

async function compiled(): Promise<string> {
  const workspace = await openWorkspace({
    'site.yaml': 'title: The Test Paper\naddress: https://paper.example/sub/\n',
    'topics/weather.yaml': 'name: Weather\nparent: World\n',
    'topics/world.yaml': 'name: World\n',
    'articles/2024-05-02-flood.md': articleFile({
      title: 'Flood in the valley',
      excerpt: 'The river rose.',
      publishedDateTime: '2024-05-02T08:00:00Z',
      topics: ['Weather'],
      provider: gazette,
      related: [
        relatedReport({
          webUrl: 'https://quiet.example/a',
          provider: { name: 'The Quiet', domain: 'quiet.example' },
        }),
      ],
    }),
    'articles/2024-04-01-gone.md': articleFile({ removed: true, title: 'Taken back' }),
  });
  await workspace.compile();
  return workspace.out;
}

const contents = (name: string): (string | null)[] =>
  [
    ...document.head.querySelectorAll(`[name="${name}"], [property="${name}"], [rel="${name}"]`),
  ].map((tag) => tag.getAttribute('content') ?? tag.getAttribute('href'));

/** Waits until the document's head is that of a page of this name. */
const named = (title: string): Promise<void> =>
  vi.waitFor(() => expect(contents('og:title')).toEqual([title]));

describe('a page made ahead', () => {
  /** Puts the head of a story's page into the document as its file would have. */
  async function madeAhead(path: string): Promise<string> {
    const out = await compiled();
    const { site, preview } = await openBundle(out).manifest();
    const head: PageHead = { title: 'Made', path, about: { kind: 'story', story: plainStory() } };
    const tags = headTags(head, { site, address: 'https://paper.example/sub/', preview });
    document.head.insertAdjacentHTML(
      'beforeend',
      renderHead(tags.filter(({ tag }) => tag !== 'title')),
    );
    return out;
  }

  test('keeps the head that came with it until the reader goes on', async () => {
    const { goTo } = await renderApp(await madeAhead('/'), '/');
    await vi.dynamicImportSettled();
    expect(contents('og:title')).toEqual(['Made']);
    expect(document.head.querySelector('script[type="application/ld+json"]')).not.toBeNull();
    await goTo('/about/');
    await named('About');
    expect(document.head.querySelector('script[type="application/ld+json"]')).toBeNull();
  });

  test('that a host sent for another address gets the right head', async () => {
    const out = await madeAhead('/');
    history.replaceState(null, '', '/about/');
    onTestFinished(() => history.replaceState(null, '', '/'));
    await renderApp(out, '/about/');
    await named('About');
    expect(contents('canonical')).toEqual(['https://paper.example/sub/about/']);
  });
});
