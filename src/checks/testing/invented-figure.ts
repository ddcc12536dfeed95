/**
 * A figure of the invented story, as `figures.yaml` holds it, and a chapter’s line that prints it.
 */
export const inventedFigure = `passengers:
  title: Who was on the last ferry
  topic: last-ferry
  unit: passengers
  points:
    - date: 1999-03-05
      what: by the log
      low: 12
      high: 12
      sources: [ferry-log]
    - date: 1999-03-03
      what: seen from the quay
      high: 20
      about: true
      by: [harbor-sources]
      sources: [courier-report, herald-notice]
    - date: 1999-03-04
      what: with a ticket
      low: 9
      high: 15
      by: [anna-berg, pavel-strand]
      sources: [gazette-report]
`;

/** A line of the story’s chapter that prints it. */
export const FIGURE_LINE = '\n<Figure id="passengers" />\n';
