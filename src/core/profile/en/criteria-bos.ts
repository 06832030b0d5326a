import type { CriterionId } from '../structure.ts';

export const criteriaBos = {
  'C11.p1': 'You discuss what you plan to do with your manager or client before you do it.',
  'C11.p2': 'You consult colleagues when you see problems coming in the work.',
  'C11.p3': 'You sign with care and only what you may, or have your manager sign where needed.',
  'C11.r1': 'What you promise or commit to can be delivered.',
  'C11.r2': 'You hand over work that you are not responsible or authorised for to the colleague or manager who is.',

  'C12.p1': 'You always know what work (still) has to be done.',
  'C12.p2': 'You respond when demands or circumstances change.',
  'C12.p3': 'You make your own plan: you estimate the time needed and available, and split the work into steps.',
  'C12.p4': "You make weekly and monthly overviews of your department's projects.",
  'C12.p5': 'You do your work independently and keep to the plan.',
  'C12.r1': 'Your plan is feasible and wastes no time.',
  'C12.r2': 'Your work was done as planned.',

  'C13.p1':
    "You respond firmly and discreetly when a question or request may threaten the organisation's interests " +
    "or someone's privacy.",
  'C13.p2': 'You keep confidential documents where only authorised people can get at them.',
  'C13.r1':
    "You give no person or organisation information that could harm your organisation's interests or " +
    "someone's privacy.",
  'C13.r2': 'You bear in mind what your actions do to the organisation and to the relationship with the customer.',

  'C14.p1': 'You are open to everyone whom the organisation deals with.',
  'C14.p2': 'You do not wait, but act of your own accord.',
  'C14.p3': "You think from the customer's side, are friendly and show empathy.",
  'C14.p4': 'You listen, and so notice what others need.',
  'C14.p5': "You work on relationship management: you keep up the organisation's contacts.",
  'C14.p6': 'You find out where things get stuck and why.',
  'C14.p7': 'You adjust your work when needed.',
  'C14.p8': 'You suggest what could change in your department.',
  'C14.r1': 'You act before anyone asks and before the situation forces you.',
} satisfies Partial<Record<CriterionId, string>>;
