import { useEffect, useMemo } from 'react';
import { useLoaderData, useLocation } from 'react-router';
import { MonthChoice } from '#src/components/diet/month-choice.tsx';
import { PageFrame } from '#src/components/page/page-frame.tsx';
import { PageHeading } from '#src/components/page/page-heading.tsx';
import { Loading } from '#src/components/states/loading.tsx';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import { monthsOf, openedDays } from '#src/evidence/diet/opened-days.ts';
import { t } from '#src/messages/messages.ts';
import { dropOldOpenings, keptOpenings } from '#src/reading/diet/kept-openings.ts';
import { useDevice, useKept } from '#src/reading/store/use-kept.ts';
import { useSettings } from '#src/reading/use-settings.ts';
import { monthAsked } from '#src/url/params/month-param.ts';
import { DeviceNotice } from '../device/device-notice.tsx';
import { usePageArrival } from '../shell/page-arrival.ts';
import { LatestActs } from './latest-acts.tsx';
import { MonthOfReading } from './month-of-reading.tsx';
import { ReadingLog } from './reading-log.tsx';

/** A month of what this device opened, the log that it is counted from, and what can be undone. */
export function MePage() {
  const manifest = useLoaderData<Manifest>();
  const device = useDevice();
  const [visits] = useKept('visit');
  const { search } = useLocation();
  const [{ diet: isLogged }] = useSettings();
  usePageArrival(t('settings.myReading'));
  useEffect(() => void dropOldOpenings(device, Date.now()), [device]);
  const openings = useMemo(() => visits && keptOpenings(visits), [visits]);
  const days = useMemo(() => openedDays(openings ?? []), [openings]);
  const months = monthsOf(days);
  const month = monthAsked(new URLSearchParams(search)) ?? months[0];
  return (
    <PageFrame>
      <PageHeading note={t('me.note')}>{t('settings.myReading')}</PageHeading>
      <noscript>
        <p>{t('me.needsScript')}</p>
      </noscript>
      {openings === undefined ? (
        <div data-needs-script="">
          <Loading />
        </div>
      ) : (
        <>
          {months.length > 0 ? <MonthChoice months={months} chosen={month ?? ''} /> : null}
          {month !== undefined && months.length > 0 ? (
            <MonthOfReading manifest={manifest} month={month} openings={openings} />
          ) : (
            <p>{t(isLogged ? 'me.empty' : 'me.emptyOff')}</p>
          )}
          <ReadingLog days={days} />
          <LatestActs />
          <DeviceNotice />
        </>
      )}
    </PageFrame>
  );
}
