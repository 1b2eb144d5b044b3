import { answers, sent } from '../../../lib/testing/small-network.ts';
import { groupings, municipalities, targetGroups } from '../../../components/testing/sample-lists.ts';
import { sessionOf } from '../../../components/testing/sample-session.ts';
import { sampleComparison, sampleLevers, sampleResult, sampleScenario } from './sample-scenarios.ts';

const services = [
  { id: 'T0101', name: 'Solgården', municipality: '0101' },
  { id: 'T0169', name: 'Birkely', municipality: '0169' },
];

/** Everything that the screens of Scenarier ask for, with the secretariat signed in. */
export function answerScenarios(): void {
  sent.length = 0;
  answers.clear();
  const at = `/api/scenarios/${sampleScenario.id}`;
  for (const [path, answer] of Object.entries({
    '/api/session': sessionOf('secretariat'),
    '/api/reference/groupings': { items: groupings },
    '/api/reference/municipalities': { items: municipalities },
    '/api/reference/target-groups': { items: targetGroups },
    '/api/reference/service-types': { items: [] },
    '/api/services': { figures: services },
    '/api/scenarios': { scenarios: [sampleScenario], tampered: [] },
    '/api/scenarios/levers': sampleLevers,
    '/api/scenarios/comparisons': sampleComparison,
    [at]: sampleScenario,
    [`${at}/result`]: sampleResult,
    'POST /api/scenarios/previews': sampleResult,
  }))
    answers.set(path, answer);
}
