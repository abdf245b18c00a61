import { type RouteObject, replace } from 'react-router';
import { archivePath } from '#src/url/paths.ts';

/** Where a reader comes who cuts the day off an address: to the archive, which has all days. */
export const route = () =>
  ({ loader: (): Response => replace(archivePath()) }) satisfies RouteObject;
