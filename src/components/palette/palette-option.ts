/** What a reader can choose. */
export type PaletteOption = {
  readonly id: string;
  readonly label: string;
  /** If the archive has the label: its mark there. */
  readonly of?: { readonly lang?: string | undefined } | undefined;
  /** What it is, in a word. */
  readonly kind: string;
  /** The keys that do the same, as bindings write them. */
  readonly keys?: string | undefined;
};
