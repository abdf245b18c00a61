import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { commandsFor, type ReaderCommand } from '#src/commands/command-table.ts';
import { defaultBindings } from '#src/commands/keys/bindings.ts';
import { KeyStatus } from '#src/components/keys/key-status.tsx';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import { t } from '#src/messages/messages.ts';
import { useSettings } from '#src/reading/use-settings.ts';
import { useApp } from '../app-context.ts';
import { CommandPalette } from '../palette/command-palette.tsx';
import { endMovingByPointer, isMoving } from './moving.ts';
import { createActs } from './page-acts.ts';
import { createPress, type Keyboard, type Pending } from './press-keys.ts';
import { pageOfLink, readSituation, scopesOf } from './read-situation.ts';
import { takeQueue } from './take-queue.ts';
import { useItemReturn } from './use-item-return.ts';

/** Runs commands by their keys, and shows what keys are pending and what came of a command. */
export function CommandsPart({ manifest }: { readonly manifest: Manifest }) {
  const app = useApp();
  const navigate = useNavigate();
  const [{ letterKeys }] = useSettings();
  const bindings = defaultBindings;
  const [pending, setPending] = useState<Pending>();
  const [said, setSaid] = useState<{ readonly words: string; readonly number: number }>();
  const [offered, setOffered] = useState<readonly ReaderCommand[]>();
  useItemReturn();

  const say = useCallback(
    (words: string) => setSaid((before) => ({ words, number: (before?.number ?? 0) + 1 })),
    [],
  );
  const acts = useMemo(
    () =>
      createActs({
        app,
        goTo: (path) => void navigate(path),
        help: () => undefined,
        palette: () =>
          setOffered(commandsFor(scopesOf(pageOfLink(location)), readSituation(manifest))),
        say,
      }),
    [app, navigate, say, manifest],
  );

  const keyboard: Keyboard = {
    bindings: () => bindings,
    hasLetters: () => letterKeys,
    scopes: () => scopesOf(pageOfLink(location)),
    situation: () => readSituation(manifest),
    isMoving,
    run: ({ run }) => run(acts),
    show: setPending,
  };
  // Keys are pressed between renders, and a sequence may last over one.
  const latest = useRef(keyboard);
  useLayoutEffect(() => {
    latest.current = keyboard;
  });
  useEffect(() => takeQueue(createPress(() => latest.current)), []);
  useEffect(endMovingByPointer, []);

  const read = useCallback(() => setSaid(undefined), []);
  const closePalette = useCallback(() => setOffered(undefined), []);
  return (
    <>
      <KeyStatus
        pending={
          pending && {
            keys: pending.keys,
            next: pending.next.map(({ key, command }) => ({ key, label: t(command.label) })),
          }
        }
        said={said}
        onRead={read}
      />
      {offered ? (
        <CommandPalette commands={offered} bindings={bindings} acts={acts} onClose={closePalette} />
      ) : null}
    </>
  );
}
