import * as z from 'zod/mini';
import type { Article, Report } from '../article.ts';
import type { ParsedFile } from '../parse-article.ts';
import type { KnownFile } from './article-cache.ts';

/** Files by path. */
export type KnownFiles = ReadonlyMap<string, KnownFile>;

type Packed<T extends ParsedFile> = T extends { readonly article: Article }
  ? Omit<T, 'article'> & { readonly article: Omit<Article, 'related'> & { readonly related: readonly number[] } }
  : T;

/** A file whose reports are numbers: places in the list that the files of one pack share. */
type PackedFile = Packed<ParsedFile>;

type Row = readonly [path: string, stamp: string, settled: boolean, hash: string, file: PackedFile];

/** What a pack holds was written by this compiler and is guarded by a checksum (cache-log.ts): only its frame is judged again. */
const packSchema = z.object({
  reports: z.custom<readonly Report[]>(Array.isArray),
  files: z.custom<readonly Row[]>(Array.isArray),
});

/** Files as JSON in which each report stands once, however many files list it; all in ASCII, which is read twice as fast. */
export function packFiles(files: KnownFiles): string {
  const numbers = new Map<Report, number>();
  const numberOf = (report: Report): number => {
    const held = numbers.get(report) ?? numbers.size;
    numbers.set(report, held);
    return held;
  };
  const packed = [...files].map(([path, { stamp, settled, hash, file }]): Row => {
    const { article } = file;
    const own = article ? { ...file, article: { ...article, related: article.related.map(numberOf) } } : file;
    return [path, stamp, settled, hash, own];
  });
  return JSON.stringify({ reports: [...numbers.keys()], files: packed }).replace(BEYOND_ASCII, escaped);
}

const BEYOND_ASCII = /[\u0080-\uffff]/g;
const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The files of a pack; each report is one object again. Throws when it is no pack. */
export function unpackFiles(json: string): [path: string, known: KnownFile][] {
  const { reports, files } = packSchema.parse(JSON.parse(json));
  const reportAt = (number: number): Report => {
    const report = reports[number];
    if (!report) throw new RangeError(`there is no report ${number} in the pack`);
    return report;
  };
  return files.map(([path, stamp, settled, hash, packed]) => {
    const { article } = packed;
    const file = article ? { ...packed, article: { ...article, related: article.related.map(reportAt) } } : packed;
    return [path, { stamp, settled, hash, file }];
  });
}
