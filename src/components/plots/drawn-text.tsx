import type { SVGProps } from 'react';

type DrawnTextProps = Omit<SVGProps<SVGTextElement>, 'x' | 'dx' | 'ref'> & {
  /** The place from the start of the drawing, in percent. */
  readonly at: string;
  /** Pixels from there. */
  readonly off?: number;
};

/**
 * Words in a drawing that mirrors (`styles/scripts.css`). They are mirrored back about the origin
 * of an element of their own, because no style can say about which `x`. Screen readers read the
 * name of the whole drawing.
 */
export function DrawnText({ at, off = 0, ...text }: DrawnTextProps) {
  return (
    <svg x={at} overflow="visible" aria-hidden="true">
      <g transform={off === 0 ? undefined : `translate(${off})`}>
        <text {...text} />
      </g>
    </svg>
  );
}
