import { useId, useRef, useState } from 'react';
import css from '#src/components/carry/carry.module.css';
import { CarryPart } from '#src/components/carry/carry-part.tsx';
import { t } from '#src/messages/messages.ts';
import type { OwnData } from '#src/reading/carry/plan-import.ts';
import { type CarriedResult, MOST_BYTES, readCarried } from '#src/reading/carry/read-carried.ts';
import { TakeData } from './take-data.tsx';
import { siteHere } from './this-site.ts';

/** Takes over a file that another device, or this one, saved. */
export function TakeFile({ own }: { readonly own: OwnData }) {
  const id = useId();
  const [taken, setTaken] = useState<Taken & { readonly readAt: number }>();
  const input = useRef<HTMLInputElement>(null);
  const open = async (file: File | undefined): Promise<void> => {
    if (file) setTaken({ ...(await readFile(file, own)), readAt: performance.now() });
  };
  const end = (): void => {
    setTaken(undefined);
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
          accept=".json,application/json,.opml,.xml,text/x-opml"
          onChange={(event) => void open(event.target.files?.[0])}
        />
      </p>
      {taken ? (
        <TakeData
          key={taken.readAt}
          own={own}
          result={taken.result}
          isAll={taken.isAll}
          onEnd={end}
        />
      ) : null}
    </CarryPart>
  );
}

/** What was read, and whether it is all of a device. */
type Taken = { readonly result: CarriedResult; readonly isAll: boolean };

async function readFile(file: File, own: OwnData): Promise<Taken> {
  if (file.size > MOST_BYTES) return { result: { fault: 'large' }, isAll: true };
  try {
    const text = await file.text();
    if (!/^\s*</.test(text)) return { result: readCarried(text), isAll: true };
    const here = { site: siteHere(), own: own.items, now: Date.now() };
    const result = await import('./take-opml.ts').then(({ itemsOfOpml }) =>
      itemsOfOpml(text, here),
    );
    return { result, isAll: false };
  } catch {
    // It was moved or changed since it was chosen.
    return { result: { fault: 'damaged' }, isAll: true };
  }
}
