import { createHash } from 'node:crypto';
import type { SearchedText, StorySource } from './searched-story.ts';

/** Texts are hashed by so many characters: each alone would take several times as long. */
const PIECE = 1 << 16;
/** Stories that are neighbours in time share reports: of so many each is hashed once. */
const MOST_REPORTS = 20_000;

/** SHA-256 of all that a part's files are made of: equal parts of two runs have equal files. */
export function digestOf(stories: readonly StorySource[]): string {
  const sum = createHash('sha256');
  let piece = '';
  /** With their lengths, so that no two lists run together to the same text. */
  const put = (texts: readonly string[]): void => {
    piece += `${texts.length};`;
    for (const text of texts) piece += `${text.length}:${text}`;
    if (piece.length < PIECE) return;
    sum.update(piece);
    piece = '';
  };
  const known = new Map<SearchedText, number>();
  const putReport = (report: SearchedText): void => {
    const number = known.get(report);
    if (number === undefined) put([report.title, report.excerpt]);
    else piece += `${number},`;
    if (known.size >= MOST_REPORTS) known.clear();
    if (number === undefined) known.set(report, known.size);
  };
  for (const { day, heat, read } of stories) {
    const { title, excerpt, names, attributes, coverage, coverageNames } = read();
    put([day, String(heat), title, excerpt]);
    for (const texts of [names, attributes, coverageNames]) put(texts);
    piece += `${coverage.length}:`;
    for (const report of coverage) putReport(report);
  }
  return sum.update(piece).digest('hex');
}
