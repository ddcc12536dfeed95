import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { drawMoving, drawPicture } from '../checks/testing/draw-picture.ts';
import { type PictureBytes, readPicture } from './read-picture.ts';

const jpeg = await drawPicture('jpeg', 320, 200);
const png = await drawPicture('png', 320, 200);
const webp = await drawPicture('webp', 320, 200);
const lossless = await sharp(png).webp({ lossless: true }).toBuffer();
const clear = await sharp({
  create: { width: 320, height: 200, channels: 4, background: { r: 9, g: 9, b: 9, alpha: 0.5 } },
})
  .webp()
  .toBuffer();
const interlaced = await sharp(png).jpeg({ progressive: true }).toBuffer();
const turned = await sharp(jpeg)
  .withExif({ IFD0: { ImageDescription: 'A head with more in it' } })
  .jpeg()
  .toBuffer();

const whole: PictureBytes = { width: 320, height: 200, isWhole: true, moves: false };

const cases: [title: string, bytes: Buffer, ending: string, expected: PictureBytes | undefined][] =
  [
    ['a JPEG', jpeg, 'jpg', whole],
    ['a JPEG by its long ending', jpeg, 'jpeg', whole],
    ['a JPEG that comes in steps', interlaced, 'jpg', whole],
    ['a JPEG with what cameras write', turned, 'jpg', whole],
    ['a PNG', png, 'png', whole],
    ['a WebP', webp, 'webp', whole],
    ['a WebP without loss', lossless, 'webp', whole],
    ['a WebP with clear parts', clear, 'webp', whole],
    ['a JPEG that is cut off', jpeg.subarray(0, -20), 'jpg', { ...whole, isWhole: false }],
    ['a PNG that is cut off', png.subarray(0, -20), 'png', { ...whole, isWhole: false }],
    ['a WebP that is cut off', webp.subarray(0, -20), 'webp', { ...whole, isWhole: false }],
    ['a JPEG by the ending of a PNG', jpeg, 'png', undefined],
    ['a PNG by the ending of a JPEG', png, 'jpg', undefined],
    ['a PNG by the ending of a WebP', png, 'webp', undefined],
    ['words', Buffer.from('It is a text and no picture at all.'), 'jpg', undefined],
    ['nothing', Buffer.alloc(0), 'png', undefined],
    ['an ending of no kind', png, 'svg', undefined],
  ];

for (const [title, bytes, ending, expected] of cases)
  test(`reads ${title}`, () => assert.deepEqual(readPicture(bytes, ending), expected));

test('reads the head of a JPEG that ends in it', () => {
  assert.equal(readPicture(jpeg.subarray(0, 40), 'jpg')?.isWhole, false);
});

test('knows a picture that moves', async () => {
  assert.deepEqual(readPicture(await drawMoving(), 'webp'), {
    width: 8,
    height: 6,
    isWhole: true,
    moves: true,
  });
});
