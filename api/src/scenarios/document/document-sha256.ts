import { canonicalJson } from './canonical-json.ts';
import { sha256 } from './sha256.ts';

/** SHA-256 of a document: that of its canonical text. */
export function documentSha256(document: object): string {
  return sha256(canonicalJson(document));
}
