import { t } from '#src/messages/messages.ts';
import type { SavedCard, SavedEntry } from '../saved/saved-entry.ts';
import { tagText } from '../saved/tags.ts';
import { goneWords } from '../words/gone-words.ts';
import { outletWords } from '../words/outlet-words.ts';
import { seenWords } from '../words/place-words.ts';
import { dateWords, timeWords } from '../words/time-words.ts';
import { linkTo, plain } from './markdown-text.ts';
import type { SavedFrom } from './saved-from.ts';

/**
 * Saved stories as Markdown (CommonMark), in the order given, with links and the reader's notes.
 */
export function savedMarkdown(entries: readonly SavedEntry[], from: SavedFrom): string {
  const blocks = [
    `# ${plain(t('saved.title'))}`,
    linkTo({ href: from.page }, from.site),
    ...entries.flatMap((entry) => blocksOf(entry, from)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function blocksOf({ slug, story, note, tags, since, gone }: SavedEntry, from: SavedFrom): string[] {
  const { timeZone, addressOf } = from;
  const date = dateWords(new Date(since).toISOString(), timeZone);
  const facts = [
    ...(story ? storyFacts(story, from) : []),
    plain(t('saved.savedOn', { date })),
    ...(slug === '' ? [] : [linkTo({ href: addressOf(slug) }, t('saved.openHere'))]),
  ];
  return [
    `## ${story ? titleOf(story) : plain(slug || t('saved.goneTitle'))}`,
    facts.join(' · '),
    ...(gone ? [plain(goneWords(gone))] : []),
    ...(story && story.excerpt !== '' ? [`> ${plain(story.excerpt)}`] : []),
    ...paragraphs(note),
    ...(tags.length > 0 ? [plain(t('saved.tagsAre', { tags: tagText(tags) }))] : []),
  ];
}

const titleOf = ({ original, title }: SavedCard): string =>
  original ? linkTo(original, title) : plain(title);

const storyFacts = ({ outlet, undated, time }: SavedCard, { timeZone }: SavedFrom): string[] => [
  plain(outletWords(outlet)),
  plain((undated ? seenWords : timeWords)(time, timeZone)),
];

/** A note as typed, as paragraphs with line breaks. */
const paragraphs = (text: string): string[] =>
  text
    .replace(/\r\n?/gu, '\n')
    .split(/\n\s*\n/u)
    .map((part) =>
      part
        .split('\n')
        .map((line) => plain(line.trim()))
        .filter((line) => line !== '')
        .join('\\\n'),
    )
    .filter((part) => part !== '');
