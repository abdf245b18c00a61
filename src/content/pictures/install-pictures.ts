/** A picture of the publisher's own, with its file's bytes. */
type OwnPicture = {
  readonly bytes: Uint8Array;
  /** In pixels; of SVG the size that it states. */
  readonly width: number;
  readonly height: number;
};

/** The site's mark, of which its icons are made. */
export type Logo = OwnPicture & { readonly type: 'image/png' | 'image/svg+xml' };

/** A picture of the site that browsers show before they install it. */
export type Screenshot = OwnPicture & {
  /** The file's name without its ending, by which those of the site's own pages are known. */
  readonly name: string;
  readonly type: 'image/png' | 'image/jpeg';
  /** In the site's language, by site.yaml; absent: by the name. */
  readonly label?: string;
};

/** On which screens a screenshot is shown: by its shape. */
export const formFactor = ({
  width,
  height,
}: Pick<Screenshot, 'width' | 'height'>): 'narrow' | 'wide' => (width > height ? 'wide' : 'narrow');

/** Pictures beside a site's articles with which browsers install it. They are checked. */
export type InstallPictures = {
  readonly logo?: Logo;
  /** In the order of their paths. */
  readonly screenshots: readonly Screenshot[];
};
