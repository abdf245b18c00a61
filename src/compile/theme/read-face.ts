import type { AtRule, ChildNode, Declaration } from 'postcss';
import type { Theme, ThemeFont } from '#src/content/publisher/theme.ts';
import { readFont } from './read-fonts.ts';
import { isFamily } from './theme-values.ts';

/** What is being read, and where its faults go. */
export type ThemeReading = {
  /** The data folder. */
  readonly data: string;
  readonly refuse: (node: ChildNode, message: string) => void;
};

/** What may be said of a font, and how. */
const descriptors: ReadonlyMap<string, (value: string) => boolean> = new Map([
  ['font-family', isFamily],
  ['font-weight', (value: string) => /^(?:normal|bold|\d{1,4}(?: \d{1,4})?)$/.test(value)],
  ['font-style', (value: string) => /^(?:normal|italic|oblique(?: -?\d+deg){0,2})$/.test(value)],
  ['font-stretch', (value: string) => /^(?:[a-z-]+|[\d.]+%(?: [\d.]+%)?)$/.test(value)],
  ['font-display', (value: string) => /^(?:auto|block|swap|fallback|optional)$/.test(value)],
  ['unicode-range', (value: string) => /^U\+[\dA-F?, U+-]+$/i.test(value)],
  ...['size-adjust', 'ascent-override', 'descent-override', 'line-gap-override'].map(
    (name): [string, (value: string) => boolean] => [
      name,
      (value) => /^(?:normal|[\d.]+%)$/.test(value),
    ],
  ),
]);

const SOURCE = /^url\((["']?)(fonts\/[\w-][\w.-]*\.woff2)\1\)(?: format\((["']?)woff2\3\))?$/i;

/** Text is readable at once, in another font, unless the publisher says otherwise. */
const DISPLAY = 'font-display:swap';

type ReadFace = { readonly face: Theme['faces'][number]; readonly font: ThemeFont };

/** A font of theme.css; what is wrong with it is told to `reading`. Undefined for none. */
export function readFace(rule: AtRule, { data, refuse }: ThemeReading): ReadFace | undefined {
  const written = new Map<string, string>();
  let font: ThemeFont | undefined;
  let isSound = true;
  for (const node of rule.nodes ?? []) {
    if (node.type === 'comment') continue;
    const fault = node.type === 'decl' ? takeLine(node) : 'is a rule; write descriptors only';
    if (fault === undefined) continue;
    refuse(node, fault);
    isSound = false;
  }
  if (isSound && !(font && written.has('font-family'))) {
    refuse(rule, 'lacks font-family or src; write both');
    return undefined;
  }
  if (!(isSound && font)) return undefined;
  const lines = [...written].map(([name, value]) => `${name}:${value}`);
  if (!written.has('font-display')) lines.push(DISPLAY);
  return { face: { descriptors: lines.join(';'), file: font.file }, font };

  function takeLine(node: Declaration): string | undefined {
    const value = node.value.replace(/\s+/g, ' ').trim();
    if (node.prop !== 'src') {
      const fault = faultOfDescriptor(node.prop, value);
      if (fault === undefined) written.set(node.prop, value);
      return fault;
    }
    const found = fontOf(value, data);
    if (typeof found === 'string') return found;
    font = found;
    return undefined;
  }
}

function faultOfDescriptor(name: string, value: string): string | undefined {
  const isGood = descriptors.get(name);
  if (!isGood)
    return `is nothing that is read of a font; write src, ${[...descriptors.keys()].join(', ')}`;
  return isGood(value) ? undefined : `is ${JSON.stringify(value)}, which it cannot be; correct it`;
}

function fontOf(value: string, data: string): ThemeFont | string {
  const [, , path] = SOURCE.exec(value) ?? [];
  return path === undefined
    ? `is ${JSON.stringify(value)}; write url(fonts/NAME.woff2) format("woff2"), as the policy of the pages forbids fonts of other sites`
    : readFont(data, path);
}
