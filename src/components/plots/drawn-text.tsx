import type { SVGProps } from 'react';

type DrawnTextProps = Omit<SVGProps<SVGTextElement>, 'x' | 'dx' | 'ref'> & {
  /** The place from the start of the drawing, in percent. */
  readonly at: string;
  /** Pixels from there. */
  readonly off?: number;
};

/**
 * Words in a drawing that mirrors (`styles/scripts.css`) and is an image with a name, which is what
 * screen readers read. They are mirrored back about the origin of an element of their own, because
 * no style can say about which `x`.
 */
export function DrawnText({ at, off = 0, ...text }: DrawnTextProps) {
  const words = <text {...text} />;
  // biome-ignore lint/a11y/noSvgWithoutTitle: the whole drawing has a name.
  return <svg x={at}>{off === 0 ? words : <g transform={`translate(${off})`}>{words}</g>}</svg>;
}
