import { globSync, readFileSync } from 'node:fs';
import { Blob, Buffer as Line, Face, Font, shape } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { contentFolder } from '../../model/content-folder.ts';

/** What authors write that is not text: the head of a file, components, the targets of links. */
const MARKUP = /^---\n.*?\n---\n|<[^>]*>|\]\([^)]*\)|\{#[^}]*\}|[[\]*_#|\\]/gsu;

/** The chapters of the story as plain lines: what the fonts will set. */
export const specimen = (): string[] =>
  globSync('chapters/**/*.mdx', { cwd: contentFolder() })
    .toSorted()
    .flatMap((path) =>
      readFileSync(`${contentFolder()}/${path}`, 'utf8')
        .replace(MARKUP, '')
        .split(/\n{2,}/u)
        .map((line) => line.replace(/\s+/gu, ' ').trim()),
    );

/**
 * The width of lines of text as a browser sets them, in ems. Pairs of letters are kerned: of the
 * serif that is nearly a hundredth of the width, which averages of single letters miss.
 */
export async function widthOf(font: Buffer, lines: readonly string[]): Promise<number> {
  const sfnt = await subsetFont(font, lines.join(''), { targetFormat: 'sfnt' });
  const face = new Face(new Blob(sfnt));
  const shaper = new Font(face);
  const units = lines.reduce((sum, text) => {
    const line = new Line();
    line.addText(text);
    line.guessSegmentProperties();
    shape(shaper, line);
    return line.getGlyphPositions().reduce((width, { xAdvance }) => width + xAdvance, sum);
  }, 0);
  return units / face.upem;
}
