import sharp from 'sharp';

/** What a picture is made as. */
type Format = 'jpeg' | 'png' | 'webp' | 'gif';

/** A picture of one color. */
export const drawPicture = (format: Format, width = 8, height = 6): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#26344a' } })
    .toFormat(format)
    .toBuffer();

/** A picture of two images that are shown in turn. */
export async function drawMoving(): Promise<Buffer> {
  const create = { width: 8, height: 6, channels: 4 as const, background: '#f6e7a8' };
  const images = [create, { ...create, background: '#26344a' }].map((one) => ({ create: one }));
  const frames = await Promise.all(images.map((image) => sharp(image).png().toBuffer()));
  return sharp(frames, { join: { animated: true } })
    .webp()
    .toBuffer();
}
