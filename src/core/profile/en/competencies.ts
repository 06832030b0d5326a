import type { ProfileText } from '../text.ts';

export const competencies: ProfileText['competencies'] = {
  C01:
    'You help well with drawing up a communication plan and work out parts of it yourself, so that the ' +
    'policy has effect.',
  C02: 'You develop communication activities in such a way that the communication aims are reached.',
  C03: 'You coordinate communication projects well, those inside the organisation too, or help someone else who does.',
  C04:
    'You develop communication materials and products, and put them together, so that the communication ' +
    'aims are reached.',
  C05: 'You present and demonstrate well, as part of communication activities.',
  C06: 'You take good care of the information that people find on the website and the intranet.',
  C07: 'You organise events that promote the organisation, and do it well.',
  C08: 'You draw up good budgets and keep track of spending, so that activities go ahead and costs stay under control.',
  C09: 'You write, edit and style various simple texts within a format, so that information comes across efficiently.',
  C10: 'You manage and archive basic information so that others can work with it well.',
  C11: 'You do what your responsibility and authority allow, so that the work runs smoothly and can be trusted.',
  C12: 'You plan your own work well, so that neither you nor the organisation loses time.',
  C13: "You handle confidential information well, and so protect the organisation and people's privacy.",
  C14: 'You take the initiative well, within your own tasks, so that the service is as good as can be.',
  C15: 'You work well with people inside and outside, at every level, so that the organisation runs well.',
  C16: 'You take part in (work) meetings well.',
  C17: 'You handle phone calls well, so that information comes across efficiently.',
  C18: 'You communicate well with customers, on paper and digitally.',
  C19: 'You are good at receiving and guiding customers.',
  C20: 'You deal well with customers and colleagues from different cultures.',
  C21: 'You review your own work well and adjust it with what you learn from that.',
  C22: 'You ask for feedback on your own work in a good way, and take it well.',
  C23:
    'You keep up with your field, follow what is new and apply it. As you get better, you help to improve ' +
    'the organisation.',
};
