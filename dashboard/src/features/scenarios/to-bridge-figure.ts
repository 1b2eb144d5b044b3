import type { WaterfallTerm } from '@tilbudsvifte/charts';
import { formatDecimal, formatSigned } from '@tilbudsvifte/locale';
import {
  bridgeHeadline,
  differenceInWords,
  figureInWords,
  outcomeInWords,
  unitInWords,
  whenInWords,
} from '@tilbudsvifte/locale/screens/scenarios';
import type { Figure } from '@tilbudsvifte/planning';
import type { FigureModel, TableRow } from '../../components/figure-card/figure-model.ts';
import { headlineBasis } from '../../lib/headline-basis.ts';
import type { Lever, ScenarioBridge, ScenarioOutcome } from '../../lib/scenario-answers.ts';
import { assumptionSaid } from './assumption-said.ts';
import { rowKind } from './outcome-rows.ts';
import type { OutcomesOf } from './to-outcomes-figure.ts';
import type { ScenarioWords } from './use-scenario-words.ts';

/** The way from base to scenario for one outcome. */
export interface BridgeFigure {
  readonly model: FigureModel;
  readonly terms: readonly WaterfallTerm[];
  readonly formatTick: (value: number) => string;
  readonly describe: (term: WaterfallTerm) => string;
}

/** What the figure is made of. */
export interface BridgeOf extends OutcomesOf {
  readonly bridge: ScenarioBridge;
  readonly levers: readonly Lever[];
}

interface Step {
  readonly key: string;
  readonly kind: WaterfallTerm['kind'];
  /** Short name, and the change in words. */
  readonly label: string;
  readonly says: string;
  readonly figure: Figure;
}

function changeSteps({ bridge, document, levers }: BridgeOf, words: ScenarioWords): readonly Step[] {
  const { kind } = document;
  const names = bridge.changes.map(({ lever }) => lever);
  return bridge.changes.map(({ at, lever, alone }, i) => {
    const name = words.kindWord(kind, `lever.${kind}.${lever}`);
    const n = names.slice(0, i + 1).filter((one) => one === lever).length;
    const several = names.filter((one) => one === lever).length > 1;
    const assumption = document.assumptions[at];
    return {
      key: `change-${at}`,
      kind: 'change',
      label: several ? words.texts('editor.numbered', { name, n }) : name,
      says: assumption ? assumptionSaid(assumption, { kind, levers, words }) : '',
      figure: alone,
    };
  });
}

/** The scenario's value as its own outcome tells it: what the terms lead to. */
function scenarioValue({ bridge, result }: BridgeOf): Figure {
  const row = result.outcomes.find(({ outcome, year }) => outcome === bridge.outcome && year === bridge.year);
  return row?.scenario ?? { missing: 'not-reported' };
}

function stepsOf(of: BridgeOf, words: ScenarioWords): readonly Step[] {
  const { texts } = words;
  const { base, interaction } = of.bridge;
  const total = (key: string, label: string, figure: Figure): Step => ({
    key,
    kind: 'total',
    label,
    says: '',
    figure,
  });
  return [
    total('base', texts('scenario.base'), base),
    ...changeSteps(of, words),
    ...(of.bridge.changes.length > 1
      ? [
          {
            key: 'interaction',
            kind: 'change' as const,
            label: texts('scenario.interaction'),
            says: '',
            figure: interaction,
          },
        ]
      : []),
    total('scenario', texts('scenario.scenario'), scenarioValue(of)),
  ];
}

/** So many bars leave no room for a unit above each. */
const MANY_STEPS = 6;
const MILLION = 1_000_000;

/** Whether the labels of the bars are in millions: many bars, and large amounts. */
function inMillions(steps: readonly Step[], unit: string): boolean {
  const sizes = steps.flatMap(({ figure }) => ('value' in figure ? [Math.abs(figure.value)] : []));
  return unit === 'DKK' && steps.length >= MANY_STEPS && Math.max(...sizes) >= MILLION;
}

function millionsText({ kind, figure }: Step, unit: string, { language }: ScenarioWords): string {
  if (!('value' in figure)) return figureInWords(figure, unit, language);
  return kind === 'total'
    ? formatDecimal(figure.value / MILLION, language, 1)
    : formatSigned(figure.value / MILLION, language, 1);
}

function stepText({ kind, figure }: Step, unit: string, { language }: ScenarioWords): string {
  return kind === 'total' ? figureInWords(figure, unit, language) : differenceInWords(figure, unit, language);
}

function rowsOf(steps: readonly Step[], unit: string): readonly TableRow[] {
  const kind = rowKind(
    unit,
    steps.map(({ figure }) => figure),
  );
  return steps.map(({ key, kind: step, label, says, figure }) => ({
    key,
    kind: step === 'change' && kind === 'share' ? ('points' as const) : kind,
    cells: [label, says, figure],
    ...(step === 'total' && { own: true }),
  }));
}

/** Waterfall of one outcome — the base, each change alone, what they give only together, and the scenario. */
export function toBridgeFigure(of: BridgeOf, words: ScenarioWords): BridgeFigure {
  const { bridge, document, result } = of;
  const { texts, language } = words;
  const { unit, base, interaction, total, year } = bridge;
  const outcome = outcomeInWords(document.kind, bridge.outcome, language);
  const steps = stepsOf(of, words);
  const short = inMillions(steps, unit);
  const changes = changeSteps(of, words).map(({ label, figure }) => ({ name: label, alone: figure }));
  const view = { ...headlineBasis(result.basis), outcome, unit, base, changes, interaction, total };
  const model: FigureModel = {
    id: 'scenarie-aendringer',
    eyebrow: texts('scenario.bridgeTitle', { outcome }),
    unit: `${unitInWords(unit, language)}, ${whenInWords(year, language)}`,
    ...bridgeHeadline(view, language),
    subline: texts('scenario.bridgeSub'),
    columns: [
      { key: 'term', label: texts('scenario.step'), kind: 'text' },
      { key: 'change', label: texts('scenario.stepSays'), kind: 'text' },
      { key: 'amount', label: texts('scenario.amount'), kind: 'decimal', interval: true },
    ],
    rows: rowsOf(steps, unit),
    notes: short ? [texts('scenario.inMillions')] : [],
    basis: result.basis,
    howToRead: [texts('scenario.bridgeRead')],
    fileParts: [document.name, outcome],
  };
  return {
    model,
    terms: steps.map((step) => ({
      key: step.key,
      label: step.label,
      kind: step.kind,
      figure: step.figure,
      text: (short ? millionsText : stepText)(step, unit, words),
    })),
    formatTick: (value) => figureInWords({ value }, unit, language),
    describe: ({ key, label, text }) => {
      const step = steps.find((one) => one.key === key);
      return texts('scenario.bridgeDescribe', {
        name: step?.says ? `${label}: ${step.says}` : label,
        amount: step ? stepText(step, unit, words) : text,
      });
    },
  };
}

/** Outcomes that there is a bridge for, by the key that an address names them with. */
export function bridgeOptions(
  { bridge, kind }: OutcomesOf['result'],
  { language }: ScenarioWords,
): readonly { readonly value: string; readonly label: string }[] {
  return bridge.map((one: Pick<ScenarioOutcome, 'outcome' | 'year'>) => ({
    value: bridgeKey(one),
    label: `${outcomeInWords(kind, one.outcome, language)} ${whenInWords(one.year, language)}`,
  }));
}

/** Key of a bridge in an address. @example bridgeKey({ outcome: 'unmet-places', year: 2030 }) // 'unmet-places-2030' */
export function bridgeKey({ outcome, year }: Pick<ScenarioBridge, 'outcome' | 'year'>): string {
  return year === 0 ? outcome : `${outcome}-${year}`;
}
