import { outManners } from '#src/components/link-out.tsx';
import type { Story } from '#src/content/bundle/story-file.ts';
import type { App } from '../../app.ts';
import { loadAddress } from '../../stories/load-address.ts';
import { pageOfLink } from '../read-situation.ts';
import { focusedItem, targetOf } from './page-items.ts';

/** The first link of an element that leads to a page of this name. */
const linkTo = (item: HTMLElement | undefined, name: string): HTMLAnchorElement | undefined =>
  [...(item?.querySelectorAll<HTMLAnchorElement>('a[href]') ?? [])].find(
    (link) => pageOfLink(link)?.name === name,
  );

/** The link to its outlet in the story or report that has the focus. */
export const outletLink = (): HTMLAnchorElement | undefined => linkTo(focusedItem(), 'outlet');

/** The link to the original in the report that has the focus; a story's card has none. */
export function originalLink(): HTMLAnchorElement | undefined {
  const item = focusedItem();
  const target = item && targetOf(item);
  return target instanceof HTMLAnchorElement && target.rel === outManners.rel ? target : undefined;
}

/** The button that saves the story that has the focus; without one, that of the page's own. */
export const saveButton = (): HTMLElement | null =>
  (focusedItem() ?? document).querySelector<HTMLElement>(
    focusedItem() ? '[data-save]' : 'main [data-save=page]',
  );

/** Whether a report has the focus that has no link to an original. */
export const isBareReport = (): boolean => {
  const item = focusedItem();
  return item !== undefined && targetOf(item) === item;
};

/**
 * The story whose headline has the focus; else the page's own. Undefined if there is none, or its
 * file does not arrive.
 */
export async function storyInFocus(app: App): Promise<Story | undefined> {
  const item = focusedItem();
  const target = item && targetOf(item);
  const linked = target instanceof HTMLAnchorElement ? pageOfLink(target) : undefined;
  const page = linked?.name === 'story' ? linked : pageOfLink(location);
  if (page?.name !== 'story') return undefined;
  const found = await loadAddress(app, page.key).catch(() => undefined);
  return found?.became === 'story' ? found.story : undefined;
}
