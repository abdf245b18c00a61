import { parseOffset, writeTime } from './write-time.ts';

/** What the placeholders of a fixture say; `today` is the moment that its times count from. */
export type TemplateValues = {
  readonly today: Date;
  /** How often the fixture was asked for, this time included. */
  readonly visit: number;
  /** Origin of the port that serves the fixture. */
  readonly origin: string;
  /** Address of another fixture. */
  readonly address: (name: string) => string;
  /** The encoding that the XML declaration names. */
  readonly prolog?: string | undefined;
};

const REPEAT = /\{\{repeat (\d+)\}\}([\s\S]*?)\{\{end\}\}/g;
const PLACEHOLDER = /\{\{(\w+)(?: ([^}]+))?\}\}/g;

/**
 * Fills a fixture's placeholders: `{{rfc822 -3h}}`, `{{rfc822 -3h EST}}`, `{{iso -3h}}`, `{{iso -3h
 * +02:00}}`, `{{day -1d}}`, `{{http -1h}}` and `{{unix -1h}}` are times; `{{visit}}`, `{{origin}}`,
 * `{{feed NAME}}` and `{{prolog}}` as in `TemplateValues`; `{{repeat 3}}…{{n}}…{{end}}` repeats,
 * and counts from 1. Throws for others.
 */
export function fillTemplate(text: string, values: TemplateValues): string {
  return text
    .replace(REPEAT, (_, times: string, part: string) =>
      Array.from({ length: Number(times) }, (_item, at) =>
        part.replaceAll('{{n}}', String(at + 1)),
      ).join(''),
    )
    .replace(PLACEHOLDER, (whole, name: string, argument = '') => {
      switch (name) {
        case 'visit':
          return String(values.visit);
        case 'origin':
          return values.origin;
        case 'prolog':
          return values.prolog === undefined ? '' : ` encoding="${values.prolog}"`;
        case 'feed':
          return values.address(argument);
        case 'rfc822':
        case 'iso':
        case 'day':
        case 'http':
        case 'unix': {
          const [offset = '', zone] = argument.split(' ');
          return writeTime(name, parseOffset(values.today, offset), zone);
        }
        default:
          throw new Error(`A fixture has the unknown placeholder ${whole}.`);
      }
    });
}
