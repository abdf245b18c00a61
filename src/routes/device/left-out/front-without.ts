import type { FrontHere, ListHere } from '#src/components/device/list-here.ts';
import type { EditionCard, FrontFile } from '#src/content/bundle/front-file.ts';
import type { ReadMarks } from '#src/reading/marks/read-marks.ts';
import { leaveOut, leftOutBits } from '#src/story-list/stories-left-out.ts';
import type { Mutes } from '../mutes/use-mutes.ts';

type LeavingOut = {
  readonly list: ListHere;
  readonly mutes: Mutes;
  /** What counts as read in this list; undefined if it has what was read. */
  readonly marks: ReadMarks | undefined;
};

/**
 * The front page without what this device leaves out. A story that was read stays while another of
 * its event is unread, which only its card names. Days and storylines go with what is muted alone:
 * they lead to more than the story that they name.
 */
export function frontWithout(front: FrontFile, { list, mutes, marks }: LeavingOut): FrontHere {
  const hidesRead = marks !== undefined && !list.stands && !list.opened.has('read');
  const isShown = (story: Parameters<Mutes['isMuted']>[0]): boolean => !mutes.isMuted(story);
  const isNews = (slug: string): boolean => !(hidesRead && marks.isReadSlug(slug));
  const without = (whole: EditionCard): EditionCard => {
    const { also = [], ...card } = whole;
    const left = also.filter((story) => isShown(story) && isNews(story.slug));
    if (left.length === also.length) return whole;
    return left.length > 0 ? { ...card, also: left } : card;
  };
  const cards = front.cards.map(without);
  const all: readonly EditionCard[] = [...cards, ...front.latest];
  const { by, mutesOf } = list.findIn(all);
  const { kept, leftOut } = leaveOut(all.length, {
    bitsAt: (at) => (by[at] ?? 0) & (all[at]?.also ? ~leftOutBits.read : ~0),
    opened: list.opened,
    standing: list.stands ? all.length : 0,
  });
  const held = new Set(kept);
  return {
    front: {
      ...front,
      cards: cards.filter((_, at) => held.has(at)),
      latest: front.latest.filter((_, at) => held.has(cards.length + at)),
      earlier: front.earlier.filter(isShown),
      storylines: front.storylines.filter(({ latest: title }) => isShown({ title })),
    },
    counts: { muted: leftOut.muted.length, read: leftOut.read.length },
    by: mutesOf(leftOut.muted),
    list,
  };
}
