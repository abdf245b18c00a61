import * as z from 'zod/mini';
import type { KnownTexts } from '../reports/read-texts.ts';
import type { TextSource } from '../reports/report-text.ts';

/**
 * Of a text: its place among the reports, its keys, how many of its words are in the title, its
 * numbers of words and shingles.
 */
type Row = readonly [
  place: number,
  titleKey: string | null,
  excerptKey: number,
  titleWords: number,
  words: number,
  shingles: number,
];

/**
 * Texts of reports. All numbers are in one sequence: as JSON they would be five times as slow to
 * read.
 */
export const packedTextsSchema = z.object({
  rows: z.custom<readonly Row[]>(Array.isArray),
  /** The words and the shingles of each row, as 32-bit numbers in base64. */
  numbers: z.string(),
});

export type PackedTexts = z.infer<typeof packedTextsSchema>;

export function packTexts(reports: readonly TextSource[], known: KnownTexts): PackedTexts {
  const rows: Row[] = [];
  const parts: Int32Array[] = [];
  reports.forEach((report, place) => {
    const text = known.get(report);
    if (!text) return;
    const { titleKey = null, excerptKey, titleWords, words, shingles } = text;
    rows.push([place, titleKey, excerptKey, titleWords, words.length, shingles.length]);
    parts.push(words, shingles);
  });
  return { rows, numbers: Buffer.concat(parts.map(bytesOf)).toString('base64') };
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Int32Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);

/** Assigns the texts of a pack to the same reports, after these were read again. */
export function unpackTexts(
  { rows, numbers }: PackedTexts,
  reports: readonly TextSource[],
  known: KnownTexts,
): void {
  const all = new Int32Array(new Uint8Array(Buffer.from(numbers, 'base64')).buffer);
  let at = 0;
  const take = (length: number): Int32Array => {
    at += length;
    return all.subarray(at - length, at);
  };
  for (const [place, titleKey, excerptKey, titleWords, words, shingles] of rows) {
    const report = reports[place];
    if (!report) throw new RangeError(`there is no report ${place} in the pack`);
    known.set(report, {
      titleKey: titleKey ?? undefined,
      excerptKey,
      titleWords,
      words: take(words),
      shingles: take(shingles),
    });
  }
}
