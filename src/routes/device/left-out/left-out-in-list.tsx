import { LeftOutLines } from '#src/components/device/left-out-lines.tsx';
import type { LeftOutHere, ListHere } from '#src/components/device/list-here.ts';

/** What a list leaves out. */
export function LeftOut({ list, counts, by }: LeftOutHere & { readonly list: ListHere }) {
  return <LeftOutLines counts={counts} by={by} opened={list.opened} onShow={list.open} />;
}
