import { isMostlySingle, type Manifest } from '#src/content/bundle/manifest.ts';
import { headTags } from '#src/head/head-tags.ts';
import type { PageHead } from '#src/head/page-head.ts';
import {
  countOldCards,
  digestShown,
  factsShown,
} from '#src/routes/shell/entry/shown-of-manifest.ts';
import { MANIFEST_FILE, pathOf } from '#src/url/paths.ts';
import { packInputs } from '../carried/page-carrier.ts';
import { renderHead } from '../render-head.ts';
import type { ReadText } from './bundle-texts.ts';
import { compactHead, compactHtml } from './compact-html.ts';
import { openLasting } from './kept/lasting-markup.ts';
import { lastingPage, shownParts } from './kept/lasting-page.ts';
import type { PageCache } from './kept/page-cache.ts';
import { openSingle } from './kept/single-markup.ts';
import type { PlannedPage } from './plan-pages.ts';
import { openPages, type RoutedPage } from './render-page.tsx';

/** The parts of a page as it is published. */
export type DrawnPage = {
  readonly head: string;
  /** The content of the root element. */
  readonly markup: string;
  /** What the page carries of the data that it is made from. */
  readonly data: string;
  /** What it shows of the manifest, as attributes of the element with its data. */
  readonly shows: string;
};

/** What pages are drawn from. */
export type Drawing = {
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
  const ofSite = {
    version: JSON.stringify([version, base, address, site, preview, isMostlySingle(manifest)]),
    built: manifest.built,
  };
  const lasting = openLasting(drawing.cache, ofSite);
  const single = openSingle(drawing.cache, { ...ofSite, readText });
  const htmlOf = (path: string, head: PageHead | undefined): string => {
    if (head) return compactHead(renderHead(headTags(head, { site, address, preview })));
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
    const carry = (markup: string, files: RoutedPage['files']): string =>
      packInputs({ path: base + path.slice(1), markup, files, made });
    const keys = shownParts[page.name] ?? [];
    const show = (files: readonly string[]): string => {
      const old = countOldCards(made, manifest.built);
      return [
        ` data-of="${digestShown(manifest, { path, files, keys })}"`,
        ...(keys.length > 0 ? [` data-shows="${keys.join(' ')}"`] : []),
        ...(old > 0 ? [` data-old="${old}"`] : []),
      ].join('');
    };
    const kept = lastingPage(page);
    const madeText = made ? JSON.stringify(made) : '';
    if (!kept) {
      const { files: names, ...drawn } = await single({
        ...{ path, made: madeText },
        factsOf: (files) => factsShown(manifest, { path, files, keys }),
        draw: async () => {
          const { head, files, whole } = await load();
          const markup = whole();
          return {
            ...{ head: htmlOf(path, head), markup: compactHtml(markup) },
            ...{ data: carry(markup, files), files: [...files.keys()] },
          };
        },
      });
      return { ...drawn, shows: show(names) };
    }
    const names = [MANIFEST_FILE, ...(kept.file === undefined ? [] : [kept.file])];
    const { around, file } = kept;
    const drawn = await lasting({
      ...{ around, load },
      facts: () => factsShown(manifest, { path, files: [], keys: [] }),
      inputs: [path, file === undefined ? '' : readText(file).text, madeText],
      draw: async () => {
        const { head, files: read, alone } = await load();
        assertSame(path, [...read.keys()], names);
        const markup = alone();
        return { head: htmlOf(path, head), alone: compactHtml(markup), data: carry(markup, read) };
      },
    });
    return { ...drawn, shows: show(names) };
  };
}

/** Without this, a page that shows another file too would not change with it. */
function assertSame(path: string, read: readonly string[], known: readonly string[]): void {
  if (read.join() !== known.join())
    throw new Error(
      `${path} shows ${read.join(', ')}; src/render/pages/kept/lasting-page.ts must name all but the manifest`,
    );
}
