import { useState } from 'react';
import type { ReaderCommand } from '#src/commands/command-table.ts';
import { keysOf, sequenceOf } from '#src/commands/keys/key-sequences.ts';
import { type KeyEdits, type Rebinding, rebind, resetOne } from '#src/commands/keys/rebind.ts';
import { HelpDialog } from '#src/components/keys/help-dialog.tsx';
import { keyWords } from '#src/components/keys/key-caps.tsx';
import { KeyOffer, KeyTools } from '#src/components/keys/key-change.tsx';
import { KeyTable } from '#src/components/keys/key-table.tsx';
import { Choice } from '#src/components/page/choice.tsx';
import { Button } from '#src/components/states/button.tsx';
import { t } from '#src/messages/messages.ts';
import { useSettings } from '#src/reading/use-settings.ts';
import { keyGroups } from './key-lines.ts';
import { useKeyChanges } from './use-key-changes.ts';
import { useKeyRecording } from './use-key-recording.ts';

export type KeyHelpProps = { readonly onClose: () => void };

type Offer = Rebinding & { readonly command: ReaderCommand; readonly key: string };

const wordsOf = (sequence: string): string => sequenceOf(keysOf(sequence).map(keyWords));

/** What a key comes to that others have. */
const clashWords = ({ clashes, key }: Offer): string =>
  clashes.length === 1 && clashes[0]
    ? t('keys.clash', { keys: wordsOf(key), command: t(clashes[0].label) })
    : t('keys.clashes', { keys: wordsOf(key), n: clashes.length });

/** The commands with their keys, which can be changed here. */
export function KeyHelp({ onClose }: KeyHelpProps) {
  const { changes, bindings, edit } = useKeyChanges();
  const [{ letterKeys }, setSettings] = useSettings();
  const [offer, setOffer] = useState<Offer>();
  const [said, setSaid] = useState('');

  const apply = async (edits: KeyEdits, words: string): Promise<void> => {
    setOffer(undefined);
    setSaid(words);
    if (!(await edit(edits))) setSaid(t('keys.notKept'));
  };
  const changedWords = (command: ReaderCommand, key: string): string =>
    t('keys.changed', { command: t(command.label), keys: wordsOf(key) });

  const onRecorded = (command: ReaderCommand, key: string): void => {
    const rebinding = rebind(changes, command, key);
    if (rebinding.clashes.length > 0) setOffer({ ...rebinding, command, key });
    else void apply(rebinding.take, changedWords(command, key));
  };
  const { recording, record, onKey } = useKeyRecording(onRecorded);
  const begin = (command: ReaderCommand): void => {
    setOffer(undefined);
    setSaid(t('keys.press'));
    record(command);
  };

  const below = (command: ReaderCommand) => {
    if (offer?.command === command) {
      const words = changedWords(command, offer.key);
      const { swap, take } = offer;
      return (
        <KeyOffer
          words={clashWords(offer)}
          onSwap={swap && (() => void apply(swap, words))}
          onTake={() => void apply(take, words)}
          onCancel={() => setOffer(undefined)}
        />
      );
    }
    if (recording?.command !== command) return undefined;
    const { refused, pressed } = recording;
    const awaited = pressed.length > 0 ? `${wordsOf(sequenceOf(pressed))} …` : t('keys.press');
    return <KeyOffer words={refused ? t(refused) : awaited} onCancel={() => record(undefined)} />;
  };

  const news = recording?.refused ? t(recording.refused) : offer && clashWords(offer);
  return (
    <HelpDialog
      said={news ?? said}
      isShown={recording !== undefined || news !== undefined}
      onKey={onKey}
      onClose={onClose}
    >
      <Choice
        legend={t('settings.letterKeys')}
        options={[
          ['on', t('settings.letterKeysOn')],
          ['off', t('settings.letterKeysOff')],
        ]}
        value={letterKeys ? 'on' : 'off'}
        onChange={(value) => setSettings({ letterKeys: value === 'on' })}
        note={t('settings.letterKeysNote')}
      />
      {keyGroups(bindings).map(({ scope, title, lines }) => (
        <KeyTable
          key={scope}
          title={title}
          level={3}
          lines={lines.map(({ command, label, keys }) => ({
            id: command.id,
            label,
            keys,
            tools: (
              <KeyTools
                command={label}
                isChanged={changes.has(command.id)}
                onChange={() => begin(command)}
                onReset={() => void apply(resetOne(changes, command), t('keys.wasReset'))}
              />
            ),
            below: below(command),
          }))}
        />
      ))}
      {changes.size > 0 ? (
        <Button
          onPress={() =>
            void apply(new Map([...changes].map(([id]) => [id, undefined])), t('keys.wasReset'))
          }
        >
          {t('keys.resetAll')}
        </Button>
      ) : null}
    </HelpDialog>
  );
}
