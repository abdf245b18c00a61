import { posix } from 'node:path';
import { parseSync } from 'vite';

/** A source file: its path from the project's root, with forward slashes, and its text. */
export type SourceFile = { readonly path: string; readonly text: string };

type Rule = {
  /** Folders of src it may import, beside itself. */
  readonly src: readonly string[];
  /** Packages it may import; `node` means every `node:` module. */
  readonly packages: RegExp;
};

const browserLibraries =
  /^(react|react-dom|react-router|zod|@tanstack\/(react-query|virtual-core))(\/.*)?$/;
const nodeLibraries = /^(?!(react|react-dom|react-router|@tanstack\/.*)(\/.*)?$).*$/;
const ownLibrary = /^(?!(node:|vite|react-dom|react-router|@tanstack\/react-query)).*$/;

/**
 * Who may import whom. `main` is the browser's entry, `src/main.tsx`; no other folder may exist.
 */
export const importTable: Readonly<Record<string, Rule>> = {
  messages: { src: [], packages: /^$/ },
  content: { src: ['messages'], packages: /^zod(\/mini)?$/ },
  evidence: { src: ['messages', 'content'], packages: /^zod(\/mini)?$/ },
  'story-list': { src: ['content', 'evidence', 'url'], packages: /^zod(\/mini)?$/ },
  url: { src: ['content'], packages: /^zod(\/mini)?$/ },
  head: { src: ['messages', 'content', 'evidence', 'url'], packages: /^$/ },
  search: { src: ['content', 'url'], packages: /^zod\/mini$/ },
  commands: { src: ['messages', 'url'], packages: /^$/ },
  own: { src: [], packages: /^(node:.*|zod\/mini)$/ },
  compile: { src: ['own', 'content', 'url'], packages: nodeLibraries },
  import: { src: ['own', 'compile', 'content', 'url'], packages: nodeLibraries },
  render: {
    src: [
      'own',
      'messages',
      'content',
      'evidence',
      'story-list',
      'url',
      'head',
      'queries',
      'reading',
      'routes',
      'components',
    ],
    packages:
      /^(node:.*|react|react-dom\/(server|static)|react-router|@tanstack\/react-query|zod\/mini|feedsmith|fontkitten|@resvg\/resvg-js|sharp)$/,
  },
  pictures: {
    src: ['compile', 'import', 'render', 'content', 'url'],
    packages: /^(node:.*|sharp|zod\/mini)$/,
  },
  site: {
    src: ['own', 'messages', 'compile', 'pictures', 'render', 'offline', 'content', 'url'],
    packages: nodeLibraries,
  },
  api: { src: ['compile', 'content', 'import', 'site'], packages: /^node:.*$/ },
  package: { src: ['own', 'compile', 'site', 'cli'], packages: /^(node:.*|vite)$/ },
  cli: { src: ['own', 'compile', 'import', 'site'], packages: /^(node:.*|@stricli\/core)$/ },
  offline: { src: ['messages', 'content', 'url'], packages: /^zod\/mini$/ },
  queries: { src: ['messages', 'content'], packages: /^(zod(\/mini)?|@tanstack\/react-query)$/ },
  reading: { src: ['messages', 'content', 'evidence'], packages: ownLibrary },
  components: {
    src: ['messages', 'content', 'evidence', 'story-list', 'url', 'search'],
    packages: /^(react|react-dom|react-router)$/,
  },
  routes: {
    src: [
      'messages',
      'content',
      'evidence',
      'story-list',
      'url',
      'head',
      'queries',
      'reading',
      'offline',
      'search',
      'components',
      'commands',
    ],
    packages: browserLibraries,
  },
  main: {
    src: ['messages', 'url', 'queries', 'reading', 'routes', 'styles'],
    packages: browserLibraries,
  },
};

/**
 * A file's imports, as written: static, re-exporting, dynamic and type-only ones, `import('…')`
 * types included.
 */
export function importsOf(file: SourceFile): string[] {
  const parsed = parseSync(file.path, file.text);
  if (parsed.errors.length > 0)
    throw new Error(`${file.path} does not parse: ${parsed.errors[0]?.message}`);
  const found = parsed.module.staticImports.map((statement) => statement.moduleRequest.value);
  for (const statement of parsed.module.staticExports) {
    for (const entry of statement.entries)
      if (entry.moduleRequest) found.push(entry.moduleRequest.value);
  }
  for (const call of parsed.module.dynamicImports) {
    const written = file.text.slice(call.moduleRequest.start, call.moduleRequest.end);
    found.push(/^(['"`])[^$]*\1$/.test(written) ? written.slice(1, -1) : `(computed) ${written}`);
  }
  for (const [, name] of file.text.matchAll(
    /(?:[:=<|&,]|\btypeof)\s*import\(\s*['"]([^'"]+)['"]\s*\)/g,
  ))
    if (name) found.push(name);
  return [...new Set(found)];
}

/**
 * The part of src of a path: its first folder, or the file's own name without ending if it is in
 * src itself.
 */
const partOf = (path: string): string | undefined => /^src\/([^/.]+)/.exec(path)?.[1];

/** Imports a file of messages, whose address has the language in it. */
const LANGUAGES = 'src/messages/load-room.ts';

function offence(path: string, from: string, name: string): string | undefined {
  const rule = importTable[from];
  if (!rule) return `src/${from} is not in the import table`;
  if (name.startsWith('(computed)'))
    return path === LANGUAGES ? undefined : 'a computed import cannot be checked';
  const relative = name.startsWith('.');
  if (!(relative || name.startsWith('#src/')))
    return rule.packages.test(name) ? undefined : `src/${from} may not import ${name}`;
  const to = targetOf(path, name) ?? '(outside src)';
  if (to === from) return undefined;
  if (relative && from !== 'main')
    return 'relative imports stay inside a folder of src; across folders write #src/…';
  return rule.src.includes(to) ? undefined : `src/${from} may not import src/${to}`;
}

const targetOf = (path: string, name: string): string | undefined =>
  partOf(name.startsWith('.') ? posix.join(posix.dirname(path), name) : name.slice(1));

/** What the table permits and no file uses, as `src/routes may import src/styles`. */
export function idlePermissions(files: readonly SourceFile[]): string[] {
  const used = new Set(
    files.flatMap((file) =>
      importsOf(file).map((name) => `${partOf(file.path)} ${targetOf(file.path, name)}`),
    ),
  );
  return Object.entries(importTable).flatMap(([from, { src }]) =>
    src.filter((to) => !used.has(`${from} ${to}`)).map((to) => `src/${from} may import src/${to}`),
  );
}

/** Every breach of the table, as `path: import: what is wrong`. */
export function offences(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const from = partOf(file.path);
    if (from === undefined) return [`${file.path}: is not in src`];
    return importsOf(file).flatMap((name) => {
      const wrong = offence(file.path, from, name);
      return wrong ? [`${file.path}: ${name}: ${wrong}`] : [];
    });
  });
}

/** Files with only re-exports, or with such a name. */
export function barrels(files: readonly SourceFile[]): string[] {
  const isBarrel = ({ path, text }: SourceFile): boolean => {
    if (/(^|\/)index\.[a-z]+$/.test(path)) return true;
    const { body } = parseSync(path, text).program;
    const passesOn = (type: string, source: unknown): boolean =>
      type === 'ExportAllDeclaration' || (type === 'ExportNamedDeclaration' && source !== null);
    return (
      body.length > 0 &&
      body.every((node) => passesOn(node.type, 'source' in node ? node.source : null))
    );
  };
  return files.filter(isBarrel).map((file) => file.path);
}
