import * as z from 'zod/mini';

/**
 * A publisher's font: descriptors of `@font-face` without their `src`, and its file in the site.
 */
const faceSchema = z.object({ descriptors: z.string(), file: z.string() });

/** The publisher's colours and fonts, as checked by the compiler. */
export const themeSchema = z.object({
  /** Declarations of the tokens of styles/tokens.css that the publisher sets. */
  tokens: z.string(),
  faces: z.array(faceSchema),
});
export type Theme = z.infer<typeof themeSchema>;

/** A font for the site, and its path below the base, named by its content. */
export type ThemeFont = { readonly file: string; readonly bytes: Uint8Array };

/** The media type of all fonts of a theme. */
export const FONT_TYPE = 'font/woff2';

/**
 * The style sheet of a theme, for an element in the head of each page; `base` is the site's path.
 * It is in the layer of the tokens, which it overrides wherever it stands; what is printed, and the
 * fonts of languages, still come after it.
 */
export const themeStyle = ({ tokens, faces }: Theme, base: string): string =>
  [
    ...faces.map(
      ({ descriptors, file }) =>
        `@font-face{${descriptors};src:url(${base}${file}) format("woff2")}`,
    ),
    tokens === '' ? '' : `@layer tokens{:root:root{${tokens}}}`,
  ].join('');
