import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import { ownPages } from './own-pages.ts';
import type { Archive } from './site.ts';

/** A font that every test has: that of the text cards. */
const SOURCE = '@expo-google-fonts/source-serif-4/700Bold/SourceSerif4_700Bold.ttf';

/** Tags that WOFF2 writes as a number, as far as a plain font has them (W3C, WOFF2, 4.1). */
const KNOWN = (
  'cmap,head,hhea,hmtx,maxp,name,OS/2,post,cvt ,fpgm,glyf,loca,prep,CFF ,VORG,EBDT,EBLC,gasp,hdmx,' +
  'kern,LTSH,PCLT,VDMX,vhea,vmtx,BASE,GDEF,GPOS,GSUB'
).split(',');

function base128(value: number): number[] {
  const bytes = [value & 0x7f];
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) bytes.unshift((rest & 0x7f) | 0x80);
  return bytes;
}

/** A TrueType font as WOFF2, its tables as they are. */
function woff2Of(font: Buffer): Buffer {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, at) => {
    const entry = 12 + 16 * at;
    const from = font.readUInt32BE(entry + 8);
    const length = font.readUInt32BE(entry + 12);
    const tag = font.toString('latin1', entry, entry + 4);
    return { tag, bytes: font.subarray(from, from + length) };
  });
  const directory = Buffer.from(
    tables.flatMap(({ tag, bytes }) => {
      const number = KNOWN.indexOf(tag);
      // Version 3 of these two is without a transformation; of all others 0 is.
      const version = tag === 'glyf' || tag === 'loca' ? 0xc0 : 0;
      const flags = version | (number < 0 ? 0x3f : number);
      return [flags, ...(number < 0 ? Buffer.from(tag, 'latin1') : []), ...base128(bytes.length)];
    }),
  );
  const packed = brotliCompressSync(Buffer.concat(tables.map(({ bytes }) => bytes)));
  const whole = 48 + directory.length + packed.length;
  const size = Math.ceil(whole / 4) * 4;
  const header = Buffer.alloc(48);
  header.write('wOF2', 0, 'latin1');
  font.copy(header, 4, 0, 4);
  header.writeUInt32BE(size, 8);
  header.writeUInt16BE(tables.length, 12);
  header.writeUInt32BE(font.length, 16);
  header.writeUInt32BE(packed.length, 20);
  header.writeUInt16BE(1, 24);
  return Buffer.concat([header, directory, packed], size);
}

/** A font of a publisher's, as WOFF2. */
export const ownFont = (): Buffer =>
  woff2Of(readFileSync(createRequire(import.meta.url).resolve(SOURCE)));

/** Other colours in both schemes, and a font of its own. */
export const ownTheme = `:root {
  --paper: light-dark(#fffdf5, #0d1117);
  --accent: light-dark(#00507a, #8fd3ff);
  --accent-ink: light-dark(#ffffff, #001824);
  --serif: "Own Serif", Georgia;
  --sans: Verdana, "DejaVu Sans";
}
@font-face {
  font-family: "Own Serif";
  src: url("fonts/own.woff2") format("woff2");
  font-weight: 700;
}
`;

/** The site of `ownPages` with them. */
export const themed: Archive = {
  kind: 'inline',
  name: 'themed',
  files: {
    ...(ownPages.kind === 'inline' && ownPages.files),
    'theme.css': ownTheme,
    'fonts/own.woff2': ownFont(),
  },
};
