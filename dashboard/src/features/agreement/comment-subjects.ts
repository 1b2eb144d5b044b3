import type { Schema } from '../../lib/api.ts';

/** Something that a hearing comment may be about. */
export interface CommentSubject {
  readonly id: string;
  readonly title: string;
}

/** Everything of an agreement that a comment may be about: themes, goals and decisions, in the order of the page. */
export function commentSubjects({
  themes,
  goals,
  decisions,
}: Pick<Schema<'AgreementDetail'>, 'themes' | 'goals' | 'decisions'>): readonly CommentSubject[] {
  return [...themes, ...goals, ...decisions].map(({ id, title }) => ({ id, title }));
}
