import type { Heading, List, ListItem, Nodes, Root, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Piece, PieceTag } from '#src/content/publisher/own-page-file.ts';
import { type Fault, Refusal } from '../problem.ts';
import { type LinkContext, linkPiece } from './link-piece.ts';
import type { OwnNames } from './link-target.ts';
import { checkMarkdownBounds } from './markdown-bounds.ts';
import { findDefinitions, findHeadings, type Headings } from './markdown-context.ts';

type Place = {
  /** The line of the file on which the text begins. */
  readonly firstLine: number;
  readonly pages: OwnNames;
};

/** Comments alone: they are for those who write the page. */
const COMMENTS = /^(?:\s*<!--[\s\S]*?-->)*\s*$/;
const HTML =
  'has HTML, of which pages show nothing; write it in Markdown, without scripts, styles and frames';
const PICTURE = 'has a picture, and pages of your own are text; remove it, or link to it';

/**
 * A text in Markdown (CommonMark, with the tables of GitHub) as pieces of a page. Headings begin
 * below that of the page. Throws a Refusal with every line that has HTML, a picture, or a link that
 * leads nowhere: nothing that the policy of the pages forbids comes into one.
 */
export function markdownPieces(text: string, { firstLine, pages }: Place): Piece[] {
  const lines = text.replace(/\r\n?/g, '\n');
  checkMarkdownBounds(lines, firstLine);
  const root: Root = fromMarkdown(lines, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  const faults = new Map<string, Fault>();
  const refuse = (node: Nodes, message: string): void => {
    const line = (node.position?.start.line ?? 1) + firstLine - 1;
    // An element of HTML is two nodes, its begin and its end: one fault.
    faults.set(`${line} ${message}`, { line, field: 'text', message });
  };
  const headings = findHeadings(root);
  const drawing = { pages, headings, definitions: findDefinitions(root), refuse };
  const pieces = drawAll(root.children, drawing);
  if (faults.size > 0) throw new Refusal([...faults.values()]);
  return pieces;
}

type Drawing = LinkContext & { readonly headings: Headings };

/** Nodes that are an element around what is in them. */
const elements: { readonly [Type in Nodes['type']]?: PieceTag } = {
  paragraph: 'p',
  emphasis: 'em',
  strong: 'strong',
  blockquote: 'blockquote',
  break: 'br',
  thematicBreak: 'hr',
};

const drawAll = (nodes: readonly Nodes[], drawing: Drawing): Piece[] =>
  nodes.flatMap((node) => draw(node, drawing));

const element = (tag: PieceTag, inside: Piece[], more: Partial<Piece> = {}): Piece => ({
  tag,
  ...more,
  ...(inside.length > 0 && { inside }),
});

function draw(node: Nodes, drawing: Drawing): Piece[] {
  const tag = elements[node.type];
  if (tag) return [element(tag, 'children' in node ? drawAll(node.children, drawing) : [])];
  switch (node.type) {
    case 'text':
      return [{ text: node.value }];
    case 'inlineCode':
      return [element('code', [{ text: node.value }])];
    case 'code':
      return [element('pre', [element('code', [{ text: node.value }])])];
    case 'heading':
      return [drawHeading(node, drawing)];
    case 'list':
      return [drawList(node, drawing)];
    case 'table':
      return [drawTable(node, drawing)];
    case 'link':
    case 'linkReference':
      return [linkPiece(node, drawAll(node.children, drawing), drawing)];
    case 'image':
    case 'imageReference':
      drawing.refuse(node, PICTURE);
      return [];
    case 'html':
      if (!COMMENTS.test(node.value)) drawing.refuse(node, HTML);
      return [];
    default:
      // Definitions, which links name; nothing else comes of this syntax.
      return [];
  }
}

const headingTags = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;

function drawHeading(node: Heading, drawing: Drawing): Piece {
  const { highest, ids } = drawing.headings;
  const tag = headingTags[node.depth - highest] ?? 'h6';
  const id = ids.get(node);
  return element(tag, drawAll(node.children, drawing), id === undefined ? {} : { id });
}

function drawList({ ordered, start, spread, children }: List, drawing: Drawing): Piece {
  const isTight = spread !== true && children.every((item) => item.spread !== true);
  const items = children.map((item) => element('li', drawItem(item, isTight, drawing)));
  const from = typeof start === 'number' && start !== 1 ? { start } : {};
  return element(ordered ? 'ol' : 'ul', items, from);
}

/** In a tight list the words of an item are no paragraphs. */
const drawItem = (item: ListItem, isTight: boolean, drawing: Drawing): Piece[] =>
  item.children.flatMap((child) =>
    isTight && child.type === 'paragraph' ? drawAll(child.children, drawing) : draw(child, drawing),
  );

function drawTable({ children: [head, ...rows] }: Table, drawing: Drawing): Piece {
  const row = (of: Table['children'][number], tag: 'th' | 'td'): Piece =>
    element(
      'tr',
      of.children.map((cell) => element(tag, drawAll(cell.children, drawing))),
    );
  return element('table', [
    ...(head ? [element('thead', [row(head, 'th')])] : []),
    ...(rows.length > 0
      ? [
          element(
            'tbody',
            rows.map((each) => row(each, 'td')),
          ),
        ]
      : []),
  ]);
}
