import { expect, test, vi } from 'vitest';
import { greekArchive } from '#tests/support/greek-archive.ts';
import { englishWords } from '#tests/support/plain-english.ts';
import { startPseudo } from '#tests/support/pseudo.ts';
import { renderApp } from '#tests/support/render-app.tsx';
import { openWorkspace } from '#tests/support/workspace.ts';

const routes = [
  '/latest/',
  '/?kind=video&sort=quality',
  '/news/2024-05-02-1/',
  '/news/2024-05-01-2/',
  '/news/2024-04-01-3/',
  '/topics/',
  '/topics/καιρός/',
  '/outlets/',
  '/outlets/eta.example/',
  '/outlets/gamma.example/coverage/',
  '/about/',
  '/archive/',
  '/storylines/',
  '/days/2024-05-02/',
  '/nowhere/',
];

const WORDS =
  'meta[name=description], meta[property$=title], meta[property$=description], meta[property$=alt], meta[name$=alt]';

/** What search engines and previews show of a page. */
function saidInHead(): string[] {
  const { head } = document;
  return [
    document.title,
    ...[...head.querySelectorAll(WORDS)].map((meta) => meta.getAttribute('content') ?? ''),
    ...[...head.querySelectorAll('link[type]')].map((link) => link.getAttribute('title') ?? ''),
    ...[...head.querySelectorAll('script[type="application/ld+json"]')].flatMap(({ textContent }) =>
      [...textContent.matchAll(/"(?:name|headline|description)":"([^"]*)"/g)].map(
        ([, said = '']) => said,
      ),
    ),
  ];
}

test('no page’s head has a word of ours that is not in the catalogue', async () => {
  startPseudo();
  const workspace = await openWorkspace(greekArchive);
  await workspace.compile();
  const { goTo } = await renderApp(workspace.out, '/');
  for (const route of routes) {
    const before = document.head.querySelector('[property="og:title"]');
    await goTo(route);
    // The code of heads is loaded at the first, and each replaces the tags of the one before.
    await vi.waitFor(
      () => expect(document.head.querySelector('[property="og:title"]')).not.toBe(before),
      10_000,
    );
    expect(englishWords(saidInHead().join('\n')), route).toEqual([]);
  }
}, 120_000);
