import { expect, test } from 'vitest';
import { replaceBodies } from '#src/site/app/unused/cut-code.ts';
import { readSources } from '../../support/list-files.ts';
import { askedOfRouter } from '../../support/router-asked.ts';

const library = `var kept = 1;
function unused$1(a) {
  function inner() {
    return a;
  }
  return inner();
}
function unused(a) {
  return a;
}
exports.kept = kept;
`;

test('a function gets another body, its neighbours stay, and lines stay where they are', () => {
  const cut = replaceBodies(library, { unused$1: "return ''" }, 'library');
  expect(cut).toContain("function unused$1() { return ''");
  expect(cut).not.toContain('inner');
  expect(cut).toContain('function unused(a) {\n  return a;\n}');
  expect(cut.split('\n').indexOf('exports.kept = kept;')).toBe(
    library.split('\n').indexOf('exports.kept = kept;'),
  );
});

test('a function inside of another gets another body, and what is around it stays', () => {
  const maker = `function make() {
  async function unused({
    a
  }) {
    if (a) {
      return 1;
    }
  }
  return { unused, kept: 2 };
}
`;
  const cut = replaceBodies(maker, { unused: '' }, 'library');
  expect(cut).not.toContain('return 1');
  expect(cut).toContain('return { unused, kept: 2 };');
  expect(cut.split('\n')).toHaveLength(maker.split('\n').length);
});

test('a library that lacks what is to be cut stops the build, and says what', () => {
  expect(() => replaceBodies(library, { gone: '' }, 'library')).toThrow(/library has no .*gone/);
});

test('no code of the browser asks the router for what is cut out of it', () => {
  const sources = readSources('src').filter(
    ({ path }) => !/^src\/(render|site|compile|import|pictures)\//.test(path),
  );
  expect(sources.length).toBeGreaterThan(500);
  expect(
    sources.flatMap(({ path, text }) => askedOfRouter(path, text).map((what) => [path, what])),
  ).toEqual([]);
});

test.each([
  [
    'useFetcher',
    `import { useFetcher } from 'react-router';
import { Link } from '#src/components/page-link.tsx';`,
  ],
  ['Form', `import { type To, Form as Fields } from 'react-router';`],
  ['all of it', `import * as router from 'react-router';`],
  ['useBlocker', `import { useBlocker } from 'react-router';`],
  ['fetch', `const go = ({ router }) => router.fetch('key', 'route', '/');`],
  ['fetch', `const go = (place) => place.router?.fetch('key', 'route', '/');`],
  ['patchRoutesOnNavigation', `createBrowserRouter([], { patchRoutesOnNavigation: () => [] });`],
  ['formMethod', `void navigate('/', { formMethod: 'post' });`],
])('it would be found to ask for %s', (what, text) => {
  expect(askedOfRouter('part.tsx', text)).toEqual([what]);
});

test('what the router still does is not found', () => {
  expect(
    askedOfRouter('part.tsx', `import { Link, useHref } from 'react-router'; fetch('/');`),
  ).toEqual([]);
});
