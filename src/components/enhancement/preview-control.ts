/** How long a pointer rests on a link before its preview shows, in milliseconds. */
export const SHOW_MS = 350;

/** How long a preview stays after the pointer has left, in milliseconds: enough to reach it. */
export const HIDE_MS = 250;

/** What the control calls to read, show and hide a preview. */
interface PreviewView<Link, Entry> {
  /** Reads the entry that the preview of a link shows; undefined if there is none. */
  read: (link: Link) => Promise<Entry | undefined>;
  show: (link: Link, entry: Entry) => void;
  /** Hides the preview of a link. It is called only while that preview shows. */
  hide: (link: Link) => void;
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
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(view: PreviewView<Link, Entry>) {
    this.view = view;
  }

  /** The pointer has come to a link. */
  pointAt(link: Link): void {
    this.later(() => void this.show(link), SHOW_MS);
  }

  /** The pointer has reached the preview, so the preview stays. */
  pointAtPreview(): void {
    clearTimeout(this.timer);
  }

  /** The pointer has left a link or the preview. */
  pointAway(): void {
    this.later(() => this.hide(), HIDE_MS);
  }

  /**
   * The focus has moved to a link, or elsewhere. `isSeen` is true if the focus ring shows, as after
   * the Tab key.
   */
  focus(link: Link | undefined, isSeen: boolean): void {
    if (!link) this.hide();
    else if (isSeen) void this.show(link);
  }

  /**
   * A link was pressed, or something else. The first touch on a link shows its preview, the second
   * follows the link. A click of a mouse always follows it.
   * @returns true if the press showed the preview and must not follow the link.
   */
  press(link: Link | undefined, isTouch: boolean): boolean {
    if (!link) this.hide();
    if (!link || !isTouch || link === this.link) return false;
    void this.show(link);
    return true;
  }

  /** Escape was pressed. Returns whether there was a preview to hide. */
  dismiss(): boolean {
    const wasShown = this.isShown;
    this.hide();
    return wasShown;
  }

  private later(act: () => void, delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(act, delay);
  }

  private async show(link: Link): Promise<void> {
    clearTimeout(this.timer);
    if (link === this.link) return;
    this.hide();
    this.link = link;
    const entry = await this.view.read(link);
    if (!entry || link !== this.link) return;
    this.view.show(link, entry);
    this.isShown = true;
  }

  private hide(): void {
    clearTimeout(this.timer);
    if (this.link !== undefined && this.isShown) this.view.hide(this.link);
    this.link = undefined;
    this.isShown = false;
  }
}
