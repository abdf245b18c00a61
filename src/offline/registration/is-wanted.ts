const thisMachine = /^(localhost|.*\.localhost|127\.0\.0\.1|\[::1\])$/;

/**
 * Whether this page’s site works without a network. A build says so in each page, in the link to
 * the web app’s manifest: on its hosts (`hosts`), on the publisher's machine too (`everywhere`), or
 * nowhere. The development server has no such link.
 */
export function isOfflineWanted(): boolean {
  const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]');
  const where = link?.dataset['offline'];
  return where === 'everywhere' || (where === 'hosts' && !thisMachine.test(location.hostname));
}
