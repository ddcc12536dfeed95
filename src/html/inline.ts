/** A value as JSON for the inside of a `<script>` element: nothing in it can close the element. */
export const inlineJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', String.raw`\u003c`);

/**
 * A text as a CSS string, also for the inside of a `<style>` element. JSON and CSS strings differ
 * only in how they escape control characters, which no title has.
 */
export const cssString = (text: string): string =>
  JSON.stringify(text).replaceAll('<', String.raw`\3c `);
