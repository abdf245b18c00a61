const named = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that end a line: the texts before and after them are separate words. */
export const BLOCK = named(
  'address article aside blockquote br center dd details dialog dir div dl dt fieldset figcaption figure footer form frame ' +
    'frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol option p pre search section select summary table ' +
    'tbody td tfoot th thead title tr ul',
);

const INLINE = named(
  'a abbr acronym area audio b base basefont bdi bdo big body button canvas caption cite code col colgroup data datalist del ' +
    'dfn em embed font head html i iframe img input ins kbd label link map mark marquee math meta meter noembed noframes ' +
    'noscript object optgroup output param picture progress q rp rt ruby s samp script slot small source span strike strong ' +
    'style sub sup svg template textarea time track tt u var video wbr',
);

/**
 * HTML elements, obsolete ones included. Anything else between angle brackets is text: `<MSFT.O>`,
 * `Vec<T>`.
 */
export const isElement = (name: string): boolean => BLOCK.has(name) || INLINE.has(name);

/** Elements without an end tag that work without attributes. */
export const BREAK = named('br hr wbr');

/** Elements with content that is not for readers. */
export const HIDDEN = named(
  'iframe math noembed noframes noscript object script style svg template',
);

/** Hidden elements whose content is code, not a text for browsers that do not know the element. */
export const CODE = named('script style');

/**
 * Elements that excerpts consist of. The others are markup of pages and applications, which a text
 * only contains to name them.
 */
export const PROSE = named(
  'a b big blockquote br center dd div dl dt em font h1 h2 h3 h4 h5 h6 hr i li ol p pre s small span strike strong sub sup ' +
    'table tbody td th thead tr tt u ul wbr',
);
