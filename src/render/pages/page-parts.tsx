import { Outlet, useLoaderData } from 'react-router';
import { ReadingContext } from '#src/components/reading-context.ts';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import type { App } from '#src/routes/app.ts';
import { AppContext } from '#src/routes/app-context.ts';
import { useReading } from '#src/routes/shell/use-reading.ts';

/**
 * In place of Root (routes/root.tsx): a page without masthead, footer and all else that is around
 * it. React makes the ids of `useId` from a component's place among its siblings, and the browser
 * makes them again from Root: the outlet is here, as there, the fourth of six in the first of two.
 */
export function PageAlone({ app }: { readonly app: App }) {
  const manifest = useLoaderData<Manifest>();
  const reading = useReading(manifest);
  return (
    <AppContext value={app}>
      <ReadingContext value={reading}>
        {[null, null, null, <Outlet key="page" />, null, null]}
        {null}
      </ReadingContext>
    </AppContext>
  );
}

/** In place of a page: marks where it goes. No text of a publisher can look like it. */
export const Hole = () => <template data-hole="" />;
export const HOLE = '<template data-hole=""></template>';
