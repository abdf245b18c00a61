import type { FoundLeftOut, NumberedArchive } from '#src/components/device/list-here.ts';
import type { Columns } from '#src/content/bundle/columns.ts';
import { idAt } from '#src/content/ids/story-ids-file.ts';
import { storyIdsQuery } from '#src/queries/story-ids-query.ts';
import type { ReadMarks } from '#src/reading/marks/read-marks.ts';
import type { Mute } from '#src/reading/mutes/mute.ts';
import { leftOutBits, type StoriesLeftOut } from '#src/story-list/stories-left-out.ts';
import type { App } from '../../app.ts';
import { foundOnce } from './found-once.ts';
import type { MadeList } from './made-lists.ts';
import { type MutedNumbers, mutedNumbers } from './muted-numbers.ts';

const MINUTE_MS = 60_000;

const noMutes: readonly MutedNumbers[] = [];
const noneRead: StoriesLeftOut = new Uint8Array();

/** The stories of an archive that were read, by number. */
export const readNumbers = (
  { minutes }: Pick<Columns, 'minutes'>,
  ids: string,
  marks: ReadMarks,
): StoriesLeftOut =>
  Uint8Array.from(minutes, (at, number) =>
    marks.isReadId(idAt(ids, number), at * MINUTE_MS) ? leftOutBits.read : 0,
  );

/** What a list leaves out of an archive by the mutes of now; undefined until it is found. */
export type FindLeftOut = (
  made: MadeList,
  mutes: readonly Mute[],
  archive: NumberedArchive,
) => FoundLeftOut | undefined;

/**
 * Finds stories that are left out by their numbers, and calls back when that is done. While those
 * of changed mutes are looked for, those of the former ones count.
 */
export function createFinder(app: App, onFound: () => void): FindLeftOut {
  const latest = new WeakMap<Columns, readonly MutedNumbers[]>();
  const findMuted = foundOnce(
    (mutes: readonly Mute[], archive: NumberedArchive) => mutedNumbers(app, mutes, archive),
    noMutes,
    onFound,
  );
  const findRead = foundOnce(
    async ({ marks }: MadeList, { columns, files }: NumberedArchive) => {
      if (!marks) return noneRead;
      const { ids } = await app.client.ensureQueryData(storyIdsQuery(app.read, files.ids));
      return readNumbers(columns, ids, marks);
    },
    // If their file does not arrive, the list has every story.
    noneRead,
    onFound,
  );
  const joined = new WeakMap<
    MadeList,
    { readonly muted: readonly MutedNumbers[]; readonly read: object; readonly found: FoundLeftOut }
  >();
  return (made, mutes, archive) => {
    const ofNow = mutes.length === 0 ? noMutes : findMuted(mutes, archive);
    if (ofNow) latest.set(archive.columns, ofNow);
    const muted = ofNow ?? latest.get(archive.columns);
    const read = made.marks ? findRead(made, archive) : noneRead;
    if (!(muted && read)) return undefined;
    const before = joined.get(made);
    if (before?.muted === muted && before.read === read) return before.found;
    const found = join(archive.columns.count, muted, read);
    joined.set(made, { muted, read, found });
    return found;
  };
}

function join(count: number, muted: readonly MutedNumbers[], read: StoriesLeftOut): FoundLeftOut {
  const by = new Uint8Array(count);
  by.set(read.subarray(0, count));
  for (const { has } of muted)
    for (const [number, isIn] of has.subarray(0, count).entries())
      if (isIn) by[number] = (by[number] ?? 0) | leftOutBits.muted;
  return {
    by,
    mutesOf: (numbers) =>
      muted.filter(({ has }) => numbers.some((number) => has[number])).map(({ mute }) => mute),
  };
}
