import type { OwnFigures } from '#src/content/bundle/rule-figures.ts';
import type { Draft } from '../coverage/draft.ts';
import type { Problem } from '../problem.ts';
import { linkStories } from '../storylines/link-stories.ts';
import { measureRules } from './measure-rules.ts';
import type { ReadVerdicts } from './read-verdicts.ts';
import { judgedStories, ruleDecisions } from './rule-decisions.ts';
import { pairKey } from './verdict.ts';
import { VERDICTS_FILE } from './verdicts-file.ts';

/** Makes the stories of some articles by the rules alone. */
export type ByRule = (isMeant: (article: { readonly slug: string }) => boolean) => readonly Draft[];

/**
 * What verdicts give beside the pages: how often the rules are right, and the problems of the file,
 * such as pairs that are no longer in the archive.
 */
export function accountVerdicts(
  { draw, list, problems }: Pick<ReadVerdicts, 'draw' | 'list' | 'problems'>,
  drafts: readonly Draft[],
  byRule: ByRule,
): { readonly figures: OwnFigures | undefined; readonly problems: readonly Problem[] } {
  if (list.length === 0) return { figures: undefined, problems };
  const stories = judgedStories(list, drafts);
  const ruled = {
    drafts: byRule(({ slug }) => stories.has(slug)),
    isLinked: linksOf(list, drafts),
  };
  const decisions = ruleDecisions(list, drafts, ruled);
  const isHere = elsewhereTest(drafts);
  const gone = list.filter((verdict) => !decisions.has(pairKey(verdict)) && !isHere(verdict));
  return {
    figures: measureRules(draw, list, decisions),
    problems: [...problems, ...gone.map(sayGone)],
  };
}

/**
 * Whether a verdict keeps a report of the archive out of a story that does not list it. The rule of
 * coverage decides nothing about such a pair, so it is not in the figures.
 */
function elsewhereTest(
  drafts: readonly Draft[],
): (verdict: ReadVerdicts['list'][number]) => boolean {
  const slugs = new Set(drafts.map(({ article }) => article.slug));
  const ids = new Set(
    drafts.flatMap(({ article, coverage }) => [article.id, ...coverage.map(({ id }) => id)]),
  );
  return ({ kind, verdict, pair: [slug, id] }) =>
    kind === 'event' && verdict === 'no' && slugs.has(slug) && ids.has(id);
}

const sayGone = ({ line, pair }: ReadVerdicts['list'][number]): Problem => ({
  path: VERDICTS_FILE,
  line,
  field: 'pair',
  message: `names ${pair.join(' and ')}, which are no pair in this archive; the verdict is kept, but has no effect`,
  refused: false,
});

function linksOf(
  list: ReadVerdicts['list'],
  drafts: readonly Draft[],
): (a: string, b: string) => boolean {
  if (!list.some(({ kind }) => kind === 'storyline')) return () => false;
  const { before } = linkStories(drafts);
  const linked = new Set(
    [...before].flatMap(([later, links]) =>
      links.map(({ draft }) =>
        pairKey({ kind: 'storyline', pair: [draft.article.slug, later.article.slug] }),
      ),
    ),
  );
  return (a, b) => linked.has(pairKey({ kind: 'storyline', pair: [a, b] }));
}
