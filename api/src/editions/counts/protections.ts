import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { EditionContext } from '../edition-context.ts';
import { contentOf, type CountPart } from './count-parts.ts';
import { EarlierReleases } from './earlier-releases.ts';
import { chosenKeys, keyBits } from './key-bits.ts';
import type { Withheld } from './protect-counts.ts';
import { type KeptProtection, type PartRelease, ProtectionsQuery } from './protections.query.ts';
import { withholdInThread } from './withhold-in-thread.ts';

/**
 * Finds what to withhold of a part of an edition, against all earlier editions. It is found once: counts that have not
 * changed since the last edition stay protected as they are, and the same history of counts anywhere has the same answer.
 */
@Injectable()
export class Protections {
  constructor(
    @Inject(ProtectionsQuery) private readonly query: ProtectionsQuery,
    @Inject(EarlierReleases) private readonly earlier: EarlierReleases,
  ) {}

  async of({ edition }: EditionContext, part: CountPart): Promise<Withheld> {
    const content = contentOf(part, edition.threshold);
    const releases = await this.query.releases(part.name);
    const key = protectionKey(content, releases.at(-1));
    const keys = [...part.lattice.counts.keys()];
    const kept = await this.query.kept(key);
    const withheld = kept ? unpacked(keys, kept) : await this.find(part, edition.threshold, releases);
    if (!kept) await this.query.keep(key, packed(keys, withheld));
    await this.query.note(part.name, { edition: edition.id, content, key });
    return withheld;
  }

  private async find(
    part: CountPart,
    threshold: number,
    releases: readonly PartRelease[],
  ): Promise<Withheld> {
    const earlier = await this.earlier.of(part.name, releases);
    return withholdInThread({ lattice: part.lattice, threshold, earlier });
  }
}

/** Names a part's counts and all that were published before them. */
function protectionKey(content: string, last: PartRelease | undefined): string {
  if (last?.content === content) return last.key;
  return createHash('sha256')
    .update(`${content}\n${last?.key ?? ''}`)
    .digest('hex');
}

function packed(keys: readonly string[], { hidden, exposed }: Withheld): KeptProtection {
  return { hidden: keyBits(keys, hidden), exposed: keyBits(keys, new Set(exposed)) };
}

function unpacked(keys: readonly string[], { hidden, exposed }: KeptProtection): Withheld {
  return { hidden: new Set(chosenKeys(keys, hidden)), exposed: chosenKeys(keys, exposed) };
}
