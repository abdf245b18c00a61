import { useEffect, useRef, useState } from 'react';
import css from '#src/components/carry/carry.module.css';
import { CarryPart } from '#src/components/carry/carry-part.tsx';
import { CountTable } from '#src/components/carry/count-table.tsx';
import { Button } from '#src/components/states/button.tsx';
import { QuietButton } from '#src/components/states/quiet-button.tsx';
import { numberWords } from '#src/content/words/count-words.ts';
import type { PlainKey } from '#src/messages/catalogue.ts';
import { t } from '#src/messages/messages.ts';
import type { OwnData } from '#src/reading/carry/plan-import.ts';
import { eraseSite } from '#src/reading/erase/erase-site.ts';
import {
  listSiteStores,
  type SiteStores,
  type StorePlace,
  storePlaces,
} from '#src/reading/erase/site-stores.ts';
import { useDevice } from '#src/reading/store/use-kept.ts';
import { saveAll } from './save-as-file.tsx';

const placeWords: { readonly [Place in StorePlace]: PlainKey } = {
  databases: 'carry.databases',
  caches: 'carry.caches',
  localStorage: 'carry.localStorage',
  sessionStorage: 'carry.sessionStorage',
  workers: 'carry.workers',
};

/** What the browser keeps: before it is erased, or after. */
type Step = { readonly isErased: boolean; readonly stores: SiteStores };

/** Erases everything, after it was said what that is; then says what is left. */
export function EraseAll({ own }: { readonly own: OwnData }) {
  const device = useDevice();
  const [step, setStep] = useState<Step>();
  const told = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone.
  useEffect(() => {
    if (step) told.current?.focus();
  }, [step]);
  const ask = async () => setStep({ isErased: false, stores: await listSiteStores() });
  const erase = async () => setStep({ isErased: true, stores: await eraseSite(device) });
  return (
    <CarryPart title={t('carry.erase')}>
      <p className={css['note']}>{t('carry.eraseNote')}</p>
      <div ref={told} tabIndex={-1} role="status">
        {step ? (
          <>
            {step.isErased ? <p>{t('carry.erased')}</p> : null}
            <StoreTable stores={step.stores} />
          </>
        ) : null}
      </div>
      {step && !step.isErased ? (
        <p className={css['buttons']}>
          <Button onPress={() => void erase()}>{t('carry.eraseNow')}</Button>
          <QuietButton onPress={() => saveAll(own)}>{t('carry.saveAll')}</QuietButton>
          <QuietButton onPress={() => setStep(undefined)}>{t('carry.cancel')}</QuietButton>
        </p>
      ) : (
        <Button onPress={() => void ask()}>{t('carry.erase')}</Button>
      )}
    </CarryPart>
  );
}

function StoreTable({ stores }: { readonly stores: SiteStores }) {
  const rows = storePlaces.map((place) => {
    const names = stores[place];
    return {
      label: t(placeWords[place]),
      figures: [names ? numberWords(names.length) : t('carry.notTold')],
    };
  });
  return (
    <CountTable
      label={t('carry.erase')}
      columns={[t('carry.kind'), t('carry.items')]}
      rows={rows}
    />
  );
}
