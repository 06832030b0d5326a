import type { ProfileText } from '../text.ts';

export const profession: ProfileText['profession'] = {
  context: {
    PC1:
      'You usually work in a communication, PR or public information department. That can be at a company, ' +
      'a non-profit organisation, the government or an agency. Communication is the name for all of it ' +
      'together: marketing, contact with the outside world and contact with colleagues.',
    PC2:
      'In a large organisation you only do communication. In a small or medium-sized company other work ' +
      'often comes with it, such as marketing.',
    PC3: 'You mainly help others: you assist, support and make their work possible.',
    PC4:
      'You help your manager with the communication plan or with parts of it. You carry out what is in the ' +
      'plan when instructed: you help to think up PR campaigns, to work them out and to run them.',
    PC5: 'You organise small events yourself, when instructed. You help with larger ones.',
    PC6:
      'You help with texts and articles. You write simple texts yourself, in a fixed format: for ' +
      'colleagues, as in the staff magazine, and for outside, as on the website.',
    PC7:
      'You often deal with people. You receive guests and clients, help with briefings and give information ' +
      'in simple situations, in speech and in writing. You also share responsibility for keeping up ' +
      'contacts.',
    PC8: 'You help to manage information and data.',
    PC9: 'Whatever you do, communication is always part of it: you support, carry out, organise, edit or administer.',
  },
  role:
    'You mainly help and support other communication people. You do practical work from the plan and the ' +
    "policy when instructed, by yourself where possible. For that you are given part of someone else's " +
    'responsibility. How large that part is depends on your department. Sometimes communication and PR are ' +
    'separate departments, sometimes they belong to marketing or sales. So you may have one specific task, ' +
    'or a great many different ones.',
  complexity:
    "Helping with communication policy is difficult work. Everything you do affects the organisation's " +
    'image or the relationship with customers at once, and so can do a lot of damage. The work is fairly ' +
    'varied and not always predictable.',
  attitude: {
    A1: 'You work accurately.',
    A2: 'You communicate correctly and treat others correctly.',
    A3: 'You adapt easily and are glad to help.',
    A4: 'You stay calm when it gets busy or tense.',
    A5: 'You can handle your work independently.',
    A6: 'You dare to look critically at how you are doing.',
  },
};
