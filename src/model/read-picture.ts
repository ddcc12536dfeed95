/** What the bytes of a picture say of it. */
export interface PictureBytes {
  width: number;
  height: number;
  /** False for a file that was cut off, as by a copy that was not finished. */
  isWhole: boolean;
  /** True for one that moves: readers could not stop it. */
  moves: boolean;
}

/** Where the sizes stand in the head of each kind, and how long a head is. */
const PNG = { sign: Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), width: 16, height: 20 };
const WEBP = { chunk: 12, flags: 20, lossy: 26, lossless: 21, extended: 24 };
const HEAD_BYTES = 30;

function readPng(bytes: Buffer): PictureBytes | undefined {
  if (!bytes.subarray(0, PNG.sign.length).equals(PNG.sign)) return undefined;
  return {
    width: bytes.readUInt32BE(PNG.width),
    height: bytes.readUInt32BE(PNG.height),
    isWhole: bytes.includes('IEND', 0, 'latin1'),
    moves: bytes.includes('acTL', 0, 'latin1'),
  };
}

const SEGMENT = 0xff;
const START_OF_SCAN = 0xda;
/** Segments that say the size: every way to code a JPEG, but not the tables between them. */
const isFrame = (code: number): boolean =>
  code >= 0xc0 && code <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(code);

function readJpeg(bytes: Buffer): PictureBytes | undefined {
  if (bytes.readUIntBE(0, 3) !== 0xffd8ff) return undefined;
  const found: PictureBytes = { width: 0, height: 0, isWhole: false, moves: false };
  let at = 2;
  while (at + 9 <= bytes.length && bytes[at] === SEGMENT) {
    const code = bytes.readUInt8(at + 1);
    if (isFrame(code)) {
      found.height = bytes.readUInt16BE(at + 5);
      found.width = bytes.readUInt16BE(at + 7);
    }
    // A small picture in the head has an end of its own: only one after the head is the file’s.
    if (code === START_OF_SCAN) {
      found.isWhole = bytes.includes(Buffer.from([SEGMENT, 0xd9]), at);
      return found;
    }
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return found;
}

/** A size in 14 bits, of which others are beside it. */
const inFourteen = (bits: number): number => bits & 0x3fff;

function sizeInWebp(bytes: Buffer, chunk: string): [width: number, height: number] {
  switch (chunk) {
    case 'VP8 ':
      return [
        inFourteen(bytes.readUInt16LE(WEBP.lossy)),
        inFourteen(bytes.readUInt16LE(WEBP.lossy + 2)),
      ];
    case 'VP8L': {
      const bits = bytes.readUInt32LE(WEBP.lossless);
      return [inFourteen(bits) + 1, inFourteen(bits >>> 14) + 1];
    }
    default:
      return [bytes.readUIntLE(WEBP.extended, 3) + 1, bytes.readUIntLE(WEBP.extended + 3, 3) + 1];
  }
}

function readWebp(bytes: Buffer): PictureBytes | undefined {
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WEBP')
    return undefined;
  const chunk = bytes.toString('latin1', WEBP.chunk, WEBP.chunk + 4);
  const [width, height] = sizeInWebp(bytes, chunk);
  return {
    width,
    height,
    isWhole: bytes.length >= bytes.readUInt32LE(4) + 8,
    moves: chunk === 'VP8X' && (bytes.readUInt8(WEBP.flags) & 2) !== 0,
  };
}

const READERS: Readonly<Record<string, (bytes: Buffer) => PictureBytes | undefined>> = {
  jpg: readJpeg,
  jpeg: readJpeg,
  png: readPng,
  webp: readWebp,
};

/**
 * Reads the head of a picture.
 * @param ending that of its name, without the dot.
 * @returns undefined for bytes that are no picture of the kind that the ending names.
 */
export const readPicture = (bytes: Buffer, ending: string): PictureBytes | undefined =>
  bytes.length < HEAD_BYTES ? undefined : READERS[ending]?.(bytes);
