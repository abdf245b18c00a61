import type { PlainKey } from '#src/messages/catalogue.ts';
import type { Option } from '../../filters/options.ts';

/** What a search can be narrowed by, in the order in which it is offered. */
export const narrowLabels = {
  title: 'searchTools.titleWords',
  outlet: 'searchTools.outlet',
  topic: 'searchTools.topic',
  date: 'feed.dateFilter',
  kind: 'feed.type',
  sources: 'feed.independentSources',
  only: 'site.oneSource',
} as const satisfies Readonly<Record<string, PlainKey>>;

export type NarrowName = keyof typeof narrowLabels;

export const isNarrowName = (name: string): name is NarrowName => name in narrowLabels;
export const narrowNames: readonly NarrowName[] = Object.keys(narrowLabels).filter(isNarrowName);

/** What a value is before the reader chose one. */
export const firstNarrowValue: Readonly<Partial<Record<NarrowName, string>>> = {
  kind: 'article',
  sources: '>=2',
  only: 'one-outlet',
};

/** Of what the archive has, for the fields in which it is chosen. */
export type NarrowChoices = {
  readonly outlets: readonly Option[];
  readonly topics: readonly Option[];
  /** Days of the oldest and the newest story. */
  readonly oldest: string | undefined;
  readonly newest: string | undefined;
};
