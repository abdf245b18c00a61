import type { en } from './languages/en.ts';

/**
 * How a message is written:
 *
 * - `{name}` is replaced by a value. Whole numbers get the language's separators.
 * - `{n:# story|# stories}` chooses a form by the number `n`, in the order of the language's
 *   `plurals`; `#` is the number. The last form is used where a category has none.
 * - `<a>text</a>` marks a part that the component makes a link or an emphasis; see `Message`.
 *
 * A message is a whole sentence or label. Code never joins messages to one sentence: the order of
 * words differs by language.
 */
type English = typeof en;

/** A part of the catalogue; pages load the rooms that they use (`routes/page-rooms.ts`). */
export type Room = Exclude<keyof English, 'language'>;

/** The name of a message: its room and its name there. */
export type MessageKey = { [R in Room]: `${R}.${keyof English[R] & string}` }[Room];

type TextOf<K extends MessageKey> = K extends `${infer R extends Room}.${infer Name}`
  ? Name extends keyof English[R]
    ? English[R][Name]
    : never
  : never;

type Named<In extends string> = In extends `${infer Name}:${string}`
  ? { readonly [key in Name]: number }
  : { readonly [key in In]: string | number };

type ValuesIn<Text> = Text extends `${string}{${infer In}}${infer Rest}`
  ? Named<In> & ValuesIn<Rest>
  : unknown;

/** The values of a message, by the names in its English text; `unknown` if it has none. */
export type ValuesOf<K extends MessageKey> = ValuesIn<TextOf<K>>;

/** Messages without values, for tables of labels. */
export type PlainKey = {
  [K in MessageKey]: unknown extends ValuesOf<K> ? K : never;
}[MessageKey];

type Widened<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends number
      ? number
      : readonly string[];
};

/** What the code needs to know of a language; `languages/en.ts` says what each is. */
export type Language = Omit<Widened<English['language']>, 'direction' | 'plurals'> & {
  readonly direction: 'ltr' | 'rtl';
  readonly plurals: readonly Intl.LDMLPluralRule[];
};

/** A complete language: every message of English, and no other. */
export type Catalogue = { readonly language: Language } & {
  readonly [R in Room]: { readonly [Name in keyof English[R]]: string };
};

/** The messages of a room by name; in the built app by number. */
export type RoomMessages = Readonly<Record<string, string>>;
