import type { ProfileText, TaskText } from '../text.ts';

const systems = 'digital systems, for as much of the work as possible';
const computer = 'a computer or laptop';
const software = 'the software that the work needs';
const means = 'modern means of communication, such as chat, video calls and social media';
const sharing = 'e-mail, shared documents and a client portal';
const printer = 'a printer';
const scanner = 'a scanner';
const cloud = 'document management in the cloud';
const supplies = 'ordinary office supplies';

const KT1: TaskText = {
  activities: {
    'KT1.a1': 'You help your manager when a communication plan or part of one is being made.',
    'KT1.a2': 'You find and provide what that plan needs, such as the results of research done by you or someone else.',
    'KT1.a3': 'You read the plan critically when your manager asks, and propose improvements.',
    'KT1.a4': 'You work out parts of the plan on request, in set steps.',
    'KT1.a5': 'You think along and help with new communication activities and campaigns.',
    'KT1.a6': 'You turn ideas into a plan that is ready to be carried out.',
    'KT1.a7': 'You carry out such a plan or project yourself when you are given the job.',
    'KT1.a8': 'You then coordinate it and watch, among other things, money and time.',
    'KT1.a9': 'You look back afterwards at how it went.',
    'KT1.a10': 'You help agencies and research firms when an activity or campaign has been outsourced to them.',
    'KT1.a11':
      'You help to develop online activities, such as a community, live chat with an expert, a chatbot or ' +
      'an online course.',
    'KT1.a12':
      'You help with communication materials: you make them yourself, in sound and vision too, or outsource them.',
    'KT1.a13': 'You put the parts of the material together into a whole.',
    'KT1.a14': 'You also make sure that the material gets where it should be.',
    'KT1.a15':
      'You help to manage the website (for outside) and the intranet (for inside), but not the technical side.',
    'KT1.a16': 'You support with editing and with organising.',
  },
  context: {
    'KT1.x1':
      'Your role in communication policy is to help, with preparing it and with working it out. Sometimes ' +
      'it is about a new organisation, sometimes about new policy, and sometimes about an approach for a ' +
      'project, for example about identity, name recognition or image. The plan always comes about in ' +
      'roughly the same way.',
    'KT1.x2':
      'For outside it is, for example, a press release, an e-mail newsletter or an annual report. For ' +
      'inside it is a staff magazine, a message in the staff app or an overview of what the media write.',
  },
  role:
    'You help your manager, the communication manager, with the communication plan. You can put ideas into ' +
    'words, for example in a report or proposal, and work them out into a plan or project. You do the ' +
    'practical work yourself as much as possible, within the responsibility that you were given.',
  complexity:
    'Thinking along about a plan is sometimes abstract: you must be able to see the whole. The work is also ' +
    'difficult because it affects, directly or indirectly, how people think of the organisation and the ' +
    'relationship with customers.',
  stakeholders: {
    'KT1.s1': 'close colleagues in your department',
    'KT1.s2': 'people from departments for which you do the communication, internal or external',
    'KT1.s3': 'people from agencies to which work has been outsourced',
  },
  tools: {
    'KT1.t1': systems,
    'KT1.t2': computer,
    'KT1.t3': software,
    'KT1.t4': means,
    'KT1.t5': sharing,
    'KT1.t6': printer,
    'KT1.t7': scanner,
    'KT1.t8': cloud,
    'KT1.t9': supplies,
  },
  quality: {
    'KT1.q1': 'You can help and support other communication people and make their work possible.',
    'KT1.q2': 'You are accurate, when you provide data and when you work out and carry out plans or projects.',
    'KT1.q3': 'You know and understand how communication is planned; without that the practical work does not go well.',
    'KT1.q4': 'You follow the set (quality) procedures and keep what you agree with your manager or client.',
    'KT1.q5': 'Your ideas are clear; that shows in your plans and in how you explain them.',
    'KT1.q6': 'You can also handle your work alone.',
  },
};

const KT2: TaskText = {
  activities: {
    'KT2.a1': 'You organise small events when you are given the job.',
    'KT2.a2': 'You help with larger events.',
    'KT2.a3': 'You work out an idea or plan for such a project.',
    'KT2.a4': 'You make sure that there are aims, milestones along the way and a proposal for the budget.',
    'KT2.a5': 'You make checklists, run sheets and an overview of who works where beforehand.',
    'KT2.a6': 'You put a programme together.',
    'KT2.a7': 'You make invitations and send them.',
    'KT2.a8': 'You outsource work, such as printing and catering.',
    'KT2.a9': 'You hire services where needed, such as stand builders, staff or artists.',
    'KT2.a10': 'You arrange a briefing when the event is about to start.',
    'KT2.a11': 'You keep watch over schedule and budget during the event, alone or with others.',
    'KT2.a12': 'You lend a hand where it is needed.',
    'KT2.a13': 'You see to a good evaluation afterwards.',
    'KT2.a14': 'You tell your client what it achieved, for example in an evaluation report.',
  },
  context: {
    'KT2.x1':
      'Think of a guided tour, open day, festival, exhibition or staff party. Think also of a press ' +
      'conference, symposium, trade fair or conference, and of activities around sponsors and donations.',
  },
  role:
    'You organise a small event yourself. You help the client or the project leader with a larger one. You ' +
    'do all the work that comes up in this core task independently, within the responsibility that you were ' +
    'given. You report directly to your client.',
  complexity:
    'A lot can go wrong with events and customer relations, and that harms the organisation. You must also ' +
    'be able to handle differences: small or large, simple or complex.',
  stakeholders: {
    'KT2.s1': 'close colleagues in your department',
    'KT2.s2': 'people from departments for which you organise the event',
    'KT2.s3': 'people from agencies to which work has been outsourced',
    'KT2.s4': 'people whom you hire, for example for printing, catering or performances',
  },
  tools: {
    'KT2.t1': systems,
    'KT2.t2': computer,
    'KT2.t3': software,
    'KT2.t4': means,
    'KT2.t5': sharing,
    'KT2.t6': printer,
    'KT2.t7': scanner,
    'KT2.t8': cloud,
    'KT2.t9': supplies,
  },
  quality: {
    'KT2.q1': 'You can organise all kinds of small events by yourself.',
    'KT2.q2': 'With a large event you contribute throughout to its success.',
    'KT2.q3': 'You work by procedures, run sheets and schedules, and keep what you have agreed.',
    'KT2.q4': 'You are good at making run sheets and programmes and at explaining them.',
  },
};

const KT3: TaskText = {
  activities: {
    'KT3.a1': 'You help other communication people with texts and articles.',
    'KT3.a2': 'You devise and write simple texts in a format, for inside and for outside.',
    'KT3.a3': 'You write a draft for your manager, starting from what was asked, for example in the briefing.',
    'KT3.a4': 'You first find the information that you need, and then work out your draft.',
    'KT3.a5': 'You help in talks with designers, in-house or outside, about what can and cannot be done with the text.',
    'KT3.a6': 'You think along about how it will look.',
    'KT3.a7': 'You check in the (digital) proof that house style, logo and the like are right.',
    'KT3.a8': 'You show your draft to your manager or client, and to people from other departments whom it concerns.',
    'KT3.a9': 'You change your draft where needed.',
    'KT3.a10': 'You turn it into the final version.',
    'KT3.a11': 'You edit texts that others supply ready for publication.',
    'KT3.a12':
      'You check that such texts are right: house rules, house style, spelling, facts, purpose and target group.',
    'KT3.a13': 'You sometimes prepare a speech or foreword for your manager, or write it out.',
  },
  context: {
    'KT3.x1':
      'It is often (part of) a brochure, advertisement, mailing, leaflet, manual or press release, or a ' +
      'text for the intranet or website.',
    'KT3.x2': 'You do not do the layout of a text.',
  },
  role:
    'Your role is mainly to carry out and to support. You are given a job and do it as independently as ' +
    'possible, within the responsibility that you were given. You report directly to your manager or ' +
    'client.',
  complexity:
    'Devising and writing take creativity, and a text must suit its purpose and target group well. A text ' +
    'can also do damage, with customers or in public opinion.',
  stakeholders: {
    'KT3.s1': 'colleagues who give you a job',
    'KT3.s2': 'close colleagues in your department',
    'KT3.s3': 'people from departments for which you write and edit simple texts',
  },
  tools: {
    'KT3.t1': systems,
    'KT3.t2': computer,
    'KT3.t3': software,
    'KT3.t4': means,
    'KT3.t5': sharing,
    'KT3.t6': printer,
    'KT3.t7': scanner,
    'KT3.t8': cloud,
    'KT3.t9': supplies,
  },
  quality: {
    'KT3.q1': 'You write simple texts in a fixed format.',
    'KT3.q2': 'You write correctly, in Dutch and in modern foreign languages.',
    'KT3.q3': "You take setting, typing and language mistakes out of other people's texts.",
    'KT3.q4': 'You write and edit accurately.',
    'KT3.q5': 'You follow (quality) procedures and mind house style and spelling above all.',
    'KT3.q6':
      'You are creative in your texts, suit them to purpose and target group, and make your ideas clear and ' +
      'unambiguous.',
    'KT3.q7': 'You listen (actively) to what your client wants.',
  },
};

const KT4: TaskText = {
  activities: {
    'KT4.a1': 'You make and answer phone calls.',
    'KT4.a2': 'You deal with written customer contact, on paper and digitally.',
    'KT4.a3': 'You see to standard letters and e-mails.',
    'KT4.a4': 'You welcome customers and guide them.',
    'KT4.a5': 'You staff the stand, for example at a trade fair.',
    'KT4.a6': 'You help other communication people in their contact with the press.',
    'KT4.a7': 'You also help in projects that have been outsourced to an outside agency.',
    'KT4.a8': 'You send out press releases when you are told to.',
    'KT4.a9': 'You arrange or schedule appointments, for example with journalists.',
    'KT4.a10': 'You inform the public in all kinds of ways, for example with a guided tour.',
    'KT4.a11':
      'You work on external communication with departments such as marketing and sales, for example on ' +
      'product information for the website.',
    'KT4.a12': 'You ask colleagues for an interview, for example for the intranet or the staff magazine.',
    'KT4.a13': 'You take part in (work) meetings.',
  },
  context: {
    'KT4.x1': 'You have contacts inside and outside the organisation.',
    'KT4.x2':
      'Sometimes the organisation offers something itself, and sometimes the other asks for it. Both are part of it.',
    'KT4.x3':
      'As a rule you never approach the press of your own accord to get an article or interview placed. ' +
      'With people from hired agencies, too, your role is only supporting.',
  },
  role:
    'You do all the work that comes up in this core task independently, within the responsibility that you ' +
    'were given. You report directly to your manager.',
  complexity:
    'Relations with customers and others are hard to predict and easily damaged. The work is also very varied.',
  stakeholders: {
    'KT4.s1': 'colleagues who also do communication',
    'KT4.s2': 'people from other departments',
    'KT4.s3': 'sometimes people from the press',
    'KT4.s4': 'sometimes people from advertising and PR agencies',
  },
  tools: {
    'KT4.t1': systems,
    'KT4.t2': computer,
    'KT4.t3': software,
    'KT4.t4': sharing,
    'KT4.t5': printer,
    'KT4.t6': scanner,
    'KT4.t7': cloud,
    'KT4.t8': supplies,
    'KT4.t9': means,
    'KT4.t10': 'the internet and what is new there',
  },
  quality: {
    'KT4.q1':
      'You speak and write so well that working together, with colleagues and outside organisations, goes excellently.',
    'KT4.q2':
      "You are open to contacts, think from the customer's side and always keep in mind what is good for " +
      'the organisation.',
    'KT4.q3': 'You represent the organisation by the quality procedures, for example those in the handbook.',
  },
};

const KT5: TaskText = {
  activities: {
    'KT5.a1': 'You help to build a good information system and to keep it going.',
    'KT5.a2': 'You record the right data in that system.',
    'KT5.a3': 'You make sure that the whole organisation can get at those data.',
    'KT5.a4': 'You collect information inside your own organisation.',
    'KT5.a5': 'You put that information in the system or database meant for it.',
    'KT5.a6': 'You keep lists up to date, such as of the press and of people whom your team approaches itself.',
    'KT5.a7': 'You use the additional information to keep the website up to date.',
    'KT5.a8': 'For this you use (various) systems to manage and archive information.',
    'KT5.a9': 'You follow the set quality procedures, for example those in the handbook.',
  },
  context: {
    'KT5.x1': 'Without a good information system, communication policy cannot succeed.',
    'KT5.x2':
      'In this way the organisation quickly has the information that its management needs. Policy ' +
      'decisions are based on it, and the success of the organisation depends on that.',
  },
  role:
    "You share responsibility for good information management: you collect and archive the organisation's " +
    'information. Several departments take part, each with a share of its own: IT the technical side, sales ' +
    'the sales information, and so on. You do the practical work yourself as much as possible, within the ' +
    'responsibility that you were given. You report directly to your manager.',
  complexity: 'You have to be very precise, and often have to work strictly by the quality procedures.',
  stakeholders: {
    'KT5.s1': 'close colleagues in your department',
    'KT5.s2': 'people from marketing, sales and IT',
    'KT5.s3': 'sometimes colleagues who work in the field',
  },
  tools: {
    'KT5.t1': systems,
    'KT5.t2': computer,
    'KT5.t3': software,
    'KT5.t4': printer,
    'KT5.t5': sharing,
    'KT5.t6': scanner,
    'KT5.t7': cloud,
    'KT5.t8': supplies,
  },
  quality: {
    'KT5.q1': 'You are careful when you process, document, archive and manage (marketing) information.',
    'KT5.q2':
      'You follow the set quality procedures and bear in mind what you have agreed with your manager or ' +
      'internal client.',
  },
};

export const tasks: ProfileText['tasks'] = { KT1, KT2, KT3, KT4, KT5 };
