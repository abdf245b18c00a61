/** The story or the day beside the one on the page. */
export type BesideWay = 'older' | 'newer' | 'laterDay' | 'earlierDay';

/** What commands are made of; `routes/commands/` does it in the browser. */
export type Acts = {
  /** Opens a page of the site by its path below the base. */
  goTo(path: string): void;
  /** Moves the focus to the next or previous story or report of the page. */
  move(by: 1 | -1): void;
  /** Follows the headline of the story or report that has the focus. */
  open(): void;
  /** These are of the story or report that has the focus, else of the page's own story. */
  goToOriginal(): void;
  goToOutlet(): void;
  goToTopic(): void;
  goBeside(way: BesideWay): void;
  /** Marks the story that has the focus, else the page's own, as read or as not. */
  toggleRead(): void;
  /** Mark as read: stories of the list above the one that has the focus, or of its day. */
  readAbove(): void;
  readDay(): void;
  /** Marks everything as read that was published before the story that has the focus. */
  readOlder(): void;
  /** Undoes what was last done to what the device keeps. */
  undo(): void;
  search(): void;
  /** Opens what finds pages and commands by their names. */
  palette(): void;
  help(): void;
};

/** What the page has, as far as commands depend on it. */
export type Situation = {
  /** The site has storylines. */
  readonly storylines: boolean;
  /** The page has stories or reports. */
  readonly items: boolean;
  /** One of them has the focus, or the page is a story's. */
  readonly story: boolean;
  /** A story of a list has the focus. */
  readonly listed: boolean;
  readonly beside: Readonly<Record<BesideWay, boolean>>;
};
