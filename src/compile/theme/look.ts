import type { Theme, ThemeFont } from '#src/content/publisher/theme.ts';
import type { Problem } from '../problem.ts';

export const THEME_FILE = 'theme.css';

/** The publisher's look: undefined for that of the design. */
export type Look = { readonly theme?: Theme; readonly fonts: readonly ThemeFont[] };

export type ReadLook = { readonly look: Look; readonly problems: readonly Problem[] };
