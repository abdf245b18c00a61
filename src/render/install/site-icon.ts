import type { Logo } from '#src/content/pictures/install-pictures.ts';

/** Of icons that are named by their content. */
export const ICON_FOLDER = 'assets/icons/';

/** An icon's file below the base, with its bytes. */
export type SiteIcon = {
  readonly file: string;
  readonly bytes: Uint8Array | string;
  /** Pixels of its side; absent: any, it is a drawing. */
  readonly size?: number;
  readonly type: Logo['type'];
  /**
   * In the manifest: any use, or `maskable`, as systems cut its edges into their own shape. In the
   * head of pages: `icon` and `apple-touch-icon`. Absent: at its place only.
   */
  readonly use?: 'any' | 'maskable' | 'icon' | 'apple-touch-icon';
};

/** The icons of the web app manifest. */
export const manifestIcons = [
  { size: 192, use: 'any' },
  { size: 512, use: 'any' },
  { size: 192, use: 'maskable' },
  { size: 512, use: 'maskable' },
] as const;
