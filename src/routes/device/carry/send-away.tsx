import { useEffect, useState } from 'react';
import { CarryPart } from '#src/components/carry/carry-part.tsx';
import { LinkToSend } from '#src/components/carry/link-to-send.tsx';
import { Choice } from '#src/components/page/choice.tsx';
import type { PlainKey } from '#src/messages/catalogue.ts';
import { t } from '#src/messages/messages.ts';
import { writeCarried } from '#src/reading/carry/carried-text.ts';
import { chooseToSend, type SendChoice, sendChoices } from '#src/reading/carry/choose-to-send.ts';
import { packText, TAKE } from '#src/reading/carry/packed-text.ts';
import type { OwnData } from '#src/reading/carry/plan-import.ts';
import { absoluteUrl } from '#src/url/absolute.ts';
import { devicePath } from '#src/url/paths.ts';
import { CodeOfLink } from './code-of-link.tsx';
import { siteHere } from './this-site.ts';

const labels: { readonly [What in SendChoice]: PlainKey } = {
  list: 'carry.list',
  listWithNotes: 'carry.listWithNotes',
  choices: 'carry.choices',
};

/** An address that carries a part of the data to another device. */
export function SendAway({ own }: { readonly own: OwnData }) {
  const [what, setWhat] = useState<SendChoice>('list');
  const [link, setLink] = useState<string>();
  useEffect(() => {
    let isOver = false;
    const site = siteHere();
    const sent = chooseToSend(own, what, site);
    const make = async (): Promise<string | undefined> =>
      sent && `${absoluteUrl(site, devicePath())}#${TAKE}${await packText(writeCarried(sent))}`;
    void make().then((made) => {
      if (!isOver) setLink(made);
    });
    return () => {
      isOver = true;
    };
  }, [own, what]);
  return (
    <CarryPart title={t('carry.send')}>
      <Choice
        legend={t('carry.what')}
        options={sendChoices.map((each) => [each, t(labels[each])] as const)}
        value={what}
        onChange={setWhat}
        note={t('carry.sendNote')}
      />
      {link === undefined ? (
        <p>{t('carry.nothing')}</p>
      ) : (
        <LinkToSend key={link} link={link}>
          <CodeOfLink link={link} />
        </LinkToSend>
      )}
    </CarryPart>
  );
}
