import { png, type PngOptions } from "./png";

/** A moment, also in a tab that is not looked at. */
const moment = () => new Promise((done) => setTimeout(done, 20));

/**
 * An SVG as PNG, in the size that it gives itself, drawn by the browser and written by us.
 * @throws Error when the browser cannot draw a picture of that size
 */
export async function svgToPng(svg: string, options: PngOptions): Promise<Uint8Array> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const context = canvas.getContext("2d");
    // Some browsers read the faces inside an image only when it is drawn for the first time.
    for (let round = 0; round < 2; round += 1) {
      context?.clearRect(0, 0, canvas.width, canvas.height);
      context?.drawImage(image, 0, 0);
      await moment();
    }
    const { width, height } = canvas;
    const drawn = context?.getImageData(0, 0, width, height);
    if (!drawn) throw new Error(`cannot draw ${width} × ${height} pixels; expected a PNG`);
    return png(drawn, options);
  } finally {
    URL.revokeObjectURL(address);
  }
}
