/** Ends a command with a sentence that says why. */
export function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
