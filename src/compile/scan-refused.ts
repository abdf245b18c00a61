import type { RefusedFile } from './article.ts';
import { addressKey } from './name-report.ts';

/**
 * What can be known of a file that was refused, by looking at its lines alone: whether it is out for readers, so that it may be
 * named, and which report was taken down, so that no other story shows it. In doubt it is not named.
 */
export function scanRefused({ path, name }: { readonly path: string; readonly name: string }, text: string): RefusedFile {
  const removed = /^[ \t"']*removed[ \t"']*:[ \t"']*true\b/im.test(text);
  const published = [...text.matchAll(/^[ \t"']*published[ \t"']*:(.*)$/gim)].map(([, value]) => value?.trim());
  const open = !removed && published.length === 1 && published[0] === 'true';
  if (!removed) return { path, name, open, removedKeys: [] };
  const addresses = text.matchAll(/^(?:webUrl|originalUrl)[ \t]*:[ \t]*["']?([^"'\r\n]*)/gm);
  const keys = [...addresses].map(([, address]) => addressKey(address)).filter((key) => key !== undefined);
  return { path, name, open, removedKeys: keys };
}
