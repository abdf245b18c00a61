import { type ReactNode, useId, useState } from 'react';
import { t } from '#src/messages/messages.ts';
import { Button } from '../states/button.tsx';
import { QuietButton } from '../states/quiet-button.tsx';
import css from './carry.module.css';

type LinkToSendProps = {
  readonly link: string;
  /** The code of the link, or why there is none. */
  readonly children: ReactNode;
};

/** An address to another device: as text, by the clipboard, the share sheet and a QR code. */
export function LinkToSend({ link, children }: LinkToSendProps) {
  const id = useId();
  const [said, say] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link);
      say(t('carry.copied'));
    } catch {
      say(t('carry.notCopied'));
    }
  };
  const canShare = 'share' in navigator;
  // Closing the sheet rejects too.
  const share = (): void => void navigator.share({ url: link }).catch(() => undefined);
  return (
    <>
      <p className={css['field']}>
        <label htmlFor={id}>{t('carry.link')}</label>
        <textarea
          id={id}
          rows={3}
          readOnly
          dir="ltr"
          value={link}
          onFocus={(event) => event.target.select()}
        />
      </p>
      <p className={css['buttons']}>
        <Button onPress={() => void copy()}>{t('carry.copy')}</Button>
        {canShare ? <QuietButton onPress={share}>{t('carry.share')}</QuietButton> : null}
        <span role="status">{said}</span>
      </p>
      {children}
    </>
  );
}
