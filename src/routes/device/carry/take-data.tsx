import { useState } from 'react';
import { ImportPreview } from '#src/components/carry/import-preview.tsx';
import { byteWords } from '#src/content/words/byte-words.ts';
import { t } from '#src/messages/messages.ts';
import { importData } from '#src/reading/carry/device-data.ts';
import { type ImportPlan, type OwnData, planImport } from '#src/reading/carry/plan-import.ts';
import { type CarriedResult, MOST_BYTES } from '#src/reading/carry/read-carried.ts';
import { useDevice } from '#src/reading/store/use-kept.ts';
import { siteHere } from './this-site.ts';

type TakeDataProps = {
  readonly own: OwnData;
  readonly result: CarriedResult;
  /** Whether it is all of a device; a part can only be added. */
  readonly isAll: boolean;
  /** It was taken, or not wanted. */
  readonly onEnd: () => void;
};

/** Shows what data of another device would do here, and does it. */
export function TakeData({ own, result, isAll, onEnd }: TakeDataProps) {
  const device = useDevice();
  const [step, setStep] = useState<'asked' | 'taking' | 'noRoom'>('asked');
  if (step === 'noRoom') return <p role="alert">{t('carry.noRoom')}</p>;
  if (step === 'taking') return null;
  if (result.fault) return <p role="alert">{faultWords(result)}</p>;
  const { carried, refused } = result;
  const merge = planImport(own, carried, 'merge');
  const replace = planImport(own, carried, 'replace');
  const take = async (plan: ImportPlan): Promise<void> => {
    setStep('taking');
    if (!(await importData(device, plan)) && device.trouble() === 'full') {
      setStep('noRoom');
      return;
    }
    onEnd();
    // What a page was opened with, see SettingsPanel.
    const { language: tongue, images } = plan.settings;
    if (tongue !== undefined || images !== undefined) location.reload();
  };
  const isOther = carried.site !== undefined && carried.site !== siteHere();
  return (
    <ImportPreview
      merge={merge}
      replace={isAll ? replace : undefined}
      settings={Object.keys(merge.settings).length}
      otherSite={isOther ? carried.site : undefined}
      refused={refused}
      onMerge={() => void take(merge)}
      onReplace={() => void take(replace)}
      onCancel={onEnd}
    />
  );
}

function faultWords({ fault, line }: Extract<CarriedResult, { fault: string }>): string {
  if (fault === 'large') return t('carry.large', { size: byteWords(MOST_BYTES) });
  if (fault === 'foreign') return t('carry.foreign');
  if (fault === 'newer') return t('carry.newer');
  return line === undefined ? t('carry.damaged') : t('carry.damagedAt', { line });
}
