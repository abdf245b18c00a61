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

/** How many tell a story: its sources, and the reports of its event with their distinct outlets. */
export type SourceCounts = Pick<Sources, 'sources' | 'talk' | 'copies'> & {
  /** The lead included. */
  readonly event: number;
  readonly outlets: number;
};

/** The owners of an archive's outlets, and the number of independent sources of its stories. */
export type Owners = {
  readonly familyOf: (domain: string) => string;
  /** As stated, or `maker` by the rule. */
  readonly roleOf: (domain: string) => OutletRole | undefined;
  /** Why an outlet is a maker by the rule. */
  readonly selfNaming: ReadonlyMap<string, SelfNaming>;
  readonly sourcesOf: (draft: Draft) => SourceCounts;
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
  // Cached: cards, columns, stories and storylines all use the same count. Only numbers are kept:
  // the reports behind them would be a quarter of the memory of a large archive.
  const counted = new WeakMap<Draft, SourceCounts>();
  const sourcesOf = (draft: Draft): SourceCounts => {
    const held = counted.get(draft);
    if (held) return held;
    const { sources, talk, copies, receipt } = countSources(
      ...voicesOf(draft, { familyOf, roleOf }),
    );
    const outlets = new Set(receipt.reports.map(({ domain }) => domain)).size;
    const counts = { sources, talk, copies, event: receipt.reports.length, outlets };
    counted.set(draft, counts);
    return counts;
  };
  return { familyOf, roleOf, selfNaming, sourcesOf };
}

type Owned = Pick<Owners, 'familyOf' | 'roleOf'>;
type Told = Pick<Voice, 'id' | 'tier' | 'isDated'> & { readonly copyOf: string | undefined };

function voicesOf(
  { article, copyOf, isDated, coverage, elsewhere }: Draft,
  { familyOf, roleOf }: Owned,
): [Voice, Voice[]] {
  // One literal of all fields: spreading would give each voice a hidden class of its own.
  const voiceOf = ({ provider: { domain } }: Report, told: Told): Voice => ({
    id: told.id,
    domain,
    family: familyOf(domain),
    role: roleOf(domain),
    text: told.copyOf ?? told.id,
    tier: told.tier,
    isDated: told.isDated,
  });
  const others = [
    ...coverage,
    ...elsewhere.map(({ report, id, time, offset, copyOf: original }) => {
      const tier = 'event' as const;
      return { report, id, time, offset, copyOf: original, future: false, tier };
    }),
  ];
  return [
    voiceOf(article, { id: article.slug, copyOf, tier: 'event', isDated }),
    inOrder(others).map(({ report, id, tier, copyOf: original, time, future }) =>
      voiceOf(report, { id, tier, copyOf: original, isDated: isRightMoment(time, future) }),
    ),
  ];
}
