import anyAscii from 'any-ascii';
import { chooseSlug } from '#src/compile/articles/choose-slug.ts';
import { formatInstant } from '#src/content/time/instant.ts';

/** Most characters of the words in a file's name. */
const MOST = 72;

/**
 * A free slug for a story: its day (UTC) and the words of its headline in plain letters, which
 * names its file and its address. `fallback` stands for a headline that has none.
 */
export function storyName(
  { title, time }: { readonly title: string; readonly time: number },
  fallback: string,
  isTaken: (slug: string) => boolean,
): string {
  const day = formatInstant(time).slice(0, 10);
  const stem = `${day}-${wordsOf(title) || fallback}`;
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? stem : `${stem}-${number}`;
    if (chooseSlug(`${slug}.md`) === slug && !isTaken(slug)) return slug;
  }
}

/** Letters of alphabets that can be spelt with Latin ones; others would become noise. */
const SPELLABLE = /[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{Nd}]/gu;
const LETTER = /[\p{L}\p{Nd}]/gu;

/**
 * Lower-case ASCII words, joined by dashes, cut between two words where that is possible; empty for
 * a headline in another script.
 */
function wordsOf(title: string): string {
  const [spellable, all] = [SPELLABLE, LETTER].map((kind) => title.match(kind)?.length ?? 0);
  if ((spellable ?? 0) * 2 < (all ?? 0)) return '';
  const words = anyAscii(title.normalize('NFKC'))
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/[a-z0-9]+/g);
  const whole = (words ?? []).join('-');
  if (whole.length <= MOST) return whole;
  const cut = whole.slice(0, MOST + 1).lastIndexOf('-');
  return whole.slice(0, cut > MOST / 2 ? cut : MOST);
}
