import type { ReactElement } from 'react';
import { slidesTexts } from '@tilbudsvifte/locale/screens/slides';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import type { SlideStep } from './slide-keys.ts';

/** What can be done, and what is so now. */
export interface SlideBarProps {
  readonly no: number;
  readonly n: number;
  readonly table: boolean;
  readonly blank: boolean;
  readonly full: { readonly full: boolean; readonly offered: boolean };
  readonly take: (step: SlideStep) => void;
  readonly onClose: () => void;
}

/** Everything that keys do, as buttons, with the number of the slide. */
export function SlideBar({ no, n, table, blank, full, take, onClose }: SlideBarProps): ReactElement {
  const words = useTextsOf(slidesTexts);
  const button = (step: SlideStep, label: string, more = {}) => (
    <button type="button" className="button" onClick={() => take(step)} {...more}>
      {label}
    </button>
  );
  return (
    <div className="slide-bar" role="group" aria-label={words('slides.show')} title={words('slides.keys')}>
      {button('previous', words('slides.previous'), { 'aria-disabled': no === 1 })}
      <span className="slide-count" aria-hidden="true">
        {words('slides.of', { no, n })}
      </span>
      {button('next', words('slides.next'), { 'aria-disabled': no === n })}
      <span className="slide-bar-gap" />
      {button('table', table ? words('slides.figure') : words('slides.table'), { 'aria-keyshortcuts': 'T' })}
      {button('blank', blank ? words('slides.lit') : words('slides.blank'), { 'aria-keyshortcuts': 'B' })}
      {full.offered &&
        button('full', full.full ? words('slides.leaveFull') : words('slides.full'), {
          'aria-keyshortcuts': 'F',
        })}
      <button type="button" className="button" onClick={onClose}>
        {words('slides.close')}
      </button>
    </div>
  );
}
