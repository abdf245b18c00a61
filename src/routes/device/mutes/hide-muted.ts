import type { Mute } from '#src/reading/mutes/mute.ts';
import { MUTES_READ, mutesOfMirror } from '#src/reading/mutes/mute-mirror.ts';
import { muteTest } from '#src/reading/mutes/mute-test.ts';
import { isPartial, type ListedMutable } from '#src/reading/mutes/partial-facts.ts';
import { CARRIED_ID, readCarried } from '../../shell/entry/carried-values.ts';
import { factsIn, type PageFacts } from './page-facts.ts';

/*
 * Runs before the first paint: public/early.js loads it if something is muted on this device, and
 * hides the page's main part until it is done. It hides the stories of a page made ahead, and those
 * that the app renders before the device was read; then the app takes over.
 */

/** Milliseconds after which nothing stays hidden unless it is muted. */
const MOST_MS = 5000;

const HIDDEN = 'muted';

/** Hides what is muted in the page by the copy of the mutes that the device keeps. */
async function hideMuted(mirror: unknown): Promise<void> {
  const mutes = mutesOfMirror(mirror, Date.now());
  if (mutes.length === 0) return;
  if (document.readyState === 'loading')
    await new Promise((resolve) => addEventListener('DOMContentLoaded', resolve, { once: true }));
  const root = document.getElementById('root') ?? document.body;
  // Also at another address than its own.
  const made = document.querySelector<HTMLElement>('[data-page]')?.dataset['page'];
  const data = readCarried(document.getElementById(CARRIED_ID), made ?? '');
  if (data !== undefined) hideWithin(root, factsIn(data), hides(mutes));
  // An app that was faster has taken the data, or something changed the page: nothing is shown
  // before the app says what is muted.
  const unknown = watch(root, data !== undefined);
  const end = (): void => unknown.end(true);
  const timer = setTimeout(() => unknown.end(false), MOST_MS);
  addEventListener(
    MUTES_READ,
    () => {
      clearTimeout(timer);
      end();
    },
    { once: true },
  );
}

type IsHidden = (story: ListedMutable) => boolean;

/** Hides also those of which the page does not say enough: the app will find out. */
function hides(mutes: readonly Mute[]): IsHidden {
  const test = muteTest(mutes, new Map());
  return (story) => test(story).length > 0 || isPartial(story, mutes);
}

/** Hides the stories and reports of which the page's data says that they are muted. */
function hideWithin(root: Element, facts: PageFacts, isHidden: IsHidden): void {
  for (const place of root.querySelectorAll<HTMLElement>('main a[href], main article[id]')) {
    // A report that is listed under a muted story is not muted by it.
    if (place.closest('article[id] p')) continue;
    const story =
      place instanceof HTMLAnchorElement ? facts.ofPath(place.pathname) : facts.ofReport(place.id);
    if (story && isHidden(story)) itemOf(place).dataset[HIDDEN] = '';
  }
}

/** What is to be hidden for a link to a story, or for a report. */
function itemOf(place: HTMLElement): HTMLElement {
  const item = place.closest<HTMLElement>('article, li, tbody, p') ?? place;
  const { parentElement: parent } = item;
  return parent?.localName === 'li' ? parent : item;
}

/**
 * Hides all stories that come into the page, until it is known which are muted; those that are
 * there too, unless they are known.
 */
function watch(root: Element, areKnown: boolean) {
  const held = new Set<HTMLElement>();
  const seen = new WeakSet(areKnown ? root.querySelectorAll('article') : []);
  const hold = (): void => {
    for (const article of root.querySelectorAll<HTMLElement>('main article')) {
      if (seen.has(article)) continue;
      seen.add(article);
      held.add(article);
      article.dataset[HIDDEN] = '';
    }
  };
  hold();
  const observer = new MutationObserver(hold);
  observer.observe(root, { childList: true, subtree: true });
  return {
    /**
     * Shows what was held; with `all`, also what was found to be muted, which the app now hides.
     */
    end: (all: boolean): void => {
      observer.disconnect();
      const shown = all ? document.querySelectorAll<HTMLElement>('[data-muted]') : held;
      for (const element of shown) delete element.dataset[HIDDEN];
    },
  };
}

/** What public/early.js runs, and its address, which the device keeps for the next page. */
export const hiding = { hideMuted, address: import.meta.url };
