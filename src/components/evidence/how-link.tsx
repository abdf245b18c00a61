import type { PlainKey } from '#src/messages/catalogue.ts';
import { t } from '#src/messages/messages.ts';
import { type EvidenceName, evidencePath } from '#src/url/fragments.ts';
import { Link } from '../page-link.tsx';
import css from './how-link.module.css';

/** Each link names its subject, so that it is understood without what stands around it. */
const words: Readonly<Record<EvidenceName, PlainKey>> = {
  order: 'evidence.howOrder',
  tiers: 'evidence.howTiers',
  elsewhere: 'evidence.howElsewhere',
  sources: 'evidence.howSources',
  mix: 'evidence.howMix',
  heat: 'evidence.howHeat',
  headlines: 'evidence.howHeadlines',
  storylines: 'evidence.howStorylines',
  outlets: 'evidence.howOutlets',
  clocks: 'evidence.howClocks',
  rules: 'evidence.howRules',
};

/** A link to where the about page explains a figure. */
export function HowLink({ figure }: { readonly figure: EvidenceName }) {
  return (
    <Link to={evidencePath(figure)} className={css['how']}>
      {t(words[figure])}
    </Link>
  );
}
