import { judgeArticleKeys } from '../keys/judge-keys.ts';
import { type StepBudget, spends } from '../markup/step-budget.ts';
import { readFormerHeadlines } from '../reports/former-headlines.ts';
import { createRelatedJudge, refusing, tooManySteps } from '../reports/judge-related.ts';
import { createOutletKeeper } from '../reports/keep-outlet.ts';
import { everyKey } from '../reports/name-report.ts';
import { type ReadReport, type ReportFault, readReport, score } from '../reports/read-report.ts';
import type { Article, FormerHeadline } from './article.ts';
import { articleSchema } from './article-matter.ts';
import { chooseSlug } from './choose-slug.ts';
import { cleanText } from './clean-text.ts';
import { findVideo } from './find-video.ts';

export type Validated = { readonly article?: Article; readonly faults: readonly ReportFault[] };

/**
 * Checks the front matter of one file: returns all its faults, and the article if none refuses it.
 */
export type ValidateArticle = (
  data: object,
  file: Pick<Article, 'path' | 'name' | 'timeLine'>,
) => Validated;

/** A validator that checks each distinct entry of `related` once, however many files share it. */
export function createValidator(): ValidateArticle {
  const keep = createOutletKeeper();
  const judgeRelated = createRelatedJudge(keep);

  return (data, { path, name, timeLine }) => {
    const misnamed = judgeArticleKeys(data).map(refusing);
    const parsed = articleSchema.safeParse(data);
    if (!parsed.success) return { faults: [...misnamed, ...parsed.error.issues.map(refusing)] };
    const matter = parsed.data;
    const steps: StepBudget = { spent: 0 };
    const lead: ReadReport = readReport(matter, steps, keep);
    const faults: ReportFault[] = [...misnamed, ...lead.faults];
    let topics: readonly string[] = [];
    const cleanTopics = (): void => {
      topics = (matter.topics ?? [])
        .map((topic) => cleanText(topic, steps))
        .filter((topic) => topic !== '');
    };
    if (spends(steps, cleanTopics)) faults.push(tooManySteps(['topics']));
    let was: readonly FormerHeadline[] = [];
    const cleanHeadlines = (): void => {
      was = readFormerHeadlines(matter.was, lead.report.title, (text) => cleanText(text, steps));
    };
    if (spends(steps, cleanHeadlines)) faults.push(tooManySteps(['was']));
    const { related, leftOut, faults: below } = judgeRelated(matter.related ?? [], steps);
    faults.push(...below);
    if (faults.some(({ refused }) => refused)) return { faults };
    const { time, keys, ...report } = lead.report;
    const removed = matter.removed === true;
    // Not the spread first: each article would have a hidden class of its own.
    const article: Article = {
      path,
      name,
      ...report,
      time: time ?? report.seen ?? 0,
      keys: removed
        ? everyKey({ ...data, ...matter, title: report.title, domain: report.provider.domain })
        : keys,
      slug: chooseSlug(name),
      heat: score(matter.heat),
      isFolded: matter.heat === -1,
      topics,
      published: matter.published === true,
      pinned: matter.pin === true,
      removed,
      video: findVideo(matter.featuredContent, matter.originalUrl),
      related,
      ...(was.length > 0 && { was }),
      ...(leftOut && { leftOut }),
      timeLine,
    };
    return { article, faults };
  };
}
