import type { getDocumentProxy } from 'unpdf';

/** The texts of a sheet of a printed page, each with its height above the lower edge, in points. */
export async function textsOf(pdf: Awaited<ReturnType<typeof getDocumentProxy>>, sheet: number) {
  const { items } = await (await pdf.getPage(sheet)).getTextContent();
  return items.flatMap((item) =>
    'str' in item && item.str.trim() ? [{ text: item.str, height: Number(item.transform[5]) }] : [],
  );
}
