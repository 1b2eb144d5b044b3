import type { EditionRef } from '../../editions/edition-ref.ts';
import { canonicalJson } from '../document/canonical-json.ts';
import { documentSha256 } from '../document/document-sha256.ts';
import type { ScenarioDocument } from '../document/scenario-document.ts';
import { sha256 } from '../document/sha256.ts';

/** All that a result follows from, as one hash: the document, the content of its edition, and the methods' versions. */
export function resultKey(
  document: ScenarioDocument,
  { hash }: Pick<EditionRef, 'hash'>,
  methods: Readonly<Record<string, string>>,
): string {
  return sha256(canonicalJson({ document: documentSha256(document), edition: hash, methods }));
}
