import type { TrendsText } from '../text.ts';

export const trends: TrendsText = {
  areas: {
    TR1: 'The market',
    TR2: 'Laws and rules',
    TR3: 'Technology',
    TR4: 'How organisations work',
    TR5: 'International',
  },
  items: {
    'TR1.1':
      'The field of communication is growing. Customers ask a lot: they expect a professional ' +
      'organisation that thinks of them. So service gets a lot of attention. Customers want to be able to ' +
      'reach you at any time, so organisations use their website, social media, live chat and apps.',
    'TR1.2':
      'In companies and in government, communication has a place of its own, with its own department, and ' +
      'is becoming more and more professional. In small companies it is often only part of a job, but ' +
      'there too it counts for more and more. So your work is broad and very varied.',
    'TR2.1':
      'In communication you work with rules about privacy, open government, media and the rights of ' +
      'makers in their work.',
    'TR3.1':
      'More and more work is done with digital systems. They prepare documents and forms by themselves. A ' +
      'CRM keeps track of customer contacts anywhere and at any time, and in a CMS you manage and quickly ' +
      'find information. You often work online and with the newest means. You cannot do without that ' +
      'knowledge.',
    'TR4.1':
      'Care for the relationship with each customer, with the help of digital systems, is growing ' +
      'strongly. Many organisations work with some form of CRM (customer relationship management).',
    'TR4.2': 'Departments are appearing that handle all communication together: marketing, external and internal.',
    'TR5.1':
      'You may work at an organisation that is also active outside the Netherlands. Then it is a great ' +
      'help if you speak one or more foreign languages and can deal with cultural differences.',
  },
  laws: [
    "GDPR (in Dutch AVG), with the Dutch act that puts it into practice: what you may do with people's data.",
    'Wet open overheid (Woo), the Dutch open government act: what the government must make public. It ' +
      'applies to the government only.',
    'Mediawet 2008, the Dutch media act: rules for broadcasters, and for online video too.',
    'Auteurswet, the Dutch copyright act: whose a text, photo or film is, and what you may do with it.',
    'Reprorecht, part of the copyright act: a fee for copies on paper. Online you mainly mind licences ' +
      'and portrait rights.',
  ],
  added: [
    'For advertising by e-mail or message you usually need consent first, and opting out must always be ' +
      'possible (Telecommunicatiewet, the Dutch telecommunications act).',
    'For many cookies a visitor must give consent first.',
    'Digital accessibility: government websites and apps must also work for people with a disability.',
    'Generative AI can help with text and images. You check what comes out of it and stay responsible for it.',
  ],
};
