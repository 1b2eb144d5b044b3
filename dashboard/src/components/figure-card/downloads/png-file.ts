/** Size of a picture in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/**
 * SVG document as a PNG picture of a given size — drawn from the document, never from the screen.
 * @throws Error when the browser cannot draw it.
 */
export async function pngFile(svg: string, { width, height }: PictureSize): Promise<Blob> {
  const image = await loaded(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`, [width, height]);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (blob === null) throw new Error('the browser could not write the picture');
  return blob;
}

/** An image once it can be drawn; `decode` would wait for a frame that a busy or hidden page may never paint. */
function loaded(address: string, [width, height]: readonly [number, number]): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image(width, height);
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('the browser could not draw the picture'));
    image.src = address;
  });
}
