import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { CarryPart } from '#src/components/carry/carry-part.tsx';
import { t } from '#src/messages/messages.ts';
import { TAKE, unpackText } from '#src/reading/carry/packed-text.ts';
import type { OwnData } from '#src/reading/carry/plan-import.ts';
import { type CarriedResult, readCarried } from '#src/reading/carry/read-carried.ts';
import { devicePath } from '#src/url/paths.ts';
import { TakeData } from './take-data.tsx';

type TakeLinkProps = { readonly own: OwnData; readonly hash: string };

/** Data that the address itself carries, shown before any of it is taken. */
export function TakeLink({ own, hash }: TakeLinkProps) {
  const navigate = useNavigate();
  const [result, setResult] = useState<CarriedResult>();
  const packed = hash.startsWith(`#${TAKE}`) ? hash.slice(1 + TAKE.length) : undefined;
  useEffect(() => {
    if (packed !== undefined) void readPacked(packed).then(setResult);
  }, [packed]);
  if (!result) return null;
  // The address is not to offer it again.
  const end = (): void => {
    void navigate(devicePath(), { replace: true });
    // The buttons that had the focus are gone.
    document.querySelector<HTMLElement>('main h1')?.focus();
  };
  return (
    <CarryPart title={t('carry.fromLink')}>
      <TakeData own={own} result={result} isAll={false} onEnd={end} />
    </CarryPart>
  );
}

async function readPacked(packed: string): Promise<CarriedResult> {
  const text = await unpackText(packed);
  if (text === undefined) return { fault: 'damaged' };
  const result = readCarried(text);
  // Lines of a text that nobody sees help nobody.
  return result.fault ? { fault: result.fault } : result;
}
