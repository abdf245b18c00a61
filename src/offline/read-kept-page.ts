import * as z from 'zod/mini';
import { findPlaces } from '#src/content/carried/find-places.ts';
import { mainAsBrowsersWrite } from '#src/content/carried/main-as-browsers-write.ts';
import type { Packed } from '#src/content/carried/packed.ts';
import { unpackSame } from '#src/content/carried/unpack.ts';

/** Files of the bundle that a page carries, by path. */
const pageSchema = z.object({ files: z.record(z.string(), z.unknown()) });

/** The content of the root element, and what the page carries, which has no `<`. */
const PARTS =
  /<div id=root>(.*)<\/div><script type="?application\/json"? id="?page-values[^>]*>([^<]*)<\/script>/s;

/** A quoted value; or an attribute whose value the build left without quotes. */
const UNQUOTED = /"[^"]*"|(\s[^\s"=<>]+=)([^\s"<>]+)/g;

const quoted = (tag: string): string =>
  tag.replaceAll(UNQUOTED, (written, name?: string, value?: string) =>
    name ? `${name}"${value}"` : written,
  );

/** What is in the files that a prerendered page carries, from its HTML; none if it is damaged. */
export function filesInPage(html: string): unknown[] {
  const [, markup = '', values = ''] = PARTS.exec(html) ?? [];
  const [, path = ''] = / data-page="([^"]*)"/.exec(html) ?? [];
  try {
    const packed: Packed = JSON.parse(values);
    const places = findPlaces(
      path,
      mainAsBrowsersWrite(markup.replaceAll(/<[a-z][^<>]*>/g, quoted)),
    );
    return Object.values(pageSchema.parse(JSON.parse(unpackSame(packed, places) ?? '')).files);
  } catch {
    return [];
  }
}
