import { useRef } from 'react';
import { LogDays } from '#src/components/diet/log-days.tsx';
import { OwnSection } from '#src/components/diet/own-section.tsx';
import { SettingsForm } from '#src/components/page/settings-form.tsx';
import { Button } from '#src/components/states/button.tsx';
import { longDateWords } from '#src/content/words/time-words.ts';
import type { OpenedDay } from '#src/evidence/diet/opened-days.ts';
import { language, t } from '#src/messages/messages.ts';
import { eraseOpenings } from '#src/reading/diet/erase-openings.ts';
import { KEPT_MONTHS } from '#src/reading/diet/kept-openings.ts';
import { settingFields } from '#src/reading/setting-rows.ts';
import { useDevice } from '#src/reading/store/use-kept.ts';
import { useSettings } from '#src/reading/use-settings.ts';

/** The log: whether it is kept, for how long, and what erases it. */
export function ReadingLog({ days }: { readonly days: readonly OpenedDay[] }) {
  const device = useDevice();
  const [settings, set] = useSettings();
  const heading = useRef<HTMLHeadingElement>(null);
  const openings = days.flatMap((day) => day.openings);
  const eraseAll = (): void => {
    // The button goes with the log.
    heading.current?.focus();
    void eraseOpenings(device, openings, { what: 'erasedLog' });
  };
  const eraseDay = ({ day, openings: of }: OpenedDay): void => {
    if (days.length === 1) heading.current?.focus();
    const words = { name: longDateWords(day), lang: language().tag };
    void eraseOpenings(device, of, { what: 'erasedDay', ...words });
  };
  return (
    <OwnSection title={t('me.log')} headingRef={heading}>
      <SettingsForm fields={settingFields(settings, set).filter(({ name }) => name === 'diet')} />
      <p>{t('me.logNote', { n: KEPT_MONTHS })}</p>
      {openings.length > 0 ? (
        <>
          {settings.diet ? null : <p>{t('me.offKept')}</p>}
          <p>{t('me.inLog', { n: openings.length })}</p>
          <Button onPress={eraseAll}>{t('me.eraseAll')}</Button>
          <LogDays days={days} onErase={eraseDay} />
        </>
      ) : null}
      <p>{t('me.traces')}</p>
    </OwnSection>
  );
}
