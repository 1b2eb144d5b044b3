import { badParameter } from '../../http/problem.ts';
import { ParametersPipe } from '../../http/parameters.pipe.ts';
import { evidenceAnalyses } from './evidence-analyses.ts';

/** A request for figures, taken apart. */
export interface EvidenceRequest {
  /** As asked, without edition and format: the same question may be asked of another edition. */
  readonly request: string;
  readonly path: string;
  /** Edition id or label; undefined for the newest. */
  readonly edition: string | undefined;
  readonly asked: object;
}

const host = 'http://evidence.invalid';
const refused = (detail: string): Error => badParameter('request', detail);

/**
 * The address of an analysis → what it asks. Its parameters are checked as if a reader had asked.
 * @throws ProblemError naming `request`, or the parameter that is wrong
 */
export function evidenceRequest(address: string): EvidenceRequest {
  const url = URL.canParse(address, host) ? new URL(address, host) : null;
  if (!url || url.origin !== host || !address.startsWith('/'))
    throw refused('must be an address like /api/analyses/supply-gaps?area=1084');
  const path = url.pathname.replace(/^\/api\//, '');
  const parameters = evidenceAnalyses.get(path);
  if (!parameters)
    throw refused(`there is no such analysis; known: ${[...evidenceAnalyses.keys()].join(', ')}`);
  const names = [...url.searchParams.keys()];
  if (new Set(names).size !== names.length) throw refused('names a parameter twice');
  const { edition, format: _, ...query } = Object.fromEntries(url.searchParams);
  if (edition === 'working')
    throw refused('a decision rests on a published edition, not on the unpublished state');
  const asked = new ParametersPipe().transform(query, { type: 'query', metatype: parameters }) as object;
  const kept = new URLSearchParams(query).toString();
  return { request: `/api/${path}${kept && `?${kept}`}`, path, edition: editionOf(edition), asked };
}

function editionOf(edition: string | undefined): string | undefined {
  return edition === undefined || edition === 'latest' ? undefined : edition;
}
