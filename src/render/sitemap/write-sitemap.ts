import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { absoluteUrl } from '#src/url/absolute.ts';
import { escapeHtml } from '../escape-html.ts';
import type { OpenBundle } from '../open-bundle.ts';
import { type SitemapEntry, sitemapEntries } from './sitemap-entries.ts';

/** Addresses per file, by the protocol (sitemaps.org). */
const MOST = 50_000;

/** The file named in robots.txt: the sitemap, or the index of its parts. */
export const SITEMAP_FILE = 'sitemap.xml';

export type SitemapWriting = {
  readonly bundle: OpenBundle;
  /** The site's folder. */
  readonly root: string;
  /** The site's full address, with a trailing slash. */
  readonly address: string;
  /** The newest N stories have their own pages; default all. */
  readonly stories?: number;
  /** Most addresses in one file; tests use another number than the protocol's. */
  readonly most?: number;
};

/**
 * Writes `sitemap.xml`, or with more than `most` addresses `sitemap-1.xml`, `sitemap-2.xml`, … and
 * an index in its place. Only one file's addresses are in memory. Rejects with the disk's error.
 */
export async function writeSitemap({ root, ...listing }: SitemapWriting): Promise<void> {
  for await (const { file, text } of sitemapFiles(listing)) await writeFile(join(root, file), text);
}

export async function* sitemapFiles({
  bundle,
  address,
  stories,
  most = MOST,
}: Omit<SitemapWriting, 'root'>): AsyncGenerator<
  { readonly file: string; readonly text: string },
  void
> {
  const parts: SitemapEntry[] = [];
  let entries: SitemapEntry[] = [];
  const part = () => {
    const file = `sitemap-${parts.length + 1}.xml`;
    parts.push({ path: `/${file}`, changed: newestOf(entries) });
    return { file, text: document('urlset', 'url', entries, address) };
  };
  for await (const entry of sitemapEntries(bundle, stories ?? Number.POSITIVE_INFINITY)) {
    if (entries.length === most) {
      yield part();
      entries = [];
    }
    entries.push(entry);
  }
  if (parts.length > 0) {
    yield part();
    yield { file: SITEMAP_FILE, text: document('sitemapindex', 'sitemap', parts, address) };
  } else yield { file: SITEMAP_FILE, text: document('urlset', 'url', entries, address) };
}

const newestOf = (entries: readonly SitemapEntry[]): string | undefined =>
  entries
    .flatMap(({ changed }) => changed ?? [])
    .sort()
    .at(-1);

/**
 * The protocol asks for the apostrophe's entity too. Pages have it as it is: it ends nothing in
 * double quotes, and headlines are full of them.
 */
const escapeXml = (text: string): string => escapeHtml(text).replaceAll("'", '&apos;');

function document(
  root: string,
  element: string,
  entries: readonly SitemapEntry[],
  address: string,
): string {
  const lines = entries.map(({ path, changed }) => {
    const lastmod = changed === undefined ? '' : `<lastmod>${changed}</lastmod>`;
    return `<${element}><loc>${escapeXml(absoluteUrl(address, path))}</loc>${lastmod}</${element}>\n`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('')}</${root}>\n`;
}
