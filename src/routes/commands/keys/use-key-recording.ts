import { type KeyboardEvent, useEffect, useEffectEvent, useState } from 'react';
import type { ReaderCommand } from '#src/commands/command-table.ts';
import { keyName } from '#src/commands/keys/key-name.ts';
import { NEXT_KEY_MS, sequenceOf } from '#src/commands/keys/key-sequences.ts';
import { refusalOf } from '#src/commands/keys/refused-keys.ts';
import type { PlainKey } from '#src/messages/catalogue.ts';

/** A command whose new key is awaited, and what was pressed so far, or why it was refused. */
export type KeyRecording = {
  readonly command: ReaderCommand;
  readonly pressed: readonly string[];
  readonly refused?: PlainKey | undefined;
};

type Recorder = {
  readonly recording: KeyRecording | undefined;
  /** Awaits the new key of a command; undefined ends it. */
  readonly record: (command: ReaderCommand | undefined) => void;
  /** For the element in which keys are pressed, before anything in it gets them. */
  readonly onKey: (event: KeyboardEvent) => void;
};

/**
 * Records the key, or the two keys, that a reader presses for a command. Tab goes on, so that
 * nobody is caught; Escape cancels.
 */
export function useKeyRecording(
  onRecorded: (command: ReaderCommand, sequence: string) => void,
): Recorder {
  const [recording, setRecording] = useState<KeyRecording>();

  const end = useEffectEvent(({ command, pressed }: KeyRecording) => {
    setRecording(undefined);
    onRecorded(command, sequenceOf(pressed));
  });
  useEffect(() => {
    if (!recording || recording.pressed.length === 0) return;
    const timer = setTimeout(() => end(recording), NEXT_KEY_MS);
    return () => clearTimeout(timer);
  }, [recording]);

  const onKey = (event: KeyboardEvent): void => {
    const name = event.key === 'Tab' ? undefined : keyName(event.nativeEvent);
    if (!recording || name === undefined) return;
    const next = recordingAfter(recording, name);
    // The browser does with its keys what it always does.
    if (!next?.refused || next.refused === 'keys.refusedMoving') event.preventDefault();
    event.stopPropagation();
    if (!event.repeat) setRecording(next);
  };

  return {
    recording,
    onKey,
    record: (command) => setRecording(command && { command, pressed: [] }),
  };
}

/** What is recorded with one key more; undefined after Escape. */
function recordingAfter(
  { command, pressed }: KeyRecording,
  name: string,
): KeyRecording | undefined {
  if (name === 'Escape') return undefined;
  const all = [...pressed, name];
  const refused = refusalOf(sequenceOf(all));
  return { command, pressed: refused ? [] : all, refused };
}
