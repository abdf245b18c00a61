import { use } from 'react';
import { CardPartsContext } from '#src/components/device/card-parts.ts';
import type { LeftOutHere } from '#src/components/device/list-here.ts';
import type { ListState } from './use-list-here.ts';

type LeftOutNoteProps = {
  readonly state: ListState;
  readonly leftOut: LeftOutHere;
};

/** What a list leaves out; its words come with the code of the device. */
export function LeftOutNote({ state: { list }, leftOut }: LeftOutNoteProps) {
  const parts = use(CardPartsContext);
  return parts && list ? <parts.LeftOut {...leftOut} list={list} /> : null;
}
