/**
 * Keys that most pages carry, which therefore need not say them: in any order, as all that a build
 * makes has the same. A key that few pages have costs the first view more than it saves.
 */
export const KNOWN_KEYS =
  'address files made format became story title excerpt time outlet kind quality slug id day heat ' +
  'topics image reports background event outlets talk sources original receipt coverage owners ' +
  'about newer older tier offset stories url width height domain name logo href host related';
