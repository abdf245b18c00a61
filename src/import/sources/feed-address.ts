import { MOST_ADDRESS, safeLink } from '#src/url/safe-link.ts';

/** An address in its one spelling, or what is wrong and what to do. */
type Judged = { readonly address: string } | { readonly fault: string };

/** Blanks and invisible signs at the ends, as they come with copied addresses. */
const ENDS = /^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu;
/** A scheme; digits after the colon are a port, and the word before is a host. */
const SCHEME = /^([a-z][a-z\d+.-]*):(?!\d)/i;
/** A host without scheme: a dot in it, this machine, or an IPv6 address. */
const BARE = /^(?:[^/?#@]+\.[^/?#@]+|localhost(?::\d+)?|\[[\da-f:.]+\](?::\d+)?)(?:[/?#]|$)/i;
const WITH_USER = /^(?:https?:)?\/\/[^/?#]*@/i;

const EXAMPLE = 'write it like https://example.com/feed.xml';

/**
 * The web address of a feed, or of a page that names one, from what people write: without a scheme
 * it is `https://`; `feed:` is read as browsers did (draft-obasanjo-feed-uri-scheme). Without its
 * fragment, which no server sees.
 */
export function feedAddress(text: string): Judged {
  if (text.length > MOST_ADDRESS) return { fault: 'is too long for an address; cut it' };
  const written = text.replace(ENDS, '');
  const whole = withScheme(written);
  if (whole === undefined)
    return { fault: `is no web address (${SCHEME.exec(written)?.[1] ?? ''}:); ${EXAMPLE}` };
  const address = safeLink(whole)?.href.replace(/#.*$/, '');
  if (address !== undefined) return { address };
  return {
    fault: WITH_USER.test(whole)
      ? 'contains a user name, which would become public; use the public address of the feed'
      : `is no web address; ${EXAMPLE}`,
  };
}

/** Undefined for another scheme than those of the web. */
function withScheme(text: string): string | undefined {
  if (/^https?:\/\//i.test(text)) return text;
  if (/^feed:\/\//i.test(text)) return `http${text.slice('feed'.length)}`;
  if (/^feed:https?:\/\//i.test(text)) return text.slice('feed:'.length);
  if (text.startsWith('//')) return `https:${text}`;
  if (SCHEME.test(text)) return undefined;
  return BARE.test(text) ? `https://${text}` : text;
}

/** Addresses with one key are one feed: no site has two that differ in http and https only. */
export const addressKey = (address: string): string => address.replace(/^https?:/, '');
