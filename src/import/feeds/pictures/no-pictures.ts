/** Hosts of pixels: they serve nothing else, or nothing else in feeds. */
const HOSTS = new RegExp(
  String.raw`^https?:\/\/(?:[^/?#]*\.)?(?:${[
    String.raw`feedburner\.com|feedproxy\.google\.com|feedsportal\.com|pheedo\.com|feedblitz\.com`,
    String.raw`pixel\.wp\.com|stats\.wordpress\.com|pixel\.quantserve\.com|scorecardresearch\.com`,
    String.raw`google-analytics\.com|googletagmanager\.com|doubleclick\.net|googlesyndication\.com`,
    String.raw`analytics\.twitter\.com|hits\.[a-z.]+|hit\.[a-z.]+|counter\.[a-z.]+`,
    String.raw`chartbeat\.(?:com|net)|ioam\.de|met\.vgwort\.de|vgwort\.de|xiti\.com|mc\.yandex\.ru`,
    String.raw`counter\.rambler\.ru|top-fwz1\.mail\.ru|wemfbox\.ch|imrworldwide\.com|rss-tracker\.[a-z.]+`,
    String.raw`medium\.com\/_\/stat|ga-beacon\.appspot\.com|blogger\.googleusercontent\.com\/tracker`,
  ].join('|')})(?:[/:?#]|$)`,
  'i',
);
/** Paths of pixels on hosts that serve pictures too. */
const PATHS =
  /\/\/(?:www\.)?facebook\.com\/tr[/?]|\/(?:b|g|t|p|o)\.gif(?:[?#]|$)|\/(?:1x1|pixel|spacer|blank|clear|trans(?:parent)?|tracking|tracker|piwik|matomo|beacon|countpixel|rss-pixel)\.(?:gif|png|php|jpg)(?:[?#]|$)|\/(?:tracking|republication-tracker-tool|countpixel|pixel|feed-stats|na\/[0-9a-f]{32})(?:[/?]|$)|counter\.theconversation\.com\/content\/\d+\/count\./i;

/** Emoji, avatars and sharing buttons. */
const ICONS =
  /\/(?:emoji|emojis|smilies|smiley|twemoji|core\/emoji)\/|\/\/(?:[^/?#]*\.)?gravatar\.com\/|\/avatars?\/|\/(?:share|button|icon|btn)[_-][^/]*\.(?:gif|png|svg)(?:[?#]|$)/i;

/** Whether a picture only counts readers: a known host of pixels, or a path of one. */
export const countsReaders = (address: string): boolean =>
  HOSTS.test(address) || PATHS.test(address);

/** Whether a picture is an emoji, an avatar or a button, which shows nothing of an article. */
export const isIcon = (address: string): boolean => ICONS.test(address);
