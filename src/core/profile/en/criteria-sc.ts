import type { CriterionId } from '../structure.ts';

export const criteriaSc = {
  'C15.p1': 'You cooperate, adapt and are glad to help.',
  'C15.p2': 'You support the people of an outside agency when a project has been outsourced to them.',
  'C15.r1': 'Thanks to you, working with contacts inside and outside the organisation goes better.',
  'C15.r2': 'Contacts feel that you represent the organisation well.',

  'C16.p1': 'You attend (work) meetings and take part.',
  'C16.p2': 'Your attitude is active: you do not wait until someone asks.',
  'C16.p3': 'You put your ideas clearly, so that they can mean only one thing.',
  'C16.p4': 'You write short minutes of a meeting, or note down what was agreed.',
  'C16.r1': 'You took an active part in the meeting.',
  'C16.r2': 'What you said was correct and helped the meeting along.',

  'C17.p1': 'You follow the house rules when you call and when you are called.',
  'C17.p2': 'You also hold special phone calls, such as for service, advice, bad news, fact-finding or a survey.',
  'C17.p3': 'You speak correct Dutch and at least one modern foreign language.',
  'C17.r1': 'You pass on information correctly, as the quality procedures require.',

  'C18.p1': "You ask your client what a message is for, who will get it and what that person's position is.",
  'C18.p2': 'You read in a letter, e-mail or message what the customer asks and really feels, such as frustration.',
  'C18.p3': 'You write a draft in language and style that suit its purpose and target group.',
  'C18.p4': 'You consult your client where needed, or show them your draft.',
  'C18.p5': 'You make the final version of the document.',
  'C18.p6': 'You hand the document to your manager to sign.',
  'C18.p7': 'You write correct Dutch and at least one other modern language.',
  'C18.r1': 'You dealt with the customer correctly, following the quality procedures and the agreements.',

  'C19.p1': 'You welcome customers, clients and visitors to a stand.',
  'C19.p2': 'You speak to customers correctly and represent the organisation well.',
  'C19.p3': 'You show visitors round.',
  'C19.p4': 'You take or refer customers, where needed, to a colleague who knows about it.',
  'C19.r1': 'You received and guided people well, as the quality procedures require.',
  'C19.r2': 'You helped the customer in line with ordinary good manners.',

  'C20.p1': 'You speak to internal and external customers correctly and represent the organisation well.',
  'C20.p2': 'You show that you understand the attitude and the interests of the person you are speaking with.',
  'C20.p3': 'You find out efficiently what information someone needs.',
  'C20.p4': 'You give visitors the information that they ask for.',
  'C20.p5': 'You send a colleague or customer on to someone else where needed.',
  'C20.r1': 'You notice the culture that customers and colleagues come from, and take it into account.',
  'C20.r2': 'You treat customers and colleagues correctly.',
} satisfies Partial<Record<CriterionId, string>>;
