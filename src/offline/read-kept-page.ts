import * as z from 'zod/mini';
import type { Packed } from '#src/content/carried/packed.ts';
import { placesInMarkup } from '#src/content/carried/places-in-markup.ts';
import { unpack } from '#src/content/carried/unpack.ts';

/** Files of the bundle that a page carries, by path. */
const pageSchema = z.object({ files: z.record(z.string(), z.unknown()) });

/** The content of the root element, and what the page carries, which has no `<`. */
const PARTS =
  /<div id="root">(.*)<\/div>\s*<script type="application\/json" id="page-values"[^>]*>([^<]*)<\/script>/s;

/** What is in the files that a prerendered page carries, from its HTML; none if it is damaged. */
export function filesInPage(html: string): unknown[] {
  const [, markup = '', values = ''] = PARTS.exec(html) ?? [];
  const [, path = ''] = / data-page="([^"]*)"/.exec(html) ?? [];
  try {
    const packed: Packed = JSON.parse(values);
    return Object.values(pageSchema.parse(unpack(packed, placesInMarkup(path, markup))).files);
  } catch {
    return [];
  }
}
