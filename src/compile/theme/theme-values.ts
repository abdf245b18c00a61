import { parse } from 'culori';

/** What is wrong with a value, and what to do. */
export type ThemeFault = { readonly fault: string };

/** The two colours of a token: in the light and in the dark scheme. */
export type ColourPair = readonly [light: string, dark: string];

const COLOUR =
  /^(?:#[\da-f]+|[a-z]+|(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\([\d.,%/\s a-z+-]+\))$/i;
const BOTH = /^light-dark\((.*)\)$/is;

/**
 * The colours of a token's value: one for both schemes, or two in `light-dark()`. Each must be
 * opaque, because its contrast would depend on what is below it.
 */
export function readColours(value: string): ColourPair | ThemeFault {
  const [, both] = BOTH.exec(value) ?? [];
  const colours = both === undefined ? [value] : splitCommas(both);
  const [light = '', dark = light, ...more] = colours;
  if (more.length > 0 || (both !== undefined && colours.length !== 2))
    return { fault: 'has not two colours; write light-dark(#a3181f, #ff9d92)' };
  for (const colour of [light, dark]) {
    const parsed = COLOUR.test(colour) ? parse(colour) : undefined;
    if (!parsed)
      return {
        fault: `has ${JSON.stringify(colour)}, which is no colour of its own; write it like #a3181f, or oklch(45% 0.17 26)`,
      };
    if (parsed.alpha !== undefined && parsed.alpha < 1)
      return { fault: `has ${colour}, which lets the ground through; write an opaque colour` };
  }
  return [light, dark];
}

const QUOTED = /^(["'])[\p{L}\p{N} ._-]+\1$/u;
/** Words as CSS has them without quotes: `Source Sans 3` needs some. */
const IDENTIFIER = /^-?[\p{L}_][\p{L}\p{N}_-]*(?: -?[\p{L}_][\p{L}\p{N}_-]*)*$/u;
/** With one of these a browser ignores the whole list. */
const KEYWORD = /^(?:inherit|initial|unset|revert|revert-layer|default)$/i;

/** A list of font families, written evenly. */
export function readFamilies(value: string): string | ThemeFault {
  const families = splitCommas(value);
  const wrong = families.find((family) => !isFamily(family));
  return wrong === undefined
    ? families.join(',')
    : {
        fault: `has ${JSON.stringify(wrong)}, which is no name of a font; write names such as "Source Sans 3", Georgia, with quotes if they have digits`,
      };
}

/** The name of one family. */
export const isFamily = (value: string): boolean =>
  QUOTED.test(value) || (IDENTIFIER.test(value) && !KEYWORD.test(value));

/** A text at its commas, but for those in brackets. */
function splitCommas(text: string): string[] {
  return text.split(/,(?![^(]*\))/).map((part) => part.trim().replace(/\s+/g, ' '));
}
