import type { Manifest } from '#src/content/bundle/bundle.ts';
import type { HeadTag } from '#src/head/head-tag.ts';
import { headTags } from '#src/head/head-tags.ts';
import type { PageHead } from '#src/head/page-head.ts';
import { headOf, type PageMatch } from './page-handle.ts';

/** Stands in for the head of a page that could not be shown. */
const unknown: PageHead = { title: '', noIndex: true, about: { kind: 'page' } };

/**
 * Makes the document's head that of the page the routes lead to: the tags that an earlier head
 * brought (marked `data-head`, in a page made ahead too) go, all others are left alone. The title
 * is the page's own affair: it must not wait until this code has come. A script (JSON-LD) stays or
 * goes but is never made here: the policy lets no text become one, and who reads it reads the page
 * made ahead.
 */
export function applyHead(matches: readonly PageMatch[], { site, preview }: Manifest): void {
  const address = site.address ?? import.meta.env.BASE_URL;
  const tags = headTags(headOf(matches) ?? unknown, { site, address, preview });
  const scripts = tags.filter(({ tag }) => tag === 'script').map(({ text }) => text);
  for (const element of document.head.querySelectorAll('[data-head]'))
    if (element.localName !== 'script' || !scripts.includes(element.textContent)) element.remove();
  document.head.append(
    ...tags.filter(({ tag }) => tag === 'meta' || tag === 'link').map(toElement),
  );
}

function toElement({ tag, attributes }: HeadTag): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({ 'data-head': '', ...attributes }))
    element.setAttribute(name, value);
  return element;
}
