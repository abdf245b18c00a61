/** A text without what a program put at its end, and whether the text before it was cut. */
export type StrippedText = { readonly text: string; readonly isCut: boolean };

/** WordPress names a post and its site after each excerpt; by its translations. */
const FOOTERS: readonly (readonly [start: string, middle: RegExp])[] = [
  ['The post ', / (?:first )?appeared (?:first )?on /],
  ['Der Beitrag ', / (?:erschien zuerst auf|ist zuerst erschienen auf) /],
  ['L’article ', / est apparu en premier sur /],
  ["L'article ", / est apparu en premier sur /],
  ['La entrada ', / (?:se publicó primero en|aparece primero en) /],
  ['L’articolo ', / (?:proviene da|sembra essere il primo su) /],
  ["L'articolo ", / (?:proviene da|sembra essere il primo su) /],
  ['Het bericht ', / verscheen eerst op /],
  ['O post ', / (?:apareceu primeiro em|aparece primeiro em) /],
  ['Artykuł ', / pochodzi z serwisu /],
  ['Сообщение ', / появились сначала на /],
  ['Запись ', / впервые появилась /],
  ['Inlägget ', / dök först upp på /],
  ['投稿 ', / に最初に表示されました/],
];
const LONGEST_FOOTER = 600;

/** What a reader would click to read on, where no sentence ends so. */
const MORE = [
  'Read (?:more|on|the (?:full|whole|rest of the)? ?(?:article|story|post))(?: (?:here|about|at|on) [^.!?]{1,120})?',
  'Continue reading(?: [^.!?]{1,160})?',
  'Keep reading|Click here to (?:read more|continue reading)|See more|View (?:post|article)',
  'Weiterlesen|Mehr lesen|Weiter lesen|Lire la suite|Lire plus|En savoir plus|Leer más',
  'Seguir leyendo|Sigue leyendo|Leggi tutto|Leggi di più|Continua a leggere|Lees meer|Lees verder',
  'Leia mais|Continue lendo|Saiba mais|Czytaj (?:więcej|dalej)|Читать далее|Подробнее|Докладніше',
  'Devamını oku|Läs mer|Les mer|Læs mere|Lue lisää|Citește mai mult|Číst dále|Διαβάστε περισσότερα',
  '続きを読む|もっと見る|全文を読む|阅读全文|閱讀全文|阅读更多|繼續閱讀|继续阅读|더 보기|계속 읽기|اقرأ المزيد|קרא עוד|और पढ़ें',
].join('|');
const linkAfter = (before: string, flags: string): RegExp =>
  new RegExp(`(?<before>${before})\\s*(?:[[(|•·-]\\s*)?(?:${MORE})[\\s.…→⟶»›>\\])]*$`, flags);
/** With its capital it is a link after any word; otherwise only where a sentence ends or is cut. */
const LINKS = [linkAfter('^|\\s', 'u'), linkAfter('^|[.!?…。！？"”’»)\\]]', 'iu')];
const LONGEST_LINK = 220;
/** The sign of a cut, in brackets so that it is no one's punctuation; `(more…)` by WordPress. */
const CUT = /\s*(?:\[\s*(?:…|\.\.\.)\s*\]|\(\s*(?:…|\.\.\.|more(?:…|\.\.\.)?)\s*\))[\s»›→.]*$/u;
/** Reddit. */
const SUBMITTED =
  /(?:^|\s)submitted by\s+\/?u\/\S{1,40}(?:\s+to\s+\/?r\/\S{1,40})?(?:\s*\[(?:link|comments)\])*$/;

/**
 * Cuts what programs add at the end of an excerpt: "Read more", "The post X appeared first on Y",
 * "[…]", in the languages where they were seen. The text is clean, at most some thousand
 * characters.
 */
export function stripEndings(text: string): StrippedText {
  let stripped: StrippedText = { text, isCut: false };
  for (let round = 0; round < MOST_ROUNDS; round += 1) stripped = stripOnce(stripped);
  return stripped;
}

/** An ending can be before another: "[…] Read more The post X appeared first on Y". */
const MOST_ROUNDS = 4;

function stripOnce({ text, isCut }: StrippedText): StrippedText {
  const whole = inTail(text, LONGEST_FOOTER, (tail) => withoutFooter(tail).replace(SUBMITTED, ''));
  const uncut = inTail(whole, LONGEST_LINK, (tail) => withoutLink(tail.replace(CUT, '')));
  return { text: uncut, isCut: isCut || uncut !== whole };
}

/** Changes only the end of a text: patterns for endings are tried at each place. */
function inTail(text: string, length: number, change: (tail: string) => string): string {
  const from = Math.max(0, text.length - length);
  return (text.slice(0, from) + change(text.slice(from))).trimEnd();
}

function withoutFooter(tail: string): string {
  for (const [start, middle] of FOOTERS) {
    const at = tail.lastIndexOf(start);
    if (at !== -1 && middle.test(tail.slice(at))) return tail.slice(0, at);
  }
  return tail;
}

function withoutLink(tail: string): string {
  for (const link of LINKS) {
    const found = link.exec(tail);
    if (found) return tail.slice(0, found.index + (found.groups?.['before'] ?? '').length);
  }
  return tail;
}
