import { escapeXml } from './escape-xml.ts';

type Listed = {
  readonly key: string;
  readonly name: string;
  /** Folders from the outer to the inner one; none: at the top. */
  readonly folders: readonly string[];
};

type Folder = { readonly feeds: string[]; readonly folders: Map<string, Folder> };

/** An OPML 2.0 list of feeds, nested in their folders as feed readers export it. */
export function writeOpml(
  title: string,
  listed: readonly Listed[],
  address: (key: string) => string,
): string {
  const top: Folder = { feeds: [], folders: new Map() };
  for (const { key, name, folders } of listed) {
    const text = escapeXml(name);
    const inside = folders.reduce(folderIn, top);
    inside.feeds.push(
      `<outline type="rss" text="${text}" title="${text}" xmlUrl="${escapeXml(address(key))}"/>`,
    );
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${escapeXml(title)}</title></head>`,
    '  <body>',
    ...outlines(top, '    '),
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}

function folderIn(outer: Folder, name: string): Folder {
  const inner = outer.folders.get(name) ?? { feeds: [], folders: new Map() };
  outer.folders.set(name, inner);
  return inner;
}

function outlines({ feeds, folders }: Folder, indent: string): string[] {
  const inner = [...folders].flatMap(([name, folder]) => [
    `${indent}<outline text="${escapeXml(name)}">`,
    ...outlines(folder, `${indent}  `),
    `${indent}</outline>`,
  ]);
  return [...feeds.map((feed) => `${indent}${feed}`), ...inner];
}
