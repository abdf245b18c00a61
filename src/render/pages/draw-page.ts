import { isMostlySingle, type Manifest } from '#src/content/bundle/manifest.ts';
import { headTags } from '#src/head/head-tags.ts';
import type { PageHead } from '#src/head/page-head.ts';
import { MANIFEST_FILE, pathOf } from '#src/url/paths.ts';
import { renderHead } from '../render-head.ts';
import type { BundleText, ReadText } from './bundle-texts.ts';
import { openLasting } from './lasting-markup.ts';
import { lastingPage } from './lasting-page.ts';
import type { PageCache } from './page-cache.ts';
import type { PlannedPage } from './plan-pages.ts';
import { openPages, type RoutedPage } from './render-page.tsx';

/** A page, and the files of the bundle that it is made from. */
export type DrawnPage = {
  readonly head: string;
  /** The content of the root element. */
  readonly markup: string;
  readonly files: ReadonlyMap<string, BundleText>;
};

type Drawing = {
  readonly manifest: Manifest;
  readonly readText: ReadText;
  readonly cache: PageCache;
  readonly base: string;
  /** The site's full address or, if unknown, its base. */
  readonly address: string;
  /** Identifies the app's code. */
  readonly version: string;
};

/** Draws planned pages, one at a time: from the cache if an earlier run had the same to draw. */
export function openDrawing(drawing: Drawing): (planned: PlannedPage) => Promise<DrawnPage> {
  const { manifest, readText, base, address, version } = drawing;
  const { site, preview } = manifest;
  const loadPage = openPages(base, readText);
  const lasting = openLasting(drawing.cache, {
    version: JSON.stringify([version, base, address, site, preview, isMostlySingle(manifest)]),
    built: manifest.built,
  });
  const htmlOf = (path: string, head: PageHead | undefined): string => {
    if (head) return renderHead(headTags(head, { site, address, preview }));
    throw new Error(
      `${path} does not say what its head is; its route in src/routes/ must have a handle`,
    );
  };

  return async ({ page, made }) => {
    const path = pathOf(page);
    let loading: Promise<RoutedPage> | undefined;
    const load = (): Promise<RoutedPage> => {
      loading ??= loadPage({ path, made });
      return loading;
    };
    const kept = lastingPage(page);
    if (!kept) {
      const { head, files, whole } = await load();
      return { head: htmlOf(path, head), markup: whole(), files };
    }
    const names = [MANIFEST_FILE, ...(kept.file === undefined ? [] : [kept.file])];
    const files = new Map(names.map((name) => [name, readText(name)]));
    const { around, file = '' } = kept;
    const html = await lasting({
      ...{ around, load },
      inputs: [path, files.get(file)?.text ?? '', made ? JSON.stringify(made) : ''],
      draw: async () => {
        const { head, files: read, alone } = await load();
        assertSame(path, [...read.keys()], names);
        return { head: htmlOf(path, head), alone: alone() };
      },
    });
    return { ...html, files };
  };
}

/** Without this, a page that shows another file too would not change with it. */
function assertSame(path: string, read: readonly string[], known: readonly string[]): void {
  if (read.join() !== known.join())
    throw new Error(
      `${path} shows ${read.join(', ')}; src/render/pages/lasting-page.ts must name all but the manifest`,
    );
}
