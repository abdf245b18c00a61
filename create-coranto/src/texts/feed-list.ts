/** The import adds to it, and keeps its comments. */
export const feedList = `# The feeds that are imported. Add one by "npm run import -- --add https://example.com", or here.
keep: { days: 30, then: archive }    # older stories move to data/articles/archive-YYYY/

feeds: []
#  - https://example.com/feed.xml    # a feed, or a page that names one
#  - address: example.org
#    topics: [Culture]               # of all its stories
#    quality: 60                     # decides which report leads a story; default 50
`;
