import { useId, useRef, useState } from 'react';
import css from '#src/components/carry/carry.module.css';
import { CarryPart } from '#src/components/carry/carry-part.tsx';
import { t } from '#src/messages/messages.ts';
import type { OwnData } from '#src/reading/carry/plan-import.ts';
import { type CarriedResult, MOST_BYTES, readCarried } from '#src/reading/carry/read-carried.ts';
import { TakeData } from './take-data.tsx';

/** Takes over a file that another device, or this one, saved. */
export function TakeFile({ own }: { readonly own: OwnData }) {
  const id = useId();
  const [result, setResult] = useState<CarriedResult>();
  const input = useRef<HTMLInputElement>(null);
  const open = async (file: File | undefined): Promise<void> => {
    if (file) setResult(await readFile(file));
  };
  const end = (): void => {
    setResult(undefined);
    if (!input.current) return;
    // The same file can be chosen again; and the buttons that had the focus are gone.
    input.current.value = '';
    input.current.focus();
  };
  return (
    <CarryPart title={t('carry.import')}>
      <p className={css['field']}>
        <label htmlFor={id}>{t('carry.choose', { button: t('carry.saveAll') })}</label>
        <input
          ref={input}
          id={id}
          type="file"
          accept=".json,application/json"
          onChange={(event) => void open(event.target.files?.[0])}
        />
      </p>
      {result ? <TakeData own={own} result={result} isAll onEnd={end} /> : null}
    </CarryPart>
  );
}

async function readFile(file: File): Promise<CarriedResult> {
  if (file.size > MOST_BYTES) return { fault: 'large' };
  try {
    return readCarried(await file.text());
  } catch {
    // It was moved or changed since it was chosen.
    return { fault: 'damaged' };
  }
}
