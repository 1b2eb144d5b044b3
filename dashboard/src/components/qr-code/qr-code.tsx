import type { ReactElement } from 'react';
import { encode } from 'uqr';

// Scanners need four empty modules around the code.
const border = 4;

function darkCells(rows: readonly (readonly boolean[])[]): string {
  return rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
}

/** QR code — a text as a picture for the camera of a phone; always dark on light, in every theme. */
export function QrCode({ text, alt }: { readonly text: string; readonly alt: string }): ReactElement {
  const { size, data } = encode(text, { ecc: 'M', border });
  return (
    <svg
      className="qr-code"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={alt}
      shapeRendering="crispEdges"
    >
      <rect className="qr-ground" width={size} height={size} />
      <path className="qr-cells" d={darkCells(data)} />
    </svg>
  );
}
