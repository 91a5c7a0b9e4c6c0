import { pictureLimits, readPicture, type PictureFault } from "../core";

/** A picture upright and no larger than `pixels` on its longer side, by the browser's own means. */
export async function smaller(bytes: Uint8Array, pixels: number): Promise<Uint8Array | PictureFault> {
  const picture = readPicture(bytes);
  if (picture === null) return "unreadable";
  const scale = Math.min(1, pixels / Math.max(picture.width, picture.height));
  if (scale === 1 && picture.turns === 0 && bytes.length <= pictureLimits.wellPacked) return bytes;
  const type = picture.type === "png" ? "image/png" : "image/jpeg";
  try {
    const image = await createImageBitmap(new Blob([bytes.slice()], { type }), { imageOrientation: "from-image" });
    const canvas = new OffscreenCanvas(
      Math.max(1, Math.round(image.width * scale)),
      Math.max(1, Math.round(image.height * scale)),
    );
    const context = canvas.getContext("2d");
    if (context === null) return "unreadable";
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await canvas.convertToBlob({ type, quality: pictureLimits.quality });
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    return "unreadable";
  }
}
