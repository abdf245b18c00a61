import { queryOptions } from '@tanstack/react-query';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import type { App } from '../../app.ts';
import { loadBeyondFront } from '../load-beyond-front.ts';
import type { Archive } from './archive.ts';

/**
 * Loads the archive that a manifest names, and before it the code that reads and shows it: where an
 * archive is, that code is too. `withReports` loads the outlets of all reports too, as `reports` of
 * its index.
 */
export const archiveQuery = (app: App, { files }: Manifest, withReports = false) =>
  queryOptions({
    queryKey: ['archive', files.columns, files.topics, files.outlets, withReports],
    queryFn: async (): Promise<Archive> =>
      (await loadBeyondFront()).loadArchive(app, files, withReports),
    staleTime: Number.POSITIVE_INFINITY,
    // Its parts are compared where they are loaded; comparing columns deeply again would be for
    // nothing.
    structuralSharing: false,
  });
