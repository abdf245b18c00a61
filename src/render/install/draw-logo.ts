import type { Logo } from '#src/content/pictures/install-pictures.ts';
import { PAPER } from '../cards/card-colours.ts';

/** Pixels of a side of the square in which its reach is measured. */
const MEASURED = 512;
/** Masks keep a circle of 80 % of an icon's width (W3C manifest, "safe zone"). */
const SAFE_RADIUS = 0.4;
/** Systems round the corners of an icon on paper; this share of its width stays clear of them. */
const INSET = 0.1;
/** Of 255; what is fainter is the edge of a shadow. */
const SEEN = 16;
/** Pixels for each inch at which an SVG has the size that it states. */
const SVG_DENSITY = 72;

/** On nothing; on paper; or on paper so that every mask keeps all of it. */
export type LogoPlace = 'clear' | 'paper' | 'maskable';

/** An icon of a publisher's logo, as PNG of `size` x `size` pixels. */
export async function drawLogo(logo: Logo, size: number, place: LogoPlace): Promise<Buffer> {
  const sharp = await loadDecoder();
  const share = await shareOf(logo, place);
  const inner = await contained(sharp, logo, Math.round(size * share)).toBuffer();
  const background = place === 'clear' ? { r: 0, g: 0, b: 0, alpha: 0 } : PAPER;
  return sharp({ create: { width: size, height: size, channels: 4, background } })
    .composite([{ input: inner }])
    .png({ compressionLevel: 9 })
    .toBuffer();
}

/** Sites without a logo never load it; those with one had it when the logo was checked. */
const loadDecoder = async () => (await import('sharp')).default;

type Decoder = Awaited<ReturnType<typeof loadDecoder>>;

/** How much of the icon's width the logo's square takes. */
async function shareOf(logo: Logo, place: LogoPlace): Promise<number> {
  if (place === 'clear') return 1;
  if (place === 'paper') return 1 - 2 * INSET;
  return Math.min(1, SAFE_RADIUS / (await reachOf(logo)));
}

/** The logo in a square of so many pixels, clear where it is not. */
function contained(sharp: Decoder, { bytes, type, width, height }: Logo, size: number) {
  const density = (SVG_DENSITY * size) / Math.max(width, height);
  // The limits are sharp's own.
  const options =
    type === 'image/svg+xml' ? { density: Math.min(Math.max(density, 1), 100_000) } : {};
  return sharp(bytes, options)
    .resize(size, size, { fit: 'contain', background: { r: 0, g: 0, b: 0, alpha: 0 } })
    .toColourspace('srgb')
    .ensureAlpha()
    .png();
}

/** How far it reaches from the middle of its square, as a share of the square's width. */
async function reachOf(logo: Logo): Promise<number> {
  const sharp = await loadDecoder();
  const drawn = await contained(sharp, logo, MEASURED).toBuffer();
  const { data, info } = await sharp(drawn).raw().toBuffer({ resolveWithObject: true });
  const middle = (MEASURED - 1) / 2;
  let most = 0;
  for (let at = 0; at < MEASURED * MEASURED; at += 1) {
    if ((data[at * info.channels + 3] ?? 0) < SEEN) continue;
    const [x, y] = [at % MEASURED, Math.floor(at / MEASURED)];
    most = Math.max(most, Math.hypot(x - middle, y - middle));
  }
  return Math.max(most, 1) / MEASURED;
}
