import { CARD_HEIGHT, CARD_WIDTH, type CardWords } from '#src/head/text-card.ts';
import { escapeHtml } from '../escape-html.ts';
import { breakLines } from './break-lines.ts';
import { ACCENT, INK, INK_2, PAPER } from './card-colours.ts';
import { bold, type Cut, regular, textWidth } from './card-fonts.ts';
import { fitHeadline, LEADING } from './fit-headline.ts';

const MARGIN = 80;
const WIDTH = CARD_WIDTH - 2 * MARGIN;

/** Vertical range of the headline, in pixels from the top. */
const HEAD_TOP = 186;
const HEAD_BOTTOM = 492;

const SMALL = 32;
const SMALL_LINES = 2;
/** Baseline of the last line. */
const FOOT = 574;

/** A card as SVG, in the look of the reader: ink on paper, serifs, two rules, one accent. */
export function cardSvg({ headline, outlet, note, site }: CardWords): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}">`,
    rule({ x: 0, y: 0, width: CARD_WIDTH, height: CARD_HEIGHT, fill: PAPER }),
    rule({ x: MARGIN, y: 56, width: WIDTH, height: 6, fill: INK }),
    ...(site === '' ? [] : masthead(site)),
    ...headlineLines(headline),
    ...footLines(outlet, note),
    '</svg>',
  ].join('');
}

const masthead = (site: string): string[] => [
  line({ x: MARGIN, y: 116, cut: bold, size: 36, fill: INK }, site),
  rule({ x: MARGIN, y: 144, width: WIDTH, height: 1, fill: INK }),
];

function headlineLines(headline: string): string[] {
  const { size, lines } = fitHeadline(headline, WIDTH, HEAD_BOTTOM - HEAD_TOP);
  return lines.map((text, at) => {
    const y = Math.round(HEAD_TOP + (at * LEADING + 0.86) * size);
    return line({ x: MARGIN, y, cut: bold, size, fill: INK }, text);
  });
}

/** Outlet and note on one line; a note without outlet may take two. The accent is above them. */
function footLines(outlet: string, note: string): string[] {
  const beside = outlet === '' ? MARGIN : MARGIN + textWidth(outlet, bold, SMALL) + SMALL / 4;
  const text = outlet === '' ? note : `· ${note}`;
  const lines = breakLines(text, CARD_WIDTH - MARGIN - beside, (part) =>
    textWidth(part, regular, SMALL),
  );
  const shown = lines.slice(0, SMALL_LINES);
  const top = FOOT - (shown.length - 1) * SMALL * 1.3;
  return [
    rule({ x: MARGIN, y: Math.round(top) - 54, width: 56, height: 8, fill: ACCENT }),
    outlet === '' ? '' : line({ x: MARGIN, y: top, cut: bold, size: SMALL, fill: INK }, outlet),
    ...shown.map((part, at) =>
      line({ x: beside, y: top + at * SMALL * 1.3, cut: regular, size: SMALL, fill: INK_2 }, part),
    ),
  ];
}

type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
};

const rule = (box: Box): string => `<rect${attributes(box)}/>`;

type Place = {
  readonly x: number;
  readonly y: number;
  readonly cut: Cut;
  readonly size: number;
  readonly fill: string;
};

const line = ({ cut: { family, weight }, size, ...place }: Place, text: string): string =>
  `<text${attributes({ ...place, 'font-family': family, 'font-weight': weight, 'font-size': size })}>${escapeHtml(text)}</text>`;

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
