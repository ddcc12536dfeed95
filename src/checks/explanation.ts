/** A syntax error for an author: what is wrong, and what to do. */
export interface Explanation {
  problem: string;
  fix: string;
}
