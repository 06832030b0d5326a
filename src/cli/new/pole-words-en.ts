import type { AxisWords, PoleWords, WordsByAxis } from './pole-words.ts';

const plan: PoleWords = {
  act: 'You finish the mail first, and Noor says that you will come at 13.45.',
  reason: 'You kept your plan whole, and said when you did have time.',
  reply: 'noor: Two are waiting, and one is going home.',
  fits: 'Keeping to your plan fits better when many people count on what you are doing.',
  title: 'Thirty mails',
  ends: 'The mail reached all thirty in time. One walker felt that you had kept him waiting.',
};

const asItComes: PoleWords = {
  act: 'You go to the front desk first, because those three are there now.',
  reason: 'You helped those who were there, and moved the rest of your day.',
  reply: 'noor: They left with a smile. Your mail goes out later now.',
  fits: 'Helping who is there fits better when it is short, and waiting does harm.',
  title: 'Three happy people',
  ends: 'On Saturday the three from the front desk stood in front. The mail went out an hour late.',
};

const waiting: readonly string[] = [
  'Three walkers are at the front desk. They want to know what to do with their car.',
  'Next in your plan is the mail to all thirty.',
];

const exception: AxisWords = {
  situation: [
    'A mother mails that she forgot to register her son. You could register until yesterday.',
    'There are three places left. This morning you told two others that it was too late.',
  ],
  poles: [
    {
      act: 'You add her son, because there are three places left.',
      reason: 'You looked at what the rule is for, and helped her within that room.',
      reply: 'noor: Kind of you. Will you ring those two others as well?',
      fits: 'An exception fits better when the rule only organises the work, and nobody is bothered.',
      title: 'One walker more',
      ends: 'The boy walked in front. One of the two others rang and asked why he was not allowed.',
    },
    {
      act: 'You write that it is too late, and name the next walk.',
      reason: 'You kept to what holds for everybody, and offered something else.',
      reply: 'noor: Fair. She will not like it.',
      fits: 'Keeping to the rule fits better when others count on that same rule.',
      title: 'Next time',
      ends: 'The mother wrote that it was a pity. The two others had nothing to complain about.',
    },
  ],
};

/** The sentences of each dilemma in English. */
export const poleWordsEn: WordsByAxis = {
  'decide-or-consult': {
    situation: [
      'The communication plan still has Wilma’s field. That part is yours, and Marit approves the plan.',
      'Marit is in a meeting until 15.00.',
    ],
    poles: [
      {
        act: 'You change the place at once, because this part of the plan is yours.',
        reason: 'You adjusted your own part as soon as something changed.',
        reply: 'noor: Then the plan is right again. Marit will read it later.',
        fits: 'Deciding yourself fits better when the part is yours, and you can still turn it back.',
        title: 'The plan is right',
        ends: 'At half past one the plan was right. Marit read it at half past three, and had rather heard sooner.',
      },
      {
        act: 'You write down the new place, and put it to Marit at 15.00.',
        reason: 'You made a proposal and took it to the person who decides.',
        reply: 'noor: Then it is wrong until three o’clock.',
        fits: 'Consulting fits better when it is for another to decide, and there is time to wait.',
        title: 'Marit says yes',
        ends: 'Marit said yes in one minute. Until then everybody read the old place.',
      },
    ],
  },
  'as-it-comes-or-plan': { situation: waiting, poles: [asItComes, plan] },
  'plan-or-reachable': { situation: waiting, poles: [plan, asItComes] },
  'finish-or-initiative': {
    situation: [
      'noor: Our site says nowhere where you can park. People ask that all year.',
      'Geert-Jan did not ask for it.',
    ],
    poles: [
      {
        act: 'You finish what Geert-Jan asked for, and put Noor’s point on your list for Monday.',
        reason: 'You finished what had to be done today, and noted the rest.',
        reply: 'noor: Monday, then. I am putting it in your diary.',
        fits: 'Finishing fits better when somebody is waiting for your work, and time is short.',
        title: 'All done',
        ends: 'At 15.00 Geert-Jan had what he asked for. The site still says nothing about parking.',
      },
      {
        act: 'You write a few lines about parking now, and let Noor read them.',
        reason: 'You saw what was missing, and made a proposal for the person who decides.',
        reply: 'noor: At last. Is your list done as well?',
        fits: 'Taking the initiative fits better when something keeps going wrong, and you can mend it fast.',
        title: 'A few lines more',
        ends: 'On Monday Noor put the lines on the site. Geert-Jan had his answer half an hour late.',
      },
    ],
  },
  'solve-or-report': {
    situation: [
      'Four people stand on your list of names twice. At 14.00 the mail goes to everybody on it.',
      'It is your list, and Marit is talking to somebody.',
    ],
    poles: [
      {
        act: 'You take the four double names out, because it is your list.',
        reason: 'You mended in time what is yours.',
        reply: 'noor: Four fewer. And they really were doubles?',
        fits: 'Doing it yourself fits better when the work is yours, and a mistake can be mended.',
        title: 'Four names fewer',
        ends: 'The mail was in time. Two of the four turned out to be father and son, with one name.',
      },
      {
        act: 'You knock on Marit’s door and say that four names stand there twice.',
        reason: 'You said in time what could go wrong, to someone who can decide.',
        reply: 'noor: She is coming out of her talk. The mail has to wait now.',
        fits: 'Reporting fits better when others will be bothered, or you do not know how it happened.',
        title: 'An hour later',
        ends: 'Marit saw that two of the four are father and son. The mail went out an hour late.',
      },
    ],
  },
  'decide-or-pass-on': {
    situation: [
      'A walker rings and asks whether he may bring his dog. Our site says that on the dike dogs are on a lead.',
      'Geert-Jan knows the dike, and he is outdoors until four.',
    ],
    poles: [
      {
        act: '‘Yes, on a lead. That is what our site says.’',
        reason: 'You gave the answer yourself, with what was public already.',
        reply: 'noor: That was fast. Will there be cows on Saturday?',
        fits: 'Deciding yourself fits better when the answer is certain, and everybody may know it.',
        title: 'A dog came along',
        ends: 'The dog came along, on a lead. All the way Geert-Jan walked between the dog and the cows.',
      },
      {
        act: '‘That is for Geert-Jan. I will give him your question and your number now.’',
        reason: 'You took the question to who knows the dike, and promised nothing for him.',
        reply: 'noor: He is outdoors. That may take a while.',
        fits: 'Passing on fits better when it is about this place and day, and another knows those.',
        title: 'No dog',
        ends: 'At five Geert-Jan rang that it could not be done, with the cows. The man had found a sitter.',
      },
    ],
  },
  'do-or-outsource': {
    situation: [
      'There have to be signs for the cars. They must stand there on Saturday at 9.00.',
      'Kofi and his people do that more often. But then the text is fixed today.',
    ],
    poles: [
      {
        act: 'You make the signs yourself, so that you can still change something tomorrow.',
        reason: 'You did what you can do yourself, and left room for a change.',
        reply: 'noor: There is cardboard enough. Who puts them up?',
        fits: 'Doing it yourself fits better when you can, and something may still change.',
        title: 'Signs of cardboard',
        ends: 'On Friday you turned one arrow round. On Saturday the cardboard was wet, and two signs lay flat.',
      },
      {
        act: 'You ask Kofi for the signs, and give him the right text now.',
        reason: 'You left it to who does it more often, and gave him what he needed.',
        reply: 'noor: Kofi counts them twice. They cannot be changed now.',
        fits: 'Outsourcing fits better when it must not go wrong, and another can do it better.',
        title: 'Signs that stay up',
        ends: 'The signs stood straight in the rain. One arrow pointed to a path that closed on Friday.',
      },
    ],
  },
  'creative-or-organisation': {
    situation: [
      'noor: Above your message I have ‘Bring your snorkel’. With a beaver.',
      'The water is in Wilma’s field.',
    ],
    poles: [
      {
        act: 'The snorkel stays, because that way everybody reads the message.',
        reason: 'You chose a tone that stands out, and said what has changed.',
        reply: 'noor: Good. Then I will draw the beaver.',
        fits: 'Being creative fits better when the reader loses nothing, and nobody looks otherwise.',
        title: 'The snorkel',
        ends: 'Everybody read the message, and two children had a snorkel with them. Wilma looked at that.',
      },
      {
        act: 'The snorkel goes, because for Wilma that water is no joke.',
        reason: 'You thought of who is bothered by it, and wrote what is needed.',
        reply: 'noor: Dull. But I see why.',
        fits: 'Choosing for the organisation fits better when it has just hurt somebody.',
        title: 'Without a snorkel',
        ends: 'Wilma had coffee for everybody. Four people had not read the message.',
      },
    ],
  },
  'hold-back-or-open': {
    situation: [
      'You write to the walkers that the cars have to stand somewhere else. Why, it does not say yet.',
      'Wilma does not want the whole village to talk about her field.',
    ],
    poles: [
      {
        act: 'You leave the water out, because the reader only needs to know where to park.',
        reason: 'You gave what the reader needs, and left out what is not yours.',
        reply: 'noor: Short. They will ask why.',
        fits: 'Holding back fits better when it is not yours, and the reader does not miss it.',
        title: 'Without a reason',
        ends: 'Nobody in the village talked about the field. At the front desk nine people asked why.',
      },
      {
        act: 'You write that there is water, because on Saturday everybody sees it.',
        reason: 'You said what everybody can see, and what the reader should do.',
        reply: 'noor: Then nobody has to ask.',
        fits: 'Openness fits better when people see it already, and have to act on it.',
        title: 'With a reason',
        ends: 'Nobody asked why. In the shop they asked Wilma about her field all week.',
      },
    ],
  },
  'time-or-quality': {
    situation: [
      'At 14.00 the sheet for the walkers goes to the printer. The text is right, and the map is hard to read.',
      'What comes later is not there until Saturday.',
    ],
    poles: [
      {
        act: 'You send the sheet off now, because the text is right.',
        reason: 'You delivered in time, and knew which flaw would do no harm.',
        reply: 'noor: In time. I just cannot see where the dike is.',
        fits: 'Being in time fits better when a flaw sends nobody the wrong way.',
        title: 'Delivered on Friday',
        ends: 'On Friday everybody had the sheet. Three people rang about the map.',
      },
      {
        act: 'You draw the map again, and hand out the sheet yourself on Saturday.',
        reason: 'You made the sheet right first, and arranged how it would get there.',
        reply: 'noor: A fine map. A pity that nobody has it tomorrow.',
        fits: 'Quality fits better when a flaw makes people drive the wrong way.',
        title: 'A clear map',
        ends: 'On Saturday everybody was given a clear map. Four people had wanted to see it on Friday.',
      },
    ],
  },
  'customer-or-rule': exception,
  'room-or-rules': exception,
  'keep-or-destroy': {
    situation: [
      'There are three old routes in the folder, with Wilma’s field on them. The new route has been stored.',
      'Geert-Jan sometimes looks how it used to be. Joyce is about to sign the list of what may go.',
    ],
    poles: [
      {
        act: 'You keep them in a folder ‘old’, because Geert-Jan still looks things up there.',
        reason: 'You looked at who still uses it, and kept old and new apart.',
        reply: 'noor: Tidy. Now to remember which one is new.',
        fits: 'Keeping fits better when somebody really still asks for it.',
        title: 'A folder of old things',
        ends: 'On Friday Geert-Jan found a ditch in it. A volunteer nearly took the wrong route.',
      },
      {
        act: 'You put them on Joyce’s list, because an old route sends people the wrong way.',
        reason: 'You cleared up as it should be done, so that one right route is left.',
        reply: 'noor: Then there is only one. The right one, I hope.',
        fits: 'Destroying fits better when the last version is stored, and the old one can do harm.',
        title: 'One route',
        ends: 'On Saturday everybody had the same route. On Friday Geert-Jan had looked for an old ditch for an hour.',
      },
    ],
  },
  'one-voice-or-own-voice': {
    situation: [
      'What has changed goes on the site, in the mail and on a sign.',
      'noor: On social media I would rather write it in my own way.',
    ],
    poles: [
      {
        act: 'You use the same sentence everywhere, so that nobody reads anything else.',
        reason: 'You made sure that it says the same everywhere, now that something changed.',
        reply: 'noor: Dull, but right everywhere.',
        fits: 'One voice fits better when a difference sends people the wrong way.',
        title: 'One sentence, three times',
        ends: 'Nobody read anything else than the others. On social media hardly anybody read it.',
      },
      {
        act: 'You give the facts, and Noor writes them in her own way.',
        reason: 'You kept the facts the same, and let the tone suit the reader.',
        reply: 'noor: Then it will be read. Will you check the facts?',
        fits: 'A voice of one’s own fits better when the facts stay the same, and the readers do not.',
        title: 'Three voices',
        ends: 'Noor’s message was shared a hundred times. Two people thought that it was a joke.',
      },
    ],
  },
};
