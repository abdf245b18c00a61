import type { Document } from 'yaml';
import { changeHeadline } from '../articles/add-coverage.ts';
import { editArticle } from '../articles/article-file.ts';
import { shortDigest } from '../reports/item-key.ts';
import type { ChangedHeadline } from '../reports/take-fresh.ts';
import type { KnownIndex } from '../state/known-index.ts';
import type { ChangeSet } from './change-set.ts';
import { rememberFile } from './plan-stories.ts';
import type { StoredStories } from './stored-stories.ts';

const HOUR_MS = 3_600_000;

type ChangeOptions = {
  readonly stored: StoredStories;
  readonly index: KnownIndex;
  readonly files: ChangeSet;
  readonly now: number;
  readonly windowHours: number;
};

/**
 * Gives stories of the window the headlines that their sources have now; the earlier ones stay
 * under `was`. A headline that a person wrote into the file stays. Returns the slugs.
 */
export function changeHeadlines(
  changed: readonly ChangedHeadline[],
  { stored, index, files, now, windowHours }: ChangeOptions,
): string[] {
  const renamed: string[] = [];
  for (const { digest, known, title, excerpt } of changed) {
    const story = stored.get(known.story ?? '');
    const lead = known.lead;
    if (!story || !lead || now - story.article.time > windowHours * HOUR_MS) continue;
    const before = files.textOf(story.article.path) ?? story.text;
    const isOurs = (matter: Document, field: 'title' | 'excerpt'): boolean =>
      shortDigest(String(matter.get(field) ?? '')) === lead[field];
    const after = editArticle(before, (matter) => {
      if (isOurs(matter, 'title'))
        changeHeadline(matter, {
          title,
          excerpt: isOurs(matter, 'excerpt') ? excerpt : undefined,
          until: now,
        });
    });
    index.set(digest, {
      ...known,
      title: shortDigest(title),
      lead: { ...lead, title: shortDigest(title), excerpt: shortDigest(excerpt) },
    });
    if (after === before) continue;
    files.write(story.article.path, after);
    rememberFile(index, story.article.slug, before, after);
    renamed.push(story.article.slug);
  }
  return renamed;
}
