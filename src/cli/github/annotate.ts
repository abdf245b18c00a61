import { realpathSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { formatProblem, type Problem } from '#src/compile/problem.ts';
import { type Annotation, harmless, SHOWN_OF_A_KIND, workflowCommand } from './workflow-command.ts';

/** Folders of this run: the data folder, and the repository's root (`GITHUB_WORKSPACE`). */
type Places = { readonly data: string; readonly root: string };

/**
 * Problems as workflow commands, as many as GitHub shows, and as plain lines for the log, which has
 * all the others.
 */
export function annotate(
  problems: readonly Problem[],
  places: Places,
): { readonly commands: readonly string[]; readonly others: readonly string[] } {
  const folder = folderIn(places);
  const kinds = [true, false].map((kind) => problems.filter(({ refused }) => refused === kind));
  const shown = new Set(kinds.flatMap((kind) => kind.slice(0, SHOWN_OF_A_KIND)));
  return {
    commands: [...shown].map((problem) => workflowCommand(annotationOf(problem, folder))),
    others: problems
      .filter((problem) => !shown.has(problem))
      .map((problem) => harmless(formatProblem(problem))),
  };
}

const annotationOf = (
  { path, line, field, message, refused }: Problem,
  folder: string,
): Annotation => ({
  kind: refused ? 'error' : 'warning',
  file: folder === '' ? path : `${folder}/${path}`,
  line,
  title: `${refused ? 'Refused' : 'Warning'}: ${field}`,
  message,
});

/** The data folder from the repository's root; outside of it, its whole path. */
function folderIn({ data, root }: Places): string {
  const [folder, top] = [realpathSync(data), realPath(root)];
  const below = relative(top, folder);
  const isBelow = below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below);
  return (isBelow ? below : join(folder)).split(sep).join('/');
}

/** In a container the variable may name the folder by its path outside: then nothing is in it. */
function realPath(root: string): string {
  try {
    return realpathSync(root);
  } catch {
    return root;
  }
}
