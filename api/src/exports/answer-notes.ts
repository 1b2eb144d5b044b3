import { createTexts, type Language, noticeText, type NoticeCode } from '@tilbudsvifte/locale';
import type { AnswerBase } from '../analyses/answer/basis.dto.ts';
import type { AnswerToWrite } from '../editions/answer-formats.ts';

function isAnswer(answer: object): answer is AnswerBase {
  return 'basis' in answer && 'notices' in answer;
}

function basisLines({ basis }: AnswerBase, language: Language): string[] {
  const texts = createTexts(language);
  const { area, coverage, edition, methods, period, priceLevel } = basis;
  const name = language === 'en' ? area.nameEn : area.name;
  const prices = priceLevel?.prices === 'fixed' && priceLevel.year !== null;
  return [
    texts('source.source', { source: basis.sources.join(', ') }),
    ...(basis.dataAsOf === null ? [] : [texts('source.asOf', { date: basis.dataAsOf })]),
    texts('source.membership', { area: name, date: area.membershipDate }),
    texts('source.period', { period: `${period.from}–${period.to}` }),
    texts('source.reported', { reported: coverage.reported, expected: coverage.expected }),
    ...(priceLevel === null
      ? []
      : [
          prices
            ? texts('source.fixedPrices', { year: String(priceLevel.year) })
            : texts('source.currentPrices'),
        ]),
    texts('source.edition', { edition: edition.label }),
    ...methods.map(({ key, version }) => texts('source.method', { method: `${key} ${version}` })),
    ...(edition.hash === null ? [] : [`SHA-256 ${edition.hash}`]),
  ];
}

/** What one must know to use the rows: where they are from, how they were made, what is missing, and the request. */
export function answerNotes({ answer, path, parameters, language }: AnswerToWrite): string[] {
  const asked = new URLSearchParams(
    Object.entries(parameters).map(([key, value]): [string, string] => [key, String(value)]),
  );
  const request = `/api/${path}?${asked.toString()}`;
  if (!isAnswer(answer)) return [request];
  const { notices } = answer;
  return [
    request,
    ...basisLines(answer, language),
    ...notices.map(({ code, params }) => noticeText(code as NoticeCode, params, language)),
    createTexts(language)('note.symbols'),
  ];
}
