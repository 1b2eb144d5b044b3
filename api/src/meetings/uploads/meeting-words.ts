import type { ClosedWords } from '../../imports/read-table.ts';
import type { ParticipantFunction, ProposalState, QuestionKind } from '../meeting-codes.ts';

const words = <Code>(entries: Readonly<Record<string, Code>>): ClosedWords<Code> =>
  new Map(Object.entries(entries));

export const functionWords = words<ParticipantFunction>({
  politiker: 'politician',
  borgmester: 'mayor',
  udvalgsformand: 'committee-chair',
  naestformand: 'vice-chair',
  udvalgsmedlem: 'member',
  direktoer: 'executive',
  leder: 'manager',
  fagperson: 'officer',
  forsker: 'researcher',
  brugerorganisation: 'user-organisation',
  sekretariat: 'secretariat',
  andet: 'other',
});
export const stateWords = words<ProposalState>({
  noteret: 'captured',
  'i-gang': 'in-progress',
  gennemfoert: 'done',
  frafaldet: 'dropped',
});
export const questionWords = words<QuestionKind>({ rangordning: 'ranking', enighed: 'agreement' });
