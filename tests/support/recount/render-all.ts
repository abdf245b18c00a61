import type * as z from 'zod/mini';
import { openBundle } from '#src/render/open-bundle.ts';
import { type PlannedPage, planPages } from '#src/render/pages/plan-pages.ts';
import { renderPage } from '#src/render/pages/render-page.tsx';
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
  const held = new Map<string, Promise<unknown>>();
  const read = <T>(file: string, schema: z.ZodMiniType<T>): Promise<T> => {
    if (file.startsWith('stories/')) return bundle.read(file, schema);
    const parsed: Promise<unknown> = held.get(file) ?? bundle.read(file, schema);
    held.set(file, parsed);
    return parsed.then((value) => schema.parse(value));
  };
  for (const group of planPages(bundle, bundle.columns.count))
    for await (const page of group()) if (choose(pathOf(page.page))) yield await shown(page, read);
}

async function shown(page: PlannedPage, read: Parameters<typeof renderPage>[2]): Promise<Shown> {
  const path = pathOf(page.page);
  const { markup } = await renderPage({ path, made: page.made }, '/', read);
  return { path, html: markup };
}
