import { useState } from 'react';
import { CarryPart } from '#src/components/carry/carry-part.tsx';
import { CountTable } from '#src/components/carry/count-table.tsx';
import { QuietButton } from '#src/components/states/quiet-button.tsx';
import { byteWords } from '#src/content/words/byte-words.ts';
import { numberWords } from '#src/content/words/count-words.ts';
import type { PlainKey } from '#src/messages/catalogue.ts';
import { t } from '#src/messages/messages.ts';
import type { CarriedKind } from '#src/reading/carry/carried-kinds.ts';
import { writeCarried } from '#src/reading/carry/carried-text.ts';
import type { OwnData } from '#src/reading/carry/plan-import.ts';
import { askToPersist, endsAfterWeek } from '#src/reading/store/browser-storage.ts';
import { useKept } from '#src/reading/store/use-kept.ts';
import { useBrowserStorage } from '../use-browser-storage.ts';

/** Kinds as readers know them. */
const groups: readonly (readonly [label: PlainKey, kinds: readonly CarriedKind[]])[] = [
  ['carry.read', ['read', 'readBefore']],
  ['carry.saved', ['saved']],
  ['carry.savedTexts', ['savedStory', 'savedCheck']],
  ['carry.visits', ['visit']],
  ['carry.followed', ['followed']],
  ['carry.muted', ['muted']],
  ['carry.searches', ['savedSearch']],
  ['carry.keys', ['keyBinding']],
  ['carry.uses', ['paletteUse']],
];

/** What is kept by kind, and whether the browser may delete it. */
export function KeptHere({ own }: { readonly own: OwnData }) {
  const [acts] = useKept('act');
  /** What the browser answered to each question of the reader. */
  const [answers, setAnswers] = useState<readonly boolean[]>([]);
  const facts = useBrowserStorage(answers);
  const ask = async (): Promise<void> => {
    const isKept = await askToPersist();
    setAnswers((before) => [...before, isKept]);
  };
  const rows = [
    ...groups.map(([label, kinds]) => ({
      label: t(label),
      figures: [numberWords(countLive(own, kinds[0])), byteWords(sizeOf(own, kinds))],
    })),
    {
      label: t('carry.acts'),
      figures: [numberWords(acts?.size ?? 0), byteWords(textSize([...(acts ?? [])]))],
    },
  ];
  return (
    <CarryPart title={t('carry.items')}>
      <CountTable
        label={t('carry.items')}
        columns={[t('carry.kind'), t('carry.items'), t('carry.size')]}
        rows={rows}
      />
      {facts?.used === undefined || facts.room === undefined ? null : (
        <p>{t('device.used', { size: byteWords(facts.used), room: byteWords(facts.room) })}</p>
      )}
      {facts?.isPersisted === undefined ? null : (
        <p role="status">
          {t(facts.isPersisted ? 'device.persisted' : 'device.notPersisted')}{' '}
          {answers.at(-1) === false ? t('carry.notAgreed') : null}
        </p>
      )}
      {facts?.isPersisted === false ? (
        <QuietButton onPress={() => void ask()}>{t('carry.askToKeep')}</QuietButton>
      ) : null}
      {facts && endsAfterWeek() && facts.isPersisted !== true ? (
        <p>{t('carry.sevenDays')}</p>
      ) : null}
    </CarryPart>
  );
}

const countLive = ({ items }: OwnData, kind: CarriedKind | undefined): number =>
  (kind && items[kind]?.filter(({ deleted }) => !deleted).length) ?? 0;

/** Bytes of the file that would carry them. */
const sizeOf = ({ items }: OwnData, kinds: readonly CarriedKind[]): number =>
  kinds.every((kind) => !items[kind]?.length)
    ? 0
    : new Blob(kinds.map((kind) => writeCarried({ items: { [kind]: items[kind] } }))).size;

const textSize = (items: readonly unknown[]): number =>
  items.length === 0 ? 0 : new Blob([JSON.stringify(items)]).size;
