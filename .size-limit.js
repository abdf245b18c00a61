import { readFileSync } from 'node:fs';

// What the first view loads is what the built page names: older builds' code may lie beside it for
// pages still open.
const page = readFileSync('dist/404.html', 'utf8');
const named = (pattern) => [...page.matchAll(pattern)].map(([, path]) => `dist${path}`);

const entry = named(/<script type="module"[^>]* src="([^"]+)"/g);
const early = named(/<script src="([^"]+)"/g);
const libraries = named(/<link rel="modulepreload"[^>]* href="([^"]+)"/g);
const styles = named(/<link rel="stylesheet"[^>]* href="([^"]+)"/g);
if (entry.length !== 1 || libraries.length === 0 || styles.length === 0)
  throw new Error('dist/404.html does not name its code');

const own = [
  ...early,
  ...entry,
  ...libraries.filter((path) => !/\/(vendor-|rolldown-runtime)/.test(path)),
];

// The messages of the first view, in the site's language and in the one that has most letters.
const messages = (language) => {
  const front = readFileSync('dist/index.html', 'utf8');
  const [, folder] = /"\/(assets\/messages-\w+)\//.exec(front) ?? [];
  if (folder === undefined) throw new Error('dist/index.html does not name its messages');
  return `dist/${folder}/${language}/site.js`;
};
const all = [...new Set([...own, ...libraries])];

export default [
  { name: 'First view, all scripts', path: [...all, messages('en')], limit: '116 kB' },
  { name: 'First view in Russian, all scripts', path: [...all, messages('ru')], limit: '116.5 kB' },
  { name: "First view, the app's own scripts", path: own, limit: '20 kB' },
  { name: 'First view, styles', path: styles, limit: '9 kB' },
];
