import { useId } from 'react';
import type { ReactElement } from 'react';
import { LineChart, ReferenceBars } from '@tilbudsvifte/charts';
import { profileFactWord, profileTexts } from '@tilbudsvifte/locale/screens/profile';
import type { ProfileChart, ProfileSectionView } from '@tilbudsvifte/locale/screens/profile';
import { PageLink } from '../../components/page-link/page-link.tsx';
import { useLanguage } from '../../lib/use-texts.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { barsModel, lineModel } from './drawn-chart.ts';
import { profileLinks } from './profile-links.ts';

// Small enough for a phone and for half a sheet of paper, so that print needs no second drawing.
const chartWidth = 320;

interface DrawingProps {
  readonly chart: ProfileChart;
  readonly name: string;
  readonly area: string;
}

function Drawing({ chart, ...places }: DrawingProps): ReactElement {
  const language = useLanguage();
  if (chart.kind === 'bars') return <ReferenceBars {...barsModel(chart)} />;
  return (
    <figure className="profile-line">
      <figcaption className="profile-caption">{chart.name}</figcaption>
      <LineChart {...lineModel(chart, places, language)} name={chart.name} width={chartWidth} />
    </figure>
  );
}

function Facts({ section, name, area }: SectionProps): ReactElement | null {
  const texts = useTextsOf(profileTexts);
  const language = useLanguage();
  const { facts, question, columns } = section;
  if (facts.length === 0) return null;
  return (
    <table className="profile-facts">
      <caption className="visually-hidden">{texts('profile.table', { question, name, area })}</caption>
      <thead>
        <tr>
          <th scope="col">{texts('profile.measure')}</th>
          {columns.map((column) => (
            <th key={column} scope="col" className="number">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {facts.map(({ key, label, own, area: areaValue, ...kind }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <td className="number own">{profileFactWord(own, kind, language)}</td>
            <td className="number">{profileFactWord(areaValue, kind, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One question, and who it is about. */
export interface SectionProps {
  readonly section: ProfileSectionView;
  readonly name: string;
  readonly area: string;
  readonly code?: string;
}

/** One question: the answer in a sentence, the figures beside the area's, a small drawing, and where to read on. */
export function ProfileSection(props: SectionProps): ReactElement {
  const { section, code, name, area } = props;
  const id = useId();
  const { question, headline, chart, link, key } = section;
  const { to, search } = profileLinks[key];
  return (
    <section className="profile-section card" aria-labelledby={id} data-profile={key}>
      <div className="profile-words">
        <h2 id={id}>{question}</h2>
        <p className="profile-answer">{headline.headline}</p>
        <Facts {...props} />
        <p className="profile-link">
          <PageLink to={to} search={{ ...search, ...(code !== undefined && { k: code }) }}>
            {link}
          </PageLink>
        </p>
      </div>
      {chart && (
        <div className="profile-figure">
          <Drawing chart={chart} name={name} area={area} />
        </div>
      )}
    </section>
  );
}
