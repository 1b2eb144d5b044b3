import { useEffect, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { answeringTexts } from '@tilbudsvifte/locale/screens/meetings';
import type { Schema } from '../../../lib/api.ts';
import { useChange } from '../../../lib/queries/use-change.ts';
import { send } from '../../../lib/send.ts';
import { useLeaveWarning } from '../../../lib/use-leave-warning.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { answersOf, notGiven } from './given-answers.ts';
import type { Given, GivenAnswers } from './given-answers.ts';
import { shuffled } from './shuffled.ts';

type Form = Schema<'SurveyForm'>;

/** Where somebody is with their answer. */
export type AnsweringStep = 'questions' | 'review' | 'thanks';

/** Questions of a link; asked once, and forgotten when the page is left. */
export function useSurveyForm(token: string) {
  return useQuery({
    queryKey: ['survey-form', token],
    queryFn: () => send<Form>({ method: 'POST', path: '/survey-answers/form', body: { token } }),
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

/** Answering a form: what is chosen, the step, and sending; nothing of it leaves memory before it is sent. */
export function useAnswering(token: string, { questions }: Form) {
  const texts = useTextsOf(answeringTexts);
  const [given, setGiven] = useState<GivenAnswers>(() => notGiven(questions, shuffled));
  const [step, setStep] = useState<AnsweringStep>('questions');
  const answers = answersOf(questions, given);
  const sending = useChange({
    make: () => send({ method: 'POST', path: '/survey-answers', body: { token, answers } }),
    stale: [],
    onDone: () => setStep('thanks'),
  });
  useLeaveWarning(answers.length > 0 && step !== 'thanks', texts('answering.leave'));
  useEffect(() => {
    if (step !== 'questions') document.getElementById('answering')?.focus();
  }, [step]);
  const change = (question: string, part: Partial<Given>): void =>
    setGiven((before) => {
      const now = before[question];
      return now ? { ...before, [question]: { ...now, ...part } } : before;
    });
  return {
    given,
    change,
    step,
    setStep,
    answers,
    send: () => sending.run(undefined),
    isPending: sending.isPending,
    error: sending.error,
  };
}

/** What a form is answered with. */
export type Answering = ReturnType<typeof useAnswering>;
