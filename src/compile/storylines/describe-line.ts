import { capital } from '#src/content/words/capital.ts';
import type { FoundLine } from './group-lines.ts';
import { lineName } from './link-words.ts';
import { type DraftLine, type DraftLink, type Told, wordsOf } from './linked-stories.ts';

/**
 * A storyline by its drafts, named by what all its headlines share, else by the words of its first
 * link.
 */
export function lineOf<D>({ hub, others }: FoundLine, told: Told<D>): DraftLine<D> {
  const numbers = [hub, ...others.keys()].sort((a, b) => a - b);
  const members = numbers.flatMap((number) => told.stories[number] ?? []);
  const shared = lineName(
    told.stories[hub]?.title ?? '',
    members.map(({ title }) => title),
    told.known,
  );
  const [first] = others.values();
  const name = shared.length > 0 || !first ? shared : wordsOf(first, told).slice(0, NAMED);
  const stories = numbers.flatMap((number): DraftLink<D>[] => {
    const [draft, link] = [told.stories[number]?.draft, others.get(number)];
    return draft ? [{ draft, words: link ? wordsOf(link, told) : name }] : [];
  });
  return { name: inSentenceCase(name.join(', ')), hub: told.stories[hub]?.draft, stories };
}

/** Most words of a link in a name. */
const NAMED = 3;

/** With a capital at its beginning, unless its first word has one elsewhere: `iPhone`. */
const inSentenceCase = (text: string): string => text.replace(/^\p{Ll}+(?![\p{L}])/u, capital);
