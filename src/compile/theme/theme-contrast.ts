import { clampRgb, converter, type Rgb, wcagContrast } from 'culori';
import { type ColourToken, colourTokens, type Ground, pairs, SCHEMES } from './theme-tokens.ts';
import type { ColourPair } from './theme-values.ts';

/** Two colours of a theme that are too near to each other. */
export type WeakPair = {
  /** The tokens that decide it, the one in front first. */
  readonly among: readonly ColourToken[];
  readonly message: string;
};

const toRgb = converter('rgb');
const BLACK: Rgb = { mode: 'rgb', r: 0, g: 0, b: 0 };

/**
 * The pairs that readers with weak eyes cannot tell apart, by WCAG 2.2 AA, with the colours that
 * the publisher sets and those of the design.
 */
export function weakPairs(set: ReadonlyMap<string, ColourPair>): WeakPair[] {
  return pairs.flatMap(({ ink, on, least, where }) =>
    SCHEMES.flatMap((scheme, at) => {
      const colourOf = (token: ColourToken): Rgb => {
        const colour = (set.get(token) ?? colourTokens[token])[at] ?? '';
        return clampRgb(toRgb(colour) ?? BLACK);
      };
      const ratio = wcagContrast(colourOf(ink), groundOf(on, colourOf));
      if (ratio >= least) return [];
      const mixed = on.percent === undefined ? '' : ` (${on.percent} % of it on --paper)`;
      const shown = (Math.floor(ratio * 100) / 100).toFixed(2);
      return [
        {
          among: [ink, on.token, '--paper'],
          message: `${ink} on ${on.token}${mixed} has a contrast of ${shown} in the ${scheme} scheme (${where}), and some readers need ${least}; make one of the two darker or lighter`,
        },
      ];
    }),
  );
}

/** As `color-mix(in srgb, …)` mixes it. */
function groundOf({ token, percent = 100 }: Ground, colourOf: (of: ColourToken) => Rgb): Rgb {
  const [own, paper] = [colourOf(token), colourOf('--paper')];
  const mix = (part: number, under: number): number =>
    (part * percent + under * (100 - percent)) / 100;
  return {
    mode: 'rgb',
    r: mix(own.r, paper.r),
    g: mix(own.g, paper.g),
    b: mix(own.b, paper.b),
  };
}
