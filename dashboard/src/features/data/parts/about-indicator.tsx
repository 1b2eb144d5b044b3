import type { ReactElement, ReactNode } from 'react';
import { createTexts, formatYearRange } from '@tilbudsvifte/locale';
import { dataTexts } from '@tilbudsvifte/locale/screens/data';
import { glossary } from '@tilbudsvifte/locale/screens/glossary';
import { indicatorTexts } from '@tilbudsvifte/locale/screens/indicators';
import { sourceNames } from '../../../components/figure-card/source-line.ts';
import { PageLink } from '../../../components/page-link/page-link.tsx';
import { useLanguage } from '../../../lib/use-texts.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { coverageWords } from '../coverage-words.ts';
import type { IndicatorAnswer } from '../indicator-names.ts';
import { markTerms } from '../mark-terms.ts';
import { yearsOf } from '../read-series.ts';
import { Term } from './term.tsx';

function Entry({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** Text whose words of the glossary open their explanation. */
function WithTerms({ text }: { readonly text: string }): ReactElement {
  const language = useLanguage();
  return (
    <>
      {markTerms(text, glossary(language)).map((part, i) =>
        typeof part === 'string' ? part : <Term key={i} word={part.word} entry={part.entry} />,
      )}
    </>
  );
}

function ApiLink({ asked: { answer, indicator } }: { readonly asked: IndicatorAnswer }): ReactElement {
  const query = new URLSearchParams({
    area: answer.basis.area.code,
    indicators: indicator.indicator,
    series: 'all',
    edition: answer.basis.edition.id,
    format: 'csv',
  });
  return (
    <code className="command">{`curl "${location.origin}/api/analyses/compare?${query.toString()}"`}</code>
  );
}

/** Breaks in words, by the codes of the notices. */
function Breaks({ codes }: { readonly codes: readonly string[] }): ReactElement {
  const texts = useTextsOf(dataTexts);
  const common = createTexts(useLanguage());
  const known = ['account-plan-break-2018', 'law-break-2024'] as const;
  const shown = known.filter((code) => codes.includes(code));
  return (
    <>
      {shown.length === 0 ? texts('data.noBreaks') : shown.map((code) => common(`notice.${code}`)).join(' ')}
    </>
  );
}

function Reading({ asked }: { readonly asked: IndicatorAnswer }): ReactElement {
  const texts = useTextsOf(dataTexts);
  const words = useTextsOf(indicatorTexts);
  const { indicator } = asked.indicator;
  const parts = ['why', 'how', 'parts', 'pitfalls'] as const;
  return (
    <>
      {parts.map((part) => (
        <Entry key={part} name={texts(`data.${part}`)}>
          <WithTerms text={words(`measure.${indicator}.${part}`)} />
        </Entry>
      ))}
    </>
  );
}

/** Om indikatoren — why it matters, how it is calculated, what it rests on, what to take care of, and where to get it. */
export function AboutIndicator({ asked }: { readonly asked: IndicatorAnswer }): ReactElement {
  const texts = useTextsOf(dataTexts);
  const language = useLanguage();
  const { answer, indicator } = asked;
  const common = createTexts(language);
  const years = yearsOf(asked);
  const interval = answer.figures.some(({ value }) => 'value' in value && value.lo !== undefined);
  return (
    <>
      <dl className="about-indicator">
        <Reading asked={asked} />
        <Entry name={texts('data.source')}>{sourceNames(answer.basis, common).join(', ')}</Entry>
        <Entry name={texts('data.coverage')}>
          {coverageWords(indicator, language)} · {formatYearRange(years[0] ?? indicator.year, indicator.year)}
        </Entry>
        <Entry name={texts('data.breaks')}>
          <Breaks codes={indicator.breaks} />
        </Entry>
        <Entry name={texts('data.quality')}>
          <strong>{indicator.quality}</strong> {texts(`data.reason.${indicator.qualityReason}`)}{' '}
          {texts('data.gradeRule')}
        </Entry>
        <Entry name={texts('data.direction')}>
          {texts('data.neither')} {interval && texts('data.interval')}
        </Entry>
        <Entry name={texts('data.next')}>{texts('data.noDate')}</Entry>
        <Entry name={texts('data.contact')}>{texts('data.contactWho')}</Entry>
        <Entry name={texts('data.api')}>
          <ApiLink asked={asked} />
        </Entry>
      </dl>
      <p className="link-row">
        <PageLink to="/data">{texts('data.catalogueLink')}</PageLink>{' '}
        {indicator.level === 'municipality' && (
          <PageLink to="/sammenlign" search={{ ind: [indicator.indicator] }}>
            {texts('data.compareLink')}
          </PageLink>
        )}{' '}
        <PageLink to="/ordbog">{texts('data.glossaryLink')}</PageLink>
      </p>
    </>
  );
}
