import { useRef, useState } from 'react';
import { ActList } from '#src/components/diet/act-list.tsx';
import { OwnSection } from '#src/components/diet/own-section.tsx';
import { Button } from '#src/components/states/button.tsx';
import { t } from '#src/messages/messages.ts';
import { MOST_ACTS } from '#src/reading/acts/do-act.ts';
import { forgetActs, type UndoneAct, undoAct } from '#src/reading/acts/undo-act.ts';
import { useDevice, useKept } from '#src/reading/store/use-kept.ts';
import { actWords } from '../device/parts/act-words.ts';

/** The latest acts of the reader on this device, each of which can be undone. */
export function LatestActs() {
  const device = useDevice();
  const [acts] = useKept('act');
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState('');
  const undo = async (key: string): Promise<void> => {
    // The button goes with its line.
    heading.current?.focus();
    const undone = await undoAct(device, key);
    if (undone) setSaid(undoneWords(undone));
  };
  const clear = async (): Promise<void> => {
    heading.current?.focus();
    await forgetActs(device);
    setSaid(t('me.cleared'));
  };
  const lines = [...(acts ?? [])].reverse().map(([key, { what, name, lang, count, parts }]) => ({
    key,
    at: Date.parse(key.split(' ')[0] ?? ''),
    did: t(actWords[what]),
    name,
    lang,
    items: count ?? parts.length,
  }));
  return (
    <OwnSection title={t('me.acts')} headingRef={heading}>
      <p>{t('me.actsNote', { n: MOST_ACTS })}</p>
      <p role="status">{said}</p>
      {lines.length > 0 ? (
        <>
          <ActList acts={lines} onUndo={(key) => void undo(key)} />
          <Button onPress={() => void clear()}>{t('me.clearActs')}</Button>
        </>
      ) : (
        <p>{t('mine.nothingToUndo')}</p>
      )}
    </OwnSection>
  );
}

/** What came of undoing: items that were changed since are left as they are. */
function undoneWords({ left, parts }: UndoneAct): string {
  if (left === 0) return t('mine.undone');
  return left === parts.length ? t('me.leftAll') : t('me.leftSome', { n: left });
}
