import { areaAt } from '../../analyses/answer/area.ts';
import { newestNeedYear } from '../../analyses/answer/checked.ts';
import type { Notice } from '../../analyses/answer/basis.dto.ts';
import { frame } from '../../analyses/answer/frame.ts';
import { bridgeRows } from '../calculation/bridge-rows.ts';
import type { Calculated } from '../calculation/calculate-scenario.ts';
import type { CompleteDocument } from '../document/complete-documents.ts';
import { documentSha256 } from '../document/document-sha256.ts';
import type { ScenarioDocument } from '../document/scenario-document.ts';
import { kindsRead } from './kinds-read.ts';
import type { ScenarioResultAnswer } from './result.answer.ts';

/** The answer of a calculation: what it rests on, outcomes, bridge and tables. */
export function resultAnswerOf(
  { document, context }: Pick<CompleteDocument, 'document' | 'context'>,
  calculated: Calculated,
  methods: Readonly<Record<string, string>>,
): ScenarioResultAnswer {
  const { kind, seed, horizonYear } = document;
  const { outcomes, tables, notices } = calculated.result;
  const year = newestNeedYear(context);
  const area = areaAt(context, document.area, year);
  const kinds = kindsRead[kind];
  const framed = frame(context, {
    area,
    period: { from: String(year), to: String(horizonYear) },
    kinds,
    methods: Object.keys(methods),
    reported: context.needReports.get(year) ?? [],
    // Who has reported need matters where need is read.
    expected: kinds.includes('need') ? area.municipalities : [],
    notices: [...methodNotices(document, methods), ...notices],
  });
  const bridge = bridgeRows(calculated);
  return { ...framed, kind, sha256: documentSha256(document), seed, outcomes, bridge, tables };
}

/** A document may be older than the program: its result is that of the methods of today. */
function methodNotices({ methods }: ScenarioDocument, today: Readonly<Record<string, string>>): Notice[] {
  const keys = new Set([...Object.keys(methods), ...Object.keys(today)]);
  const count = [...keys].filter((key) => methods[key] !== today[key]).length;
  return count > 0 ? [{ code: 'scenario-methods-changed', params: { count } }] : [];
}
