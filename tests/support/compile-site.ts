import { articleFile } from './markdown.ts';
import { openWorkspace } from './workspace.ts';

/** Compiles a site of one article and the page /imprint/, with these lines in its `site.yaml`. */
export const compileSite = async (yaml: string) => {
  const workspace = await openWorkspace({
    'articles/a.md': articleFile(),
    'pages/imprint.md': '---\ntitle: Imprint\n---\nBy hand.\n',
    'site.yaml': `title: Paper\n${yaml}\n`,
  });
  return { workspace, ...(await workspace.compile()) };
};
