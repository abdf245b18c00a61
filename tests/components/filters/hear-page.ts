import { act } from 'react';
import type { mount } from '#tests/support/mount.tsx';

/** A feed under test that was mounted. */
export type Page = ReturnType<typeof mount>;

/** Words of an element as they are heard: pictures and signs for the eye alone left out. */
export function heard(element: Element): string {
  const copy = document.createElement('div');
  copy.innerHTML = element.outerHTML;
  for (const silent of copy.querySelectorAll('[aria-hidden="true"]')) silent.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** All links, in the order of the page. */
export const links = ({ root }: Page): HTMLAnchorElement[] => [...root.querySelectorAll('a')];

/**
 * The link that is heard as these words. Throws, naming those there are, unless it is the only one.
 */
export function link(page: Page, words: string): HTMLAnchorElement {
  const found = links(page).filter((each) => heard(each) === words);
  const [only] = found;
  if (!only || found.length > 1)
    throw new Error(
      `${found.length} links “${words}” among: ${links(page).map(heard).join(' | ')}`,
    );
  return only;
}

/** The link of an empty feed that is heard as these words. */
export const suggestion = ({ root }: Page, words: string): HTMLAnchorElement | undefined =>
  [...root.querySelectorAll<HTMLAnchorElement>('section:not([data-filters]) a')].find(
    (each) => heard(each) === words,
  );

export const press = (page: Page, words: string) => act(() => link(page, words).click());

/** What the page says by itself, each time it changes. */
export const said = ({ root }: Page): string[] =>
  [...root.querySelectorAll('[role="status"]')].map(heard);

/**
 * Sets a field as typing does: through the element's own setter, which React listens behind. Throws
 * when it is no field.
 */
export function fill(field: Element | null, value: string, event: 'input' | 'change'): void {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement))
    throw new Error('no such field');
  const { prototype } = field instanceof HTMLInputElement ? HTMLInputElement : HTMLSelectElement;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event(event, { bubbles: true }));
}
