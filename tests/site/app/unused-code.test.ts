import { expect, test } from 'vitest';
import { removeAssigned, replaceBodies } from '#src/site/app/cut-code.ts';
import { readSources } from '../../support/list-files.ts';
import { askedOfReact } from '../../support/react-asked.ts';

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
exports.preload = function (href) {
  kept = href;
};
exports.preloadModule = function (href) {
  return href;
};
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

test('an assigned function is removed, and one whose name begins like it is not', () => {
  const cut = removeAssigned(library, ['exports.preload'], 'library');
  expect(cut).not.toContain('kept = href');
  expect(cut).toContain('exports.preloadModule = function (href) {\n  return href;\n};');
  expect(cut.split('\n')).toHaveLength(library.split('\n').length);
});

test('a library that lacks what is to be cut stops the build, and says what', () => {
  expect(() => replaceBodies(library, { inner: '' }, 'library')).toThrow(/library has no .*inner/);
  expect(() => removeAssigned(library, ['exports.version'], 'library')).toThrow(
    /library has no .*version/,
  );
});

test('no code of the browser asks React or the router for what is cut out of them', () => {
  const sources = readSources('src').filter(
    ({ path }) => !/^src\/(render|site|compile|import|pictures)\//.test(path),
  );
  expect(sources.length).toBeGreaterThan(500);
  expect(
    sources.flatMap(({ path, text }) => askedOfReact(path, text).map((what) => [path, what])),
  ).toEqual([]);
});

test.each([
  ['ViewTransition', `import { ViewTransition } from 'react';`],
  ['Activity', `import { type ReactNode, Activity as Hidden } from 'react';`],
  ['preload', `import { createPortal, preload } from 'react-dom';`],
  ['useFetcher', `import { Link, useFetcher } from 'react-router';`],
  ['all of React', `import * as React from 'react';`],
  ['action', `const form = <form role="search" action={send} />;`],
  ['formAction', `const button = <button formAction={send} />;`],
  ['ref', `const part = <Fragment key={key} ref={ref} />;`],
  ['<link>', `const style = <p><link rel="stylesheet" href={href} /></p>;`],
  ['<title>', `const part = <section><svg><rect /></svg><title>{words}</title></section>;`],
  ['<x-picture>', `const picture = <x-picture src={src} />;`],
  ['onSelect', `const field = <input onSelect={mark} />;`],
  ['componentStack', `const report = (error, { componentStack }) => send(componentStack);`],
])('it would be found to ask for %s', (what, text) => {
  expect(askedOfReact('part.tsx', text)).toContain(what);
});

test('what React still does is not found', () => {
  const text = `import { Fragment, useId } from 'react';
    const part = <form action={useHref(path)}><svg><g><title>{words}</title></g></svg></form>;`;
  expect(askedOfReact('part.tsx', text)).toEqual([]);
});
