/**
 * The interface in English, the source of all other languages (decision 099): a key missing or
 * surplus in another language fails the type check. `catalogue.ts` says how a message is written.
 */
export const en = {
  /** What the code needs to know of the language. */
  language: {
    tag: 'en',
    direction: 'ltr',
    /** CLDR's categories of whole numbers, in the order in which messages give their forms. */
    plurals: ['one', 'other'],
    /** Between groups of three digits, from this many digits on. */
    group: ',',
    groupFrom: 4,
    decimal: '.',
    /** Between sentences, and between the items of a list. */
    gap: ' ',
    comma: ', ',
    /** In a date, after the day’s number. */
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    /** Alone or before a year. */
    monthsAlone: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    monthsShort: [
      'Jan',
      'Feb',
      'Mar',
      'Apr',
      'May',
      'Jun',
      'Jul',
      'Aug',
      'Sep',
      'Oct',
      'Nov',
      'Dec',
    ],
    monthsShortAlone: [
      'Jan',
      'Feb',
      'Mar',
      'Apr',
      'May',
      'Jun',
      'Jul',
      'Aug',
      'Sep',
      'Oct',
      'Nov',
      'Dec',
    ],
    /** From Sunday on. */
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  },
  /** The first view: what surrounds each page, cards, the front page, times, counts. */
  site: {
    stories: '{n:# story|# stories}',
    reports: '{n:# report|# reports}',
    outlets: '{n:# outlet|# outlets}',
    topics: '{n:# topic|# topics}',

    // Times. A day is a number, a month its name, a year four digits.
    /** With a short month. */
    date: '{day} {month} {year}',
    dateOfYear: '{day} {month}',
    hour: '{hour}:{minute}',
    /** A further fact in a line: after a date its hour, after a time how long ago. */
    further: ', {text}',
    /** With a long month. */
    longDate: '{day} {month} {year}',
    fullDay: '{weekday} {day} {month} {year}',
    /** `monthsAlone`. */
    month: '{month} {year}',
    daysOfMonth: '{day}–{lastDay} {month} {year}',
    daysOfYear: '{day} {month} – {lastDay} {lastMonth} {year}',
    /** Two whole dates. */
    dateSpan: '{from} – {to}',
    justNow: 'just now',
    minutesAgo: '{n:# min ago|# min ago}',
    hoursAgo: '{n:# h ago|# h ago}',
    daysAgo: '{n:# day ago|# days ago}',
    weeksAgo: '{n:# week ago|# weeks ago}',
    monthsAgo: '{n:# month ago|# months ago}',
    yearsAgo: '{n:# year ago|# years ago}',

    // Lists in a sentence: “A, B and C”.
    listNext: '{a}, {b}',
    listLast: '{a} and {b}',

    // Around every page.
    skipToMain: 'Skip to main content',
    skipToFilters: 'Skip to filters',
    skipToCoverage: 'Skip to coverage',
    previewLabel: 'Preview',
    preview: '<b>Preview.</b> Unpublished articles are shown and marked.',
    menu: 'Menu',
    search: 'Search',
    settings: 'Settings',
    /** Label of the links to the parts of the site. */
    site: 'Site',
    topicsPage: 'Topics',
    outletsPage: 'Outlets',
    storylinesPage: 'Storylines',
    archivePage: 'Archive',
    aboutPage: 'About',
    /** Label of the strip: front page, orders, topics. */
    sections: 'Sections',
    frontPage: 'Front page',
    /** The newest stories. */
    latest: 'Latest',
    mostOutlets: 'Most outlets',
    howRanked: 'How we rank stories',
    subscribe: 'Subscribe',
    keyboard: 'Keyboard shortcuts',
    onThisPage: 'On this page',
    /** After a link’s text, for screen readers: the host that it leads to. */
    atHost: 'at {host}',

    // Cards.
    storyList: 'Stories',
    storyTopics: 'Topics',
    unpublished: 'Unpublished',
    video: 'Video',
    pinned: 'Pinned',
    /** In place of a time that the source does not give. */
    firstSeen: 'first seen {time}',
    sources: '{n:# independent source|# independent sources}',
    oneSource: 'One source',
    ownPosts: 'Company’s own posts',
    background: '{n:# background report|# background reports}',

    // The front page.
    alsoOnEvent: 'Also on this event',
    alsoBy: '{outlet}: {title}',
    alsoInEdition: 'Also in this edition',
    importance: 'Importance ({heat} + 1) × {n:# source|# sources} = {importance}',
    editionEnd: 'End of the edition of {days}.',
    editionPart: '{named} of {n:# story|# stories} from {days}.',
    allStories: 'All stories, newest first',
    running: 'Running storylines',
    runningLine: '{n:# story|# stories}. Latest: {latest}',
    allStorylines: 'All storylines',
    earlier: 'Earlier',
    moreStories: '{n:# more story|# more stories}',
    allOfMonth: 'All of {month}',

    // Loading, and what failed: what, why, what to do.
    loading: 'Loading…',
    loadingStories: 'Loading stories…',
    loadingFilters: 'Loading filters…',
    loadingSettings: 'Loading settings…',
    loadingStory: 'Loading a story',
    pageFailed: 'This page could not be loaded.',
    partFailed: 'This part of the page could not be loaded.',
    storiesFailed: 'The stories could not be loaded.',
    filtersFailed: 'The filters could not be loaded.',
    settingsFailed: 'The settings could not be loaded.',
    storyFailed: 'This story cannot be shown.',
    offline: 'No connection',
    offlineHelp: 'This device is offline. Connect, then try again.',
    network: 'The site could not be reached',
    networkHelp: 'Check the connection, then try again.',
    unknown: 'Something went wrong',
    unknownHelp: 'Reload the page. The rest of the site still works.',
    retry: 'Try again',
    reload: 'Reload the page',
    dismiss: 'Dismiss',
  },
  /** The list of all stories, beyond its first view: filters, orders, what was found. */
  feed: {
    /** The heading and title of the list of all stories. */
    latest: 'Latest',
    none: 'No stories match these filters',
    moreStories: 'More stories',

    // Headings and values of the filters.
    outletFilter: 'Outlets',
    dateFilter: 'Date',
    type: 'Type',
    articles: 'Articles',
    videos: 'Videos',
    coverage: 'Coverage',
    singleReport: 'Single report',
    severalReports: 'Two or more reports',
    sources: 'Sources',
    severalOutlets: 'Several outlets',
    sourcesUnclear: 'Sources unclear',
    independentSources: 'Independent sources',
    threeSources: '3 or more sources',
    twoSources: '2 sources',
    oneSourceAtMost: 'At most 1 source',
    sourcesUnknown: 'Unknown number of sources',
    reprints: 'Reprints',
    withReprints: 'Includes reprints',
    noReprints: 'No reprints',

    // Lists of topics and of outlets in the filters.
    filterOutlets: 'Filter outlets',
    topicsFound: '{n:# topic found|# topics found}',
    outletsFound: '{n:# outlet found|# outlets found}',
    noTopic: 'No topic matches “{text}”.',
    noOutlet: 'No outlet matches “{text}”.',
    allTopics: '{n:All topics|All # topics}',
    allOutlets: '{n:All outlets|All # outlets}',
    showMore: 'Show {n} of {rest} more',
    showAll: 'Show all {n}',
    exclude: 'Exclude',
    excludeName: 'Exclude {name}',
    includeAgain: 'Include again',
    includeNameAgain: 'Include {name} again',
    /** Beside the name of a topic or an outlet. */
    excluded: 'excluded',
    /** Where the chosen outlets report: as a story’s lead, or in any of its reports. */
    reach: 'Where the outlet reports',
    leadReports: 'Lead reports',
    anywhere: 'Anywhere in the coverage',

    // Dates.
    period: 'Month or year',
    anyTime: 'Any time',
    customDates: 'Custom dates',
    wholeYear: 'All of {year}',
    /** A month or a year with its number of stories. */
    periodCount: '{period} ({n})',
    firstDay: 'From',
    lastDay: 'To',
    archiveSpan: 'Stories from {from} to {to}',

    // Active filters, also in titles of pages. The hidden part is only heard.
    activeFilters: 'Active filters',
    removeFilter: '<hidden>Remove filter: </hidden>{filter}',
    clearAll: 'Clear all',
    excluding: 'Excluding {name}',
    inCoverage: '{outlet} anywhere in the coverage',
    notInCoverage: 'Excluding {outlet} anywhere in the coverage',
    fromDay: 'From {day}',
    toDay: 'To {day}',

    // Titles of pages.
    storiesFrom: 'Stories from {outlets}',
    articlesFrom: 'Articles from {outlets}',
    videosFrom: 'Videos from {outlets}',
    reportsFrom: 'With reports from {outlets}',
    noReportsFrom: 'Without reports from {outlets}',
    fromDayToDay: '{from} to {to}',
    /** The end of a list of names: “A, B and 2 more”. */
    moreNames: '{n:# more|# more}',

    // Nothing found.
    removeOne: 'Remove a filter to see stories:',
    removeTogether: 'Remove several filters together to see stories:',
    removeFilters: '<hidden>Remove filters: </hidden>{filters}',
    clearAllFilters: 'Clear all filters',

    // Parts of an address that could not be used.
    linkIgnored: 'Part of this link was ignored.',
    badTopic: 'The topic “{text}” is incomplete or too long.',
    badOutlet: 'The outlet “{text}” is incomplete or too long.',
    noSuchTopic: 'The topic “{text}” is not in this archive.',
    noSuchOutlet: 'The outlet “{text}” is not in this archive.',
    topicTwice: 'The topic “{text}” cannot be both included and excluded.',
    outletTwice: 'The outlet “{text}” cannot be both included and excluded.',
    noDate: '“{text}” is not a date.',
    noOrder: '“{text}” is not a sort order.',
    noGrouping: '“{text}” is not a way to group stories.',
    /** `filter` is the heading of a filter, as in “Type”. */
    noValue: '“{text}” is not a choice under “{filter}”.',
    secondValue: '“{text}” is a second value where only one is allowed.',
    unknownOption: '“{text}” is an unknown option.',
    daysReversed: 'The first date, {from}, is after the last, {to}.',
    tooManyTopics: '{n:# topic is|# topics are} over the limit of {limit}.',
    tooManyOutlets: '{n:# outlet is|# outlets are} over the limit of {limit}.',
    moreIgnored: '{n:# more part was ignored.|# more parts were ignored.}',
  },
  /** The page of the search. */
  search: {
    // The page and its titles.
    title: 'Search',
    titleOf: 'Search: {words}',
    // Orders of results; the others are in `lists`.
    orderFit: 'Best match',
    orderNewest: 'Newest',
    orderOldest: 'Oldest',
    // What was searched: other words, some of the words, a part of the archive.
    instead: 'Showing results for <b>{found}</b>. Search for <a>{typed}</a> only.',
    partly: '{shown} of your {n:# word|# words}',
    /** Beside a story: the words that it lacks. */
    missing: 'Missing: {words}',
    notWhole:
      'Too many stories have these words to check where the phrase is. The newest ones were checked.',
    /** A topic or an outlet. */
    inPlace: 'Searched in {place}.',
    everywhere: 'Search everywhere ({stories})',
    needsScript: 'Search needs JavaScript. The <a>archive</a> lists every story by day.',
    /** Before the line of a report; only heard. */
    inCoverage: 'In its coverage:',
    nothing: 'No story matches “{words}”.',
    // The empty page: what each operator does.
    help: 'What a search understands',
    helpWords: 'All of these words. They can be unfinished or mistyped.',
    helpPhrase: 'These words in this order',
    helpWithout: 'Without this word',
    helpEither: 'One or the other',
    helpTitle: 'In the headline',
    helpNames: 'From an outlet, on a topic',
    helpDates: 'Between two dates; P1W is the newest week',
    helpBounds: 'Before or after a date',
    helpKind: 'Videos only',
    helpSources: 'More than 3 independent sources',
    helpAlone: 'Reported by one outlet alone',
  },
  /** Around the results of a search. */
  searchTools: {
    // Operators of a search, as chips below its field.
    operators: 'Operators of this search',
    inTitle: 'In the title: {text}',
    ofOutlet: 'Outlet: {name}',
    onTopic: 'Topic: {name}',
    /** A phrase that is looked for as it is written. */
    exactly: 'Exactly “{text}”',
    not: 'Not: {what}',
    or: '{a} or {b}',

    // Independent sources.
    sourcesOver: 'More than {n:# source|# sources}',
    sourcesUnder: 'Fewer than {n:# source|# sources}',
    sourcesFrom: 'At least {n:# source|# sources}',
    sourcesTo: 'At most {n:# source|# sources}',
    sourcesEqual: 'Exactly {n:# source|# sources}',

    // Dates: a day, a month or a year. Two months of one year:
    monthsOfYear: 'From {from} to {to} {year}',
    span: 'From {from} to {to}',
    since: 'Since {date}',
    until: 'Until {date}',
    before: 'Before {date}',
    after: 'After {date}',
    /** Counted back from the newest story. */
    lastDays: '{n:Last day|Last # days} of this archive',
    lastWeeks: '{n:Last week|Last # weeks} of this archive',
    lastMonths: '{n:Last month|Last # months} of this archive',
    lastYears: '{n:Last year|Last # years} of this archive',
    /** `name` is an operator in words. */
    removeOperator: 'Remove {name}',

    // Adding operators by choosing.
    narrow: 'Narrow',
    narrowBy: 'Narrow by',
    titleWords: 'Words in the title',
    outlet: 'Outlet',
    topic: 'Topic',
    leastSources: 'Independent sources, at least',
    add: 'Add to search',

    // Nothing found.
    nearest: 'Near “{word}” in this archive:',
    wordsOnly: 'The words alone, without filters',
    reach:
      'This archive holds stories from {from} to {to}. It does not hold everything that was reported in that time.',
    reachDay:
      'This archive holds stories of {day}. It does not hold everything that was reported that day.',

    // The trend: stories found as a share of all stories of each month or year.
    sharePerMonth: 'Share of each month’s stories',
    sharePerYear: 'Share of each year’s stories',
    monthsPicture:
      'Share of stories found, by month: the most, {share}, in {period}. The table below has the numbers.',
    yearsPicture:
      'Share of stories found, by year: the most, {share}, in {period}. The table below has the numbers.',
    monthsTable: 'Stories found, by month',
    yearsTable: 'Stories found, by year',
    found: 'Found',
    allStories: 'All stories',
    share: 'Share',
    noStories: 'no stories',
    percent: '{n}%',
    underTenth: 'under 0.1%',
    /** A column: `share` is a percentage. */
    column: '{period}: {n:# story|# stories} found, {share}',
    gap: '{period}: no stories in this archive',

    // Searches with a name, kept on this device.
    saved: 'Saved searches',
    save: 'Save this search',
    name: 'Name',
    saveIt: 'Save',
    cancel: 'Cancel',
    rename: 'Rename',
    removeIt: 'Remove',
    /** Stories found since the search was last opened. */
    newStories: '{n:# new story|# new stories}',
    savedAs: 'Saved as {name}',
    removed: 'Removed: {name}',
    undo: 'Undo',
  },
  /** A story's page, and its coverage. */
  story: {
    // Headings, and the links to them.
    coverage: 'Coverage',
    background: 'Background',
    newerAndOlder: 'Newer and older story',
    newer: 'Newer story',
    older: 'Older story',
    // What to do with a story or a report.
    /** `place` is an outlet or a host. */
    readAt: 'Read at {place}',
    watchAt: 'Watch at {place}',
    noOriginal: 'No link to the original is available.',
    archivedCopy: 'Internet Archive copy',
    lightVersion: 'Light version (AMP)',
    playVideo: 'Play video',
    loadsPlayer: 'Loads the YouTube player (youtube-nocookie.com)',
    /** Names the player. */
    videoPlayer: 'Video: {title}',
    share: 'Share',
    linkCopied: 'Link copied',
    linkNotCopied: 'Could not copy the link. Here it is: {url}',
    /** `time` is an hour of the page’s day; with `On` it is a date with its hour. */
    headlineChanged: 'Headline changed at {time}; before: {title}',
    headlineChangedOn: 'Headline changed on {time}; before: {title}',
    earlierChanges: '{n:# earlier change|# earlier changes}',
    // The coverage as a whole.
    reportsFromOutlets: '{reports:# report|# reports} from {outlets:# outlet|# outlets}',
    moreReports: '{n:# more report|# more reports}',
    /** Before a list of outlets. */
    newReports: '{n:# new report|# new reports} since you last read this:',
    foundElsewhere:
      '{n:# report of this event is|# reports of this event are} listed under other stories. We find them by rare words that they share with the lead.',
    compareHeadlines: 'Compare headlines',
    comparedMost:
      'Words in at least {enough} of {headlines} headlines are <s>grey</s>. <m>Names and figures</m> in fewer are highlighted.',
    /** Of two or three headlines. */
    comparedAll:
      'Words in all {headlines} headlines are <s>grey</s>. <m>Names and figures</m> in fewer are highlighted.',
    // One report.
    leadLine: 'Lead report: {outlet}, {time}',
    linkedReport: 'You followed a link to this report.',
    orderUncertain: 'order uncertain',
    /** `when` is a time relative to this report: `3 h before`. */
    reprint: 'Reprint: same text as {outlet}, <w>{when}</w>',
    reprintOfLead: 'Reprint: same text as the lead by {outlet}, <w>{when}</w>',
    listedUnder: 'Listed under {story}',
    leadReportOf: 'Lead report of {story}',
    /** Opens the excerpt; `<hidden>` is for screen readers only. */
    excerpt: 'Excerpt<hidden> of the report by {outlet}</hidden>',
    /** Opens what else is known of a report without an excerpt. */
    details: 'Details<hidden> of the report by {outlet}</hidden>',
    noLink: 'no link available',
    quality: 'quality {quality}',
    qualityOfSource: 'quality {quality}: the number that this site gave to the source',
    ownPage: 'Has its own page',
    // Background reports.
    backgroundFromOutlets:
      '{reports:# background report|# background reports} from {outlets:# outlet|# outlets}',
    aboutBackground: 'Related, but at another time or on another subject.',
    order: 'Order',
    byOutlet: 'By outlet',
    newestFirst: 'Newest first',
    oldestFirst: 'Oldest first',
    filterReports: 'Filter by word or outlet',
    found: '{found} of {all:# report|# reports}',
    showMore: 'Show {n} more',
    showAll: 'Show all {n}',
    // Exports, and their files.
    export: 'Export',
    /** `form` is the name of a format: `CSV`. */
    coverageAs: 'Coverage as {form}',
    forNotes: 'for notes and email',
    forSpreadsheets: 'for spreadsheets',
    forReferences: 'for reference managers',
    coverageOf: 'Coverage: {reports:# report|# reports} from {outlets:# outlet|# outlets}',
    coverageWithReprints:
      'Coverage: {reports:# report|# reports} from {outlets:# outlet|# outlets}, {reprints:# reprint|# reprints}',
    leadReport: 'Lead report',
    sameEvent: 'Same event',
    alsoElsewhere: 'Also on this event, listed under other stories',
    beforeLead: '{lag} before the lead',
    afterLead: '{lag} after the lead',
    withLead: 'at the same time as the lead',
    sameText: 'Reprint: same text as {outlet}',
    sameTextUnordered: 'Same text as {outlet}; which of them ran it first is unknown',
    /** A link to the page that the file was made from. */
    exportedFrom: 'Exported from this story’s page',
  },
  /** What a reader can check: sources, order, heat, reprints. On several pages. */
  evidence: {
    // How far apart two times are. Always followed by a word such as “before” or “earlier”:
    // languages with cases use the form that it takes.
    minutes: '{n:# min|# min}',
    hours: '{n:# h|# h}',
    days: '{n:# day|# days}',
    weeks: '{n:# week|# weeks}',
    months: '{n:# month|# months}',
    years: '{n:# year|# years}',
    minutesInFull: '{n:# minute|# minutes}',
    hoursInFull: '{n:# hour|# hours}',
    before: '{span} before',
    after: '{span} after',
    sameTime: 'at the same time',
    timeUnknown: 'time unknown',
    timeUnknownSeen: 'time unknown; first seen {time}',
    dateWrong: 'date looks wrong',

    // Outlets whose times are unreliable.
    wholeHours: 'whole hours ({so} of {n:# time|# times})',
    datesOnly: 'dates only ({so} of {n:# time|# times})',
    shifted: 'shifted by {hours:# hour|# hours} ({so} of {n:# text|# texts} that others ran too)',
    wholeHoursNote: 'Its times are whole hours, so the order of its reports is uncertain.',
    datesOnlyNote: 'Its times are dates without an hour, so the order of its reports is uncertain.',
    shiftedNote:
      'Its clock seems to be shifted by whole hours, so the order of its reports is uncertain.',
    withinHour: 'within the hour',
    withinHours: 'within {n:# hour|# hours}',
    withinDay: 'within a day',

    percent: '{n}%',
    underOnePercent: 'under 1%',

    title: 'Evidence',
    howCounted: 'How we counted this',
    receipt: '{total}: {sum}',
    sourcesOpen: 'Cannot tell how many independent sources',
    oneSource: '<b>One source</b>: no other outlet’s report of this event found in this archive',
    companyAll: '<b>Company’s own posts</b>: {n:# report|# reports, all} from {outlet}',
    companyTiers:
      '<b>Company’s own posts</b>: {n:# report|# reports, all} from {outlet}; {event} of this event, {background} background',

    /** Beside the sources, between dots: who was first. */
    firstUnknown: 'first: unknown, as the date of the lead looks wrong',
    firstUndated: 'first: unknown, as the lead has no known time',
    /** No other report of the event has a known time. */
    firstOpen: 'first: unknown, as {n:another report has|# other reports have} no known time',
    /** After who was first. */
    untimed: '{n:# report|# reports} of unknown time',
    firstLead: 'first: {outlet}, the lead',
    firstTwo: 'first: {a} and {b}, at the same time',
    firstMany: 'first: {a}, {b} and {n:# other|# others}, at the same time',
    /** `within` is `within the hour`. */
    firstOfTwo: 'first: {a} or {b}, {within}',
    firstOfMany: 'first: {a}, {b} or {n:# other|# others}, {within}',
    /** `lag` is `23 hours`. */
    firstOther: 'first: {outlet}, {lag} earlier',
    firstOthers: 'first: {outlet} and {n:# other|# others}, {lag} earlier',
    /** The lead’s outlet was first, with another report. */
    firstSame: 'first: another report by {outlet}, {lag} earlier',
    firstSameOthers: 'first: another report by {outlet} and {n:# other|# others}, {lag} earlier',

    /** Which report leads, and which one of its event ran first; sentences. */
    order: 'Order of publication',
    leadIs: 'Lead report: <b>{outlet}</b>.',
    leadOfQuality: 'Lead report: <b>{outlet}</b> <w>(quality {quality})</w>.',
    originUnknown: 'Its date looks wrong, so it is not known which report ran first.',
    originUndated: 'Its time is not known, so it is not known which report ran first.',
    originOpen:
      '{n:Another report of this event has|# other reports of this event have} no known time, so it is not known which ran first.',
    originUntimed:
      '{n:# report of this event has|# reports of this event have} no known time, and may have run earlier.',
    originOnly: 'It is the only report of this event found in this archive.',
    originLead: 'It is the first of {n:# report|# reports} of this event found in this archive.',
    originTwo: 'First found in this archive: this one and {a}, at the same time.',
    originMany:
      'First found in this archive: this one, {a} and {n:# other|# others}, at the same time.',
    originOfTwo: 'We cannot tell who was first: {a} and {b}, {within}.',
    originOfMany: 'We cannot tell who was first: {a}, {b} and {n:# other|# others}, {within}.',
    originOther: 'First found in this archive: {outlet}, <w>{lag} earlier</w>.',
    originOthers:
      'First found in this archive: {outlet} and {n:# other|# others}, <w>{lag} earlier</w>.',
    originSame: 'First found in this archive: another report by {outlet}, <w>{lag} earlier</w>.',
    originSameOthers:
      'First found in this archive: another report by {outlet} and {n:# other|# others}, <w>{lag} earlier</w>.',
    originElsewhere: '{n:That report is|Those reports are} listed under another story.',
    notPlaced: 'The date of the lead looks wrong, so no report is placed before or after it.',
    notPlacedUndated:
      'The time of the lead is not known, so no report is placed before or after it.',
    leftOut:
      '{n:# report|# reports} left out, because the date is unknown or looks wrong: {reports}.',
    leftOutUnknown: '{outlet}, time unknown',
    leftOutSeen: '{outlet}, time unknown (first seen {time})',
    leftOutDated: '{outlet}, {date}',
    /** Between texts that have commas in them. */
    listMark: '; ',

    /** The picture of the order, in sentences; a span is `23 hours`. */
    pictureReports: '{n:# report|# reports} on a time axis.',
    pictureFirst: 'The first is {span} before the lead.',
    pictureLast: 'The last is {span} after the lead.',
    pictureTogether: 'All are at the same time.',
    pictureTable: 'The table in “{title}” has the same facts.',
    markLead: '{outlet}, the lead',
    /** `offset` is `23 h before` or `at the same time`. */
    markOther: '{outlet}, {offset}',
    markElsewhere: '{outlet}, {offset}, under another story',
    keyEvent: '{n} of the same event',
    keyElsewhere: '{n} under another story',
    keyBackground: '{n} background',
    flagLead: 'Lead',
    flagLeadEarliest: 'Lead, earliest',
    flagLeadLatest: 'Lead, latest',
    flagEarliest: 'Earliest, {offset}',
    flagLatest: 'Latest, {offset}',
    /** On the axis: short. */
    axisLead: 'lead',
    axisBefore: '−{span}',
    axisAfter: '+{span}',
    axisMinutes: '{n:# min|# min}',
    axisHours: '{n:# h|# h}',
    axisDays: '{n:# day|# days}',
    axisWeeks: '{n:# week|# weeks}',
    axisMonths: '{n:# month|# months}',
    axisYears: '{n:# year|# years}',
    tableCaption: 'The lead and the other reports in order of publication',
    outlet: 'Outlet',
    published: 'Published',
    listedAs: 'Listed as',
    asLead: 'the lead',
    asEvent: 'same event',
    asElsewhere: 'same event, under another story',
    asBackground: 'background',
    orderUncertain: '(order uncertain)',
    mainStory: 'Main story on this event: {stories}',
    alsoOnThis: 'Also on this event: {stories}',
    storyWithHeat: '{title} <h>(heat {heat})</h>',

    /** The receipt of the independent sources. */
    independent: 'Independent sources',
    independentUnknown: 'unknown',
    ofEvent: '{n:# report|# reports} of this event',
    reprints: '{n:# reprint|# reprints}',
    furtherReports: '{n:# further report|# further reports} of an outlet or owner counted already',
    releases: '{n:# press release|# press releases}',
    openByLead: '{n:# report|# reports} of which we cannot tell: the date of the lead looks wrong',
    openByUndated:
      '{n:# report|# reports} of which we cannot tell: the time of the lead is not known',
    openByDates:
      '{n:# report of which we cannot tell: its date is missing or looks wrong|# reports of which we cannot tell: their dates are missing or look wrong}',
    sourcesSelf: '{n:# independent source|# independent sources}, the company itself',
    voice: '{outlet}: {title}',
    voiceLead: '{outlet}, the lead',
    voiceOf: '{outlet} ({domain}, of {family}): {title}',
    voiceLeadOf: '{outlet} ({domain}, of {family}), the lead',

    /** Reports by outlet and quality. */
    mix: 'Source mix',
    mixGist: '{reports:# report|# reports} from {outlets:# outlet|# outlets}',
    mixPicture:
      '{reports:# report|# reports} from {outlets:# outlet|# outlets} as one bar; the table has its numbers',
    mixPart: '{outlet}: {n:# report|# reports}, quality {quality}',
    mixPartUnrated: '{outlet}: {n:# report|# reports}, without a quality',
    otherOutlets: 'Other outlets',
    /** Below the bar, in place of an outlet’s number. */
    othersMark: 'others',
    shares: 'Reports by outlet, including the lead',
    otherShares: 'Reports by outlet, the others',
    moreOutlets: '{outlets:# more outlet|# more outlets} ({reports:# report|# reports}, {share})',
    barMark: 'Mark on the bar',
    reports: 'Reports',
    share: 'Share',
    shareLead: 'lead',
    quality: 'Quality',
    qualities: 'Reports by quality',
    qualityNone: 'none',
    qualityRange: '{best} to {worst}',
    quality100: '100 or more',
    quality75: '75 to 99',
    quality50: '50 to 74',
    quality25: '25 to 49',
    quality0: 'under 25',
    unrated: 'without a quality',
    bandReports: '{n:# report|# reports}, {share}',

    heat: 'Heat',
    heatNone: 'none',
    heatPill: 'heat {n}',
    heatPillNone: 'no heat',
    noHeat: 'This story has no heat, so it ranks below all stories that have one.',
    noQuality: 'The article file states a heat, but no quality to compute it from.',
    noFactor:
      'What each report adds to the heat could not be found in this archive, so there is no sum to check.',
    heatShown:
      'The article file lists {n:# report|# reports}; {shown:# is|# are} shown here. Duplicates, the story itself and withdrawn reports are not shown.',
    heatHolds: 'It adds up.',
    heatAlone: 'The article file lists no other reports, so its heat is its quality.',
    heatLow: 'Below quality {quality} reports add nothing, so its heat is its quality.',
    heatAmiss: 'It does not add up: the file says {given}, the sum is {computed}.',
    heatSum: 'Heat as a sum',
    statedQuality: 'quality (stated in the article file)',
    sourceQuality: 'quality (the number that this site gave to the source)',
    statedHeat: 'heat (stated in the article file)',
    computedHeat: 'heat (computed)',
    reportsTimes: '{n:# report|# reports} × {k}',

    /** Links to the about page; each names its subject. */
    howOrder: 'How we order publication',
    howTiers: 'How we tell background from the event',
    howElsewhere: 'How we find reports under other stories',
    howSources: 'How we count independent sources',
    howMix: 'How we count the source mix',
    howHeat: 'How we check heat',
    howHeadlines: 'How we compare headlines',
    howStorylines: 'How we link stories',
    howOutlets: 'How we count figures of outlets',
    howClocks: 'How we check clocks of outlets',
    howRules: 'How often our rules are wrong',

    /** A story’s earlier and later stories. */
    storyline: 'Storyline',
    wholeStoryline: 'Full storyline: {name} ({n:# story|# stories})',
    earlierOnThis: 'Earlier on this',
    laterOnThis: 'Later on this',
    /** `away` is `3 days before`. */
    step: '{date}, {away}, {outlet}',
    onThisPage: 'On this page',
    alsoAbout: 'Also about {name}',
    allStoriesOn: 'All stories on {name}',
  },
  /** Pages of topics and outlets, and the pages of a list. */
  lists: {
    // A list of stories, in its first view.
    /** Names of the orders of a list. */
    orderTop: 'Top',
    orderLatest: 'Latest',
    orderReports: 'Most reports',
    orderOutlets: 'Most outlets',
    orderQuality: 'Highest quality',
    /** Names the choice of an order. */
    sortOrder: 'Sort order',
    /** Announced when another order was chosen; `order` is its name. */
    sortedBy: 'Sort order: {order}',
    groupByDay: 'Group by day',
    hideRead: 'Hide read',
    groupedByDay: 'Grouped by day',
    notGroupedByDay: 'Not grouped by day',
    storiesOf: '{shown} of {n:# story|# stories}',
    filtersNeedScript: 'Filters, sorting and settings need JavaScript.',
    filters: 'Filters',
    /** The button that opens the filters; `n` of them are active. */
    filtersActive: 'Filters ({n})',
    closeFilters: 'Close',
    showStories: 'Show stories',
    showCounted: 'Show {n:# story|# stories}',
    /** A heading in the filters. */
    topicFilter: 'Topics',
    /** Names the field that shortens the list of topics. */
    filterTopics: 'Filter topics',

    topics: 'Topics',
    outlets: 'Outlets',
    allStories: 'All stories',
    noTopics: 'No story on this site names a topic.',
    partOf: 'Part of {topic}',
    relatedTopics: 'Related topics',
    filterStories: 'Filter these stories',
    /** `feeds` is the list of links: RSS, Atom, JSON Feed. */
    subscribe: 'Subscribe: {feeds}',
    /** The list of outlets. */
    filterOutlets: 'Filter outlets by name or address',
    outletsFound: '{n:# outlet|# outlets} of {all}',
    leading: 'Outlets that lead stories',
    following: 'Outlets in coverage only',
    leadsAndFollows: 'leads {leads}, in {others:# other|# others}',
    leads: 'leads {n}',
    follows: 'in {n:# story|# stories}',
    /** The two lists of an outlet’s stories. */
    storiesOfOutlet: 'Stories of this outlet',
    leadStories: 'Lead stories ({n})',
    otherCoverage: 'Other coverage ({n})',
    otherCoverageBy: 'Other coverage by {outlet}',
    /** Pages of a list. */
    pageTitle: '{name}, page {page}',
    place: 'Page {page} of {pages}: {first} to {last} of {total:# story|# stories}',
    /** How an outlet reports, compared with others. */
    followsOthers: 'It follows another outlet’s lead in {n:# story|# stories}.',
    neverCompared:
      'It has no event in common with another outlet here, so nobody can say which of them was first.',
    firstOnOne: 'On the one event that others covered too, it was first.',
    laterOnOne: 'On the one event that others covered too, it ran {lag} later than the first.',
    firstOnAll: 'It was first on all {n:# event|# events} that others covered too.',
    firstOnNone:
      'Of {n:# event|# events} that others covered too, it was first on none. It ran a median {lag} later.',
    firstOnSome:
      'Of {n:# event|# events} that others covered too, it was first on {firsts}. On the rest it ran a median {lag} later.',
    /** An outlet’s role and owner. */
    press: 'Press, as its file states.',
    company: 'A company’s own outlet, as its file states.',
    wire: 'A wire service, as its file states. Where other outlets run its text, that is a reprint.',
    pressReleases:
      'A press-release service, as its file states. Its texts are not an independent source.',
    companyFound:
      'Counts as a company’s own outlet: {named} of the {n:# headline|# headlines} it leads with contain its name or the name of one of its sites.',
    family: 'Family: {family}.',
    familyWith: 'Family: {family}, one independent source with {outlets}.',
    familyWithMore:
      'Family: {family}, one independent source with {outlets} and {n:# more outlet|# more outlets}.',
    /** Pictures of an outlet, and their tables. */
    figures: 'Figures',
    figuresOfOutlet: 'Figures of this outlet',
    stories: 'Stories',
    reports: 'Reports',
    quality: 'Quality',
    qualityOfReports: 'Quality of its reports',
    speed: 'How quickly it reports',
    speedCaption: 'Time from the first report in this archive to its own',
    first: 'first',
    withinHour: 'within 1 hour',
    withinSixHours: '1 to 6 hours',
    withinDay: '6 to 24 hours',
    withinThreeDays: '1 to 3 days',
    afterThreeDays: 'over 3 days',
    topicsOfThese: 'Topics of these stories',
    topicsLed: 'Topics of the stories it leads',
    topicsFollowed: 'Topics of the stories it is in',
    month: 'Month',
    year: 'Year',
    /** Under a narrow picture: `Mar 2020`. */
    shortMonth: '{month} {year}',
    perMonth: 'Stories per month',
    perYear: 'Stories per year',
    othersPerMonth: 'Stories of others per month',
    othersPerYear: 'Stories of others per year',
    ledByMonth: 'Stories it leads, by month',
    ledByYear: 'Stories it leads, by year',
    followedByMonth: 'Stories it is in, by month',
    followedByYear: 'Stories it is in, by year',
    ledMonths: '{n:# story|# stories} it leads, by month. The table below has the numbers.',
    ledYears: '{n:# story|# stories} it leads, by year. The table below has the numbers.',
    followedMonths: '{n:# story|# stories} it is in, by month. The table below has the numbers.',
    followedYears: '{n:# story|# stories} it is in, by year. The table below has the numbers.',
    showTable: 'Show as a table',
    pages: 'Pages',
    newerStories: 'Newer stories',
    olderStories: 'Older stories',
    pageOf: 'Page {page} of {pages}',
    firstPage: 'First page',
    lastPage: 'Last page',
  },
  /** The archive by days. */
  days: {
    archive: 'Archive',
    archiveDescription:
      'Every story by its day: {stories:# story|# stories} on {days:# day|# days}.',
    archiveNote:
      '{stories:# story|# stories} on {days:# day|# days}. For running stories, see <a>Storylines</a>.',
    noStoriesYet: 'No stories yet.',
    years: 'Years',
    /** The first letters of the days, from Monday on, with blanks between them. */
    weekdayLetters: 'M T W T F S S',
    dayStories: '{day}, {n:# story|# stories}',
    topicsByMonth: 'Topics by month, {year}',
    /** The part in `u` is read out only. */
    topicsByMonthTitle: 'Topics by month<hidden>, {year}</hidden>',
    moreTopicsByMonth: 'More topics by month, {year}',
    moreTopics: '{n:# more topic|# more topics}',
    otherTopics: '{n:# other topic|# other topics} had fewer stories: <a>all topics</a>.',
    topic: 'Topic',
    allStories: 'All stories',
    cell: '{topic}, {period}: {n:# story|# stories}',
    cellOfAll: 'All topics, {period}: {n:# story|# stories}',
    shades:
      'The tables count stories by topic and month: a stronger colour means more stories. A story counts in each of its topics and in those above them.',
    selectNumber: 'Select a number to see its stories.',
    shadeSteps: 'Stories:',
    shadeRange: '{from}–{to}',
    dayDescription:
      '{n:# story|# stories, most important first,} of {day}, with the reports of other outlets.',
    dayNote: '{n:# story|# stories, most important first}. <a>See all of {month}</a>',
    allDays: 'See all days',
    otherDays: 'Other days',
    /** The same links again, below the stories. */
    otherDaysBelow: 'Go to another day',
    laterDay: 'Later',
    earlierDay: 'Earlier',
    emptyDay:
      'Nothing was published on this day. The nearest days with stories are above; <a>the archive</a> has all days.',
    emptyArchive: 'Nothing was published on this day. There are no stories yet.',
  },
  storylines: {
    storylines: 'Storylines',
    description: 'Continuing stories, over weeks and months: {n:# storyline|# storylines}.',
    none: 'There are no storylines yet: no story continues another.',
    all: '{n:# storyline|# storylines, latest first}.',
    some: '{n:# storyline|# storylines}, latest first. The first {listed} are shown.',
    how: 'How we link stories',
    /** How far a storyline reaches: `5 stories, 26 Mar 2020 to 28 Dec 2020`. */
    extent: '{n:# story|# stories}, {from} to {to}',
    lineDescription: '{n:# story|# stories}, {from} to {to}: {titles}',
    lineNote:
      '{n:# story|# stories}, {from} to {to}. <h>How we link stories</h>. <a>All storylines</a>',
    hub: 'All the other stories here link to this one.',
    asTable: 'Show as a table',
    month: 'Month',
    stories: 'Stories',
    related: 'Related reports',
    /** The picture, in sentences. */
    picture: '{n:# month|# months} on a time axis, a dot for each story.',
    pictureMonth: '{month}: {n:# story|# stories}.',
    linkedBy: 'Linked by: {words}',
    linkedByPublisher: 'Linked by the publisher',
  },
  about: {
    previewFeeds: 'A preview has no feeds. The published site has them here.',
    feedReader:
      'A feed reader brings you new stories, each with its coverage and a link to the original. You need no account here.',
    followAll:
      'Subscribe to all stories: {feeds}. Each <topics>topic</topics> and each <outlets>outlet</outlets> that leads stories has its own feeds, on its page. <opml>All feeds in one file (OPML)</opml>, to import into a reader.',
    title: 'About',
    aboutSite: 'About {site}',
    whatItIs:
      '{site} is a news reader: for each story it shows which outlets report it, who was first, and how many <a>independent sources</a> there are.',
    whereFrom:
      'Its articles are files that the publisher of this site collected from other outlets: each has a headline, an excerpt, a link to the original, and a list of related reports.',
    howToCheck:
      'Every order and every number is computed from these files by the rules on this page, which also <a>lists each file</a>, so you can check all of it.',
    subscribe: 'Subscribe',
    ordering: 'How stories are ordered',
    counting: 'How the figures are counted',
    thisBuild: 'This build',
    files: 'What happened to each file',
    /** The glossary: each word, and what it means in one sentence. */
    words: 'What our words mean',
    article: 'Article',
    articleMeans: 'One file of the publisher: a report, and the list of reports related to it.',
    report: 'Report',
    reportMeans: 'One outlet’s piece: a headline, an excerpt, a time and a link to the original.',
    story: 'Story',
    storyMeans: 'An article that this site publishes, with all the reports that its file lists.',
    lead: 'Lead report',
    leadMeans: 'The report that a story is shown by: its headline is the story’s headline.',
    coverage: 'Coverage',
    coverageMeans: 'The reports that a story’s file lists beside the lead report.',
    outlet: 'Outlet',
    outletMeans: 'Whoever publishes a report, identified by the domain of its website.',
    topic: 'Topic',
    topicMeans: 'A subject that articles name; it may be part of a wider topic.',
    event: 'Event',
    eventMeans:
      'What happened: reports are of the same event if they ran within a few days of the lead report and share its subject.',
    background: 'Background',
    backgroundMeans: 'Related reports from another time or on another subject.',
    family: 'Family',
    familyMeans: 'All outlets of one owner.',
    independentSource: 'Independent source',
    independentSourceMeans:
      'A family, or an outlet without one, that reports the event in a text of its own.',
    reprint: 'Reprint',
    reprintMeans: 'A report whose text another outlet published earlier.',
    quality: 'Quality',
    qualityMeans:
      'A number that the publisher’s files give each report; it is not a judgement of this site.',
    /** On a site that imports feeds. */
    qualityMeansFeeds:
      'A number for each report: the one that its file states or, for a report from a feed, the one that this site gives to the feed.',
    heatMeans:
      'A whole number that an article’s file states; it grows with the quality of the lead report and with the number of related reports.',
    importance: 'Importance',
    importanceMeans:
      'Heat plus one, times the number of independent sources; it orders the front page.',
    edition: 'Edition',
    editionMeans: 'The front page: all stories of the newest whole days.',
    storyline: 'Storyline',
    storylineMeans: 'One story and the earlier and later stories that are linked to it.',
    archive: 'Archive',
    archiveMeans: 'All stories and reports of this site.',
    /** The order of stories. */
    edited:
      'The front page is an <b>edition</b>: all stories of the newest days, whole days only, until there are {stories}, and never more than {days:# day|# days}. In an edition, and in the order {top}, the most important stories come first:',
    importanceIs: 'importance = (heat\u00a0+\u00a01) × independent sources of the event',
    ranked:
      '<b>Heat</b> is a whole number that every article file states; a story without one counts as heat 0. Where the number of sources is unknown, it counts as 1. Time plays no part: a story does not lead because it is the newest. Of two equal stories, the one with more reports comes first, then the one of higher quality, then the newer one. If several stories on the front page are on the same event, the first has the card and the others are listed below it. A story that the publisher pinned comes first and is marked as pinned.',
    sortsByTime: '{order} sorts by time of publication.',
    sortsByReports:
      '{order} sorts by the number of reports of the event, then by the number of outlets that report it.',
    sortsByOutlets:
      '{order} sorts by the number of outlets that report the event, then by the number of reports.',
    sortsByQuality: '{order} sorts by the quality that the file states.',
    newerFirst: 'Of two equal stories, the newer one comes first.',
    grouped: '{order} is grouped by day unless you choose otherwise.',
    rankedFront: 'How this front page was ranked',
    heatPlusOne: 'Heat +\u00a01',
    timesSources: '× independent sources',
    isImportance: '= importance',
    rankedStory: '{place}. {story}',
    /** How often the rules are wrong. */
    rules: 'How often the rules are wrong',
    rulesCompared:
      'Each rule was compared with pairs of texts that a person judged by headline, first lines, outlet and time, without seeing what the rule says. <b>Right</b> is the share of the pairs accepted by the rule that the person accepted too; <b>found</b> is the share of the pairs accepted by the person that the rule accepted too. In 95 of 100 samples, the true share lies between the two numbers below it.',
    rulesCaption: 'How often each rule is right',
    rule: 'Rule',
    right: 'Right',
    found: 'Found',
    sameEvent: 'Same event',
    sameText: 'Same text',
    links: 'Links between stories',
    steps: 'Steps in coverage',
    notKnown: 'not known',
    range: '{low}% to {high}%',
    ownPairs: '{n:# pair|# pairs} of this archive',
    ownPairsOf: '{n:# pair|# pairs} of this archive, {date}',
    pairs: '{n:# pair|# pairs} of the archive {archive}',
    pairsOf: '{n:# pair|# pairs} of the archive {archive}, {date}',
    ownRules:
      'The pairs of this archive were drawn at random from what each rule accepts and from what it does not; each judged pair represents the pairs from which it was drawn. What a person said of a pair also decides on that pair’s pages.',
    defaultRules:
      'The pairs come with Coranto and are from the archives named; other archives have other subjects and outlets, and the shares may differ there. The limits of the rules were chosen on up to half of these pairs, so the true shares may be lower.',
    orderTimes:
      'Every report is placed at the time that its file states, to the minute. The <b>lead report</b> is the one that the archive chose to show; it chooses by quality and not by time, so other reports often ran earlier. <b>First found in this archive</b> is the earliest report of the same event, whether it is in the story’s own list or was found under another story of this site. This says nothing about reports that are not in the archive or that the rules did not find. Background does not count here: a report from weeks before did not report this event.',
    orderPicture:
      'In the picture the solid line is to scale: it covers the hours around the lead report in which its event was reported, {hours} at most. On the dashed lines, time is compressed more with each step away from it, so that weeks and years fit in. Reports that would overlap are stacked. Reports of the same minute are equally early.',
    orderDates:
      'A date before {year}, or more than a day after this build, looks wrong, and some files state no date at all. Such a report is left out of the order and named below it.',
    /** Clocks. */
    clocks: 'Outlets with unreliable times',
    clockRules:
      'An outlet gives <b>whole hours</b> if at least {coarse}% of its times (at least {times} different ones) are on the hour, and <b>dates only</b> if as many are at midnight, in UTC or in this site’s time zone. Its clock is <b>shifted</b> if at least {shifted}% of its texts that others ran too (at least {texts}, and {outlets} other outlets) ran before theirs by the same number of hours, give or take {minutes:# minute|# minutes}: most likely a wrong time zone.',
    clockEffect:
      'Reports of such an outlet are marked <b>order uncertain</b>. One of them is called first only if it is ahead of all others by more than an hour, a day or the shift. Otherwise no report is called first.',
    noClocks: 'No outlet in this archive has such times.',
    clockOf: '{outlet}: {fault}',
    /** The same event, and background. */
    tiers: 'Same event and background',
    tiersAre:
      'A report is of the <b>same event</b> as its story if it ran within {hours:# hour|# hours} of the lead report, before or after, and shares its subject. All other coverage is <b>background</b>: at another time or on another subject.',
    tierWords:
      'Words that are rare in this archive decide the subject, in headline and excerpt: the further apart two reports are, the rarer the words they must share. Rarity is counted over the texts of all other stories. Each shared word must be in one of the two headlines, and one of the words in both. A report is of the event in each of these cases:',
    tierOther: 'It is from another outlet, within {hours:# hour|# hours}, and shares one of these:',
    tierOwn:
      'It is from the lead’s own outlet, within {hours:# hour|# hours}, and shares this (posts of one outlet on one product share words whatever happened):',
    tierShare: '{words:# word|# words} in at most {share}% of other texts',
    tierShares:
      '{words:# word|# words} in at most {share}% of other texts, including {rare:# word|# words} in at most {rareShare}%',
    tierTitle:
      'It is from another outlet, and its headline and the lead’s have {share}% of all their words in common.',
    tierGroup:
      'When {reports:# report is|# reports are} found in this way, the words of the event are those that {held}% of them have and at most {share}% of other texts. A report of another outlet within {hours:# hour|# hours} then joins if it has {words:# of these words|# of these words}, one of them in its headline; from {large:# report|# reports} on, one word in its headline is enough if {largeHeld}% of them have it. A report that joins does not help to find more.',
    tierLimits:
      'A report of another outlet is background if its headline begins with a word that is in at most {share}% of other texts and not in the lead: it is usually about another company. A report with the lead’s own text is always of its event. If its date or the lead’s looks wrong, any other report is background. Two words count as the same if their first {letters:# letter is|# letters are} the same; numbers do not count. In Chinese, Japanese and Thai, two neighbouring characters count as a word.',
    /** Reports under other stories. */
    elsewhere: 'Also on this event, under another story',
    elsewhereWhat:
      'A story’s list does not have every report of its event: other stories of this site may have some. We search all reports within {hours:# hour|# hours} of the lead report, by the words of their headlines. No editor put them beside this story, so the rule is stricter than for its own list: a report of another outlet must share the lead’s subject as described above, and be very similar to the lead. Similarity is the sum of the shared words, each worth the natural logarithm of the number of all texts divided by the number of texts with the word: in full if both headlines have it, half if one has, a quarter otherwise.',
    elsewhereLimits:
      'Within {hours:# hour|# hours}, a similarity of {support} is enough if at least {supporters:# of the story’s own reports of the event reaches|# of the story’s own reports of the event reach} {supporter} with the report. Otherwise it takes a similarity of {likeness} within {wordsHours:# hour|# hours}, and words that belong to these days: of all outlets that ever used most of them together, {burst}% must have done so within {ownHours:# hour|# hours} of the lead report. In both cases, the report must not be much more similar to the lead of another story of these days: this story must reach {nearest}% of that similarity. A report with the lead’s own text is always of its event.',
    elsewhereStories:
      'Each report is compared with the lead and with the story’s own reports, never with another one that was found. Two stories are on the same event if the lead of either is of the other’s event; the one with more heat is named as the main story. Reports found in this way count in the order of publication, among the sources, and in the figures of outlets. The rule misses about half of such reports, so “the only report of this event in this archive” does not mean that there is no other.',
    /** Independent sources. */
    sources: 'Independent sources and reprints',
    sourcesText:
      'Two reports of a story have the <b>same text</b> if their headlines are equal, word for word, within {titleDays:# day|# days}; or if they are from two outlets, at most {hours:# hour|# hours} apart, and at least {shared}% of all three-word sequences in their excerpts are in both. Headlines of fewer than {titleWords:# word|# words} and excerpts of fewer than {excerptWords:# word|# words} are not compared. The earliest is the original, the others are its <b>reprints</b>. An outlet that uses a headline again after {seriesHours:# hour|# hours}, with another excerpt, has a series and not a reprint.',
    sourcesSum:
      '<b>Independent sources</b> = reports of the event − reprints − further reports of the same family − press releases. The lead is one of the reports. Each report is subtracted once, by the first rule that applies. Of several reports with one text, one counts: that of a press-release service, else that of a wire service, else the earliest. This does not prove that an outlet wrote its text itself: it may come from an agency whose own report is not in this archive. If a date is missing or looks wrong, so that nobody can tell whether a report is of the event, the page says so, and it says “Cannot tell” where the number depends on it.',
    sourcesFamily:
      'A <b>family</b> is all outlets of one owner: those on one registered domain (www.bbc.co.uk and bbc.co.uk, by the Public Suffix List), and those that the publisher of this site put together. Owners that the publisher did not state are not known here.',
    sourcesOne:
      '<b>One source</b> means that no report of another outlet in this archive is of the same event by the rules on this page. They miss some. <b>Company’s own posts</b> means that a company leads the story, and that every report, background included, is from its own family.',
    sourcesCompany:
      'An outlet counts as a company’s own if the publisher says so. If no role is stated, it counts as one if all of this is true: it leads at least {stories:# story|# stories}; {share}% of those headlines contain its name or the name of one of its sites (the “azure” of azure.microsoft.com, if that site has at least {site}% of its stories); its own excerpts write that name with a capital letter in {capitals}% of all places; and at least {outlets:# outlet|# outlets} of other families have its name in a headline. An outlet whose stated role is press never counts as one.',
    mixShares:
      'The bar shows every report of a story once: the lead report and all of its coverage, same event and background alike. It is divided into outlets, the one with most reports first; of equals, the lead’s outlet comes first, then the one with the best report. An outlet’s share is its number of reports divided by that of all. The domain in a report’s file says which outlet it belongs to.',
    mixQuality:
      'Each part is shaded by quality. Bands begin at {starts}; lower quality and reports without one have a band each. In the archives that this reader was made with, reports lead stories from quality 50 on.',
    /** Figures of outlets. */
    outlets: 'Figures of outlets',
    outletLeads:
      'An outlet <b>leads</b> a story if the story’s article is its own. It <b>follows</b> in a story that another outlet leads if one of its reports is of the same event, in that story’s list or found under another story.',
    outletFirst:
      'Who was <b>first</b> is decided for every story whose event at least two outlets report. The first report of each outlet counts; the earliest of all was first in this archive, and outlets of the same minute were first together. <b>How quickly it reports</b> is the time from that report to its own. Its median is taken over the stories in which it was not first: on half of them it was quicker, on half slower. Background does not count, nor do dates before {year} or more than a day after the build; if the lead’s own date is one of these, its story is left out. Two stories on one event count twice.',
    outletQuality:
      'The <b>quality</b> of its reports is the archive’s own number, and each report counts once, however many stories list it. <b>Topics</b> and <b>months</b> are those of the stories it leads or, if it leads none, of the stories in whose coverage it is. A story counts for each of its topics and for the topics that these are part of.',
    /** Heat. */
    heatSum:
      'Every article file states a whole number, its heat. It is a sum: from quality {quality} up, heat = quality + k × reports; below {quality}, or without reports, heat = quality. The reports are all entries of the file’s own list, including those listed twice.',
    heatFactor:
      'No file states k. It is found from all stories with reports: the whole number with which most of their sums add up.',
    heatNoFactor:
      'In this archive it could not be found: no two stories with reports agree on one, or there are none.',
    heatIs:
      'In this archive <b>k is {k}</b>, and it adds up for {holds} of {n:# story|# stories} with reports.',
    heatAlone: 'Of {n:# story|# stories} whose heat should equal the quality, it does for {holds}.',
    heatMissing: '{n:# story states|# stories state} no heat or no quality.',
    heatWrong:
      'If a sum does not add up, the story’s page shows both numbers. Nothing is corrected: the stated heat decides the order.',
    /** Headlines. */
    headlines: 'Headlines compared',
    headlineWords:
      'The lead report and the reports of the same event, in order of publication. Headlines with the same words are one line with all its outlets. A word is shared if two thirds of the headlines have it, or all of them if there are at most three; upper case, possessives and hyphens are ignored. Chinese characters are compared one by one.',
    headlineNames:
      'A word that fewer headlines have is highlighted if it is a figure or a name. Figures are compared by value: $1.5bn is $1.5 billion. A name is a word with capitals inside it, or one that the headlines and excerpts of the event write with a capital inside their sentences, at least twice as often as without. In a Headline Like This One a capital says nothing, so a name that no other text confirms is not highlighted.',
    /** Storylines. */
    storylines: 'Storylines',
    storylineRules:
      '“Earlier on this” and “Later on this” list texts that continue each other, more than {eventHours:# hour|# hours} apart. Their words alone decide, in one of two ways. <b>The next stage of one thing:</b> every word that says what one headline is about is in the other headline too, up to {furthestDays:# day|# days} apart. Words of a stage (preview, available, retired) are set aside; if nothing else differs, the stage must. <b>One subject:</b> both texts share {things:# separate word or name|# separate words or names} that at most {rare:# story|# stories} of this archive have, {headed} of them in a headline, up to {matterDays:# day|# days} apart. For two outlets, {headed} are enough if this archive first had them within {newDays:# day|# days} of the earlier story. Each link shows the words that decided, so that you can judge it.',
    storylineLimits:
      'Headlines with dates, parts of a series, one thing at several places, and a second text of one outlet within {ownDays:# day|# days} are not linked. In a story’s own coverage, another outlet’s report on one subject within {lateDays:# day|# days} is a late report of the event itself, and more than {steps:# report|# reports} on one thing are product news, and left out. Texts that share a name and nothing more are listed under “Also about”.',
    storylineIs:
      'A <b>storyline</b> is one story and those linked to it. Links are not chained. Wrong links are worse than missing ones, so many continuing stories are not linked.',
    /** The feeds that the site imports. */
    feeds: 'Feeds',
    feedsRead:
      'The publisher of this site lists {n:# feed|# feeds}. Each new item becomes a report: it joins a story, or leads one of its own.',
    feedsFailing: '{n:# feed|# feeds} could not be read the last time.',
    feedsSilent:
      '{n:# feed is|# feeds are} silent: no items when last read, or none from the {days:# day|# days} before.',
    feed: 'Feed',
    lastRead: 'Last read',
    feedItems: 'Items',
    newestItem: 'Newest item',
    neverRead: 'never',
    /** `why` is in English. */
    feedFailing: 'Cannot be read since {time}: {why}',
    feedSilent: 'Nothing new for {days:# day|# days} or more',
    feedEmpty: 'No items when it was last read',
    moreFeeds: '{n:# more feed|# more feeds}',
    qualityOfFeeds:
      'The quality of a report from a feed is the number that this site gives to the feed: 50, unless the publisher chose another.',
    undatedReports:
      'Some feeds give no times. A report without one is marked “time unknown”, with the time at which this site first saw it. It is in no order, is never called first, and no lag is measured by it. Only whether it is of the same event is judged by the time at which it was first seen.',
    /** How the import joins reports and stories, and how often it is right. */
    joining: 'How stories are joined',
    joiningRule:
      'A new report joins a story of the last {hours:# hour|# hours} if its headline and summary share enough rare words with the story’s lead report and with what its reports have in common. Otherwise it leads a story of its own.',
    joiningLanguages: 'A report in another language never joins.',
    joiningSplit: 'A report that joined a wrong story can be taken out by hand, and stays out.',
    joiningCompared:
      '<b>Right</b> is the share of the joined reports that a person, who read both texts, would join too; <b>found</b> is the share of the pairs on one event that the rule joins. In 95 of 100 samples, the true share lies between the two numbers below it. The texts are those of two archives on one company; the pairs are of weeks on which the rule was not chosen. With other feeds the shares may be lower.',
    joiningCaption: 'How often the rule joins rightly',
    joinedReports: 'Joined reports',
    joiningSample: '{read:# joined report|# joined reports} and {pairs:# pair|# pairs} read',
    /** Facts of the build. */
    built: 'Built',
    newest: 'Newest story',
    oldest: 'Oldest story',
    none: 'none',
    timeZone: 'Time zone',
    filesRead: 'Files read',
    stories: 'Stories',
    relatedReports: 'Related reports',
    outletCount: 'Outlets',
    topicCount: 'Topics',
    format: 'Data format',
    /** The list of files. */
    status: 'Status',
    file: 'File',
    allFiles: 'All files',
    published: 'Stories',
    folded: 'Listed under a story',
    unpublished: 'Unpublished',
    removed: 'Removed',
    refused: 'Refused',
    filterFiles: 'Filter files by name',
    unnamed:
      'Unpublished files are listed without their names. Type the whole name of a file to find it.',
    nameWithheld: 'name withheld (ID {id})',
    filesFound: '{n:# file|# files} of {all}',
    moreFiles: 'Show {n} more of {rest}',
    filesNeedScripts: 'The list of files, with its search, needs JavaScript.',
    asStory: 'Published as a story',
    repeated:
      '{n:# listed report not counted: a duplicate|# listed reports not counted: duplicates}',
    isLead:
      '{n:# listed report not counted: the story itself|# listed reports not counted: the story itself}',
    removedReports:
      '{n:# listed report not counted: removed|# listed reports not counted: removed}',
    noPicture: 'Shown without its image, which could not be fetched',
    faulty:
      '{n:# listed report not counted: an error, reported to the publisher|# listed reports not counted: errors, reported to the publisher}',
    listedUnder: 'Listed under {n:# story|# stories}',
    previewed: 'Unpublished, shown in this preview',
    previewedUnlisted:
      '<a>Unpublished, shown in this preview</a>: the file says that a story lists it (heat -1), but none does',
    unlisted: 'Unpublished: the file says that a story lists it (heat -1), but none does',
    removedBy: 'Removed by its publisher',
    refusedFor: 'Refused: {n:# problem|# problems}',
    problem: 'Line {line}, {field}: {problem}',
    underSeveral: 'Listed under several stories: {n} of {all}.',
    underNone:
      'Listed under a story by their own files (heat -1), but by no story, and so unpublished: {n}.',
  },
  /** The page about one’s own reading. */
  me: {
    note: 'Counted on this device, from a log that only this device keeps. None of it is sent anywhere.',
    needsScript: 'Only this device knows what you opened, so this page needs JavaScript.',
    months: 'Months',
    /** Different stories, and how often any was opened. */
    opened: 'Stories opened: {n}. Openings: {times}.',
    offeredIn: 'Compared with the stories of this month in the archive: {n}.',
    offeredAll: 'The archive has no stories of this month. Compared with all its stories: {n}.',
    tooFew:
      'With fewer than {n} stories, shares would say more about chance than about you. Only counts are shown.',
    noneIn: 'You opened no story in this month.',
    empty: 'The log is empty. Stories that you open from now on are counted here.',
    emptyOff: 'The log is off and empty.',
    outlets: 'Outlets',
    topics: 'Topics',
    kinds: 'Kinds',
    articles: 'Articles',
    videos: 'Videos',
    hours: 'Hours',
    mine: 'You opened',
    archive: 'The archive has',
    /** A count with its share in percent. */
    part: '{n} ({share})',
    /** The last row of a table: how many it adds up. */
    others: 'Others: {n}',
    keyOpened: 'Share of what you opened',
    keyOffered: 'Share of what the archive has',
    severalTopics: 'A story with several topics counts for each of them.',
    hoursNote:
      'When you opened stories, and when those of the archive were published, by the clock of this device.',
    hourless: 'Not counted here, because the times of their outlets are unreliable: {n}.',
    /** Hours of a day. */
    band: '{from}–{to}',
    hot: 'High heat, not opened',
    hotMonth:
      'Stories of this month with the highest heat that you have not opened on this device.',
    hotAll: 'Stories of the archive with the highest heat that you have not opened on this device.',
    heatIs:
      'Heat is a whole number that an article’s file states. It grows with the quality of the lead and the number of related reports.',
    noneHot: 'You have opened every story that has a heat.',
    log: 'The log',
    logNote: 'It keeps which stories you open and when, for {n} months.',
    offKept: 'Nothing more is logged. What is in the log stays until you erase it.',
    inLog: 'Openings in the log: {n}.',
    openings: 'Openings: {n}',
    eraseAll: 'Erase the log',
    byDay: 'Erase single days',
    erase: 'Erase',
    eraseDay: 'Erase {day}',
    traces:
      'What you erase can be restored under “Latest changes” until you clear that list. For 90 days this device also keeps when an erased story was opened and a code for the story, so that a file of your data does not bring it back.',
    acts: 'Latest changes',
    actsNote: 'What you changed on this device and can still undo, at most {n} changes.',
    items: 'Items: {n}',
    /** `act` is what was done, as the notice says it. */
    undoOf: 'Undo: {act}',
    leftSome: 'Undone, except for items that were changed since: {n}.',
    leftAll: 'Nothing was undone: everything was changed since.',
    clearActs: 'Clear the list',
    cleared: 'The list is cleared. What it kept can no longer be restored.',
  },
  /** The settings menu. */
  settings: {
    theme: 'Theme',
    language: 'Language',
    browserLanguage: 'As in the browser',
    themeOfDevice: 'Match device',
    light: 'Light',
    dark: 'Dark',
    savedStories: 'Saved stories',
    /** Of the stories in lists. */
    layout: 'Layout',
    cards: 'Cards',
    compact: 'Compact',
    headlines: 'Headlines',
    images: 'Images',
    imagesOn: 'On',
    imagesOff: 'Off',
    imagesNote: 'With images off, nothing is loaded from other sites.',
    ownImagesNote: 'With images off, pages load less data.',
    /** The stories that this device remembers as opened. */
    history: 'Reading history',
    historyEmpty: 'Reading history: empty',
    historyStories: 'Reading history: {n:# story|# stories}',
    historyNote: 'Kept on this device only, to show you new reports.',
    kept: 'What this device keeps',
    clearHistory: 'Clear history',
    /** Keys that write one sign: WCAG 2.1.4 wants them to be switched off. */
    letterKeys: 'Single-letter keys',
    letterKeysOn: 'Active',
    letterKeysOff: 'Inactive',
    letterKeysNote: 'When inactive, keys such as j, k and / do nothing.',
    readOffline: 'Read offline',
    on: 'Yes',
    off: 'No',
    hideRead: 'Hide stories I have read',
    hideReadNote:
      'On the front page, in lists and in search results, from the next one on. Each says how many it hides.',
    scrolled: 'Scrolling past marks as read',
    scrolledNote: 'Counts a story that was in view and left at the top.',
    diet: 'Keep a log of what I open',
    dietNote: 'On this device only.',
    myReading: 'My reading',
    newCoverage: 'New coverage of what you read',
    following: 'Followed and muted',
  },
  /** Commands, their keys, and how to change them. */
  keys: {
    // Commands.
    next: 'Next story or report',
    previous: 'Previous story or report',
    open: 'Open it',
    original: 'Read the original',
    toggleRead: 'Mark it as read or unread',
    readAbove: 'Mark all above as read',
    readDay: 'Mark all of this day as read',
    readOlder: 'Mark everything older as read',
    nothingToMark: 'No story has the focus.',
    outlet: 'Go to its outlet',
    topic: 'Go to its topic',
    olderStory: 'Next story (older)',
    newerStory: 'Previous story (newer)',
    earlierDay: 'Earlier day',
    laterDay: 'Later day',
    search: 'Search',
    goFront: 'Go to the front page',
    goLatest: 'Go to the latest stories',
    goTopics: 'Go to the topics',
    goOutlets: 'Go to the outlets',
    goStorylines: 'Go to the storylines',
    goNewCoverage: 'Go to new coverage of what you read',
    goArchive: 'Go to the archive',
    goMe: 'Go to my reading',
    goFollowing: 'Go to what you follow',
    goAbout: 'About this site',
    save: 'Save the story, or remove it from the saved ones',
    goSaved: 'Go to the saved stories',
    undo: 'Undo the last change',
    palette: 'Find a page or a command',
    help: 'Show keyboard shortcuts',
    // Where commands apply.
    onLists: 'Stories and reports',
    onStory: 'On a story’s page',
    onDay: 'On a day’s page',
    anywhere: 'On every page',
    command: 'Command',
    commandKeys: 'Keys',
    noKey: 'no key',
    // Two keys of one command; one key after the other.
    either: '{a} or {b}',
    sequence: '{a} then {b}',
    close: 'Close',
    // To give a command another key.
    change: 'Change',
    changeOf: 'Change the key of “{command}”',
    press: 'Press the new key. Escape cancels.',
    changed: '“{command}” now has the key {keys}.',
    clash: '{keys} is the key of “{command}”.',
    clashes: '{keys} is used by {n:# other command|# other commands}.',
    swap: 'Swap keys',
    take: 'Take the key',
    cancel: 'Cancel',
    reset: 'Reset',
    resetOf: 'Reset the key of “{command}”',
    resetAll: 'Reset all keys',
    wasReset: 'Default keys are back.',
    // Why a key cannot be chosen.
    refusedModifier: 'The browser and the system use keys with Ctrl, Alt or Cmd.',
    refusedMoving: 'The browser uses this key to move or to confirm.',
    refusedBrowser: 'The browser uses this key.',
    refusedLong: 'A command has one key, or two in a row.',
    notKept: 'This device does not keep the change. It lasts until you leave.',
    // What a key found.
    lastItem: 'That was the last one.',
    firstItem: 'That was the first one.',
    noOriginal: 'No original is known.',
    noTopic: 'No topic is known.',
    // On the page about the site.
    aboutKeys:
      'These are the keys at first. Press ? or choose “Keyboard shortcuts” below each page to change them.',
  },
  /** Without a network: lines above the page, and what is there. */
  network: {
    /** {time} is an hour, `14:05`, or a date with an hour. */
    asOf: 'No connection. This is what this device kept, as of {time}.',
    back: 'The connection is back.',
    edition: 'A new edition of this site is ready.',
    load: 'Load it',
    /** The heading of a list, and what it is. */
    kept: 'Stories kept on this device',
    keptWhy: 'You opened them here before. They open without a connection.',
  },
  /** The page with what a reader saved. */
  saved: {
    title: 'Saved stories',
    onDevice: 'On this device only, whole, to read without a network.',
    needsScript:
      'Saved stories are kept in your browser, which needs JavaScript to show them. The <a>archive</a> lists every story by day.',
    none: 'No saved stories yet',
    noneHow:
      'Choose the bookmark of a story to save it here. It is kept whole, so that you can read it without a network.',
    find: 'Search saved stories',
    tag: 'Tag',
    allTags: 'All tags',
    order: 'Sort by',
    savedLast: 'Last saved',
    savedFirst: 'First saved',
    newest: 'Newest',
    oldest: 'Oldest',
    byOutlet: 'Outlet',
    shown: 'Shown: {shown} of {n}',
    noneFound: 'No saved story matches.',
    showAll: 'Show all saved stories',
    savedOn: 'Saved on {date}',
    addNote: 'Add a note or tags',
    editNote: 'Edit note and tags',
    note: 'Note',
    tags: 'Tags, separated by commas',
    tagsAre: 'Tags: {tags}',
    done: 'Done',
    remove: 'Remove',
    goneTitle: 'Story no longer here',
    takenDown:
      'Taken down by its publisher; noticed on {date}. Only what you wrote and the dates are kept.',
    dropped:
      'This site keeps stories for a limited time and has dropped this one; noticed on {date}. Only what you wrote and the dates are kept.',
    summaryOnly: 'Only the summary is kept so far. The rest follows when you are online.',
    openHere: 'Open in this reader',
    exportList: 'Export this list',
    exportNote: 'What is shown above, in this order.',
    asForm: 'As {form}',
    forReaders: 'for feed readers',
    storage: 'Storage',
    usedUnknown: 'This browser does not say how much this site stores.',
  },
  /** Why this device keeps nothing. */
  device: {
    used: 'The browser stores about {size} for this address, with other sites on it, and allows about {room}.',
    persisted: 'The browser keeps it until you erase it.',
    notPersisted: 'The browser may delete it when the device runs short of space.',
    denied: 'This browser lets the site store nothing. Your changes last until you leave the page.',
    full: 'This device has no room left. Your latest changes last until you leave the page.',
    newer: 'A newer version of this site has stored data here. Reload the page to change it.',
  },
  /** Stories that were read and have more reports now. */
  updated: {
    title: 'New coverage',
    note: 'Stories you have read on this device that have more reports now.',
    none: 'No story you have read has more reports now.',
  },
  /** What a reader keeps on this device. The first ones tell what was just done. */
  following: {
    title: 'Following',
    note: 'Kept on this device only.',
    needsScript: 'What you follow is kept by your browser: this page needs JavaScript.',
    none: 'You follow nothing yet.',
    how: 'Open a topic, an outlet or a storyline and press “Follow”, or save a search: it is listed here with what is new.',
    topics: 'Topics',
    outlets: 'Outlets',
    storylines: 'Storylines',
    searching: 'Search',
    topic: 'Topic',
    outlet: 'Outlet',
    storyline: 'Storyline',
    search: 'Saved search',
    words: 'Words',
    gone: 'No longer in this archive',
    failed: 'What is new could not be loaded',
    muted: 'Muted',
    mutedNote:
      'Hidden in every list of this site on this device. A muted story opens at its own address.',
    noneMuted: 'Nothing is muted.',
    ends: 'Ends {time}',
  },
  mine: {
    actsFor: 'More for “{title}”',
    markRead: 'Mark as read',
    markUnread: 'Mark as unread',
    markAbove: 'Mark all above as read',
    markDay: 'Mark all of this day as read',
    markOlder: 'Mark everything older as read',
    markedRead: 'Marked as read',
    markedUnread: 'Marked as unread',
    readHidden: '{n:# story you have read is hidden.|# stories you have read are hidden.}',
    readGrown:
      '{n:# story you read lately has new reports|# stories you read lately have new reports}',
    markedOlder: 'Everything older is marked as read',
    showHidden: 'Show',
    saved: 'Saved',
    save: 'Save',
    unsave: 'Remove from saved stories',
    saveStory: 'Save “{title}”',
    allSaved: 'All saved stories',
    cannotSave: 'This story cannot be saved without a connection.',
    notKept: 'Not kept: this device has no room left.',
    keeps: 'This browser has agreed to keep saved stories until you delete them.',
    mayDelete:
      'This browser has not agreed to keep saved stories: it may delete them when space runs out.',
    sevenDays:
      'Safari deletes what a site has stored if you use it for seven days without visiting the site. A site on the Home Screen or in the Dock is exempt.',
    unsaved: 'No longer saved',
    noted: 'Note changed',
    followed: 'Following',
    unfollowed: 'No longer following',
    hiddenMuted: 'Hidden by your mutes: {n}.',
    shownMuted: 'Muted, but shown here: {n}.',
    hideThem: 'Hide again',
    mutedBy: 'Muted by you:',
    manageMutes: 'Manage mutes',
    muteWords: 'Mute words',
    wordsToMute: 'Word or phrase',
    wordsNote:
      'Hides stories with it in the headline or excerpt. Whole words; case and accents do not matter.',
    noWords: 'There is no word in this.',
    mute: 'Mute',
    unmute: 'Unmute',
    cancel: 'Cancel',
    howLong: 'For how long',
    untilEnded: 'Until I end it',
    aDay: 'A day',
    aWeek: 'A week',
    aMonth: '30 days',
    untilDate: 'Until a date',
    lastDay: 'Last day',
    muteName: 'Mute {name}',
    muteTopic: 'Mute the topic “{name}”',
    unmuteName: 'Unmute {name}',
    muteAWord: 'Mute a word…',
    follow: 'Follow',
    unfollow: 'Unfollow',
    followName: 'Follow {name}',
    unfollowName: 'Unfollow {name}',
    allFollowed: 'All that you follow',
    newHere: '{n:# new story|# new stories} since you were here',
    nothingNew: 'Nothing new since you were here',
    muted: 'Muted',
    unmuted: 'No longer muted',
    erasedDay: 'Day erased',
    erasedLog: 'Log erased',
    imported: 'Data imported',
    undo: 'Undo',
    undone: 'Undone',
    nothingToUndo: 'Nothing to undo',
    read: 'Read',
  },
  /** The page for reading without a network. */
  offline: {
    title: 'Read offline',
    intro:
      'Keep the stories of this site on this device. They then open without a connection, and so do search, topics, outlets and storylines.',
    archive: 'The archive',
    legend: 'What to keep',
    allStories: 'All {n:# story|# stories}: {size}',
    lastYear: 'The last 12 months, {n:# story|# stories}: {size}',
    transfer: 'Less is transferred if the host compresses its files. Pictures are not included.',
    free: 'The browser says that this site may use {size} more.',
    tooLarge: 'The browser says that this site may use {size} more. That is not enough.',
    keep: 'Keep on this device',
    goOn: 'Continue',
    renew: 'Load what is new',
    again: 'Check again',
    stop: 'Stop',
    remove: 'Remove from this device',
    loading: 'Loading the archive',
    progress: '{size} of {whole}, {stories} of {n:# story|# stories}',
    keptAll: 'On this device: all {n:# story|# stories}, {size}',
    keptYear: 'On this device: the last 12 months, {n:# story|# stories}, {size}',
    full: 'This device has no more room for this site. What was loaded stays.',
    tryYear: 'The last 12 months take less room.',
    lost: 'The connection was lost. What was loaded stays; continue later.',
    changed: 'The site was published again meanwhile. Continue to load its new edition.',
    denied: 'This browser lets the site store nothing.',
    busy: 'Another tab is loading the archive.',
    stopped: 'Stopped. What was loaded stays.',
    damaged: 'Not kept, because damaged on arrival twice: {n:# file|# files}',
    removed: 'The archive was removed from this device.',
    unsupported: 'This browser can keep the archive only from an https address.',
  },
  /** A page that shows what the device keeps, carries it elsewhere, and erases it. */
  carry: {
    title: 'What this device keeps',
    note: 'It is in this browser only. None of it is sent to the site.',
    pages: 'Pages of what is kept',
    followedAndMuted: 'Followed and muted',
    kind: 'Kind',
    items: 'Items',
    size: 'Size',
    read: 'Stories you read',
    saved: 'Saved stories',
    savedTexts: 'Texts of saved stories',
    visits: 'Your reading by day',
    followed: 'Followed',
    muted: 'Muted',
    searches: 'Saved searches',
    keys: 'Keys you changed',
    uses: 'What you open most',
    acts: 'Actions you can undo',
    askToKeep: 'Ask the browser to keep it',
    notAgreed: 'The browser did not agree.',
    sevenDays:
      'Safari deletes it after seven days without a visit. Save a file before a longer break.',
    export: 'Save as a file',
    saveAll: 'Save everything',
    saveOpml: 'Save what you follow as OPML',
    import: 'Take over a file',
    choose: 'File from “{button}”, or OPML',
    mergeDoes: 'Adding it adds {adds}, changes {changes}, removes {removes} and leaves {leaves}.',
    replaceDoes: 'Replacing adds {adds}, changes {changes}, removes {removes} and leaves {leaves}.',
    settingsChange: 'Settings that change: {n}',
    otherSite: 'It comes from {site}. Stories of that site are not here.',
    leftOut: 'Entries that cannot be read and are left out: {n}',
    leftOutAt: 'Line {line}: {place}',
    merge: 'Add it',
    replace: 'Replace mine',
    cancel: 'Cancel',
    nothingNew: 'Everything in it is here already.',
    large: 'This is larger than {size}, the most that is read here.',
    damaged: 'This is damaged or incomplete, and nothing was taken.',
    damagedAt: 'This is damaged or incomplete in line {line}, and nothing was taken.',
    noRoom: 'This device has no room for it. Nothing of it was taken.',
    foreign: 'This is not data of such a site, and nothing was taken.',
    newer: 'A newer version of the site made this. Reload the page and try again.',
    step: 'A file kept in step',
    stepNote:
      'Choose a file in a folder that your devices share. This site writes your changes to it, and takes over those of the other devices. Settings and the texts of saved stories stay on each device.',
    stepNever:
      'This browser cannot keep a file in step. Save everything as a file, and take it over on the other device.',
    stepMake: 'Make a new file',
    stepOpen: 'Use a file of another device',
    stepFile: 'File: {name}',
    stepAsOf: 'In step, as of {time}.',
    stepAsks: 'The browser asks for your permission again before the site uses the file.',
    stepAllow: 'Allow',
    stepRefused:
      'The browser does not let the site use the file. Allow it in the permissions of this site, or choose another file.',
    stepGone: 'The file is gone. Make a new one, or choose where it is now.',
    stepForeign: 'The file is not data of such a site. It was not changed.',
    stepOtherSite: 'The file is of another site. It was not changed.',
    stepDamaged: 'The file is damaged or incomplete. It was not changed.',
    stepNewer: 'A newer version of the site wrote the file. It was not changed. Reload the page.',
    stepLarge:
      'The file would be larger than {size}, the most that is read here. It was not changed.',
    stepUnreadable: 'The file cannot be read.',
    stepUnwritable:
      'The file cannot be written. It is as it was, and your changes stay on this device.',
    stepNotKept: 'This device has no room for what is in the file. The file was not changed.',
    stepStop: 'Stop keeping it in step',
    send: 'Send to another device',
    sendNote: 'The data is in the last part of the link. Browsers send that part to no server.',
    list: 'Reading list',
    listWithNotes: 'Reading list with my notes',
    choices: 'Settings, keys, followed and muted',
    what: 'What to send',
    link: 'Link',
    copy: 'Copy link',
    copied: 'Link copied',
    notCopied: 'Not copied. Select the link and copy it.',
    share: 'Share link',
    qr: 'QR code of the link',
    tooLong: 'The link has {n} characters, too many for a QR code. Copy it, or save a file.',
    nothing: 'There is nothing to send yet.',
    fromLink: 'Data from a link',
    erase: 'Erase everything',
    eraseNote:
      'Everything listed here, your settings, what is stored for reading offline, and what open tabs remember. This cannot be undone: save a file first if you may want it back.',
    eraseNow: 'Erase now',
    erased: 'Erased. This is what the browser now keeps for this site:',
    databases: 'Databases',
    caches: 'Caches',
    localStorage: 'Settings of the device',
    sessionStorage: 'Places in this tab',
    workers: 'Offline reading',
    notTold: 'The browser does not say',
  },
  /** What leads anywhere, by its name: a dialog that Ctrl+K opens. */
  palette: {
    label: 'Find a page or a command',
    close: 'Close',
    entries: 'Suggestions',
    count: '{n:# suggestion|# suggestions}',
    command: 'Command',
    topic: 'Topic',
    outlet: 'Outlet',
    page: 'Page',
    savedSearch: 'Saved search',
    opened: 'Opened before',
    story: 'Story',
    search: 'Search',
    fullText: 'Search all stories for “{text}”',
    clear: 'Forget what I use most',
    cleared: 'What you use most is forgotten.',
  },
  /** Errors, and addresses without a page. */
  faults: {
    noPage: 'Page not found',
    noPageWhy: 'There is no page at this address. It may be mistyped or incomplete.',
    noStory: 'Story not found',
    noStoryWhy: 'There is no story at this address. It may be mistyped, or was never published.',
    removed: 'This article was taken down',
    removedWhy: 'Its publisher withdrew it. It is no longer shown here, and its text is not kept.',
    savedCopy: 'The site cannot be reached. This is the copy saved on this device.',
    /** Of a story that the site kept for a limited time. */
    dropped: 'This story is no longer kept here',
    droppedWhy: 'This site keeps stories for a limited time. This one was dropped on {date}.',
    /** The name in the address that was asked for. */
    address: 'Address: {name}',
    allStories: 'All stories',
    byTopic: 'Stories by topic',
    byOutlet: 'Stories by outlet',
    noStories: 'No stories yet',
    noFiles:
      'The folder of articles is empty. Stories appear here when it has published articles and the site is rebuilt.',
    noPublished: 'The build read {n:# file|# files} and found no published article.',
    everyFile: 'See what happened to each file',
    timeout: 'No answer in time',
    timeoutHelp: 'The connection may be slow. Try again.',
    missing: 'Part of the site is missing',
    missingHelp: 'The site may have been updated while this page was open. Reload the page.',
    otherPage: 'Another page came instead',
    otherPageHelp: 'If this network asks you to sign in, do so, then try again.',
    refused: 'The site returned an error',
    refusedHelp: 'This is usually temporary. Try again in a moment.',
    damaged: 'The file is incomplete or damaged',
    damagedHelp: 'Try again. If it keeps happening, the site needs rebuilding.',
    version: 'The site has a newer version',
    versionHelp: 'Reload the page to continue.',
  },
  /** Titles and descriptions in page heads. */
  head: {
    /** Of a site whose publisher wrote no description. */
    site: '{site}: what happened, who reports it, and the way to the source.',
    about:
      'What {site} is, how it orders stories and counts sources, and what happened to each file it was built from.',
    topics: 'All topics of the stories on this site: {n:# topic|# topics}, each with its own page.',
    outlets:
      'All outlets that report the stories on this site: {n:# outlet|# outlets}, each with its own page.',
    topic: '{n:# story|# stories} on {topic}, with the reports of other outlets.',
    outlet:
      '{outlet} ({domain}) leads {leads:# story|# stories} here and is in the coverage of {others:# other|# others}.',
    listPage:
      '{list}. Page {page} of {pages}: {first} to {last} of {total:# story|# stories}, with the reports of other outlets.',
    /** Of a story without an excerpt; `sources` says who reports it. */
    reported: 'Reported by {outlet}, {date}.',
    reportedWith: 'Reported by {outlet}, {date}. {sources}.',
    video: 'A video by {outlet}, {date}.',
    videoWith: 'A video by {outlet}, {date}. {sources}.',
  },
  /** What only the build writes: feeds, redirects, text cards, pages without scripts. */
  made: {
    /** In the app’s page before the app starts. index.html has it in English. */
    opening: 'Loading… If nothing happens, reload the page.',
    /** In public/early.js and lost-code.js, which have these in English, in ASCII only. */
    notLoaded: 'This page did not load completely. Check your connection, then reload.',
    partNotLoaded: 'Part of this page did not load.',
    canBeRead: 'You can read what is here and follow its links.',
    unreachable: 'The site cannot be reached. Check your connection, then try again.',
    /** The page at a former address. */
    movedTitle: 'Moved',
    moved: 'This page has moved.',
    newAddress: 'Go to its new address',
    /** Feeds. */
    storiesOn: 'Stories on {topic}, from {site}',
    storiesLedBy: 'Lead stories by {outlet}, from {site}',
    lightVersion: 'Light version (AMP) at {host}',
    report: '{title} ({outlet})',
    reportAt: '{title} ({outlet}, {time})',
    storyPage: 'Open the story’s page',
    moreReports: '{n:# more report|# more reports} on the story’s page',
  },
} as const;
