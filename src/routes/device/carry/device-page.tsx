import { type RouteObject, useLocation } from 'react-router';
import { KeptPages } from '#src/components/carry/kept-pages.tsx';
import { PageFrame } from '#src/components/page/page-frame.tsx';
import { PageHeading } from '#src/components/page/page-heading.tsx';
import type { PageHead } from '#src/head/page-head.ts';
import { t } from '#src/messages/messages.ts';
import { devicePath } from '#src/url/paths.ts';
import { usePageArrival } from '../../shell/page-arrival.ts';
import type { PageHandle } from '../../shell/page-handle.ts';
import { DeviceNotice } from '../device-notice.tsx';
import { FileInStep } from '../step/file-in-step.tsx';
import { EraseAll } from './erase-all.tsx';
import { SaveAsFile } from './save-as-file.tsx';
import { SendAway } from './send-away.tsx';
import { TakeFile } from './take-file.tsx';
import { TakeLink } from './take-link.tsx';
import { useOwnData } from './use-own-data.ts';
import { KeptHere } from './what-is-kept.tsx';

/** What the device keeps, and ways to carry it and to erase it. */
export const route = () =>
  ({
    loader: () => null,
    handle: { head: deviceHead } satisfies PageHandle,
    Component: DevicePage,
  }) satisfies RouteObject;

const deviceHead = (): PageHead => ({
  title: t('carry.title'),
  path: devicePath(),
  // The same for everybody without a device.
  noIndex: true,
  about: { kind: 'page' },
});

function DevicePage() {
  const own = useOwnData();
  const { hash } = useLocation();
  usePageArrival(t('carry.title'));
  return (
    <PageFrame>
      <PageHeading note={t('carry.note')}>{t('carry.title')}</PageHeading>
      <KeptPages />
      {/* A page made ahead knows no device. */}
      {own ? (
        <>
          <DeviceNotice />
          <TakeLink key={hash} own={own} hash={hash} />
          <KeptHere own={own} />
          <SaveAsFile own={own} />
          <TakeFile own={own} />
          <FileInStep own={own} />
          <SendAway own={own} />
          <EraseAll own={own} />
        </>
      ) : null}
    </PageFrame>
  );
}
