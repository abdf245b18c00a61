import type { Stats } from 'node:fs';
import { join } from 'node:path';
import { type ChildNode, CssSyntaxError, type Declaration, parse, type Root } from 'postcss';
import type { Theme, ThemeFont } from '#src/content/publisher/theme.ts';
import { attempt } from '../front-matter/read-mapping.ts';
import { type Problem, refuse as refuseFile } from '../problem.ts';
import { readSource } from '../sources/read-sources.ts';
import { type Look, THEME_FILE as NAME, type ReadLook } from './look.ts';
import { readFace, type ThemeReading } from './read-face.ts';
import { type ReadToken, readToken } from './read-token.ts';
import { weakPairs } from './theme-contrast.ts';
import type { ColourPair } from './theme-values.ts';

const MOST_BYTES = 20_000;

/**
 * Reads `theme.css` of a data folder, of which `stats` tell: colours and fonts, in the custom
 * properties of the design and nothing else. Pairs of colours without enough contrast are warnings.
 */
export function readTheme(data: string, stats: Stats): ReadLook {
  const file = join(data, NAME);
  const problems: Problem[] = [];
  const tell: Tell = (refused) => (node, message) => {
    const line = node.source?.start?.line ?? 1;
    problems.push({ path: NAME, line, field: fieldOf(node), message, refused });
  };
  const read = attempt(NAME, () => {
    if (!stats.isFile()) throw refuseFile('file', 'is not a plain file; put the file itself here');
    if (stats.size > MOST_BYTES)
      throw refuseFile(
        'file',
        `is ${stats.size} bytes long, more than ${MOST_BYTES}: it is in every page; shorten it`,
      );
    return lookOf(parseCss(readSource({ file, size: stats.size })), data, tell);
  });
  const [look = { fonts: [] }] = read.values;
  return { look, problems: [...read.problems, ...problems] };
}

function parseCss(text: string): Root {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof CssSyntaxError)) throw error;
    throw refuseFile('file', `is not CSS (${error.reason}); correct it there`, error.line ?? 1);
  }
}

const fieldOf = (node: ChildNode): string => (node.type === 'decl' ? node.prop : 'rule');

type Tell = (refused: boolean) => ThemeReading['refuse'];

type Tokens = Map<string, ReadToken & { readonly node: Declaration }>;

function lookOf(root: Root, data: string, tell: Tell): Look {
  const reading: ThemeReading = { data, refuse: tell(true) };
  const tokens: Tokens = new Map();
  const faces: Theme['faces'] = [];
  const fonts = new Map<string, ThemeFont>();
  for (const node of root.nodes) {
    if (node.type === 'comment') continue;
    if (node.type === 'rule' && node.selector === ':root') takeTokens(node.nodes, reading, tokens);
    else if (node.type === 'atrule' && node.name === 'font-face') {
      const read = readFace(node, reading);
      if (!read) continue;
      faces.push(read.face);
      fonts.set(read.font.file, read.font);
    } else reading.refuse(node, RULES);
  }
  warnOfWeakPairs(tokens, tell(false));
  const text = [...tokens.values()].map((token) => token.text).join(';');
  const isEmpty = text === '' && faces.length === 0;
  return { ...(!isEmpty && { theme: { tokens: text, faces } }), fonts: [...fonts.values()] };
}

const RULES =
  'is no part of a theme; write colours and fonts in :root { … }, and fonts of your own in @font-face { … }';

function takeTokens(nodes: readonly ChildNode[], reading: ThemeReading, tokens: Tokens): void {
  for (const node of nodes) {
    if (node.type === 'comment') continue;
    if (node.type !== 'decl') reading.refuse(node, RULES);
    else {
      const read = readToken(node);
      if ('fault' in read) reading.refuse(node, read.fault);
      else tokens.set(node.prop, { ...read, node });
    }
  }
}

/** A weak pair is told where the first of its colours is set. */
function warnOfWeakPairs(tokens: Tokens, warn: ThemeReading['refuse']): void {
  const colours = new Map<string, ColourPair>();
  for (const [name, token] of tokens) if (token.colours) colours.set(name, token.colours);
  for (const { among, message } of weakPairs(colours)) {
    const [node] = among.flatMap((name) => tokens.get(name)?.node ?? []);
    if (node) warn(node, message);
  }
}
