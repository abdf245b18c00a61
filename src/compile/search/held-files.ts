import { fileTable, isOfKind } from '#src/content/bundle/file-table.ts';
import type { SearchFile, SearchPart } from '#src/content/search/search-shapes.ts';
import type { BundleFile } from '../bundle/contents.ts';

/** Bytes of a part that is held whole: about what a search reads of it anyway. */
const MOST_OF_PART = 16_000;
/** Bytes of one of the lists that most searches ask for. */
const MOST_OF_LIST = 2000;

/** Files so small that the first file of the search has them, which saves a request for each. */
export class HeldFiles {
  readonly #held = new Map<string, string>();

  /** Yields the files of a part, but for those that are held. */
  *take(files: Generator<BundleFile, SearchPart, void>): Generator<BundleFile, SearchPart, void> {
    let waiting: BundleFile[] | undefined = [];
    let size = 0;
    let step = files.next();
    for (; !step.done; step = files.next()) {
      size += step.value.text.length;
      waiting?.push(step.value);
      if (waiting && size <= MOST_OF_PART) continue;
      for (const file of waiting ?? [step.value]) if (!this.takeSmall(file)) yield file;
      waiting = undefined;
    }
    for (const { path, text } of waiting ?? []) this.#held.set(path, text);
    return step.value;
  }

  /** Holds a list if it is small enough; returns whether it did. */
  takeSmall({ path, text }: BundleFile): boolean {
    const isList = [fileTable.searchHeat, fileTable.searchDates, fileTable.searchPlaces].some(
      (kind) => isOfKind(kind, path),
    );
    if (!isList || text.length > MOST_OF_LIST) return false;
    this.#held.set(path, text);
    return true;
  }

  /** What is held, as `searchFileSchema` has it. */
  all(): SearchFile['held'] {
    return Array.from(this.#held, ([path, text]) => ({ path, file: JSON.parse(text) }));
  }
}
