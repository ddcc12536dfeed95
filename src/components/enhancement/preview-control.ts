/** How long a pointer rests on a link before its preview shows, in milliseconds. */
export const SHOW_MS = 350;

/** How long a preview stays after the pointer has left, in milliseconds: enough to reach it. */
export const HIDE_MS = 400;

/** How long a tap waits for its preview before it follows its link, in milliseconds. */
export const WAIT_MS = 300;

/** What the control calls to read, show and hide a preview. */
interface PreviewView<Link, Entry> {
  /** Reads the entry that the preview of a link shows; undefined if there is none. */
  read: (link: Link) => Promise<Entry | undefined>;
  show: (link: Link, entry: Entry) => void;
  /** Hides the preview of a link. It is called only while that preview shows. */
  hide: (link: Link) => void;
  /** Goes where a link leads. */
  follow: (link: Link) => void;
}

/**
 * Decides when the one preview of a page shows and hides. All it asks of links is whether two are
 * the same, so tests can use strings.
 */
export class PreviewControl<Link, Entry> {
  private readonly view: PreviewView<Link, Entry>;
  /** The link whose preview shows or is about to. */
  private link: Link | undefined;
  private isShown = false;
  /** The link that has the focus ring. Its preview stays when a pointer passes over it. */
  private focused: Link | undefined;
  /** Whether the pointer has left the link and the preview. */
  private isAway = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(view: PreviewView<Link, Entry>) {
    this.view = view;
  }

  /** The pointer has come to a link. */
  pointAt(link: Link): void {
    this.isAway = false;
    this.later(() => void this.show(link), SHOW_MS);
  }

  /** The pointer has reached the preview, so the preview stays. */
  pointAtPreview(): void {
    this.isAway = false;
    clearTimeout(this.timer);
  }

  /** The pointer has left a link or the preview. */
  pointAway(): void {
    this.isAway = true;
    this.later(() => {
      if (this.link !== this.focused) this.hide();
    }, HIDE_MS);
  }

  /** The pointer, which has left, moves on its way to the preview: there is time again. */
  travel(): void {
    if (this.isAway && this.isShown) this.pointAway();
  }

  /**
   * The focus has moved to a link, or elsewhere. `isSeen` is true if the focus ring shows, as after
   * the Tab key.
   */
  focus(link: Link | undefined, isSeen: boolean): void {
    const seen = isSeen ? link : undefined;
    // A window that gets the focus back says so again. What was dismissed stays away.
    if (seen !== undefined && seen === this.focused) return;
    this.focused = seen;
    if (seen !== undefined) void this.show(seen);
    else if (link !== this.link) this.hide();
  }

  /**
   * A link was pressed, or something else. The first touch on a link shows its preview, or follows
   * the link if no preview comes. The second touch follows it, as a click of a mouse always does.
   * @returns true if the press must not follow the link by itself.
   */
  press(link: Link | undefined, isTouch: boolean): boolean {
    if (link !== undefined && isTouch && link !== this.link) {
      this.tap(link);
      return true;
    }
    if (link === undefined || isTouch) this.hide();
    return false;
  }

  /**
   * The reader has put the preview away. A pointer on its link brings it back once it has left and
   * come again.
   * @returns whether there was a preview to hide.
   */
  dismiss(): boolean {
    const wasShown = this.isShown;
    this.hide();
    return wasShown;
  }

  private later(act: () => void, delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(act, delay);
  }

  private tap(link: Link): void {
    const follow = () => {
      if (link !== this.link || this.isShown) return;
      this.hide();
      this.view.follow(link);
    };
    void this.show(link).then(follow);
    this.later(follow, WAIT_MS);
  }

  private async show(link: Link): Promise<void> {
    clearTimeout(this.timer);
    if (link === this.link) return;
    this.hide();
    this.link = link;
    const entry = await this.view.read(link);
    if (!entry || link !== this.link || this.isShown) return;
    this.isShown = true;
    this.view.show(link, entry);
  }

  private hide(): void {
    clearTimeout(this.timer);
    if (this.link !== undefined && this.isShown) this.view.hide(this.link);
    this.link = undefined;
    this.isShown = false;
  }
}
