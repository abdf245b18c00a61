import type { Manifest } from '#src/content/bundle/manifest.ts';
import type { HeadTag } from '#src/head/head-tag.ts';
import { headTags } from '#src/head/head-tags.ts';
import { OWN_TAGS } from '#src/head/own-tags.ts';
import type { PageHead } from '#src/head/page-head.ts';
import { headOf, type PageMatch } from './page-handle.ts';

/** The head of a page that could not be shown. */
const unknown: PageHead = { title: '', noIndex: true, about: { kind: 'page' } };

/**
 * Sets the document's head to that of the current page: removes the tags of an earlier head (also
 * in a prerendered page) and leaves all others. Not the title, which must not wait for this code. A
 * script (JSON-LD) is removed but never made here: the policy lets no text become a script, and
 * programs that read it fetch the prerendered page.
 */
export function applyHead(matches: readonly PageMatch[], { site, preview }: Manifest): void {
  const address = site.address ?? import.meta.env.BASE_URL;
  const tags = headTags(headOf(matches) ?? unknown, { site, address, preview });
  const scripts = tags.filter(({ tag }) => tag === 'script').map(({ text }) => text);
  for (const element of document.head.querySelectorAll(OWN_TAGS))
    if (element.localName !== 'script' || !scripts.includes(element.textContent)) element.remove();
  document.head.append(
    ...tags.filter(({ tag }) => tag === 'meta' || tag === 'link').map(toElement),
  );
}

function toElement({ tag, attributes }: HeadTag): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
