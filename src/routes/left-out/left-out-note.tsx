import { use } from 'react';
import { CardPartsContext } from '#src/components/device/card-parts.ts';
import { isAnyLeftOut, type LeftOutCounts } from '#src/story-list/stories-left-out.ts';
import type { ListHere } from './use-made-list.ts';

type LeftOutNoteProps = {
  readonly counts: LeftOutCounts;
  readonly list: Pick<ListHere, 'open'>;
};

/** What a list leaves out; its words come with the code of the device. */
export function LeftOutNote({ counts, list }: LeftOutNoteProps) {
  const parts = use(CardPartsContext);
  return parts && isAnyLeftOut(counts) ? (
    <parts.LeftOut counts={counts} onShow={list.open} />
  ) : null;
}
