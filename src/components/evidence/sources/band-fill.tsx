import css from './band-fill.module.css';

/**
 * Fills of the quality bands, the best first: distinguished by pattern, from full to empty, not by
 * colour.
 */
const fills = [
  <rect key="full" className={css['ink']} width="6" height="6" />,
  <path key="dense" className={css['dense']} d="M-1.5 1.5 1.5-1.5M0 6 6 0M4.5 7.5 7.5 4.5" />,
  <path key="sparse" className={css['sparse']} d="M-1.5 1.5 1.5-1.5M0 6 6 0M4.5 7.5 7.5 4.5" />,
  <path key="dots" className={css['ink']} d="M2 2h2v2H2z" />,
  null,
  <path key="none" className={css['sparse']} d="M0 3H6M3 0V6" />,
] as const;

/** Value of `fill` for a quality band, on a page with the patterns of that name. */
export const bandFill = (name: string, band: number): string => `url(#${name}-${band})`;

type BandPatternsProps = {
  /** Unique on the page. */
  readonly name: string;
  /** The bands to draw. */
  readonly bands: ReadonlySet<number>;
};

/** The patterns of the bands in one picture. */
export function BandPatterns({ name, bands }: BandPatternsProps) {
  return (
    <defs>
      {fills.map((fill, band) =>
        bands.has(band) ? (
          <pattern
            // biome-ignore lint/suspicious/noArrayIndexKey: a band is its place.
            key={band}
            id={`${name}-${band}`}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
          >
            <rect className={css['ground']} width="6" height="6" />
            {fill}
          </pattern>
        ) : null,
      )}
    </defs>
  );
}
