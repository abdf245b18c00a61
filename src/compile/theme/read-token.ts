import type { Declaration } from 'postcss';
import { colourTokens, fontTokens, isColourToken } from './theme-tokens.ts';
import { type ColourPair, readColours, readFamilies, type ThemeFault } from './theme-values.ts';

/** A token that the publisher sets: its declarations, and its colours if it is one. */
export type ReadToken = { readonly text: string; readonly colours?: ColourPair };

const UNKNOWN = `is nothing that a theme can set; write one of ${[
  ...Object.keys(colourTokens),
  ...Object.keys(fontTokens),
].join(', ')}`;

/** What a declaration in `:root` sets, or what is wrong with it. */
export function readToken({ prop, value, important }: Declaration): ReadToken | ThemeFault {
  const written = value.replace(/\s+/g, ' ').trim();
  if (important) return { fault: 'is !important, which has no use here; remove that' };
  if (isColourToken(prop)) {
    const colours = readColours(written);
    return 'fault' in colours ? colours : { text: `${prop}:${written}`, colours };
  }
  const more = fontTokens[prop];
  if (more === undefined) return { fault: UNKNOWN };
  const families = readFamilies(written);
  return typeof families === 'string' ? { text: `${prop}:${families}${more}` } : families;
}
