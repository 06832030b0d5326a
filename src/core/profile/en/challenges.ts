import type { ProfileText } from '../text.ts';

export const challenges: ProfileText['challenges'] = {
  KO1:
    'You do your core tasks side by side and at the same time. Still you work by yourself, choose what ' +
    'comes first, keep overview and order, and keep your mind on your work.',
  KO2:
    'You make good contacts everywhere and keep them good. Customers, inside and outside, are very ' +
    'different and react very differently. You listen or read with attention, and put your ideas clearly, ' +
    'so that they can mean only one thing. You weigh up what information you give, and represent the ' +
    'organisation well. Your language is correct, in Dutch and in one or more foreign languages.',
  KO3:
    'You apply integrated communication in your work: everything that the organisation says and shows fits ' +
    'together. You know that idea, understand its content and know what it asks of what you do.',
};
