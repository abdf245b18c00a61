import { cleanText } from '#src/compile/articles/clean-text.ts';
import { languageTag } from '#src/compile/articles/language-tag.ts';
import type { FeedEntry, KeepEntry, SplitEntry } from './feeds-yaml.ts';
import type { Keep, Split } from './source.ts';
import type { ListedSource } from './unite-sources.ts';

export const toSource = (entry: FeedEntry): ListedSource => ({
  address: entry.address,
  name: toText(entry.name),
  topics: toTexts(entry.topics),
  quality: entry.quality ?? undefined,
  language: languageTag(entry.language),
  family: toText(entry.family),
  role: entry.role ?? undefined,
  only: toTexts(entry.only),
  without: toTexts(entry.without),
  keep: toKeep(entry.keep),
});

export function toKeep(keep: KeepEntry | null | undefined): Keep | undefined {
  if (!keep) return undefined;
  const { days, stories, then } = keep;
  return { days: days ?? undefined, stories: stories ?? undefined, beyond: then ?? 'archive' };
}

export const toSplit = ({ report, from }: SplitEntry, line: number): Split => ({
  line,
  report,
  // People copy the name of the file, which has an ending.
  from: toText(from)?.replace(/\.md$/, ''),
});

type Maybe<T> = T | null | undefined;

const toText = (text: Maybe<string>) => (text == null ? undefined : cleanText(text));

const toTexts = (texts: Maybe<readonly string[]>): readonly string[] => [
  ...new Set((texts ?? []).map((text) => cleanText(text))),
];
