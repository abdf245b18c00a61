import { FORMAT } from '#src/content/bundle/bundle.ts';
import { fileTable } from '#src/content/bundle/file-table.ts';
import { encodeDigests } from '#src/content/search/digest-list.ts';
import { digitsOf, type SearchFile, type SearchPart } from '#src/content/search/search-shapes.ts';
import type { BundleFile } from '../bundle/contents.ts';
import { named } from '../bundle/name-file.ts';
import { HeldFiles } from './held-files.ts';
import type { KnownParts } from './known-parts.ts';
import { digestOf } from './part-digest.ts';
import { partFiles } from './part-files.ts';
import type { StorySource } from './searched-story.ts';

/**
 * The files of the search; returns the path of the first one. `stories` are newest first, of all
 * stories in `cardFiles`. The newest month is a part of its own, so that a new day renames only the
 * files of that part, and those that name others.
 */
export function* searchFiles(
  stories: readonly StorySource[],
  cardFiles: readonly string[],
  known?: KnownParts,
): Generator<BundleFile, string, void> {
  const months = stories.map(({ day }) => day.slice(0, 7));
  const before = months.findIndex((month) => month !== months[0]);
  const cut = before === -1 ? stories.length : before;
  const parts: SearchFile['parts'] = [];
  const held = new HeldFiles();
  const made = new Set<string>();
  for (const part of [stories.slice(0, cut), stories.slice(cut)])
    if (part.length > 0) parts.push(yield* withoutRepeats(held.take(partOf(part, known)), made));
  known?.close();
  const places = named(fileTable.searchPlaces, {
    format: FORMAT,
    cards: encodeDigests(cardFiles.map(digitsOf)),
  });
  if (!held.takeSmall(places)) yield places;
  const first = named(fileTable.search, {
    format: FORMAT,
    newest: stories[0]?.day,
    oldest: stories.at(-1)?.day,
    places: places.path,
    parts,
    held: held.all(),
  } satisfies SearchFile);
  yield first;
  return first.path;
}

/** The files of a part, which an earlier run may have made. */
function* partOf(
  stories: readonly StorySource[],
  known: KnownParts | undefined,
): Generator<BundleFile, SearchPart, void> {
  if (!known) return yield* partFiles(stories);
  const digest = digestOf(stories);
  const held = known.find(digest);
  if (held) {
    yield* held.files;
    return held.part;
  }
  const keeper = known.keep(digest);
  const making = partFiles(stories);
  try {
    let step = making.next();
    for (; !step.done; step = making.next()) {
      keeper.add(step.value);
      yield step.value;
    }
    keeper.end(step.value);
    return step.value;
  } finally {
    keeper.drop();
  }
}

/** Files whose paths are not yet in `made`: parts can have equal files, which have one name. */
function* withoutRepeats<Result>(
  files: Generator<BundleFile, Result, void>,
  made: Set<string>,
): Generator<BundleFile, Result, void> {
  let step = files.next();
  for (; !step.done; step = files.next()) {
    if (!made.has(step.value.path)) yield step.value;
    made.add(step.value.path);
  }
  return step.value;
}
