import { use } from 'react';
import { CardPartsContext } from '#src/components/device/card-parts.ts';
import type { MuteName } from '#src/components/device/list-here.ts';
import { MenuRow } from '#src/components/device/menu-row.tsx';
import type { Card } from '#src/content/bundle/bundle.ts';
import { outletWords } from '#src/content/words/outlet-words.ts';
import { t } from '#src/messages/messages.ts';
import { mute, unmute } from '#src/reading/mutes/change-mutes.ts';
import { mutedKey } from '#src/reading/mutes/mute.ts';
import { useDevice } from '#src/reading/store/use-kept.ts';
import { askToMute } from './asked-mute.ts';

type MuteRowsProps = {
  readonly card: Card;
  /** Closes the menu. */
  readonly onDone: () => void;
};

/** The rows of a card's menu that mute its outlet, its topics and words, or end what mutes it. */
export function MuteRows({ card: { outlet, topics, ...card }, onDone }: MuteRowsProps) {
  const device = useDevice();
  const by = use(CardPartsContext)?.mutedBy({ outlet, topics, ...card }) ?? [];
  const isMuted = (item: string): boolean => by.some((each) => each.item === item);
  const rows: readonly (MuteName & { readonly words: string })[] = [
    {
      item: mutedKey('outlet', outlet.domain),
      name: outletWords(outlet),
      lang: outlet.lang,
      words: t('mine.muteName', { name: outletWords(outlet) }),
    },
    ...topics.map(({ slug, name, lang }) => ({
      item: mutedKey('topic', slug),
      name,
      lang,
      words: t('mine.muteTopic', { name }),
    })),
  ];
  const choose = (act: () => unknown) => () => {
    onDone();
    void act();
  };
  return (
    <>
      {by.map((each) => (
        <MenuRow key={each.item} onChoose={choose(() => unmute(device, each))}>
          {t('mine.unmuteName', { name: each.name })}
        </MenuRow>
      ))}
      {rows
        .filter(({ item }) => !isMuted(item))
        .map(({ words, ...each }) => (
          <MenuRow key={each.item} onChoose={choose(() => mute(device, each))}>
            {words}
          </MenuRow>
        ))}
      <MenuRow onChoose={choose(() => askToMute(''))}>{t('mine.muteAWord')}</MenuRow>
    </>
  );
}
