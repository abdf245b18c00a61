/** Signs that are no letter and no digit, and letters that leave no trace. */
const UNSEEN = /[^\p{L}\p{N}]|\p{Default_Ignorable_Code_Point}/gu;

/**
 * Letters of other scripts, in lower case, that look like a Latin one (Unicode TR39, confusables,
 * as far as field names need them).
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
 * A field name as it is compared with known ones: without blanks, invisible characters, marks and
 * punctuation, in lower case, and with look-alikes of other scripts as the Latin letters that a
 * reader takes them for.
 */
export function foldKey(key: string): string {
  if (PLAIN.test(key)) return key.toLowerCase();
  const letters = key.normalize('NFKD').replace(UNSEEN, '').toLowerCase();
  return [...letters].map((letter) => LOOK_ALIKES.get(letter) ?? letter).join('');
}
