/**
 * The tag of a test that is run in Chromium alone. Playwright drives a Firefox that is not its own
 * by WebDriver BiDi. There it does not tap, turn script off, or ask for paper, for forced colors or
 * for less motion: it does nothing, and says nothing of it. The tag may go when it can:
 * https://github.com/w3c/webdriver-bidi/issues/750
 */
export const CHROMIUM = ['@chromium'];
