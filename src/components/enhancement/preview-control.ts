/** How long a pointer rests on a link before its preview shows, in milliseconds. */
export const SHOW_MS = 350;

/** How long a preview stays when the pointer leaves, in milliseconds: enough to reach it. */
export const HIDE_MS = 250;

/** What a preview is made with. */
interface PreviewView<Link, Entry> {
  /** Reads what the preview of a link says; undefined where there is nothing. */
  read: (link: Link) => Promise<Entry | undefined>;
  show: (link: Link, entry: Entry) => void;
  /** Takes away the preview of a link, which is shown. */
  hide: (link: Link) => void;
}

/** Decides when the one preview of a page shows and hides. Of links it asks only which is which. */
export class PreviewControl<Link, Entry> {
  private readonly view: PreviewView<Link, Entry>;
  /** The link whose preview is shown or on its way. */
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

  /** The pointer has reached the preview, which therefore stays. */
  pointAtPreview(): void {
    clearTimeout(this.timer);
  }

  /** The pointer has left a link or the preview. */
  pointAway(): void {
    this.later(() => this.hide(), HIDE_MS);
  }

  /** The focus has moved to a link, or elsewhere. `isSeen` is true where it shows: by keyboard. */
  focus(link: Link | undefined, isSeen: boolean): void {
    if (!link) this.hide();
    else if (isSeen) void this.show(link);
  }

  /**
   * A link was pressed, or something else. The first touch shows the preview, the second follows
   * the link, as every press of a mouse does.
   * @returns whether the press is spent on showing the preview.
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
