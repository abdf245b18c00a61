import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { CardParts } from '#src/components/device/card-parts.ts';
import { loadCurrent } from '#src/queries/current-file.ts';
import { topicsQuery } from '#src/queries/list-queries.ts';
import { type Mute, mutesAt, nextEnd } from '#src/reading/mutes/mute.ts';
import {
  type Mutable,
  type MuteTest,
  muteTest,
  type TopicsAbove,
  topicsAbove,
} from '#src/reading/mutes/mute-test.ts';
import { isPartial, type ListedMutable } from '#src/reading/mutes/partial-facts.ts';
import { mutedShownAt, subscribeToShown } from '#src/reading/mutes/shown-muted.ts';
import { useKept } from '#src/reading/store/use-kept.ts';
import type { App } from '../../app.ts';
import { waitBriefly } from '../../wait-briefly.ts';
import { createStoryFacts } from './story-facts.ts';

/** The mutes of this device as they are now. */
export type Mutes = Pick<CardParts, 'mutedBy' | 'isMuted'> & {
  readonly active: readonly Mute[];
  readonly above: TopicsAbove;
  readonly test: MuteTest;
  /** Whether the reader asked to see what is muted on the page. */
  readonly areShown: () => boolean;
};

/** Undefined until the device was read and, if a topic is muted, what is below it. */
export function useMutes(app: App | undefined): Mutes | undefined {
  const active = useActive();
  const above = useTopicsAbove(app, active?.some(({ of }) => of === 'topic') ?? false);
  const shownAt = useSyncExternalStore(subscribeToShown, mutedShownAt);
  const facts = useMemo(() => app && createStoryFacts(app), [app]);
  const learned = useSyncExternalStore(facts?.subscribe ?? never, facts?.version ?? none);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was learned of stories makes others muted.
  return useMemo(() => {
    if (!(active && above)) return undefined;
    const test = muteTest(active, above);
    /** What is known of a story; undefined while its file is awaited. */
    const whole = (story: ListedMutable): Mutable | undefined => {
      if (!facts || story.slug === undefined || !isPartial(story, active)) return story;
      const known = facts.of(story.slug);
      return known && { ...known, ...story, outlet: known.outlet ?? story.outlet };
    };
    const mutedBy = (story: ListedMutable): readonly Mute[] => test(whole(story) ?? story);
    const areShown = (): boolean => shownAt === location.pathname;
    return {
      active,
      above,
      test,
      mutedBy,
      // Not shown before it is known that it may be.
      isMuted: (story) => !areShown() && (!whole(story) || mutedBy(story).length > 0),
      areShown,
    };
  }, [active, above, shownAt, facts, learned]);
}

const never = () => () => undefined;
const none = (): number => 0;

/** The longest that a timer can wait, in milliseconds. */
const MOST_MS = 2 ** 31 - 1;

/** The mutes in force; one that ends is gone at its instant, also while the page is open. */
function useActive(): readonly Mute[] | undefined {
  const [items] = useKept('muted');
  const [now, setNow] = useState(Date.now);
  const active = useMemo(() => items && mutesAt(items, Math.max(now, Date.now())), [items, now]);
  const end = active && nextEnd(active);
  useEffect(() => {
    if (end === undefined) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    // Looks again where a timer cannot wait so long, and after a device slept, which did not count.
    const look = (): void => {
      clearTimeout(timer);
      const left = end - Date.now();
      if (left <= 0) setNow(Date.now());
      else timer = setTimeout(look, Math.min(MOST_MS, left));
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [end]);
  return active;
}

const noTopics: TopicsAbove = new Map();

/** What is above each topic; loaded only if a topic is muted, and waited for only briefly. */
function useTopicsAbove(app: App | undefined, isWanted: boolean): TopicsAbove | undefined {
  const [above, setAbove] = useState<TopicsAbove>();
  useEffect(() => {
    if (!(app && isWanted)) return;
    let left = false;
    const loading = loadCurrent(app.client, app.read, ({ files }) =>
      app.client.ensureQueryData(topicsQuery(app.read, files.topics)),
    ).then(({ topics }) => {
      if (!left) setAbove(topicsAbove(topics));
    });
    void waitBriefly(loading).then(() => left || setAbove((known) => known ?? noTopics));
    return () => {
      left = true;
    };
  }, [app, isWanted]);
  return isWanted && app ? above : noTopics;
}
