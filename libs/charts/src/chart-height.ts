/**
 * Height of a drawn figure — one of three by the width of the figure, so that data arriving moves nothing. Unit: px.
 * @example chartHeight(900) // 320
 */
export function chartHeight(width: number): 240 | 320 | 360 {
  if (width < 640) return 240;
  return width < 1024 ? 320 : 360;
}
