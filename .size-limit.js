import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

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
  ...libraries.filter((path) => !/\/(vendor|rolldown-runtime)-/.test(path)),
];

// The messages of the first view, in English and in the language whose file is largest.
const front = readFileSync('dist/index.html', 'utf8');
const [, digest] = / data-code="(\w+),/.exec(front) ?? [];
if (digest === undefined) throw new Error('dist/index.html does not name its messages');
const messages = (language) => `dist/assets/messages-${digest}/${language}/site.js`;
const weight = (language) => brotliCompressSync(readFileSync(messages(language))).length;
const heaviest = readdirSync(`dist/assets/messages-${digest}`)
  .sort((a, b) => weight(a) - weight(b))
  .at(-1);
const all = [...new Set([...own, ...libraries])];

export default [
  { name: 'First view, all scripts', path: [...all, messages('en')], limit: '109.2 kB' },
  {
    name: `First view in its heaviest language (${heaviest}), all scripts`,
    path: [...all, messages(heaviest)],
    limit: '109.7 kB',
  },
  { name: "First view, the app's own scripts", path: own, limit: '18.4 kB' },
  { name: 'First view, styles', path: styles, limit: '5.4 kB' },
];
