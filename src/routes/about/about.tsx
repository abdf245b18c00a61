import { type RouteObject, useLoaderData } from 'react-router';
import { defaultBindings } from '#src/commands/keys/bindings.ts';
import { BuildFacts } from '#src/components/about/build-facts.tsx';
import { Glossary } from '#src/components/about/glossary.tsx';
import { EvidenceExplained } from '#src/components/about/rules/evidence-explained.tsx';
import { RankingExplained } from '#src/components/about/rules/ranking-explained.tsx';
import { Section } from '#src/components/about/section.tsx';
import { FILES_FRAGMENT, SiteIntro } from '#src/components/about/site-intro.tsx';
import { FollowSite } from '#src/components/follow/follow-site.tsx';
import { ForeignText } from '#src/components/foreign-text.tsx';
import { KeyTable } from '#src/components/keys/key-table.tsx';
import { Message } from '#src/components/message.tsx';
import { PageFrame } from '#src/components/page/page-frame.tsx';
import { PageHeading } from '#src/components/page/page-heading.tsx';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import type { PageHead } from '#src/head/page-head.ts';
import { t } from '#src/messages/messages.ts';
import { manifestQuery } from '#src/queries/bundle-queries.ts';
import { pageKey } from '#src/queries/page-key.ts';
import {
  type AboutPage as AboutParts,
  aboutPageSchema,
} from '#src/story-list/about/ranked-front.ts';
import { aboutPath, FOLLOW_FRAGMENT, frontPath } from '#src/url/paths.ts';
import type { App } from '../app.ts';
import { keyGroups } from '../commands/keys/key-lines.ts';
import { frontRankingQuery } from '../secondary-queries.ts';
import { usePageArrival } from '../shell/page-arrival.ts';
import type { PageHandle } from '../shell/page-handle.ts';
import { useFocusOnFragment } from '../shell/use-focus-on-fragment.ts';
import { waitBriefly } from '../wait-briefly.ts';
import { FeedsSection } from './feeds-section.tsx';
import { FrontRanking } from './front-ranking.tsx';
import { LedgerSection } from './ledger-section.tsx';
import { useLedger } from './use-ledger.ts';

type AboutData = {
  readonly manifest: Manifest;
  /** In a prerendered page known at once; otherwise from the ledger. */
  readonly heat?: AboutParts['heat'];
  readonly front?: AboutParts['front'];
  readonly judged?: AboutParts['judged'];
  readonly clocks?: AboutParts['clocks'];
  readonly feeds?: AboutParts['feeds'];
};

/** How this site works: its ranking, the status of every file, and the build. */
export const route = (app: App) =>
  ({
    loader: () => loadAbout(app),
    handle: { head: aboutHead } satisfies PageHandle,
    Component: AboutPage,
  }) satisfies RouteObject;

const aboutHead = ({ manifest: { site } }: AboutData): PageHead => ({
  title: t('about.title'),
  description: t('head.about', { site: site.title }),
  path: aboutPath(),
  feeds: frontPath(),
  about: { kind: 'page' },
});

/** The prerendered page's data, or else what is loaded. Rejects without a manifest. */
async function loadAbout(app: App): Promise<AboutData> {
  const { client, read } = app;
  const manifest = await client.ensureQueryData(manifestQuery(read));
  const known = aboutPageSchema.safeParse(client.getQueryData(pageKey(aboutPath())));
  if (known.success) return { ...known.data, manifest };
  await waitBriefly(app.client.prefetchQuery(frontRankingQuery(app, manifest)));
  return { manifest };
}

function AboutPage() {
  const { manifest, front, feeds, ...known } = useLoaderData<AboutData>();
  const { ledger } = useLedger(manifest);
  usePageArrival(t('about.title'));
  useFocusOnFragment();
  return (
    <PageFrame>
      <PageHeading
        note={
          manifest.site.description && (
            <ForeignText of={manifest.site}>{manifest.site.description}</ForeignText>
          )
        }
      >
        <Message
          of="about.aboutSite"
          values={{ site: <ForeignText of={manifest.site}>{manifest.site.title}</ForeignText> }}
        />
      </PageHeading>
      <SiteIntro site={manifest.site} />
      <Section title={t('about.words')}>
        <Glossary feeds={manifest.files.feeds !== undefined} />
      </Section>
      <Section title={t('about.ordering')}>
        <div>
          <RankingExplained />
          <FrontRanking manifest={manifest} known={front} />
        </div>
      </Section>
      <Section title={t('about.counting')}>
        <EvidenceExplained heat={known.heat ?? ledger?.heat} known={known.heat ? known : ledger} />
      </Section>
      {manifest.files.feeds === undefined ? null : (
        <FeedsSection file={manifest.files.feeds} known={feeds} />
      )}
      <Section title={t('about.subscribe')} anchor={FOLLOW_FRAGMENT}>
        <FollowSite preview={manifest.preview} />
      </Section>
      <Section title={t('site.keyboard')}>
        <div>
          <p>{t('keys.aboutKeys')}</p>
          {keyGroups(defaultBindings).map(({ scope, title, lines }) => (
            <KeyTable
              key={scope}
              title={title}
              level={3}
              lines={lines.map(({ command, label, keys }) => ({ id: command.id, label, keys }))}
            />
          ))}
        </div>
      </Section>
      <Section title={t('about.thisBuild')}>
        <BuildFacts manifest={manifest} />
      </Section>
      <Section title={t('about.files')} anchor={FILES_FRAGMENT}>
        <LedgerSection manifest={manifest} />
      </Section>
    </PageFrame>
  );
}
