import { t } from '#src/messages/messages.ts';
import { Button } from '../states/button.tsx';
import { QuietButton } from '../states/quiet-button.tsx';
import css from './carry.module.css';

/** How many items a way to import would touch. */
export type ImportCounts = {
  readonly adds: number;
  readonly changes: number;
  readonly removes: number;
  readonly leaves: number;
};

type ImportPreviewProps = {
  readonly merge: ImportCounts;
  /** Absent if only a part of the data is there. */
  readonly replace?: ImportCounts | undefined;
  /** Settings that change. */
  readonly settings: number;
  /** Another site that it comes from. */
  readonly otherSite?: string | undefined;
  readonly refused: readonly { readonly line: number; readonly place: string }[];
  readonly onMerge: () => void;
  readonly onReplace: () => void;
  readonly onCancel: () => void;
};

/** Places that are named. */
const MOST_NAMED = 20;

const isNothing = ({ adds, changes, removes }: ImportCounts): boolean =>
  adds + changes + removes === 0;

/** What an import would do, before it does it. */
export function ImportPreview(props: ImportPreviewProps) {
  const { merge, replace, settings, otherSite, refused, onMerge, onReplace, onCancel } = props;
  const isMerge = settings > 0 || !isNothing(merge);
  const isReplace = replace !== undefined && (settings > 0 || !isNothing(replace));
  return (
    <div role="status">
      {otherSite === undefined ? null : <p>{t('carry.otherSite', { site: otherSite })}</p>}
      {isMerge || isReplace ? <p>{t('carry.mergeDoes', merge)}</p> : <p>{t('carry.nothingNew')}</p>}
      {isReplace ? <p>{t('carry.replaceDoes', replace)}</p> : null}
      {settings > 0 ? <p>{t('carry.settingsChange', { n: settings })}</p> : null}
      {refused.length > 0 ? (
        <>
          <p>{t('carry.leftOut', { n: refused.length })}</p>
          <ul className={css['note']}>
            {refused.slice(0, MOST_NAMED).map(({ line, place }) => (
              <li key={place}>{t('carry.leftOutAt', { line, place })}</li>
            ))}
            {refused.length > MOST_NAMED ? <li>…</li> : null}
          </ul>
        </>
      ) : null}
      <p className={css['buttons']}>
        {isMerge ? <Button onPress={onMerge}>{t('carry.merge')}</Button> : null}
        {isReplace ? <QuietButton onPress={onReplace}>{t('carry.replace')}</QuietButton> : null}
        <QuietButton onPress={onCancel}>{t('carry.cancel')}</QuietButton>
      </p>
    </div>
  );
}
