import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFeeds } from '#src/render/feeds/write-feeds.ts';
import { type OpenBundle, openBundle } from '#src/render/open-bundle.ts';
import { siteFile } from '#src/render/site-file.ts';
import type { ReadFeed } from './feed-rules.ts';
import { readAtom } from './read-atom.ts';
import { readJsonFeed } from './read-json-feed.ts';
import { readRss } from './read-rss.ts';
import { openWorkspace, temporaryFolder } from './workspace.ts';

/** The address of these tests' site: below a path, where addresses go wrong first. */
export const ADDRESS = 'https://paper.example/news/';

/** A site's folder with its feeds. */
export type WrittenFeeds = {
  readonly root: string;
  readonly bundle: OpenBundle;
  /** A file by its path below the site, as written. */
  readonly text: (path: string) => Promise<string>;
  /**
   * The forms of a page's feed, each checked against its rules: RSS, Atom and JSON Feed, of an
   * outlet RSS alone.
   */
  readonly forms: (page: string) => Promise<readonly [ReadFeed, ...ReadFeed[]]>;
};

/** Writes the feeds of the bundle in a folder, into a folder that is removed when the test ends. */
export async function feedsOf(folder: string): Promise<WrittenFeeds> {
  const bundle = await openBundle(folder);
  const root = join(await temporaryFolder(), 'site');
  await mkdir(root);
  await writeFeeds({ bundle, root, address: ADDRESS });
  const text = (path: string): Promise<string> => readFile(siteFile(root, path), 'utf8');
  const at = (page: string, file: string): string =>
    new URL(`${page.slice(1)}${file}`, ADDRESS).href;
  return {
    root,
    bundle,
    text,
    forms: async (page) => [
      readRss(await text(`${page}feed.xml`), at(page, 'feed.xml')),
      ...(page !== '/'
        ? []
        : [
            readAtom(await text(`${page}atom.xml`), at(page, 'atom.xml')),
            readJsonFeed(await text(`${page}feed.json`), at(page, 'feed.json')),
          ]),
    ],
  };
}

/** Compiles a data folder of these files and writes its feeds. */
export async function feedsOfFiles(
  files: Readonly<Record<string, string>>,
  unpublished = false,
): Promise<WrittenFeeds> {
  const workspace = await openWorkspace(files);
  await workspace.compile({ keepGoing: true, unpublished });
  return feedsOf(workspace.out);
}
