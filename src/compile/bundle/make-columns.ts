import { FORMAT, NONE } from '#src/content/bundle/bundle.ts';
import type { ColumnFile } from '#src/content/bundle/column-file.ts';
import { encodeDescending } from '#src/content/bundle/columns.ts';
import { talks } from '#src/content/coverage/sources.ts';
import type { Draft } from '../coverage/draft.ts';
import type { CardSources } from './make-card.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** Every story as numbers; `drafts` are newest first. */
export function makeColumns(
  drafts: readonly Draft[],
  cardFiles: string[],
  { outlets, topics, owners }: CardSources,
): ColumnFile {
  const column = (value: (draft: Draft) => number): number[] => drafts.map(value);
  const counted = drafts.map(owners.sourcesOf);
  return {
    format: FORMAT,
    cardFiles,
    minutes: encodeDescending(column(({ time }) => Math.floor(time / MINUTE_MS))),
    days: encodeDescending(column(({ day }) => Date.parse(`${day}T00:00Z`) / DAY_MS)),
    heat: column(({ article }) => article.heat ?? NONE),
    quality: column(({ article }) => article.quality ?? NONE),
    kind: column(({ article }) => (article.kind === 'video' ? 1 : 0)),
    outlet: column(({ article }) => outlets.numbers.get(article.provider.domain) ?? 0),
    topics: drafts.map(({ article }) => topics.of(article.topics).map(({ number }) => number)),
    reports: counted.map(({ event }) => event - 1),
    outlets: counted.map((count) => count.outlets),
    sources: counted.map(({ sources }) => sources ?? NONE),
    copies: counted.map(({ copies }) => copies),
    talk: counted.map(({ talk }) => talks.indexOf(talk)),
  };
}
