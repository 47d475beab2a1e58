// node variants.mjs ORDER: as many photographs at once as there are cores; of each photograph every
// width is read and scaled once, for both formats.
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import sharp from "sharp";

const order = JSON.parse(readFileSync(process.argv[2]));
const waiting = order.photos.values();

async function make(photo, width) {
  const pixels = await sharp(photo.path)
    .autoOrient()
    .resize(width)
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { channels, height } = pixels.info;
  const scaled = () => sharp(pixels.data, { raw: { width, height, channels } });
  const target = join(order.output, `${photo.name}-${width}`);
  await Promise.all([
    scaled().webp({ quality: order.quality, effort: order.effort }).toFile(`${target}.webp`),
    scaled()
      .jpeg({ quality: order.quality, progressive: true, chromaSubsampling: "4:2:0" })
      .toFile(`${target}.jpg`),
  ]);
}

async function work() {
  for (const photo of waiting) {
    for (const width of photo.widths) {
      await make(photo, width);
    }
  }
}

sharp.cache(false);
await Promise.all(Array.from({ length: availableParallelism() }, work));
