import { articleSchema, type RelatedMatter, relatedSchema } from '#src/content/article.ts';
import type { Article, Report } from './article.ts';
import { chooseSlug } from './choose-slug.ts';
import { cleanText } from './clean-text.ts';
import { findVideo } from './find-video.ts';
import { type ReadReport, type ReportFault, readReport, score } from './read-report.ts';

export type Validated = { readonly article?: Article; readonly faults: readonly ReportFault[] };

/** Judges the front matter of one file, with what is known of the file itself: every fault of it, and the article when none of them refuses. */
export type ValidateArticle = (data: object, file: Pick<Article, 'path' | 'name' | 'timeLine'>) => Validated;

/** That a report of the coverage has no link costs the publisher nothing to know of once, and hundreds of lines to read: only what refuses is told. */
type Judged = { readonly report?: Report; readonly flaws: readonly ReportFault[] };

/** A validator that judges each distinct entry of `related` once, however many files share it. */
export function createValidator(): ValidateArticle {
  const judged = new WeakMap<object, Judged>();

  function judgeRelated(entry: unknown): Judged {
    const held = typeof entry === 'object' && entry !== null ? judged.get(entry) : undefined;
    if (held) return held;
    const parsed = relatedSchema.safeParse(entry);
    const found = parsed.success ? judge(parsed.data) : { flaws: parsed.error.issues.map(refusing) };
    if (typeof entry === 'object' && entry !== null) judged.set(entry, found);
    return found;
  }

  return (data, { path, name, timeLine }) => {
    const parsed = articleSchema.safeParse(data);
    if (!parsed.success) return { faults: parsed.error.issues.map(refusing) };
    const matter = parsed.data;
    const lead: ReadReport = readReport(matter);
    const faults: ReportFault[] = [...lead.faults];
    const related: Report[] = [];
    for (const [at, entry] of (matter.related ?? []).entries()) {
      const { report, flaws } = judgeRelated(entry);
      if (report) related.push(report);
      for (const flaw of flaws) faults.push({ ...flaw, path: ['related', at, ...flaw.path] });
    }
    if (faults.some(({ refused }) => refused)) return { faults };
    const { title, excerpt, time, provider, kind, quality, original, amp, image, keys, id } = lead.report;
    const article: Article = {
      title,
      excerpt,
      time,
      provider,
      kind,
      quality,
      original,
      amp,
      image,
      keys,
      id,
      path,
      name,
      slug: chooseSlug(name),
      heat: score(matter.heat),
      isFolded: matter.heat === -1,
      topics: (matter.topics ?? []).map(cleanText).filter((topic) => topic !== ''),
      published: matter.published === true,
      removed: matter.removed === true,
      video: findVideo(matter.featuredContent, matter.originalUrl),
      related,
      timeLine,
    };
    return { article, faults };
  };
}

function judge(matter: RelatedMatter): Judged {
  const { report, faults } = readReport(matter);
  return { report, flaws: faults.filter(({ refused }) => refused) };
}

function refusing({ path, message }: { readonly path: readonly PropertyKey[]; readonly message: string }): ReportFault {
  return { path, message, refused: true };
}
