import { inertJson } from '#src/head/structured/inert-json.ts';
import { CARRIED_ID } from '#src/routes/shell/entry/carried-values.ts';
import { escapeHtml } from '../escape-html.ts';
import { HEAD_END, HEAD_START } from '../shell.ts';
import { compactHead } from './compact-html.ts';
import type { PageAssets } from './page-assets.ts';

export type PageParts = {
  /** Path of the page, with the site's base. */
  readonly path: string;
  /** Search parameters that ask for another page at this path. */
  readonly params: readonly string[];
  /** The page's head as compact HTML. */
  readonly head: string;
  /** The content of the root element, as compact HTML. */
  readonly markup: string;
  /** JSON of what the page carries of its inputs, as carried-values.ts reads it. */
  readonly data: string;
  /** What the page shows of the manifest, as attributes of what it carries. */
  readonly shows: string;
  readonly assets: PageAssets;
};

/**
 * Cuts the app's page (`shell`, from renderShell) where pages differ; returns a function that makes
 * a page of its parts. `base` is the site's path. Throws if the shell does not have the places.
 */
export function cutShell(shell: string, base: string): (parts: PageParts) => string {
  const [beforeHead, afterHead] = cut(shell, HEAD_START, HEAD_END);
  const [beforeEarly, afterEarly] = cut(beforeHead, EARLY_SCRIPT, '>');
  // A page carries what the shell requests from the host.
  const [beforePreload, afterPreload] = cut(afterHead, '\n    <link rel="preload"', '/>');
  const [beforeRoot, afterRoot] = cut(
    beforePreload + afterPreload,
    '<div id="root">',
    '\n  </body>',
  );
  const [headWithCode, beforeBody] = [
    beforeRoot.slice(0, beforeRoot.indexOf('</head>')),
    beforeRoot.slice(beforeRoot.indexOf('</head>')),
  ];
  const [headWithStyles, addresses] = cutCode(headWithCode);
  const code = addresses.map((address) => address.replace(base, ''));
  const styles = headWithStyles.match(STYLES) ?? [];
  const restOfHead = headWithStyles.replace(STYLES, '').trimEnd();
  const around = {
    start: compactHead(beforeEarly + EARLY_SCRIPT),
    styles: compactHead(afterEarly.trimEnd() + styles.join('').replaceAll(' crossorigin', '')),
    rest: compactHead(restOfHead).trimStart(),
    body: compactHead(beforeBody),
  };
  return ({ path, params, head, markup, data, shows, assets }) =>
    [
      around.start,
      ` data-base="${base}" data-page="${escapeHtml(path)}"`,
      params.length > 0 ? ` data-params="${params.join(' ')}">` : '>',
      // Before all other tags: nothing is painted before the styles are loaded.
      around.styles,
      ...assets.styles.map((file) =>
        compactHead(`<link rel="stylesheet" href="${escapeHtml(base + file)}">`),
      ),
      head,
      around.rest,
      around.body,
      `<div id=root>${markup}</div>`,
      inert(CARRIED_ID, data, ` data-code="${listCode(code, assets.modules)}"${shows}`),
      '</body>',
      afterRoot.trim(),
    ].join('');
}

/**
 * Ends the address of public/early.js, which reads what it needs to know about the page from its
 * own element.
 */
const EARLY_SCRIPT = 'early.js"';

/**
 * The names of a page's code files for public/early.js, which loads them after the first paint: the
 * folder of the messages with the rooms, in any language, then what every page loads, in the order
 * of its evaluation, then the page's own. Every page has this list, so it leaves out what all
 * addresses share. Throws for a path elsewhere.
 */
function listCode(everywhere: readonly string[], files: readonly string[]): string {
  const rooms: string[] = [];
  const names: string[] = [];
  let folder = '';
  for (const file of [...everywhere, ...files]) {
    const [, words, room, name] = CODE_FILE.exec(file) ?? [];
    if (words !== undefined && room !== undefined) {
      folder = words;
      rooms.push(room);
    } else if (name === undefined) throw new Error(`public/early.js finds no code at ${file}`);
    else names.push(name);
  }
  const first = names.splice(0, everywhere.length);
  return [[folder, ...rooms].join(), first.join(), ...names].join(' ');
}

const CODE_FILE = /^assets\/(?:messages-(\w+)\/[\w-]+\/([\w-]+)|([\w-]+))\.js$/;

/** JSON in a page. */
const inert = (id: string, json: string, attributes: string): string =>
  `<script type=application/json id=${id}${attributes}>${inertJson(json)}</script>`;

/**
 * A head without the elements that fetch the app's code, and their addresses, the entry's last:
 * the build writes the entry, then its imports, each behind its own.
 */
function cutCode(head: string): [rest: string, code: readonly string[]] {
  const code = [...head.matchAll(CODE)].map(([, source, preloaded]) => source ?? preloaded ?? '');
  if (code.length === 0)
    throw new Error(
      'index.html has no module script in its head; src/render/pages/page-html.ts takes it from there',
    );
  return [head.replace(CODE, ''), [...code.slice(1), ...code.slice(0, 1)]];
}

const CODE =
  /\s*<script type="module"[^>]* src="([^"]+)"><\/script>|\s*<link rel="modulepreload"[^>]* href="([^"]+)">/g;

const STYLES = /\s*<link rel="stylesheet"[^>]*>/g;

/** The text before `from`, and the text after the next `to`. */
function cut(text: string, from: string, to: string): [before: string, after: string] {
  const start = text.indexOf(from);
  const end = text.indexOf(to, start);
  if (start < 0 || end < 0)
    throw new Error(
      `index.html has no ${from} that ends with ${to}; src/render/pages/page-html.ts cuts it there`,
    );
  return [text.slice(0, start), text.slice(end + to.length)];
}
