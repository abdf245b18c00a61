import { expect, test } from 'vitest';
import { isNameOfSite } from '#src/reading/erase/names-of-site.ts';
import { siteName } from '#src/reading/site-names.ts';

test.each([
  ['coranto:/', '/', true],
  ['coranto:/news/', '/', false],
  ['coranto:/news/', '/news/', true],
  ['coranto:/', '/news/', false],
  ['coranto:/:pages-1', '/', true],
  ['coranto:/news/:pages-1', '/', false],
  ['coranto:/news/:pages/1', '/news/', true],
  [siteName('settings', '/'), '/', true],
  [siteName('settings', '/news/'), '/', false],
  [siteName('settings', '/news/'), '/news/', true],
  [siteName('settings', '/news/more/'), '/news/', false],
  ['coranto:settings', '/', false],
  ['other:/', '/', false],
  ['coranto:', '/', false],
])('%s belongs to the site at %s: %s', (name, base, isOwn) => {
  expect(isNameOfSite(name, base)).toBe(isOwn);
});
