const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

// The library writes a property twice: by value into the file's own properties, and as text into XML it does not escape.
class XmpSafe extends String {
  override toString(): string {
    return this.valueOf().replace(/[&<>]/g, (sign) => escapes[sign] ?? sign);
  }
}

/** A property of a PDF that may hold any character without breaking the XML metadata beside it. */
export function xmpSafe(text: string): string {
  return new XmpSafe(text) as unknown as string;
}
