import type { Catalogue } from './catalogue.ts';
import type { LanguageTag } from './language-names.ts';

/** Loads one language of the interface, for code that needs no other: all are a megabyte. */
export const catalogueLoaders: Readonly<Record<LanguageTag, () => Promise<Catalogue>>> = {
  en: async () => (await import('./languages/en.ts')).en,
  de: async () => (await import('./languages/de.ts')).de,
  fr: async () => (await import('./languages/fr.ts')).fr,
  es: async () => (await import('./languages/es.ts')).es,
  pt: async () => (await import('./languages/pt.ts')).pt,
  it: async () => (await import('./languages/it.ts')).it,
  pl: async () => (await import('./languages/pl.ts')).pl,
  ru: async () => (await import('./languages/ru.ts')).ru,
  ar: async () => (await import('./languages/ar.ts')).ar,
  he: async () => (await import('./languages/he.ts')).he,
  'zh-Hans': async () => (await import('./languages/zh-hans.ts')).zhHans,
  ja: async () => (await import('./languages/ja.ts')).ja,
};
