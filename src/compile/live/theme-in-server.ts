import type { Connect, HtmlTagDescriptor } from 'vite';
import { FONT_TYPE, themeStyle } from '#src/content/publisher/theme.ts';
import type { Look } from '../theme/look.ts';

export type LiveTheme = {
  /** Takes the look of a new bundle. Returns whether open pages have to load again to show it. */
  readonly take: (look: Look) => boolean;
  /** The style sheet for the head of a page. */
  readonly tags: (base: string) => HtmlTagDescriptor[];
  /** Serves the fonts, at their paths below the site's base. */
  readonly serveFonts: (base: string) => Connect.NextHandleFunction;
};

/** The publisher's colours and fonts in a development server, as they are now. */
export function createLiveTheme(): LiveTheme {
  let now: Look | undefined;
  return {
    take: (look) => {
      const isOther = now !== undefined && JSON.stringify(now.theme) !== JSON.stringify(look.theme);
      now = look;
      return isOther;
    },
    tags: (base) =>
      now?.theme ? [{ tag: 'style', children: themeStyle(now.theme, base), injectTo: 'head' }] : [],
    serveFonts: (base) => (request, response, next) => {
      const path = request.url?.replace(/\?.*/, '');
      const font = now?.fonts.find(({ file }) => base + file === path);
      if (!font) return next();
      response.setHeader('Content-Type', FONT_TYPE);
      response.end(font.bytes);
    },
  };
}
