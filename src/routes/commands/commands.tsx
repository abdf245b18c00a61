import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { commandsFor, type ReaderCommand } from '#src/commands/command-table.ts';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import { t } from '#src/messages/messages.ts';
import { manifestQuery } from '#src/queries/bundle-queries.ts';
import { useSettings } from '#src/reading/use-settings.ts';
import type { App } from '../app.ts';
import { lazyPage } from '../lazy-page.ts';
import { CommandPalette } from '../palette/command-palette.tsx';
import type { CommandPlace } from './command-place.ts';
import { endMovingByPointer, isMoving } from './items/moving.ts';
import { returnToItems } from './items/return-to-items.ts';
import type { KeyHelpProps } from './keys/key-help.tsx';
import { createPress, type Keyboard, type Pending } from './keys/press-keys.ts';
import { takeQueue } from './keys/take-queue.ts';
import { useKeyChanges } from './keys/use-key-changes.ts';
import { lazyDialog } from './lazy-dialog.tsx';
import { createActs } from './page-acts.ts';
import { pageOfLink, readSituation, scopesOf } from './read-situation.ts';

/** With styles of their own, which the entry would name if this file did. */
const KeyStatus = lazy(() =>
  import('#src/components/keys/key-status.tsx').then(
    // Destructured: otherwise the bundler moves both functions to where lost styles are not seen.
    ({ KeyStatus: status }) => ({ default: status }),
    // Commands run without it.
    () => ({ default: () => <></> }),
  ),
);
const KeyHelp = lazyDialog<KeyHelpProps>(() =>
  lazyPage(() => import('./keys/key-help.tsx'), []).then((code) => code.KeyHelp),
);

/** Runs commands by their keys, and shows what keys are pending and what came of a command. */
export function Commands({ app, router }: CommandPlace) {
  const [{ letterKeys }] = useSettings();
  const { bindings } = useKeyChanges();
  const [isHelping, setHelping] = useState(false);
  const [pending, setPending] = useState<Pending>();
  const [said, setSaid] = useState<{ readonly words: string; readonly number: number }>();
  const [offered, setOffered] = useState<readonly ReaderCommand[]>();

  const say = useCallback(
    (words: string) => setSaid((before) => ({ words, number: (before?.number ?? 0) + 1 })),
    [],
  );
  const acts = useMemo(
    () =>
      createActs({
        app,
        goTo: (path) => void router.navigate(path),
        help: () => setHelping(true),
        palette: () =>
          setOffered(commandsFor(scopesOf(pageOfLink(location)), readSituation(manifestOf(app)))),
        say,
      }),
    [app, router, say],
  );

  const keyboard: Keyboard = {
    bindings: () => bindings,
    hasLetters: () => letterKeys,
    scopes: () => scopesOf(pageOfLink(location)),
    situation: () => readSituation(manifestOf(app)),
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
  useEffect(() => returnToItems(router), [router]);

  const read = useCallback(() => setSaid(undefined), []);
  const closePalette = useCallback(() => setOffered(undefined), []);
  return (
    <Suspense>
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
      {isHelping ? <KeyHelp onClose={() => setHelping(false)} /> : null}
      {offered ? (
        <CommandPalette
          app={app}
          commands={offered}
          bindings={bindings}
          acts={acts}
          onClose={closePalette}
        />
      ) : null}
    </Suspense>
  );
}

const manifestOf = ({ client, read }: App): Manifest | undefined =>
  client.getQueryData(manifestQuery(read).queryKey);
