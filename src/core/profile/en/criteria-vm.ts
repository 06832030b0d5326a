import type { CriterionId } from '../structure.ts';

export const criteriaVm = {
  'C01.p1': 'You provide what the communication plan needs, for example the results of communication research.',
  'C01.p2': 'You propose a target group, aims and other starting points.',
  'C01.p3': 'You check a certain part of the communication plan when asked, in the way that was agreed.',
  'C01.p4': 'You work out a certain part of the communication plan when asked.',
  'C01.p5': 'You make good use of what you know about communication theories, processes and fields.',
  'C01.p6': 'You also think of fields close to communication that matter here.',
  'C01.r1': 'Your help is of value to the communication plan.',
  'C01.r2': 'Your contribution follows the guidelines for a communication plan.',

  'C02.p1':
    'You help to develop programmes and campaigns, for example for loyal customers, with direct marketing ' +
    'or in the media.',
  'C02.p2': 'You use modern means as well as classic ones, such as the web, e-mail, social media and messaging apps.',
  'C02.p3':
    'You choose a suitable medium because you know how communication differs by sector, organisational ' +
    'function, target group and specialism.',
  'C02.r1': 'Your programmes and campaigns suit their purpose and target group.',

  'C03.p1': 'You coordinate a simple communication project: you make sure that all the tasks fit together.',
  'C03.p2':
    'You help in communication projects, complex ones too, for example with a briefing or when ' +
    'outsourcing to an agency.',
  'C03.p3': 'You collect beforehand the information that the project needs.',
  'C03.p4': 'You turn an idea or proposal for a project into a concrete aim.',
  'C03.p5': 'You set the budget, the schedule and the resources of the project.',
  'C03.p6': 'You work out in an action plan how the project will go, step by step.',
  'C03.p7': 'You make sure during the project that money and time stay within what was agreed.',
  'C03.p8': 'You look back on the project and assess it, with or without a report.',
  'C03.p9': 'You use digital systems and software in the right way.',
  'C03.r1': 'Your project is well prepared: budget and schedule are set and the action plan is worked out.',
  'C03.r2': 'Your project was carried out well: guidance was good and you judged money, time and resources correctly.',
  'C03.r3': 'Your evaluation is of use for a next project.',

  'C04.p1': 'You help to make communication materials and products, complex ones too.',
  'C04.p2': 'You make materials that present the organisation, such as leaflets, press releases and annual reports.',
  'C04.p3': 'You make materials for colleagues, such as newsletters, a staff magazine or messages in the staff app.',
  'C04.p4': 'You work with audiovisual and new media as well as classic tools.',
  'C04.r1': 'Your communication materials suit their purpose and target group.',

  'C05.p1': 'You get a presentation or demonstration ready, for example of a product.',
  'C05.p2': 'You are clear and convincing when you speak and when you write.',
  'C05.p3': 'You use your voice and your language well.',
  'C05.p4': 'You also communicate without words: with your posture, gestures, face and eyes.',
  'C05.p5': 'You work well with IT and presentation aids, such as a screen, shared slides or a digital whiteboard.',
  'C05.r1': 'Your presentation or demonstration suits its purpose and target group.',

  'C06.p1': 'You help to provide people with information through the website and the intranet.',
  'C06.p2': 'You collect the information that matters.',
  'C06.p3': 'You put information on the website or the intranet.',
  'C06.p4': 'You support others with editing and organising.',
  'C06.p5': 'You make sure that the information on the website and the intranet stays up to date.',
  'C06.r1': 'Thanks to your work, the information on the website and the intranet is up to date.',
  'C06.r2': 'You have used the website and the intranet so that they serve their purpose.',

  'C07.p1':
    'You organise, for example, an open day, company visit, party, symposium, trade fair or conference, or ' +
    'something around sponsors or donations.',
  'C07.p2':
    'You discuss with your client in good time what kind of event it is, its content, its aim and its participants.',
  'C07.p3': 'You discuss with everyone involved whether the activities are complete and feasible.',
  'C07.p4': 'You estimate what is needed and what is available in time, money and the like.',
  'C07.p5': 'You write a run sheet.',
  'C07.p6': 'You guide the event and keep watch over it, including its schedule and budget.',
  'C07.p7':
    'You evaluate, for example with a survey, write an evaluation report and share the results with your ' +
    'manager or client.',
  'C07.r1': 'Your event went well, technically too.',
  'C07.r2': 'You followed the run sheet and the agreements and stayed within the budget.',

  'C08.p1': 'You work out exactly what the staff time costs.',
  'C08.p2': 'You ask for quotes for what you have to buy from others.',
  'C08.p3': 'You draw up a budget that balances: there is money for all the costs.',
  'C08.p4': 'You ask your client to approve the budget.',
  'C08.p5': 'You record how many hours people really worked and keep watch over those records.',
  'C08.p6': 'You check invoices against the quotes and against what was delivered.',
  'C08.p7': 'You have invoices approved by whoever is allowed to.',
  'C08.r1': 'All the costs that you could foresee are in the budget, documented and approved.',
  'C08.r2': 'All the costs and spending that you really had are carefully checked, approved, recorded and documented.',
  'C08.r3': 'With your figures, real spending can be compared with the budget.',

  'C09.p1': 'You write a first version of a text.',
  'C09.p2': "You edit other people's texts, in draft or in a (digital) proof.",
  'C09.p3': 'You consult your client and designers when needed.',
  'C09.p4': 'You write the final text.',
  'C09.p5': 'You register and distribute texts, and store them so that they stay accessible.',
  'C09.p6': 'You use the available tools without wasting time.',
  'C09.p7': 'You keep to the official spelling, the house rules and the quality procedures.',
  'C09.r1': 'Your texts are correct in language and content, and suit their purpose and target group.',
  'C09.r2': 'Your texts look the way the house style requires.',

  'C10.p1': 'You archive information and data in their set place, such as a database or a (digital) folder.',
  'C10.p2': 'You find out regularly what the users of the information need.',
  'C10.p3': 'You make sure that documents stay up to date and correct.',
  'C10.p4': 'You clear out files, and keep to the retention periods when you do.',
  'C10.r1': 'You have stored information as the quality procedures require.',
  'C10.r2': 'The information that you manage is useful, up to date and accessible.',
} satisfies Partial<Record<CriterionId, string>>;
