declare namespace App {
  interface Locals {
    /** The story that the page is printed from. */
    story: import('./model/story.ts').Story;
  }
}
