import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import { linkedPages } from '#src/content/publisher/publisher-parts.ts';
import { t } from '#src/messages/messages.ts';
import { cardsQuery } from '#src/queries/bundle-queries.ts';
import { outletsQuery, topicsQuery } from '#src/queries/list-queries.ts';
import type { KeptOf } from '#src/reading/store/device-store.ts';
import { useKept } from '#src/reading/store/use-kept.ts';
import { outletPath, storyPath, topicPath } from '#src/url/paths.ts';
import type { App } from '../app.ts';
import { useMutes } from '../device/mutes/use-mutes.ts';
import type { PaletteEntry } from './palette-entry.ts';
import { type Named, useNamedActs } from './use-named-acts.ts';

/** Opens a page of the site by its path below the base. */
export type GoTo = (path: string) => void;

type PaletteSources = {
  readonly app: App;
  readonly goTo: GoTo;
  readonly manifest: Manifest | undefined;
};

/**
 * What the palette leads to beside commands: saved searches, stories that were opened here, topics,
 * outlets, pages that the publisher links to, the newest stories. Lists that are still loading, or
 * cannot be loaded, are not among it.
 */
export function usePaletteEntries({
  app,
  goTo,
  manifest,
}: PaletteSources): readonly PaletteEntry[] {
  const { read } = app;
  const { topics = '', outlets = '', latest = '' } = manifest?.files ?? {};
  const topicList = useQuery({ ...topicsQuery(read, topics), enabled: topics !== '' }).data;
  const outletList = useQuery({ ...outletsQuery(read, outlets), enabled: outlets !== '' }).data;
  const cards = useQuery({ ...cardsQuery(read, latest), enabled: latest !== '' }).data?.cards;
  const [searches] = useKept('savedSearch');
  const [kept] = useKept('read');
  const mutedBy = useMutes(app)?.mutedBy;
  const named = useMemo(
    (): Named[] => [
      ...(topicList?.topics ?? []).map(({ slug: key, name, lang }) => ({
        of: 'topic' as const,
        key,
        name,
        lang,
      })),
      ...(outletList?.outlets ?? []).map(({ domain: key, name, lang }) => ({
        of: 'outlet' as const,
        key,
        name,
        lang,
      })),
    ],
    [topicList, outletList],
  );
  const acts = useNamedActs(named);
  return useMemo(() => {
    const opened = openedStories(kept);
    const known = new Set(opened.map(({ slug }) => slug));
    return [
      ...[...(searches ?? [])].map(([address, { name }]) => ({
        id: `search:${address}`,
        label: name,
        kind: t('palette.savedSearch'),
        run: () => goTo(address),
      })),
      ...opened.flatMap(({ slug, title, lang }) =>
        slug === undefined || title === undefined
          ? []
          : [storyEntry({ slug, title, lang }, t('palette.opened'), goTo)],
      ),
      ...(topicList?.topics ?? manifest?.topics ?? []).map(({ slug, name, lang, shortname }) => ({
        id: `topic:${slug}`,
        label: name,
        also: shortname,
        of: { lang },
        kind: t('palette.topic'),
        run: () => goTo(topicPath(slug)),
      })),
      ...(outletList?.outlets ?? []).map(({ domain, name, lang }) => ({
        id: `outlet:${domain}`,
        label: name,
        also: domain,
        of: { lang },
        kind: t('palette.outlet'),
        run: () => goTo(outletPath(domain)),
      })),
      ...linkedPages(manifest?.site).map(({ label, page }) => ({
        id: `page:${page}`,
        label,
        of: {},
        kind: t('palette.page'),
        run: () => goTo(page),
      })),
      ...(cards ?? [])
        .filter((card) => !known.has(card.slug) && mutedBy?.(card).length === 0)
        .map((card) => storyEntry(card, t('palette.story'), goTo)),
      ...acts,
    ];
  }, [goTo, kept, searches, manifest, topicList, outletList, cards, mutedBy, acts]);
}

/** The stories that were opened here, the last one first. */
const openedStories = (items: KeptOf<'read'> | undefined) =>
  [...(items?.values() ?? [])]
    .filter(({ how }) => how === 'opened' || how === 'original')
    .sort((a, b) => (b.opened ?? 0) - (a.opened ?? 0));

type Titled = { readonly slug: string; readonly title: string; readonly lang?: string | undefined };

const storyEntry = ({ slug, title, lang }: Titled, kind: string, goTo: GoTo): PaletteEntry => ({
  id: `story:${slug}`,
  label: title,
  of: { lang },
  kind,
  run: () => goTo(storyPath(slug)),
});
