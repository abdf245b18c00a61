/** Signs that are neither letter nor digit, and invisible letters. */
const UNSEEN = /[^\p{L}\p{N}]|\p{Default_Ignorable_Code_Point}/gu;

/**
 * Lower-case letters of other scripts that look Latin (Unicode TR39, confusables, as far as field
 * names need them).
 */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: 'аαɑᴀ',
    b: 'вβьƅʙ',
    c: 'сϲᴄ',
    d: 'ԁɗᴅ',
    e: 'еєεҽ℮ёᴇ',
    g: 'ɡԍ',
    h: 'һнհʜ',
    i: 'іιıɩїɪ',
    j: 'јϳᴊ',
    k: 'кκᴋ',
    l: 'ӏǀʟ',
    m: 'мμᴍ',
    n: 'пηոɴ',
    o: 'оοօσᴏ',
    p: 'рρᴘ',
    q: 'ԛ',
    r: 'гᴦʀ',
    s: 'ѕꜱ',
    t: 'тτᴛ',
    u: 'υսᴜ',
    v: 'ѵνᴠ',
    w: 'ԝѡωᴡ',
    x: 'хχ',
    y: 'уγүʏ',
  }).flatMap(([latin, others]) => [...others].map((other) => [other, latin] as const)),
);

const PLAIN = /^[A-Za-z]+$/;

/**
 * A field name for comparison: without blanks, invisible characters, marks and punctuation, in
 * lower case, with look-alikes of other scripts as Latin letters.
 */
export function foldKey(key: string): string {
  if (PLAIN.test(key)) return key.toLowerCase();
  const letters = key.normalize('NFKD').replace(UNSEEN, '').toLowerCase();
  return [...letters].map((letter) => LOOK_ALIKES.get(letter) ?? letter).join('');
}
