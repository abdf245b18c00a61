import sharp from 'sharp';

/** Most pixels on a side. */
const MOST = 4000;
const NAME = /^([a-z0-9-]+)-(\d+)x(\d+)\.(jpg|png|webp)$/;

/**
 * A picture by its file name, NAME-WIDTHxHEIGHT.jpg, .png or .webp: a landscape of plain shapes in
 * colours that follow from the name. Undefined for other names.
 */
export async function makePicture(
  file: string,
): Promise<{ readonly type: string; readonly body: Buffer } | undefined> {
  const [, name = '', width = '', height = '', ending = ''] = NAME.exec(file) ?? [];
  const [w, h] = [Number(width), Number(height)];
  if (w < 1 || h < 1 || w > MOST || h > MOST) return undefined;
  const picture = sharp(Buffer.from(landscape(name, w, h)));
  if (ending === 'png') return { type: 'image/png', body: await picture.png().toBuffer() };
  if (ending === 'webp') return { type: 'image/webp', body: await picture.webp().toBuffer() };
  return { type: 'image/jpeg', body: await picture.jpeg({ quality: 70 }).toBuffer() };
}

function landscape(name: string, width: number, height: number): string {
  const seed = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);
  const at = (share: number, of: number): number => Math.round(share * of);
  const hue = seed % 360;
  const horizon = at(0.5 + (seed % 7) / 40, height);
  const sun = { x: at(0.2 + (seed % 11) / 18, width), y: at(0.28, height) };
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<rect width="100%" height="100%" fill="hsl(${hue} 45% 78%)"/>
<circle cx="${sun.x}" cy="${sun.y}" r="${at(0.09, Math.min(width, height)) + 1}" fill="hsl(${(hue + 40) % 360} 80% 88%)"/>
<path d="M0 ${horizon} L${at(0.3, width)} ${at(0.35, height)} L${at(0.55, width)} ${horizon} L${at(0.8, width)} ${at(0.42, height)} L${width} ${horizon} V${height} H0Z" fill="hsl(${hue} 30% 46%)"/>
<rect y="${horizon + at(0.16, height)}" width="100%" height="100%" fill="hsl(${(hue + 200) % 360} 35% 34%)"/>
</svg>`;
}
