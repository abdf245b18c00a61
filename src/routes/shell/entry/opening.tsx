import { Loading } from '#src/components/states/loading.tsx';

/** Stands while the first page's data is on its way. */
export function Opening() {
  return (
    <main className="shell">
      <Loading what="the news" page />
    </main>
  );
}
