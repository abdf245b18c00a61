import { PageFrame } from '#src/components/page/page-frame.tsx';
import { EmptyArchive } from '#src/components/states/empty-archive.tsx';

/** The front page of a site without stories. */
export function EmptySite({ files }: { readonly files: number }) {
  return (
    <PageFrame>
      <EmptyArchive files={files} />
    </PageFrame>
  );
}
