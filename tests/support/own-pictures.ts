import sharp from 'sharp';

/** A picture of one colour. */
export const pictureOf = (
  width: number,
  height: number,
  format: 'png' | 'jpeg' | 'webp' | 'gif' = 'png',
): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 4, background: '#205080' } })
    .toFormat(format)
    .toBuffer();

/** A logo as an SVG that is wider than high, drawn to all its edges. */
export const svgLogo = (inside = '', attributes = ''): string =>
  `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="40" height="20" ${attributes}><rect id="a" width="40" height="20" fill="#205080"/>${inside}</svg>\n`;
