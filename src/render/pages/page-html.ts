import type { HeadTag } from '#src/head/head-tag.ts';
import { PAGE_DATA_ID } from '#src/routes/shell/page-data.ts';
import { escapeHtml } from '../escape-html.ts';
import { renderHead } from '../render-head.ts';
import { HEAD_END, HEAD_START } from '../shell.ts';
import type { PageAssets } from './page-assets.ts';

/** The parts of one page. */
export type PageParts = {
  readonly head: readonly HeadTag[];
  readonly markup: string;
  /** JSON of what the page was made from, as page-data.ts reads it. */
  readonly data: string;
  readonly assets: PageAssets;
};

/**
 * Cuts the app's page (`shell`, as renderShell gives it) where pages differ, and gives a way to make a page of its parts.
 * `base` is the path that the site stands under. Throws when the shell has not the places that it is cut at.
 */
export function cutShell(shell: string, base: string): (parts: PageParts) => string {
  const [beforeHead, afterHead] = cut(shell, HEAD_START, HEAD_END);
  // A page carries what the shell asks the host for.
  const [beforePreload, afterPreload] = cut(afterHead, '\n    <link rel="preload"', '/>');
  const [beforeRoot, afterRoot] = cut(beforePreload + afterPreload, '<div id="root">', '\n  </body>');
  const [restOfHead, beforeBody] = [
    beforeRoot.slice(0, beforeRoot.indexOf('</head>')),
    beforeRoot.slice(beforeRoot.indexOf('</head>')),
  ];
  return ({ head, markup, data, assets }) =>
    [
      beforeHead,
      renderHead(head),
      restOfHead.trimEnd(),
      ...assets.styles.map((file) => `\n    <link rel="stylesheet" crossorigin href="${escapeHtml(base + file)}">`),
      ...assets.modules.map((file) => `\n    <link rel="modulepreload" crossorigin href="${escapeHtml(base + file)}">`),
      '\n  ',
      beforeBody,
      `<div id="root">${markup}</div>\n    `,
      // Nothing in it can end the element or begin another: `<` is written as JSON may write it.
      `<script type="application/json" id="${PAGE_DATA_ID}">${data.replaceAll('<', '\\u003c')}</script>`,
      '\n  </body>',
      afterRoot,
    ].join('');
}

/** What stands before `from`, and what stands behind the next `to`. */
function cut(text: string, from: string, to: string): [before: string, after: string] {
  const start = text.indexOf(from);
  const end = text.indexOf(to, start);
  if (start < 0 || end < 0)
    throw new Error(`index.html has no ${from} that ends with ${to}; src/render/pages/page-html.ts cuts it there`);
  return [text.slice(0, start), text.slice(end + to.length)];
}
