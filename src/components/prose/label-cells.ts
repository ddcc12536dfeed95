const textOf = (html: string): string =>
  html
    .replace(/<[^>]+>/gu, '')
    .replaceAll('"', '&quot;')
    .trim();

/**
 * The rows of a table as an author wrote them, with what a reader needs who does not see its head:
 * the first cell of a row names the row, and each other cell has the name of its column in
 * `data-head`, which narrow screens print.
 */
export function labelCells(html: string): string {
  const heads = [...html.matchAll(/<th[^>]*>(.*?)<\/th>/gsu)].map(([, head = '']) => textOf(head));
  return html
    .replaceAll(/<th(?=[ >])/gu, '<th scope="col"')
    .replaceAll(/<tr[^>]*>.*?<\/tr>/gsu, (row) => {
      let column = -1;
      return row.replaceAll(/<td([^>]*)>(.*?)<\/td>/gsu, (_, attributes: string, cell: string) => {
        column += 1;
        return column === 0
          ? `<th scope="row"${attributes}>${cell}</th>`
          : `<td data-head="${heads[column] ?? ''}"${attributes}>${cell}</td>`;
      });
    });
}
