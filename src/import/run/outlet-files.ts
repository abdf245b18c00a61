import { stringify } from 'yaml';
import type { Organizations } from '#src/compile/site/read-organizations.ts';
import { yamlForm } from '../articles/article-text.ts';
import type { NewsFeed } from '../feeds/news-feed.ts';
import { itemOutlet } from '../reports/item-outlet.ts';
import type { FeedSource } from '../sources/source.ts';
import type { AskedSource } from './ask-sources.ts';
import type { ChangeSet } from './change-set.ts';

type OutletFileOptions = {
  readonly organizations: Organizations;
  readonly files: ChangeSet;
  /** Whether a path below the data folder is in use. */
  readonly exists: (path: string) => boolean;
};

/**
 * Writes what the list says of a source's owner and role into organizations/, where the compiler
 * reads it. A file that is there, or one that speaks of the same outlet, stays as it is.
 */
export function writeOutletFiles(
  asked: readonly AskedSource[],
  { organizations, files, exists }: OutletFileOptions,
): void {
  for (const { source, answer } of asked) {
    const domain = answer.kind === 'feed' ? ownDomain(source, answer.feed) : undefined;
    if (domain === undefined || (source.family === undefined && source.role === undefined))
      continue;
    const path = `organizations/${domain}.md`;
    const { families, roles } = organizations;
    if (exists(path) || files.textOf(path) !== undefined) continue;
    if (families.has(domain) || roles.has(domain)) continue;
    const matter = {
      domain,
      ...(source.family !== undefined && { family: source.family }),
      ...(source.role !== undefined && { role: source.role }),
    };
    files.write(path, `---\n${stringify(matter, yamlForm)}---\n`);
  }
}

/** The outlet whose feed this is: that of its site. */
const ownDomain = (source: FeedSource, feed: NewsFeed): string | undefined =>
  itemOutlet(
    {
      guid: undefined,
      address: undefined,
      title: '',
      excerpt: '',
      time: undefined,
      language: undefined,
      images: [],
      publisher: undefined,
      kind: 'article',
    },
    feed,
    source,
  )?.domain;
