/**
 * The Markdown features of every text, for the model's reading and for Astro's rendering alike.
 * Smart punctuation stays off: it would change words that are matched character by character.
 */
export const proseFeatures = { headingAttributes: true, smartPunctuation: false };
