import { use } from 'react';
import css from '#src/components/carry/carry.module.css';
import { CarryPart } from '#src/components/carry/carry-part.tsx';
import { Button } from '#src/components/states/button.tsx';
import { QuietButton } from '#src/components/states/quiet-button.tsx';
import { saveFile } from '#src/components/take-along/save-file.ts';
import { t } from '#src/messages/messages.ts';
import { writeCarried } from '#src/reading/carry/carried-text.ts';
import { followedOpml } from '#src/reading/carry/followed-opml.ts';
import type { OwnData } from '#src/reading/carry/plan-import.ts';
import { PageFrameContext } from '../../shell/page-arrival.ts';
import { followedOutlines } from './followed-outlines.ts';
import { siteHere } from './this-site.ts';

type SaveAsFileProps = { readonly own: OwnData };

/** Saves all that the device keeps, or what is followed, as files. */
export function SaveAsFile({ own }: SaveAsFileProps) {
  const { siteTitle } = use(PageFrameContext);
  const outlines = followedOutlines(own.items, siteHere());
  const saveOpml = (): void =>
    saveFile(
      'followed.opml',
      new Blob([followedOpml(siteTitle, outlines)], { type: 'text/x-opml' }),
    );
  return (
    <CarryPart title={t('carry.export')}>
      <p className={css['buttons']}>
        <Button onPress={() => saveAll(own)}>{t('carry.saveAll')}</Button>
        {outlines.length > 0 ? (
          <QuietButton onPress={saveOpml}>{t('carry.saveOpml')}</QuietButton>
        ) : null}
      </p>
    </CarryPart>
  );
}

/** Offers all that the device keeps as a download. */
export const saveAll = (own: OwnData): void =>
  saveFile(
    'device.json',
    new Blob([writeCarried({ ...own, site: siteHere() })], { type: 'application/json' }),
  );
