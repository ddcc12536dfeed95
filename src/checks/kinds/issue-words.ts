/** An issue in words: what is wrong, with the value, and the next action. */
export interface IssueWords {
  message: string;
  fix: string;
}

/** How some kinds of issue are put into words, each from the values it has. */
export type IssueWording<Values> = {
  [Kind in keyof Values]: (values: Values[Kind]) => IssueWords;
};

/** The values of a kind of issue whose words are always the same. */
export type NoValues = object;
