import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { type ReadLook, THEME_FILE } from './look.ts';

/**
 * The look in a data folder, and the problems of `theme.css`. What reads style sheets is loaded
 * only where there is one.
 */
export async function readLook(data: string): Promise<ReadLook> {
  const stats = lstatSync(join(data, THEME_FILE), { throwIfNoEntry: false });
  if (!stats) return { look: { fonts: [] }, problems: [] };
  return (await import('./read-theme.ts')).readTheme(data, stats);
}
