/**
 * Parameters that mail, advertising and social services add to shared addresses. They ask nothing
 * of the site.
 */
const names = new Set(
  (
    '_ga _gl _hsenc _hsmi _openstat cmpid dclid fbclid gad_source gbraid gclid gclsrc hsctatracking igsh igshid li_fat_id mc_cid ' +
    'mc_eid mkt_tok msclkid oly_anon_id oly_enc_id rb_clickid ref ref_src s_cid srsltid ttclid twclid vero_conv vero_id wbraid ' +
    'wickedid yclid'
  ).split(' '),
);
const families = ['utm_', 'pk_', 'mtm_', 'matomo_', 'hsa_'];

/** Whether a parameter, by its name in any case, is one of them. */
export function isTrackingParam(name: string): boolean {
  const lower = name.toLowerCase();
  return names.has(lower) || families.some((family) => lower.startsWith(family));
}
