import type { Manifest } from '#src/content/bundle.ts';
import type { PageHead } from '#src/content/page-head.ts';
import type { HeadTag } from '#src/head/head-tag.ts';
import { headTags } from '#src/head/head-tags.ts';
import { headOf, type PageMatch } from './page-handle.ts';

/** Stands in for the head of a page that could not be shown. */
const unknown: PageHead = { title: '', noIndex: true, about: { kind: 'page' } };

/**
 * Makes the document's head that of the page the routes lead to. Of the tags in it, those that an earlier head brought (marked
 * `data-head`, in a page made ahead too) go, unless the new head has the same; all others are left alone. The title is the page's
 * own affair: it must not wait until this code has come. A script (JSON-LD) stays or goes but is never made here: the policy lets
 * no text become one, and who reads it reads the page made ahead.
 */
export function applyHead(matches: readonly PageMatch[], { site, preview }: Manifest): void {
  const address = site.address ?? new URL(import.meta.env.BASE_URL, location.origin).href;
  const tags = headTags(headOf(matches) ?? unknown, { site, address, preview });
  const scripts = tags.filter(({ tag }) => tag === 'script').map(({ text }) => text);
  const wanted = tags.filter(({ tag }) => tag !== 'title' && tag !== 'script').map(toElement);
  const standing = [...document.head.querySelectorAll('[data-head]')];
  for (const element of standing) {
    const stays =
      element.localName === 'script' ? scripts.includes(element.textContent) : wanted.some((tag) => tag.isEqualNode(element));
    if (!stays) element.remove();
  }
  document.head.append(...wanted.filter((tag) => !standing.some((element) => element.isEqualNode(tag))));
}

function toElement({ tag, attributes, text }: HeadTag): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({ 'data-head': '', ...attributes })) element.setAttribute(name, value);
  if (text !== undefined) element.append(text);
  return element;
}
