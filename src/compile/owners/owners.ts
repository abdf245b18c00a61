import type { OutletRole } from '#src/content/coverage/outlet-role.ts';
import { isRightMoment } from '#src/content/coverage/right-date.ts';
import { countSources, inOrder, type Sources } from '#src/content/coverage/sources.ts';
import type { Voice } from '#src/content/coverage/voice.ts';
import type { Report } from '../articles/article.ts';
import type { Draft } from '../coverage/draft.ts';
import type { Organizations } from '../site/read-organizations.ts';
import { createFamilies } from './families.ts';
import { findMakers } from './find-makers.ts';
import type { SelfNaming } from './named-by-others.ts';
import { createRoles } from './roles.ts';

/** The owners of an archive's outlets, and the number of independent sources of its stories. */
export type Owners = {
  readonly familyOf: (domain: string) => string;
  /** As stated, or `maker` by the rule. */
  readonly roleOf: (domain: string) => OutletRole | undefined;
  /** Why an outlet is a maker by the rule. */
  readonly selfNaming: ReadonlyMap<string, SelfNaming>;
  readonly sourcesOf: (draft: Draft) => Sources;
};

export function findOwners(
  drafts: readonly Draft[],
  { families, roles }: Pick<Organizations, 'families' | 'roles'>,
): Owners {
  const familyOf = createFamilies(families);
  const stated = createRoles(roles);
  const selfNaming = findMakers(drafts, { familyOf, roleOf: stated });
  const roleOf = (domain: string): OutletRole | undefined =>
    stated(domain) ?? (selfNaming.has(domain) ? 'maker' : undefined);
  // Cached: cards, columns, stories and storylines all use the same count.
  const counted = new WeakMap<Draft, Sources>();
  const sourcesOf = (draft: Draft): Sources => {
    const held = counted.get(draft) ?? countSources(...voicesOf(draft, { familyOf, roleOf }));
    counted.set(draft, held);
    return held;
  };
  return { familyOf, roleOf, selfNaming, sourcesOf };
}

type Owned = Pick<Owners, 'familyOf' | 'roleOf'>;
type Told = { readonly id: string; readonly copyOf: string | undefined };

function voicesOf(
  { article, copyOf, isDated, coverage, elsewhere }: Draft,
  { familyOf, roleOf }: Owned,
): [Voice, Voice[]] {
  const voiceOf = ({ provider: { domain } }: Report, { id, copyOf: original }: Told) => ({
    id,
    domain,
    family: familyOf(domain),
    role: roleOf(domain),
    text: original ?? id,
  });
  return [
    { ...voiceOf(article, { id: article.slug, copyOf }), tier: 'event', isDated },
    inOrder([
      ...coverage,
      ...elsewhere.map((each) => ({ ...each, future: false, tier: 'event' as const })),
    ]).map((each) => ({
      ...voiceOf(each.report, each),
      tier: each.tier,
      isDated: isRightMoment(each.time, each.future),
    })),
  ];
}
