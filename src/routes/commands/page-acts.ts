import type { Acts } from '#src/commands/acts.ts';
import { outManners } from '#src/components/link-out.tsx';
import { SEARCH_ID } from '#src/components/page/site-search.tsx';
import { t } from '#src/messages/messages.ts';
import { undoLatest } from '#src/reading/acts/undo-act.ts';
import { keepFollowed } from '#src/reading/marks/keep-followed.ts';
import { siteDevice } from '#src/reading/store/site-device.ts';
import { outletPath, searchPath, topicPath } from '#src/url/paths.ts';
import type { App } from '../app.ts';
import { moveFocus } from './items/move-focus.ts';
import { focusedItem, targetOf } from './items/page-items.ts';
import { isBareReport, originalLink, outletLink, storyInFocus } from './items/story-in-focus.ts';
import { markingActs } from './marking-acts.ts';
import { besideLink } from './read-situation.ts';

type PageActs = {
  readonly app: App;
  readonly goTo: (path: string) => void;
  readonly help: () => void;
  readonly palette: () => void;
  /** Says in a few words what came of a command. */
  readonly say: (words: string) => void;
};

/** What commands do in the browser. */
export function createActs({ app, goTo, help, palette, say }: PageActs): Acts {
  return {
    goTo,
    help,
    palette,
    move: (by) => {
      const moved = moveFocus(by);
      if (moved === 'last') say(t('keys.lastItem'));
      else if (moved === 'first') say(t('keys.firstItem'));
    },
    open: () => {
      const item = focusedItem();
      if (item) targetOf(item).click();
    },
    goToOriginal: async () => {
      const link = originalLink();
      if (link) return link.click();
      const story = isBareReport() ? undefined : await storyInFocus(app);
      const original = story?.original;
      if (!original || !story) return say(t('keys.noOriginal'));
      followOut(original.href);
      await keepFollowed(siteDevice(), story);
    },
    goToOutlet: async () => {
      const link = outletLink();
      if (link) return link.click();
      const story = await storyInFocus(app);
      if (story) goTo(outletPath(story.outlet.domain));
    },
    goToTopic: async () => {
      const topic = (await storyInFocus(app))?.topics[0];
      if (topic) goTo(topicPath(topic.slug));
      else say(t('keys.noTopic'));
    },
    ...markingActs(app, say),
    undo: async () => {
      const act = await undoLatest(siteDevice());
      say(act ? [t('mine.undone'), act.name].join(' ').trim() : t('mine.nothingToUndo'));
    },
    goBeside: (way) => besideLink(way)?.click(),
    search: () => {
      const field = document.getElementById(SEARCH_ID);
      // On phones it stands only on the page of the search, which focuses it.
      if (!(field instanceof HTMLInputElement && field.checkVisibility()))
        return goTo(searchPath());
      field.focus();
      field.select();
    },
  };
}

function followOut(href: string): void {
  const link = document.createElement('a');
  Object.assign(link, { href, ...outManners });
  link.click();
}
