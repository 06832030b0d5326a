import type { CriterionId } from '../structure.ts';

export const criteriaOn = {
  'C21.p1': 'You compare your approach and your result with those of others, or with procedures, criteria or examples.',
  'C21.p2': 'You find out what differs and what is alike.',
  'C21.p3': 'You write down what could be better.',
  'C21.p4': 'You admit what you did wrong or what is not yet good enough.',
  'C21.r1': 'You think about your strong and your weak points.',
  'C21.r2': 'You have improved things and can show it.',

  'C22.p1': 'You ask, on your own initiative and specifically, how good your approach and your performance were.',
  'C22.p2': 'You listen to feedback and do not defend yourself at once when you are criticised.',
  'C22.r1': 'You work better because you act on feedback.',

  'C23.p1': 'You read about your field regularly, for example in trade journals and newsletters.',
  'C23.p2': 'You set yourself learning aims that are useful and within reach.',
  'C23.p3': 'You put effort into a course or training and see it through.',
  'C23.p4': 'You try out a new technique, method or tool and assess it.',
  'C23.p5': 'You propose improvements, or new tools to buy.',
  'C23.r1': 'Your active effort makes the work demonstrably better and more efficient.',
} satisfies Partial<Record<CriterionId, string>>;
