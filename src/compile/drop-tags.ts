/** Elements that end a line, so that what stands before and after them are two words. */
const block =
  'address article aside blockquote br center dd details dialog dir div dl dt fieldset figcaption figure footer form frame'
    .concat(
      ' frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol option p pre search section select summary table',
    )
    .concat(' tbody td tfoot th thead title tr ul')
    .split(' ');
const inline =
  'a abbr acronym area audio b base basefont bdi bdo big body button canvas caption cite code col colgroup data datalist del'
    .concat(
      ' dfn em embed font head html i iframe img input ins kbd label link map mark marquee math meta meter noframes noscript object',
    )
    .concat(
      ' optgroup output param picture progress q rp rt ruby s samp script slot small source span strike strong style sub sup svg',
    )
    .concat(' template textarea time track tt u var video wbr')
    .split(' ');
const known = new Map<string, string>([
  ...block.map((name) => [name, ' '] as const),
  ...inline.map((name) => [name, ''] as const),
]);

/** Elements whose content is not for readers goes with them; comments, doctypes and processing instructions go as well. */
const HIDDEN = /<(script|style|noscript|template|iframe|object|svg|math)\b[^>]*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<[!?][^>]*>/gi;
const TAG = /<\/?([a-z][a-z0-9]*)(?=[\s/>])(?:"[^"]*"|'[^']*'|[^<>"'])*>/gi;
/** Excerpts are cut anywhere, also inside a tag. */
const CUT_TAG = /<(?:\/?([a-z][a-z0-9]*)\s[^<>]*=[^<>]*|!--[^>]*)$/i;

/**
 * Text without HTML tags. Only what is a tag of HTML goes: `Microsoft Corp <MSFT.O> unveiled` and `a < b` stay as they are.
 */
export function dropTags(text: string): string {
  if (!text.includes('<')) return text;
  return text
    .replace(HIDDEN, ' ')
    .replace(TAG, (tag, name: string) => known.get(name.toLowerCase()) ?? tag)
    .replace(CUT_TAG, (tag, name: string | undefined) => (name === undefined || known.has(name.toLowerCase()) ? '' : tag));
}
