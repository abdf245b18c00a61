import { useEffect, useState, useSyncExternalStore } from 'react';
import css from '#src/components/carry/carry.module.css';
import { CarryPart } from '#src/components/carry/carry-part.tsx';
import { Button } from '#src/components/states/button.tsx';
import { QuietButton } from '#src/components/states/quiet-button.tsx';
import { t } from '#src/messages/messages.ts';
import type { OwnData } from '#src/reading/carry/plan-import.ts';
import { hasFileAccess, makeFile, openFile } from '#src/reading/step/file-access.ts';
import type { FileStep } from '#src/reading/step/file-step.ts';
import { siteFileStep } from '#src/reading/step/site-file-step.ts';
import { saveAll } from '../carry/save-as-file.tsx';
import { siteHere } from '../carry/this-site.ts';
import { stepWords } from './step-words.ts';

type FileInStepProps = { readonly own: OwnData };

/** A file that this device keeps in step with others, where the browser can write one. */
export function FileInStep({ own }: FileInStepProps) {
  return (
    <CarryPart title={t('carry.step')}>
      {hasFileAccess() ? (
        <ChosenFile step={siteFileStep(siteHere())} />
      ) : (
        <>
          <p>{t('carry.stepNever')}</p>
          <QuietButton onPress={() => saveAll(own)}>{t('carry.saveAll')}</QuietButton>
        </>
      )}
    </CarryPart>
  );
}

function ChosenFile({ step }: { readonly step: FileStep }) {
  const state = useSyncExternalStore(step.subscribe, step.state);
  const [isWrong, setIsWrong] = useState(false);
  useEffect(() => step.follow(), [step]);
  const choose = async (chooseOne: typeof openFile): Promise<void> => {
    setIsWrong(false);
    try {
      const handle = await chooseOne();
      if (handle) await step.use(handle);
    } catch {
      setIsWrong(true);
    }
  };
  const isChosen = state?.name !== undefined;
  return (
    <>
      <p className={css['note']}>{t('carry.stepNote')}</p>
      <div role="status">
        {isWrong ? <p>{t('carry.stepRefused')}</p> : null}
        {isChosen ? (
          <>
            <p>{t('carry.stepFile', { name: state.name })}</p>
            <p>{stepWords(state)}</p>
          </>
        ) : null}
      </div>
      <p className={css['buttons']}>
        {state?.end === 'asks' ? (
          <Button onPress={() => void step.allow()}>{t('carry.stepAllow')}</Button>
        ) : null}
        <QuietButton onPress={() => void choose(() => makeFile('device.json'))}>
          {t('carry.stepMake')}
        </QuietButton>
        <QuietButton onPress={() => void choose(openFile)}>{t('carry.stepOpen')}</QuietButton>
        {isChosen ? (
          <QuietButton onPress={() => void step.stop()}>{t('carry.stepStop')}</QuietButton>
        ) : null}
      </p>
    </>
  );
}
