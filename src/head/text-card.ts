import type { Card } from '#src/content/bundle/bundle.ts';
import type { Site } from '#src/content/bundle/manifest.ts';
import { textDigest } from '#src/content/ids/story-id.ts';
import { localDate } from '#src/content/time/zone-offsets.ts';
import { dateWords } from '#src/content/words/time-words.ts';
import { language } from '#src/messages/messages.ts';
import { cutText } from './cut-text.ts';
import { drawableText } from './drawable-text.ts';

/** Size in pixels that Open Graph consumers show uncut. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/** Folder of the cards of stories below the site's base. The site's own is elsewhere: hosts lead
 * from this folder to it. */
export const CARDS_FOLDER = 'cards/';
const SITE_CARD = 'assets/card-';

/** Increase when the same words are drawn differently, so that a changed picture has a new name. */
const DESIGN = 1;

/** Characters of a headline for which there is room. */
const HEADLINE = 160;
const OUTLET = 48;
const NOTE = 120;
const SITE = 40;

/** The texts of a card, without characters that the fonts cannot draw. */
export type CardWords = {
  readonly headline: string;
  /** Empty on the site's own card. */
  readonly outlet: string;
  /** The last line: the date, if it is known, or what the site is. */
  readonly note: string;
  /** The site's name; empty on its own card, where it is the headline. */
  readonly site: string;
};

/** A picture of words. Its name is a hash of all that is drawn. */
export type TextCard = {
  readonly words: CardWords;
  /** Path of the picture below the site's base, with a leading slash. */
  readonly path: string;
  readonly alt: string;
};

/**
 * The text card of a story: its headline, outlet and date. The site's card if the headline cannot
 * be drawn.
 */
export function storyCard(
  { title, outlet, time, undated }: Pick<Card, 'title' | 'outlet' | 'time' | 'undated'>,
  site: Site,
): TextCard {
  const headline = drawableText(title);
  if (headline === undefined) return siteCard(site);
  const words = {
    headline: cutText(headline, HEADLINE),
    outlet: cutText(drawableText(outlet.name) ?? outlet.domain, OUTLET),
    note: undated ? '' : dateOnCard(time, site),
    site: cutText(drawableText(site.title) ?? '', SITE),
  };
  const date = undated ? '' : dateWords(time, site.timeZone);
  const said = [words.headline, words.outlet, date];
  return textCard(CARDS_FOLDER, words, said.filter(Boolean).join(language().comma));
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/**
 * `30 Dec 2021` on an English site, `2021-12-30` on others: the fonts lack letters of some
 * languages. By the site's language and not the interface's, because the card's name, a hash of its
 * words, must be the one that the build gave it. Empty if the text is no time.
 */
function dateOnCard(time: string, { timeZone, language: tag }: Site): string {
  const local = localDate(Date.parse(time), timeZone);
  if (Number.isNaN(local.getTime())) return '';
  const english = /^en\b/i.test(tag);
  return english
    ? `${local.getUTCDate()} ${MONTHS[local.getUTCMonth()]} ${local.getUTCFullYear()}`
    : local.toISOString().slice(0, 10);
}

/** The site's own card; without words if its name cannot be drawn. */
export function siteCard({ title, description }: Site): TextCard {
  const headline = cutText(drawableText(title) ?? '', HEADLINE);
  return textCard(
    SITE_CARD,
    { headline, outlet: '', note: cutText(drawableText(description) ?? '', NOTE), site: '' },
    title,
  );
}

function textCard(start: string, words: CardWords, alt: string): TextCard {
  const { headline, outlet, note, site } = words;
  return {
    words,
    alt,
    path: `/${start}${textDigest([DESIGN, headline, outlet, note, site].join('\n'))}.png`,
  };
}
