/** A value as JSON that may be inside a `<script>` element: nothing in it can close the element. */
export const inlineJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', String.raw`\u003c`);

/**
 * A text as a CSS string that may be inside a `<style>` element. A JSON text is a CSS string but
 * for its escapes of control characters, which no title has.
 */
export const inlineCssString = (text: string): string =>
  JSON.stringify(text).replaceAll('<', String.raw`\3c `);
