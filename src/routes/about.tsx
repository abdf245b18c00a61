import { type RouteObject, useLoaderData } from 'react-router';
import { BuildFacts } from '#src/components/about/build-facts.tsx';
import { EvidenceExplained } from '#src/components/about/evidence-explained.tsx';
import { RankingExample } from '#src/components/about/ranking-example.tsx';
import { RankingExplained } from '#src/components/about/ranking-explained.tsx';
import { Section } from '#src/components/about/section.tsx';
import { FollowSite } from '#src/components/follow/follow-site.tsx';
import { PageFrame } from '#src/components/page/page-frame.tsx';
import { PageHeading } from '#src/components/page/page-heading.tsx';
import type { Manifest } from '#src/content/bundle.ts';
import { HALF_LIFE_HOURS } from '#src/content/order-stories.ts';
import type { PageHead } from '#src/content/page-head.ts';
import { type AboutPage as AboutParts, aboutPageSchema, rankFront } from '#src/content/ranked-front.ts';
import { cardsQuery } from '#src/queries/bundle-queries.ts';
import { loadCurrent } from '#src/queries/current-file.ts';
import { aboutPath, FOLLOW_FRAGMENT } from '#src/url/paths.ts';
import type { App } from './app.ts';
import { LedgerSection } from './ledger-section.tsx';
import { pageKey } from './page-key.ts';
import { usePageArrival } from './shell/page-arrival.ts';
import type { PageHandle } from './shell/page-handle.ts';
import { useLedger } from './use-ledger.ts';

/** The heat of the archive is known at once on a page made ahead; else the ledger brings it. */
type AboutData = Pick<AboutParts, 'front'> & Partial<Pick<AboutParts, 'heat'>> & { readonly manifest: Manifest };

/** How this site is made: how it ranks, what the build did with every file, and what the build was. */
export const aboutRoute = (app: App) =>
  ({
    loader: (): Promise<AboutData> => loadCurrent(app.client, app.read, (manifest) => loadAbout(app, manifest)),
    handle: { head: aboutHead } satisfies PageHandle,
    Component: AboutPage,
  }) satisfies RouteObject;

const aboutHead = ({ manifest: { site } }: AboutData): PageHead => ({
  title: 'About',
  description: `How ${site.title} is made: how it orders stories, and what became of every file it was built from.`,
  path: aboutPath(),
  about: { kind: 'page' },
});

/** The front's stories as they came with a page made ahead, or else from the front. */
async function loadAbout({ client, read }: App, manifest: Manifest): Promise<AboutData> {
  const known = aboutPageSchema.safeParse(client.getQueryData(pageKey(aboutPath())));
  if (known.success) return { ...known.data, manifest };
  const { cards } = await client.ensureQueryData(cardsQuery(read, manifest.files.front));
  return { front: rankFront(cards, manifest.newest), manifest };
}

function AboutPage() {
  const { manifest, front, heat } = useLoaderData<AboutData>();
  const { ledger } = useLedger(manifest);
  usePageArrival('About');
  return (
    <PageFrame>
      <PageHeading note={manifest.site.description}>About {manifest.site.title}</PageHeading>
      <Section title="How stories are ordered">
        <div>
          <RankingExplained halfLifeHours={HALF_LIFE_HOURS} />
          <RankingExample stories={front} halfLifeHours={HALF_LIFE_HOURS} />
        </div>
      </Section>
      <Section title="How the evidence is counted">
        <EvidenceExplained heat={heat ?? ledger?.heat} />
      </Section>
      <Section title="Follow" anchor={FOLLOW_FRAGMENT}>
        <FollowSite preview={manifest.preview} />
      </Section>
      <Section title="This build">
        <BuildFacts manifest={manifest} />
      </Section>
      <Section title="What became of every file">
        <LedgerSection manifest={manifest} />
      </Section>
    </PageFrame>
  );
}
