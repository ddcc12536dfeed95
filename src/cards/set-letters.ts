import { Buffer as Line, shape } from 'harfbuzzjs';
import { type CutFont, type Role, cutFaces } from './cut-faces.ts';
import { titleTracking } from './theme-values.ts';

/** How letters are set: their role, and their size in pixels. */
export interface Style {
  role: Role;
  size: number;
}

/** Sets letters as outlines, so that a picture needs no font. */
export interface Letters {
  /** Whether some font of the role has every letter. */
  have: (text: string, role: Role) => boolean;
  /** The width of a text on one line, in pixels. */
  widthOf: (text: string, style: Style) => number;
  /** The outlines of a text that begins at a point of its ground line. */
  outline: (text: string, style: Style, at: { x: number; y: number }) => string;
}

/** A glyph with its place and its size, in ems of its line. */
interface Glyph {
  x: number;
  size: number;
  path: string;
}

const pointOf = (character: string): number => character.codePointAt(0) ?? 0;

/** Characters that no font needs to have: all kinds of spaces are set as a space. */
const asSpace = (text: string): string => text.replaceAll(/\s/gu, ' ');

/** A text in spans of letters that one font has. What none has is left to the first. */
function spansOf(text: string, fonts: readonly CutFont[]): { font: CutFont; text: string }[] {
  const spans: { font: CutFont; text: string }[] = [];
  for (const character of text) {
    const last = spans.at(-1);
    // A space does not leave the font of its neighbors.
    const own = last && character === ' ' ? last.font : undefined;
    const font = own ?? fonts.find(({ points }) => points.has(pointOf(character))) ?? fonts[0];
    if (!font) continue;
    if (last?.font === font) last.text += character;
    else spans.push({ font, text: character });
  }
  return spans;
}

function shapeSpan(font: CutFont, text: string): { advance: number; dx: number; id: number }[] {
  const line = new Line();
  line.addText(text);
  line.guessSegmentProperties();
  shape(font.font, line);
  const em = font.scale * font.unit;
  return line.getGlyphInfosAndPositions().map(({ codepoint, xAdvance = 0, xOffset = 0 }) => ({
    id: codepoint,
    advance: xAdvance * em,
    dx: xOffset * em,
  }));
}

/** Letters that are set: their outlines, and how wide they are, in ems. */
interface Run {
  glyphs: readonly Glyph[];
  width: number;
}

/** Sets some letters of one word, or a space. */
function setWord(word: string, fonts: readonly CutFont[], tracking: number): Run {
  const glyphs: Glyph[] = [];
  let width = 0;
  for (const { font, text } of spansOf(word, fonts))
    for (const { id, advance, dx } of shapeSpan(font, text)) {
      glyphs.push({ x: width + dx, size: font.scale * font.unit, path: font.font.glyphToPath(id) });
      width += advance + tracking;
    }
  return { glyphs, width };
}

const rounded = (value: number): string => String(Math.round(value * 100) / 100);

/** An outline of a glyph at its place. */
function place({ path, ...glyph }: Glyph, size: number, x: number, y: number): string {
  const scale = Number((glyph.size * size).toPrecision(6));
  const move = `translate(${rounded(x + glyph.x * size)} ${rounded(y)})`;
  return `<path transform="${move} scale(${scale} -${scale})" d="${path}"/>`;
}

/** Cuts the fonts, and sets letters in them. */
export async function cutLetters(): Promise<Letters> {
  const faces = await cutFaces();
  const known = new Map<Role, Map<string, Run>>();
  // Words are measured many times before they are drawn, and come again: each is set once.
  const setOnce = (word: string, role: Role): Run => {
    const words = known.get(role) ?? new Map<string, Run>();
    known.set(role, words);
    const run =
      words.get(word) ??
      setWord(asSpace(word), faces[role], role === 'display' ? titleTracking : 0);
    words.set(word, run);
    return run;
  };
  const runsOf = (text: string, role: Role) =>
    text.split(/(\s)/u).map((word) => setOnce(word, role));
  return {
    have: (text, role) =>
      [...asSpace(text)].every((each) =>
        faces[role].some(({ points }) => points.has(pointOf(each))),
      ),
    widthOf: (text, { role, size }) =>
      runsOf(text, role).reduce((sum, { width }) => sum + width * size, 0),
    outline: (text, { role, size }, { x, y }) => {
      let left = x;
      return runsOf(text, role)
        .flatMap(({ glyphs, width }) => {
          const at = left;
          left += width * size;
          return glyphs.filter(({ path }) => path !== '').map((glyph) => place(glyph, size, at, y));
        })
        .join('');
    },
  };
}
