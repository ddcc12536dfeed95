/** How long typing has paused when a screen reader is told what was found, in milliseconds. */
const PAUSE_MS = 1000;

/** Says what was found once typing has paused: at every key it would drown what is typed. */
export class SearchAnnouncer {
  private readonly say: (words: string) => void;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private words = '';

  constructor(say: (words: string) => void) {
    this.say = say;
  }

  /** Puts off what was to be said, because the reader types on. */
  wait(): void {
    clearTimeout(this.timer);
    if (this.words !== '') this.timer = setTimeout(() => this.speak(), PAUSE_MS);
  }

  /** Says the words after the pause, in place of any that were to be said. */
  tell(words: string): void {
    this.words = words;
    this.wait();
  }

  /** Says nothing any more. */
  stop(): void {
    clearTimeout(this.timer);
    this.words = '';
  }

  private speak(): void {
    this.say(this.words);
    this.words = '';
  }
}
