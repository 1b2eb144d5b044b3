import type { Topic } from '../texts/topic.ts';

/** The reporter's checklist: what is missing, by when, and the ways to deliver. */
export const reporting = {
  'reporting.title': { da: 'Indberetning', en: 'Reporting' },
  'reporting.lead': {
    da: 'Hvad mangler vi fra jer, hvornår, og hvordan ser det ud, når andre ser det?',
    en: 'What do we need from you, by when, and how will it look to others?',
  },
  'reporting.round': { da: 'Runde', en: 'Round' },
  'reporting.municipality': { da: 'Kommune', en: 'Municipality' },
  'reporting.noRound': { da: 'Ingen runde er åben', en: 'No round is open' },
  'reporting.noRoundHelp': {
    da: 'Sekretariatet åbner den næste. Den vil stå her.',
    en: 'The secretariat will open the next. It will be shown here.',
  },
  'reporting.notIn': {
    da: '{municipality} indgår ikke i runden “{round}”.',
    en: '{municipality} is not part of the round “{round}”.',
  },
  'reporting.notInHelp': {
    da: 'Vælg en anden runde eller kommune, eller spørg sekretariatet.',
    en: 'Choose another round or municipality, or ask the secretariat.',
  },
  'reporting.progress': {
    da: '{done, number} af {of, plural, =1 {1 skema} other {{of, number} skemaer}} indsendt',
    en: '{done, number} of {of, plural, =1 {1 form} other {{of, number} forms}} submitted',
  },
  'reporting.deadline': { da: 'Frist {when}', en: 'Deadline {when}' },
  'reporting.deadlinePassed': { da: 'Fristen var {when}', en: 'The deadline was {when}' },
  'reporting.deadlinePassedHelp': {
    da: 'Bed sekretariatet om udsættelse, hvis noget mangler.',
    en: 'Ask the secretariat for an extension if something is missing.',
  },
  'reporting.notOpenYet': { da: 'Runden åbner {when}', en: 'The round opens {when}' },
  'reporting.allDone': { da: 'I har indsendt alt. Tak.', en: 'You have submitted everything. Thank you.' },
  'reporting.forms': { da: 'Skemaer for {municipality}', en: 'Forms for {municipality}' },
  'reporting.period': { da: 'Gælder {period}', en: 'Covers {period}' },
  'reporting.late': { da: 'For sent', en: 'Late' },
  'reporting.waiting': { da: 'Venter på din godkendelse', en: 'Waiting for your approval' },
  'reporting.waitingNone': {
    da: 'Intet venter på dig. Når et skema er indsendt, kan du godkende det her.',
    en: 'Nothing is waiting for you. When a form has been submitted you can approve it here.',
  },
  'reporting.review': { da: 'Se igennem og godkend: {form}', en: 'Review and approve: {form}' },
  'reporting.wayFile': { da: 'Send en fil', en: 'Send a file' },
  'reporting.wayForm': { da: 'Udfyld skemaet', en: 'Fill in the form' },
  'reporting.wayUnchanged': { da: 'Bekræft uændret', en: 'Confirm unchanged' },
  'reporting.wayNamed': { da: '{way}: {form}', en: '{way}: {form}' },
  'reporting.againHelp': {
    da: 'Opdager I en fejl i det modtagne, kan I sende det igen:',
    en: 'If you find a mistake in what was received, send it again:',
  },
  'reporting.state.missing': { da: 'Mangler', en: 'Missing' },
  'reporting.state.reading': { da: 'Læses', en: 'Being read' },
  'reporting.state.refused': { da: 'Har fejl', en: 'Has errors' },
  'reporting.state.draft': { da: 'Kladde', en: 'Draft' },
  'reporting.state.submitted': { da: 'Indsendt', en: 'Submitted' },
  'reporting.state.approved': { da: 'Godkendt', en: 'Approved' },
  'reporting.state.accepted': { da: 'Modtaget', en: 'Accepted' },
  'reporting.state.returned': { da: 'Sendt tilbage', en: 'Returned' },
  'reporting.state.replaced': { da: 'Afløst', en: 'Replaced' },
  'reporting.next.missing': {
    da: 'Send en fil, udfyld skemaet, eller bekræft, at intet er ændret.',
    en: 'Send a file, fill in the form, or confirm that nothing has changed.',
  },
  'reporting.next.reading': {
    da: 'Tallene læses. Det tager sjældent mere end et minut.',
    en: 'The figures are being read. It rarely takes more than a minute.',
  },
  'reporting.next.refused': {
    da: 'Der er fejl, der skal rettes. Intet er gemt.',
    en: 'There are errors to correct. Nothing has been kept.',
  },
  'reporting.next.draft': {
    da: 'Læst uden fejl. Se tallene igennem, og indsend dem.',
    en: 'Read without errors. Look the figures through and submit them.',
  },
  'reporting.next.submitted': {
    da: 'Venter på, at en godkender i kommunen godkender.',
    en: 'Waiting for an approver of the municipality.',
  },
  'reporting.next.approved': { da: 'Venter på sekretariatet.', en: 'Waiting for the secretariat.' },
  'reporting.next.accepted': {
    da: 'Modtaget af sekretariatet. I skal ikke gøre mere.',
    en: 'Received by the secretariat. You need do nothing more.',
  },
  'reporting.next.returned': {
    da: 'Læs bemærkningen, ret tallene, og send dem igen.',
    en: 'Read the comment, correct the figures and send them again.',
  },
  'reporting.next.replaced': { da: 'En nyere er sendt.', en: 'A newer one has been sent.' },
  'reporting.see.missing': { da: 'Se', en: 'See' },
  'reporting.see.reading': { da: 'Se hvor langt', en: 'See how far' },
  'reporting.see.refused': { da: 'Se fejlene', en: 'See the errors' },
  'reporting.see.draft': { da: 'Se og indsend', en: 'Review and submit' },
  'reporting.see.submitted': { da: 'Se det indsendte', en: 'See what was submitted' },
  'reporting.see.approved': { da: 'Se det godkendte', en: 'See what was approved' },
  'reporting.see.accepted': { da: 'Se kvittering', en: 'See the receipt' },
  'reporting.see.returned': { da: 'Læs bemærkningen', en: 'Read the comment' },
  'reporting.see.replaced': { da: 'Se', en: 'See' },
  'unchanged.title': {
    da: '{form}: bekræft, at intet er ændret',
    en: '{form}: confirm that nothing has changed',
  },
  'unchanged.what': {
    da: 'Du bekræfter, at {n, plural, =1 {1 række} other {{n, number} rækker}} fra sidst også gælder {period}.',
    en: 'You confirm that {n, plural, =1 {1 row} other {{n, number} rows}} from last time also hold for {period}.',
  },
  'unchanged.sum': { da: '{column}: {sum} i alt', en: '{column}: {sum} in all' },
  'unchanged.range': {
    da: '{column}: fra {low} til {high}',
    en: '{column}: from {low} to {high}',
  },
  'unchanged.none': {
    da: 'Der er intet fra sidst at bekræfte. Send en fil, eller udfyld skemaet.',
    en: 'There is nothing from last time to confirm. Send a file, or fill in the form.',
  },
  'unchanged.then': {
    da: 'De bliver læst som en kladde. Du ser dem igennem, før du indsender.',
    en: 'They are read as a draft. You look them through before you submit.',
  },
  'unchanged.confirm': { da: 'Ja, de er uændrede', en: 'Yes, they are unchanged' },
} as const satisfies Topic;
