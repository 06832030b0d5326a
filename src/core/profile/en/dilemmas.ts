import type { DilemmaText, ProfileText } from '../text.ts';

/** The profile words these two the same way in several core tasks. */
const asItComes: DilemmaText = {
  text: 'What do you do first: what has just come in, or what is next in your plan?',
  poles: [
    { key: 'tussendoor', name: 'As it comes', text: 'You first do what turns up now.' },
    { key: 'plan', name: 'By the plan', text: 'You keep to your plan, even if other work comes first in it.' },
  ],
};
const taskOrMore: DilemmaText = {
  text: 'Do you do exactly what you were asked, or also something extra that makes the service better?',
  poles: [
    { key: 'afmaken', name: 'Finish the task', text: 'You do the job that you were given, no more and no less.' },
    { key: 'initiatief', name: 'Initiative', text: 'You also do or start something that may improve the service.' },
  ],
};

export const dilemmas: ProfileText['dilemmas'] = {
  'KT1.D1': {
    text:
      'Are you the one who may decide something in the communication plan, or is that for another? And do ' +
      'you do it yourself, or discuss it first with your manager and other departments?',
    poles: [
      { key: 'zelf', name: 'Decide yourself', text: 'You take the decision and do the task by yourself.' },
      { key: 'voorleggen', name: 'Consult', text: 'You first discuss it with those who decide on it.' },
    ],
  },
  'KT1.D2': asItComes,
  'KT1.D3': taskOrMore,
  'KT2.D1': {
    text: 'Do you do the work yourself, or leave it to a colleague or agency that knows more about it?',
    poles: [
      { key: 'zelf', name: 'Do it yourself', text: 'You carry out the work yourself.' },
      {
        key: 'uitbesteden',
        name: 'Outsource',
        text: 'You leave the work to an expert colleague or an outside agency.',
      },
    ],
  },
  'KT2.D2': asItComes,
  'KT2.D3': {
    text:
      'There is a problem with the event, or you see one coming. Do you report it to your manager? And may ' +
      'you decide on it yourself?',
    poles: [
      { key: 'zelf', name: 'Decide yourself', text: 'You decide on the problem yourself and carry on.' },
      { key: 'melden', name: 'Report', text: 'You tell your manager what is going on, so that they can decide.' },
    ],
  },
  'KT3.D1': {
    text: 'When is your own idea or a text by someone else acceptable, and when does it harm the organisation?',
    poles: [
      { key: 'creatief', name: 'Creative', text: 'You give room to a surprising idea or a tone of your own.' },
      { key: 'organisatie', name: 'Organisation', text: 'You choose what cannot harm the organisation.' },
    ],
  },
  'KT3.D2': {
    text: 'Do you put something in the text, or leave it out because that is better for the organisation?',
    poles: [
      { key: 'achterhouden', name: 'Hold back', text: "You leave the information out in the organisation's interest." },
      { key: 'openheid', name: 'Openness', text: 'You put the information in the text.' },
    ],
  },
  'KT3.D3': {
    text: 'Does being on time come first, for the printer or a publication slot, or does a better text?',
    poles: [
      { key: 'tijd', name: 'Time', text: 'You deliver on time, even if the text could still be better.' },
      { key: 'kwaliteit', name: 'Quality', text: 'You deliver only when the text is good enough.' },
    ],
  },
  'KT4.D1': asItComes,
  'KT4.D2': taskOrMore,
  'KT4.D3': {
    text: "Do you go along with a customer's special wish, or follow the organisation's rules?",
    poles: [
      { key: 'klant', name: 'Customer', text: 'You make an exception for the customer.' },
      { key: 'voorschrift', name: 'House rule', text: "You keep to the organisation's rules and procedures." },
    ],
  },
  'KT4.D4': {
    text: 'May and can you decide this, or is it for someone else in the organisation?',
    poles: [
      { key: 'zelf', name: 'Decide yourself', text: 'You take the decision yourself.' },
      { key: 'doorverwijzen', name: 'Pass on', text: 'You leave the decision to whoever knows more about it.' },
    ],
  },
  'KT5.D1': asItComes,
  'KT5.D2': taskOrMore,
  'KT5.D3': {
    text: 'There is a problem, or you see one coming. Do you report it to your manager or not?',
    poles: [
      { key: 'zelf', name: 'Solve it yourself', text: 'You sort it out yourself and do not report it.' },
      { key: 'melden', name: 'Report', text: 'You tell your manager what is going on.' },
    ],
  },
  'KT5.D4': {
    text:
      'Do you keep information or not? Time and space are limited, and personal data may not stay too long. ' +
      'You judge whether anyone will still ask for it later.',
    poles: [
      { key: 'bewaren', name: 'Keep', text: 'You keep the information because it may still be needed later.' },
      {
        key: 'vernietigen',
        name: 'Destroy',
        text: 'You destroy the information because nobody will need it any more.',
      },
    ],
  },
};
