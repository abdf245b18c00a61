import * as z from 'zod/mini';
import { isWhole, type Report } from '../articles/article.ts';
import type { ParsedFile } from '../articles/parse-article.ts';
import type { KnownTexts } from '../reports/read-texts.ts';
import type { ArticleCache, KnownFile } from './article-cache.ts';
import { packedTextsSchema, packTexts, unpackTexts } from './pack-texts.ts';

/** A file whose article lists nothing, and its list: places in the shared reports of the pack. */
type Row = readonly [
  path: string,
  stamp: string,
  settled: boolean,
  hash: string,
  emptied: ParsedFile,
  related: readonly number[],
];

/**
 * A pack was written by this compiler and has a checksum (cache-log.ts): only its frame is checked
 * again.
 */
const packSchema = z.object({
  reports: z.custom<readonly Report[]>(Array.isArray),
  files: z.custom<readonly Row[]>(Array.isArray),
  /** Of the reports, then of the articles. */
  texts: packedTextsSchema,
});

/** Files per pack: 100,000 in one would exceed the longest possible string. */
const MOST_FILES = 10_000;

type Packed = Pick<ArticleCache, 'files' | 'texts'>;

/** Files as packs of at most `most`, made one at a time. */
export function* packsOf({ files, texts }: Packed, most = MOST_FILES): Generator<string, void> {
  const entries = [...files];
  for (let at = 0; at < entries.length; at += most)
    yield packFiles({ files: new Map(entries.slice(at, at + most)), texts });
}

/**
 * Files as JSON in which each report occurs once, however many files list it. ASCII, which is read
 * twice as fast.
 */
export function packFiles({ files, texts }: Packed): string {
  const numbers = new Map<Report, number>();
  const numberOf = (report: Report): number => {
    const held = numbers.get(report) ?? numbers.size;
    numbers.set(report, held);
    return held;
  };
  const packed = [...files].map(([path, { stamp, settled, hash, file }]): Row => {
    const { article } = file;
    if (!article || !isWhole(article)) return [path, stamp, settled, hash, file, []];
    const emptied = { ...file, article: { ...article, related: [] } };
    return [path, stamp, settled, hash, emptied, article.related.map(numberOf)];
  });
  const reports = [...numbers.keys()];
  const told = packTexts(
    [...reports, ...articlesOf([...files.values()].map(({ file }) => file))],
    texts,
  );
  return toAscii(JSON.stringify({ reports, files: packed, texts: told }));
}

const articlesOf = (files: readonly ParsedFile[]): Report[] =>
  files.flatMap(({ article }) => (article && isWhole(article) ? article : []));

/** JSON without any character beyond ASCII. */
export const toAscii = (json: string): string => json.replace(BEYOND_ASCII, escaped);

const BEYOND_ASCII = /[\u0080-\uffff]/g;
const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * The files of a pack; adds their texts to `known`. Each report is one object again. Throws if it
 * is no pack.
 */
export function unpackFiles(json: string, known: KnownTexts): [path: string, known: KnownFile][] {
  const { reports, files: rows, texts } = packSchema.parse(JSON.parse(json));
  const reportAt = (number: number): Report => {
    const report = reports[number];
    if (!report) throw new RangeError(`there is no report ${number} in the pack`);
    return report;
  };
  const files = rows.map(([path, stamp, settled, hash, emptied, related]): [string, KnownFile] => {
    const { article } = emptied;
    const file =
      article && isWhole(article)
        ? { ...emptied, article: { ...article, related: related.map(reportAt) } }
        : emptied;
    return [path, { stamp, settled, hash, file }];
  });
  unpackTexts(texts, [...reports, ...articlesOf(files.map(([, { file }]) => file))], known);
  return files;
}
