import { useEffect, useState } from 'react';
import { QrCode } from '#src/components/carry/qr-code.tsx';
import { t } from '#src/messages/messages.ts';
import type { QrPath } from '#src/reading/carry/qr-path.ts';

/** Signs of an address in a code that a camera still reads from a screen. */
const MOST_SIGNS = 2000;

/** The QR code of an address, if it is short enough for one. Its code loads when it is wanted. */
export function CodeOfLink({ link }: { readonly link: string }) {
  const [code, setCode] = useState<QrPath>();
  const isShort = link.length <= MOST_SIGNS;
  useEffect(() => {
    // Without it the link is still there.
    if (isShort)
      void import('#src/reading/carry/qr-path.ts').then(
        ({ qrPath }) => setCode(qrPath(link)),
        () => undefined,
      );
  }, [link, isShort]);
  if (!isShort) return <p>{t('carry.tooLong', { n: link.length })}</p>;
  return code ? <QrCode code={code} label={t('carry.qr')} /> : null;
}
