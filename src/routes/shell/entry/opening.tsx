import { Loading } from '#src/components/states/loading.tsx';

/** Shown while the first page's data loads. */
export function Opening() {
  return (
    <main className="shell">
      <Loading what="page" page />
    </main>
  );
}
