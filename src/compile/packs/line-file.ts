import type { LineFile } from '#src/content/archive/archive-list.ts';
import { FORMAT } from '#src/content/bundle/bundle.ts';
import { fileTable } from '#src/content/bundle/file-table.ts';
import { LISTED_STORYLINES } from '#src/content/bundle/storyline-file.ts';
import type { BundleFile, Contents } from '../bundle/contents.ts';
import { named } from '../bundle/name-file.ts';

/** All storylines, without what the packs have of their stories. */
export function lineFile({ storylines: { lines, entries }, recalled }: Contents): BundleFile {
  return named(fileTable.lines, {
    format: FORMAT,
    total: entries.length,
    listed: entries.slice(0, LISTED_STORYLINES),
    lines: lines.map(({ id, name, lang, stories }) => ({
      id,
      name,
      ...(lang !== undefined && { lang }),
      ...hubOf(stories.findIndex(({ hub }) => hub)),
      stories: stories.map(({ slug, words }) => ({ slug, words })),
    })),
    moved: recalled.storylines.map(({ id, of, to }) => ({ id, of, to })),
  } satisfies LineFile);
}

const hubOf = (number: number): Pick<LineFile['lines'][number], 'hub'> =>
  number === -1 ? {} : { hub: number };
