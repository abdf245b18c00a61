import css from './carry.module.css';

type QrCodeProps = {
  /** Its dark modules as a path of SVG, in a square of `size` with the white around them. */
  readonly code: { readonly size: number; readonly path: string };
  readonly label: string;
};

/** A QR code. Its text has to be on the page too. */
export function QrCode({ code: { size, path }, label }: QrCodeProps) {
  return (
    <svg className={css['code']} role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`}>
      <path fill="currentColor" shapeRendering="crispEdges" d={path} />
    </svg>
  );
}
