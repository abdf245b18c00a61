import { createHash } from 'node:crypto';
import { FORMAT } from '#src/content/bundle/bundle.ts';
import { fileTable } from '#src/content/bundle/file-table.ts';
import type { Story } from '#src/content/bundle/story-file.ts';
import { storyAddress } from '../bundle/address-files.ts';
import type { BundleFile, Contents } from '../bundle/contents.ts';
import { makeStory } from '../bundle/make-story.ts';
import { named } from '../bundle/name-file.ts';
import { compareText } from '../problem.ts';
import { type CutStory, cutPacks } from './cut-packs.ts';
import type { EarlierPacks } from './earlier-packs.ts';
import { type FoldMarks, markFolds } from './fold-marks.ts';
import { packStories } from './pack-stories.ts';

/** A pack of the archive: its file, where it begins, and how many stories are in it. */
export type MadePack = {
  readonly path: string;
  readonly first: string;
  readonly stories: number;
  readonly bytes: number;
};

export type MadePacks = {
  readonly packs: readonly MadePack[];
  /** By number of a story, newest first: the number of its pack. */
  readonly packOf: readonly number[];
};

/**
 * The files at the addresses of stories, and the packs of the same stories. Only one pack's stories
 * are in memory at once.
 */
export function* packedAddresses(
  contents: Contents,
  earlier?: EarlierPacks,
): Generator<BundleFile, MadePacks, void> {
  const packs: MadePack[] = [];
  const packOf: number[] = [];
  for (const { first, stories } of cutPacks(packedInOrder(contents))) {
    const inTime = stories.toSorted((a, b) => a.number - b.number);
    for (const { number } of inTime) packOf[number] = packs.length;
    yield* inTime.map(({ file }) => file);
    const pack = packFile(inTime, earlier);
    packs.push({
      path: pack.path,
      first,
      stories: inTime.length,
      bytes: Buffer.byteLength(pack.text),
    });
    yield pack;
  }
  earlier?.known.close();
  return { packs, packOf };
}

/** A story to be packed: its number is that in time, newest first. */
type Packed = CutStory & {
  readonly number: number;
  readonly file: BundleFile;
  readonly folded: FoldMarks;
};

/** The stories in the order of their slugs. */
function* packedInOrder(contents: Contents): Generator<Packed, void, void> {
  const { drafts, folds, storylines } = contents;
  const marks = markFolds(drafts, folds);
  const inOrder = drafts
    .map((draft, number) => ({ draft, number, slug: draft.article.slug }))
    .sort((a, b) => compareText(a.slug, b.slug));
  for (const { draft, number, slug } of inOrder) {
    const beside = {
      newer: drafts[number - 1],
      older: drafts[number + 1],
      ...storylines.beside(draft),
    };
    const file = storyAddress(slug, makeStory(draft, beside, contents));
    const bytes = Buffer.byteLength(file.text);
    yield { slug, bytes, number, file, folded: marks.get(slug) ?? new Map() };
  }
}

/** The pack of some stories, newest first, which an earlier run may have made. */
function packFile(made: readonly Packed[], earlier: EarlierPacks | undefined): BundleFile {
  const sum = createHash('sha256').update(`${FORMAT}`);
  for (const { file, folded } of made)
    sum.update(JSON.stringify([file.text.length, ...folded])).update(file.text);
  const digest = sum.digest('hex');
  const held = earlier?.find(digest);
  if (held) return held;
  const inputs = made.map(({ file, folded }) => ({ story: storyIn(file), folded }));
  const pack = named(fileTable.packs, packStories(inputs));
  earlier?.known.keep(digest, pack.path);
  return pack;
}

/** The story as readers get it: without keys that have no value. */
function storyIn({ text }: BundleFile): Story {
  const { story }: { readonly story: Story } = JSON.parse(text);
  return story;
}
