/** Fresh key — names one attempt, so that sending it again changes nothing more; also where the page is not https. */
export function freshKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
