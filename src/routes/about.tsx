import { type RouteObject, useLoaderData } from 'react-router';
import { BuildFacts } from '#src/components/about/build-facts.tsx';
import { EvidenceExplained } from '#src/components/about/evidence-explained.tsx';
import { RankingExplained } from '#src/components/about/ranking-explained.tsx';
import { Section } from '#src/components/about/section.tsx';
import { FollowSite } from '#src/components/follow/follow-site.tsx';
import { PageFrame } from '#src/components/page/page-frame.tsx';
import { PageHeading } from '#src/components/page/page-heading.tsx';
import type { Manifest } from '#src/content/bundle.ts';
import { HALF_LIFE_HOURS } from '#src/content/order-stories.ts';
import type { PageHead } from '#src/content/page-head.ts';
import { manifestQuery } from '#src/queries/bundle-queries.ts';
import { aboutPath, FOLLOW_FRAGMENT } from '#src/url/paths.ts';
import type { App } from './app.ts';
import { LedgerSection } from './ledger-section.tsx';
import { usePageArrival } from './shell/page-arrival.ts';
import type { PageHandle } from './shell/page-handle.ts';

type AboutData = { readonly manifest: Manifest };

/** How this site is made: how it ranks, what the build did with every file, and what the build was. */
export const aboutRoute = ({ client, read }: App) =>
  ({
    loader: (): Promise<AboutData> => client.ensureQueryData(manifestQuery(read)).then((manifest) => ({ manifest })),
    handle: { head: aboutHead } satisfies PageHandle,
    Component: AboutPage,
  }) satisfies RouteObject;

const aboutHead = ({ manifest: { site } }: AboutData): PageHead => ({
  title: 'About',
  description: `How ${site.title} is made: how it orders stories, and what became of every file it was built from.`,
  path: aboutPath(),
  about: { kind: 'page' },
});

function AboutPage() {
  const { manifest } = useLoaderData<AboutData>();
  usePageArrival('About');
  return (
    <PageFrame>
      <PageHeading note={manifest.site.description}>About {manifest.site.title}</PageHeading>
      <Section title="How stories are ordered">
        <RankingExplained halfLifeHours={HALF_LIFE_HOURS} />
      </Section>
      <Section title="How the evidence is counted">
        <EvidenceExplained />
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
