import { openBundle } from '#src/render/open-bundle.ts';
import { openTexts } from '#src/render/pages/bundle-texts.ts';
import { planPages } from '#src/render/pages/plan-pages.ts';
import { openPages } from '#src/render/pages/render-page.tsx';
import { pathOf } from '#src/url/paths.ts';

export type Shown = { readonly path: string; readonly html: string };

/**
 * The pages that a build makes of a bundle, by the app's own routes, as markup; of all that are
 * planned those that `choose` takes. What many pages are made from is read once.
 */
export async function* renderChosen(
  out: string,
  choose: (path: string) => boolean,
): AsyncGenerator<Shown> {
  const bundle = await openBundle(out);
  const load = openPages('/', openTexts(out));
  for (const group of planPages(bundle, bundle.columns.count))
    for await (const { page, made } of group()) {
      const path = pathOf(page);
      if (!choose(path)) continue;
      yield { path, html: (await load({ path, made })).whole() };
    }
}
