import type { Link } from '#src/content/bundle/bundle.ts';
import { reportId } from '#src/content/ids/story-id.ts';
import { parseInstant } from '#src/content/time/instant.ts';
import { MOST_ADDRESS } from '#src/url/safe-link.ts';
import { repairAddress } from '../addresses/repair-address.ts';
import type { Report } from '../articles/article.ts';
import type { ArticleMatter, RelatedMatter } from '../articles/article-matter.ts';
import { cleanText } from '../articles/clean-text.ts';
import { languageTag } from '../articles/language-tag.ts';
import { type StepBudget, spends, TOO_MANY_STEPS } from '../markup/step-budget.ts';
import type { OutletKeeper } from './keep-outlet.ts';
import { nameByLinks } from './name-report.ts';
import { firstImage, readDomain, readOutletName } from './read-provider.ts';

/** A fault in one field of a report: it refuses the file, or is only a warning. */
export type ReportFault = {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly refused: boolean;
  /** The field was repaired, or is unknown: the report loses nothing. */
  readonly isKept?: true;
  /** An address that was left out. */
  readonly isLost?: true;
};

export type ReadReport = { readonly report: Report; readonly faults: readonly ReportFault[] };

/**
 * A report whose fields have the right types, cleaned and checked. An address that cannot be a link
 * is dropped with a warning; an unknown domain or an empty title refuses. Adds the work on its
 * texts to `steps`; `keep` holds what reports of the archive share.
 */
export function readReport(
  matter: ArticleMatter | RelatedMatter,
  steps: StepBudget,
  keep: OutletKeeper,
): ReadReport {
  const faults: ReportFault[] = [];
  const flaw = (path: readonly PropertyKey[], message: string): void => {
    faults.push({ path, message, refused: true });
  };
  const clean = (
    path: readonly PropertyKey[],
    text: string,
    cleanOne: (text: string, steps: StepBudget) => string = cleanText,
  ): string => {
    let cleaned = '';
    if (
      spends(steps, () => {
        cleaned = cleanOne(text, steps);
      })
    )
      flaw(path, TOO_MANY_STEPS);
    return cleaned;
  };
  const title = clean(['title'], matter.title);
  if (isBlank(title)) flaw(['title'], 'contains no readable text; write a headline');
  const name = clean(['provider', 'name'], matter.provider.name, readOutletName);
  if (isBlank(name))
    flaw(['provider', 'name'], "contains no readable text; write the outlet's name");
  const domain = readDomain(matter.provider.domain);
  if (domain === undefined)
    flaw(['provider', 'domain'], 'is not a domain name; write it like example.com');

  const mend = (path: readonly PropertyKey[], mends: readonly string[]): void => {
    if (mends.length > 0)
      faults.push({ path, message: sayMends(mends), refused: false, isKept: true });
  };
  const link = (field: 'originalUrl' | 'webUrl' | 'ampWebUrl'): Link | undefined => {
    const text = matter[field] ?? '';
    const { link: found, mends, tooLong } = repairAddress(text);
    if (found) {
      mend([field], mends);
      return keep.link(found);
    }
    if (text.trim() !== '')
      faults.push({
        path: [field],
        message: tooLong ? TOO_LONG : NO_LINK,
        refused: false,
        isLost: true,
      });
    return undefined;
  };
  const times = readTimes(matter);
  if (times.time === undefined && times.seen === undefined)
    faults.push({ path: ['publishedDateTime'], message: NO_TIME, refused: false, isKept: true });
  const web = link('webUrl');
  const source = link('originalUrl');
  const amp = link('ampWebUrl');
  const image = firstImage(matter.images, (at, mends) => mend(['images', at, 'url'], mends));
  const logo = firstImage(matter.provider.images, (at, mends) =>
    mend(['provider', 'images', at, 'url'], mends),
  );
  const keys = nameByLinks([web, source], { title, domain: domain ?? '' });
  const original = source ?? web;
  const language = languageTag(matter.language);
  faults.push(...languageFaults(matter.language, language));
  const report: Report = {
    title,
    excerpt: clean(['excerpt'], matter.excerpt ?? ''),
    ...(language && { language }),
    ...times,
    provider: keep.provider({ domain: domain ?? '', name, logo }),
    kind: matter.type ?? 'article',
    quality: score(matter.quality),
    ...(matter.qualityFrom && { qualityFrom: matter.qualityFrom }),
    original,
    amp,
    image,
    keys,
    id: reportId(keys[0]),
    fragment: /#.+$/s.exec((web ?? original)?.href ?? '')?.[0],
  };
  return { report, faults };
}

/**
 * The zero of a clock, and a text that cannot be parsed, mean "unknown": the schema admits no other
 * such values.
 */
function readTimes({ publishedDateTime, undated }: RelatedMatter): Pick<Report, 'time' | 'seen'> {
  const time = parseInstant(publishedDateTime ?? '') || undefined;
  return undated === true && time !== undefined ? { time: undefined, seen: time } : { time };
}

const sayMends = (mends: readonly string[]): string =>
  `${mends.join(', ')}; write the address as a browser copies it`;

const TOO_LONG = `is longer than ${MOST_ADDRESS} characters and is left out; remove what is not needed to open it`;
const languageFaults = (said: unknown, language: string | undefined): ReportFault[] =>
  said === undefined || said === null || language !== undefined
    ? []
    : [{ path: ['language'], message: NO_LANGUAGE, refused: false, isKept: true }];

const NO_LANGUAGE = 'is not a language tag and is ignored; write one such as en, pt-BR or zh-Hant';
const NO_TIME =
  'is unknown, so the report is listed after those with a time; write when it was published, like 2021-12-13T05:54:00Z';
/** Whether a text has no visible character: fillers, the Braille blank, marks without a letter. */
const isBlank = (text: string): boolean => !SEEN.test(text);
const SEEN = /(?![\p{Default_Ignorable_Code_Point}\u2800])[\p{L}\p{N}\p{P}\p{S}]/u;

const NO_LINK =
  'is not a valid link and is left out; write a full address that begins with https://';

/** Heat or quality as in the bundle: -1 and an absent value both mean none. */
export function score(value: number | null | undefined): number | null {
  return value === undefined || value === null || value < 0 ? null : value;
}
