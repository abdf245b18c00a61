import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import { lazyPage } from '../lazy-page.ts';
import { partRooms } from '../page-rooms.ts';
import { whenAsked } from './command-queue.ts';

type CommandsProps = { readonly manifest: Manifest };

const nothing: { readonly default: ComponentType<CommandsProps> } = { default: () => null };

/** Without the code, pages can be used by the browser's own keys. */
const Part = lazy(() =>
  lazyPage(() => import('./commands-part.tsx'), partRooms.keys).then(
    ({ CommandsPart }) => ({ default: CommandsPart }),
    () => nothing,
  ),
);

/** The commands and their keys: nothing until the first is asked for. */
export function Commands({ manifest }: CommandsProps) {
  const [isAsked, setAsked] = useState(false);
  useEffect(() => whenAsked(() => setAsked(true)), []);
  return isAsked ? (
    <Suspense>
      <Part manifest={manifest} />
    </Suspense>
  ) : null;
}
