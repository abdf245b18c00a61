import { coverageCsl } from '#src/content/exports/coverage-csl.ts';
import { coverageCsv } from '#src/content/exports/coverage-csv.ts';
import { coverageMarkdown } from '#src/content/exports/coverage-markdown.ts';
import { storyPath } from './paths.ts';

/**
 * The export formats of a story's coverage: the file beside the story's page, its media type, its
 * name, its purpose, and its writer.
 */
export const coverageForms = [
  // RFC 7763.
  {
    file: 'coverage.md',
    type: 'text/markdown; charset=utf-8',
    name: 'Markdown',
    note: 'story.forNotes',
    write: coverageMarkdown,
  },
  // RFC 4180 and RFC 7111.
  {
    file: 'coverage.csv',
    type: 'text/csv; charset=utf-8; header=present',
    name: 'CSV',
    note: 'story.forSpreadsheets',
    write: coverageCsv,
  },
  // As registered with IANA for CSL-JSON.
  {
    file: 'coverage.json',
    type: 'application/vnd.citationstyles.csl+json',
    name: 'CSL-JSON',
    note: 'story.forReferences',
    write: coverageCsl,
  },
] as const;

export type CoverageForm = (typeof coverageForms)[number];

/** Path of an export of a story's coverage, below the site's base. */
export const coveragePath = (slug: string, { file }: CoverageForm): string =>
  `${storyPath(slug)}${file}`;
