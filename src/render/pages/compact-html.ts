/**
 * HTML that browsers parse to the same document, in fewer bytes: attributes without quotes where
 * they need none, no end tags where the standard lets them be omitted (HTML, 13.1.2.4), SVG shapes
 * that close themselves. Takes markup in which `"`, `<` and `>` of texts and values are escaped, as
 * React and escapeHtml write it, and whose scripts have no `<`.
 */
export function compactHtml(html: string): string {
  return html
    .replace(END_TAG, (tag, name: string, next: string) =>
      endsBefore.get(name)?.has(next) ? '' : tag,
    )
    .replace(EMPTY_SHAPE, '<$1$2/>')
    .replace(START_TAG, (tag) => tag.replace(VOID_END, '$1>').replace(ATTRIBUTE, shortAttribute));
}

/** The same of a head, where blanks between tags mean nothing. */
export const compactHead = (html: string): string => compactHtml(html).replace(BETWEEN_TAGS, '');

const BETWEEN_TAGS = /(?<=>)\s+(?=<)/g;
const END_TAG = /<\/(li|dt|dd|td|th|tr|thead|tbody|option|p)>(?=<(\/?[a-z][a-z0-9]*))/g;
const EMPTY_SHAPE = /<(circle|ellipse|line|path|polygon|polyline|rect|use)(\s[^<>]*)?><\/\1>/g;
const START_TAG = /<[a-z][^<>]*>/g;
const VOID_END = /^(<(?:br|col|hr|img|input|link|meta|source|wbr)(?:\s[^<>]*?)?)\s*\/>$/;
const ATTRIBUTE = /(\s[^\s"=/]+)="([^"]*)"(\/?)/g;

/** Where a value needs quotes, and before the slash of an element that closes itself. */
function shortAttribute(written: string, name: string, value: string, slash: string): string {
  if (value === '') return name + slash;
  return slash === '' && !/[\s'=`]/.test(value) ? `${name}=${value}` : written;
}

const words = (list: string): readonly string[] => list.split(' ');

/** What ends an open paragraph: of the standard's list, what browsers have known for ten years. */
const ENDS_PARAGRAPH = words(
  'article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul' +
    ' /article /aside /blockquote /dd /details /div /fieldset /figcaption /figure /footer /form /header /li /main /nav /section /td /th',
);

/** Elements by name, with the tags before which their end tag can be omitted. */
const endsBefore: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    li: words('li /ul /ol'),
    dt: words('dt dd'),
    dd: words('dt dd /dl'),
    td: words('td th /tr'),
    th: words('td th /tr'),
    tr: words('tr /tbody /thead'),
    thead: words('tbody'),
    tbody: words('tbody /table'),
    option: words('option /select'),
    p: ENDS_PARAGRAPH,
  }).map(([name, tags]) => [name, new Set(tags)]),
);
