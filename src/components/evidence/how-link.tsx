import { Link } from 'react-router';
import { type EvidenceName, evidencePath } from '#src/url/fragments.ts';
import css from './how-link.module.css';

/** Each link names its subject, so that it is understood without what stands around it. */
const words: Readonly<Record<EvidenceName, string>> = {
  order: 'How the order of publication is found',
  tiers: 'How background is told from the event',
  elsewhere: 'How reports under other stories are found',
  sources: 'How independent sources are counted',
  mix: 'How the source mix is counted',
  heat: 'How heat is counted',
  headlines: 'How headlines are compared',
  storylines: 'How stories are linked',
  outlets: 'How figures of outlets are counted',
  clocks: 'How clocks of outlets are checked',
  rules: 'How often the rules are wrong',
};

/** A link to where the about page explains a figure. */
export function HowLink({ figure }: { readonly figure: EvidenceName }) {
  return (
    <Link to={evidencePath(figure)} className={css['how']} data-print="no">
      {words[figure]}
    </Link>
  );
}
