import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** A link in a file of a site. */
export type SiteLink = { readonly file: string; readonly href: string };

type Node = DefaultTreeAdapterTypes.Node;

const addressAttributes = new Set(['href', 'src', 'action', 'formaction', 'poster', 'data']);
/** Metas whose content is an address (Open Graph and Twitter's cards). */
const addressMetas = /^(og:url|og:image|twitter:image)$/;

function* elements(node: Node): Generator<DefaultTreeAdapterTypes.Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
  if ('content' in node) yield* elements(node.content);
}

function addressesOf({ tagName, attrs }: DefaultTreeAdapterTypes.Element): readonly string[] {
  const attribute = (wanted: string): string | undefined =>
    attrs.find(({ name }) => name === wanted)?.value;
  const written = attrs.filter(({ name }) => addressAttributes.has(name)).map(({ value }) => value);
  const candidates = attribute('srcset')?.split(',') ?? [];
  const isAddress =
    tagName === 'meta' && addressMetas.test(attribute('property') ?? attribute('name') ?? '');
  return [
    ...written,
    ...candidates.map((candidate) => candidate.trim().split(/\s+/)[0] ?? ''),
    ...(isAddress ? [attribute('content') ?? ''] : []),
  ];
}

/** Every address in a page's elements, as written, and the ids for fragments. */
function readPage(html: string): {
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
} {
  const all = [...elements(parse(html))];
  const ids = all.flatMap(({ attrs }) =>
    attrs.filter(({ name }) => name === 'id').map(({ value }) => value),
  );
  return { links: all.flatMap(addressesOf), ids: new Set(ids) };
}

/**
 * Addresses in a file that is no page: absolute ones in any text, and those that a stylesheet
 * loads.
 */
function readOther(path: string, text: string): readonly string[] {
  if (extname(path) === '.css')
    return [...text.matchAll(/url\(\s*["']?([^"')]+)/g)].map(([, href]) => href ?? '');
  if (!/\.(xml|json|txt|md|csv)$/.test(path)) return [];
  return [...text.matchAll(/https?:\/\/[^\s"'<>\\)\]]+/g)].map(([href]) =>
    href.replaceAll('&amp;', '&'),
  );
}

export type SiteReading = {
  readonly links: readonly SiteLink[];
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
};

/** Reads files of a site by path below `root`: their links, and each page's ids. */
export async function readSite(root: string, files: readonly string[]): Promise<SiteReading> {
  const links: SiteLink[] = [];
  const ids = new Map<string, ReadonlySet<string>>();
  for (const file of files) {
    const text = await readFile(join(root, file), 'utf8');
    const page = file.endsWith('.html') ? readPage(text) : undefined;
    if (page) ids.set(file, page.ids);
    for (const href of page ? page.links : readOther(file, text)) links.push({ file, href });
  }
  return { links, ids };
}
