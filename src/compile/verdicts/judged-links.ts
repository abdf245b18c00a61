import type { Draft } from '../coverage/draft.ts';
import type { JudgedLinks } from '../storylines/apply-verdicts.ts';
import type { Verdicts } from './verdicts.ts';

/** The verdicts on pairs of these stories. */
export function judgedLinks(drafts: readonly Draft[], verdicts: Verdicts): JudgedLinks<Draft> {
  const bySlug = new Map(
    verdicts.has('storyline') ? drafts.map((draft) => [draft.article.slug, draft]) : [],
  );
  return {
    isParted: (a, b) => verdicts.of('storyline', a.article.slug, b.article.slug) === 'no',
    joined: verdicts.related('storyline').flatMap(([a, b]): [Draft, Draft][] => {
      const [first, second] = [bySlug.get(a), bySlug.get(b)];
      return first && second ? [[first, second]] : [];
    }),
  };
}
