import type { ReactElement } from 'react';
import { meetingTexts } from '@tilbudsvifte/locale/screens/meetings';
import type { Schema } from '../../../lib/api.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { useLanguage } from '../../../lib/use-texts.ts';

type Survey = Schema<'SurveyItem'>;

const formats = [
  ['xlsx', 'Excel'],
  ['csv', 'CSV'],
  ['json-stat', 'JSON-stat'],
] as const;

/** Files of everything a survey came to; what was held elsewhere has an order and nothing more. */
export function SurveyFiles({ survey }: { readonly survey: Survey }): ReactElement {
  const texts = useTextsOf(meetingTexts);
  const language = useLanguage();
  const { id, meeting, by, publishedOrder } = survey;
  const tables = [
    'options' as const,
    ...(publishedOrder ? [] : ['distribution' as const]),
    ...(by === 'none' ? [] : ['groups' as const]),
  ];
  const address = (table: string, format: string): string => {
    const asked = new URLSearchParams({ ...(by !== 'none' && { by }), table, format });
    return `/api/meetings/${meeting}/surveys/${id}/results?${asked.toString()}`;
  };
  return (
    <details className="survey-files">
      <summary>{texts('survey.files')}</summary>
      <ul className="file-list">
        {tables.flatMap((table) =>
          formats.map(([format, name]) => (
            <li key={`${table} ${format}`}>
              <a href={address(table, format)} hrefLang={language} download>
                {texts(`survey.file.${table}`, { format: name })}
              </a>
            </li>
          )),
        )}
      </ul>
    </details>
  );
}
