import type { Acts } from '#src/commands/acts.ts';
import { t } from '#src/messages/messages.ts';
import { markByHand } from '#src/reading/marks/mark-by-hand.ts';
import { markMany, markOlder } from '#src/reading/marks/mark-many.ts';
import { readMarks } from '#src/reading/marks/read-marks.ts';
import { siteDevice } from '#src/reading/store/site-device.ts';
import type { App } from '../app.ts';
import { placeOf, storiesAbove, storiesOfDay } from '../device/marking/listed-stories.ts';
import { focusedItem } from './items/page-items.ts';
import { isBareReport, storyInFocus } from './items/story-in-focus.ts';

/** What commands do to read marks; `say` tells what came of one that did nothing. */
export function markingActs(
  app: App,
  say: (words: string) => void,
): Pick<Acts, 'toggleRead' | 'readAbove' | 'readDay' | 'readOlder'> {
  const nothing = (): void => say(t('keys.nothingToMark'));
  const markListed = async (find: typeof storiesAbove): Promise<void> => {
    const place = placeOf(focusedItem());
    const stories = place === undefined ? [] : await find(app, place).catch(() => []);
    if (stories.length === 0) nothing();
    else await markMany(siteDevice(), stories);
  };
  return {
    toggleRead: async () => {
      const device = siteDevice();
      const story = isBareReport() ? undefined : await storyInFocus(app);
      if (!story) return nothing();
      const marks = readMarks(await device.load('read'), await device.load('readBefore'));
      await markByHand(device, story, !marks.isRead(story));
    },
    readAbove: () => markListed(storiesAbove),
    readDay: () => markListed(storiesOfDay),
    readOlder: async () => {
      const story = await storyInFocus(app);
      if (story) await markOlder(siteDevice(), story);
      else nothing();
    },
  };
}
