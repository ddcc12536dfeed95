/**
 * The Markdown features of every text. The model's parser and Astro's renderer use the same ones.
 * Smart punctuation is off because it would change words that are matched character by character.
 */
export const proseFeatures = { headingAttributes: true, smartPunctuation: false };
