import { Message } from '#src/components/message.tsx';
import { PageFrame } from '#src/components/page/page-frame.tsx';
import { PageHeading } from '#src/components/page/page-heading.tsx';
import { Link } from '#src/components/page-link.tsx';
import { NoneSaved } from '#src/components/saved/none-saved.tsx';
import { t } from '#src/messages/messages.ts';
import { archivePath } from '#src/url/paths.ts';
import { DeviceNotice } from '../device/device-notice.tsx';
import { usePageArrival } from '../shell/page-arrival.ts';
import { StorageFacts } from './saved-storage-facts.tsx';
import { SavedStories } from './saved-stories.tsx';
import { useDailyCheck } from './use-daily-check.ts';
import { useSavedEntries } from './use-saved-entries.ts';

/** The page of saved stories. It asks the host for nothing that it needs. */
export function SavedPage() {
  usePageArrival(t('saved.title'));
  useDailyCheck();
  const entries = useSavedEntries();
  return (
    <PageFrame>
      <PageHeading note={t('saved.onDevice')}>{t('saved.title')}</PageHeading>
      <noscript>
        <p>
          <Message
            of="saved.needsScript"
            marks={{ a: (text) => <Link to={archivePath()}>{text}</Link> }}
          />
        </p>
      </noscript>
      <DeviceNotice />
      {entries === undefined ? null : (
        <>
          {entries.length === 0 ? <NoneSaved /> : <SavedStories entries={entries} />}
          <StorageFacts entries={entries} />
        </>
      )}
    </PageFrame>
  );
}
