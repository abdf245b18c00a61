import { useLoaderData } from 'react-router';
import { FollowedList } from '#src/components/following/followed-list.tsx';
import { NothingFollowed } from '#src/components/following/nothing-followed.tsx';
import { PageFrame } from '#src/components/page/page-frame.tsx';
import { PageHeading } from '#src/components/page/page-heading.tsx';
import { Loading } from '#src/components/states/loading.tsx';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import { t } from '#src/messages/messages.ts';
import { DeviceNotice } from '../device/device-notice.tsx';
import { usePageArrival } from '../shell/page-arrival.ts';
import { MutedSection } from './muted-section.tsx';
import { useFollowing } from './use-following.ts';

/** What the reader follows, each with its newest stories, and what they muted. */
export function FollowingPage() {
  const manifest = useLoaderData<Manifest>();
  usePageArrival(t('following.title'));
  const followed = useFollowing(manifest);
  return (
    <PageFrame>
      <PageHeading note={t('following.note')}>{t('following.title')}</PageHeading>
      <noscript>
        <p>{t('following.needsScript')}</p>
      </noscript>
      {followed === undefined ? (
        <div data-needs-script="">
          <Loading />
        </div>
      ) : (
        <>
          {followed.length === 0 ? (
            <NothingFollowed storylines={manifest.counts.storylines > 0} />
          ) : (
            <FollowedList followed={followed} />
          )}
          <MutedSection />
          <DeviceNotice />
        </>
      )}
    </PageFrame>
  );
}
