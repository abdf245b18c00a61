import type { Catalogue } from '../catalogue.ts';
import type { LanguageTag } from '../language-names.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { zhHans } from './zh-hans.ts';

/**
 * Every language of the interface. Of these, a page loads one, and of it the rooms that it uses.
 */
export const catalogues: Readonly<Record<LanguageTag, Catalogue>> = {
  en,
  de,
  fr,
  es,
  pt,
  it,
  pl,
  ru,
  ar,
  he,
  'zh-Hans': zhHans,
  ja,
};
