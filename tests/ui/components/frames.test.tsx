// @vitest-environment happy-dom
import { type ComponentType, createRef } from 'react';
import { describe, expect, test } from 'vitest';
import { Balloon } from '../../../src/ui/components/Balloon.tsx';
import { Caption } from '../../../src/ui/components/Caption.tsx';
import { ChatFrame } from '../../../src/ui/components/ChatFrame.tsx';
import { ChoiceList } from '../../../src/ui/components/ChoiceList.tsx';
import { DocumentFrame } from '../../../src/ui/components/DocumentFrame.tsx';
import { DocumentSheet } from '../../../src/ui/components/DocumentSheet.tsx';
import { EventFrame } from '../../../src/ui/components/EventFrame.tsx';
import type { FrameProps } from '../../../src/ui/components/Frame.tsx';
import { HistoryPanels } from '../../../src/ui/components/HistoryPanels.tsx';
import { LookList } from '../../../src/ui/components/LookList.tsx';
import { MailFrame } from '../../../src/ui/components/MailFrame.tsx';
import { MeetingFrame } from '../../../src/ui/components/MeetingFrame.tsx';
import { OwnWords } from '../../../src/ui/components/OwnWords.tsx';
import { PhoneFrame } from '../../../src/ui/components/PhoneFrame.tsx';
import { Portrait } from '../../../src/ui/components/Portrait.tsx';
import { ReactionPanel } from '../../../src/ui/components/ReactionPanel.tsx';
import { TalkFrame } from '../../../src/ui/components/TalkFrame.tsx';
import { faults, one, render } from './render.tsx';

const frames: readonly (readonly [string, ComponentType<FrameProps>])[] = [
  ['talk', TalkFrame],
  ['phone', PhoneFrame],
  ['mail', MailFrame],
  ['document', DocumentFrame],
  ['chat', ChatFrame],
  ['meeting', MeetingFrame],
  ['event', EventFrame],
];

const wilma = { name: 'Wilma Dekker', role: 'melkveehouder', person: 'wilma' };

const filled: FrameProps = {
  scene: 'wilma',
  place: 'eiland',
  heading: 'Het Eiland. Wilma belt.',
  history: (
    <HistoryPanels
      label="Wat er al gebeurde"
      beats={[{ id: 'a', time: '11.10', text: 'Winston mailt je.', channel: 'mail', place: 'eiland' }]}
    />
  ),
  now: (
    <>
      <Balloon {...wilma} mood="worried" moodLabel="bezorgd" tail="left">
        <p>Is mijn dijk stuk?</p>
      </Balloon>
      <Caption>Een koe loeit.</Caption>
      <OwnWords you="Jij">
        <p>‘We zijn aan het meten.’</p>
      </OwnWords>
    </>
  ),
  figure: <Portrait person="wilma" mood="worried" />,
  reaction: (
    <ReactionPanel place="eiland" figure={<Portrait person="noor" />}>
      <Balloon name="Noor van Aalst" person="noor" size="small">
        <p>Wie is dat?</p>
      </Balloon>
    </ReactionPanel>
  ),
  desk: (
    <DocumentSheet
      title="Memo"
      confidential="Vertrouwelijk"
      text={'Natte plek in de dijk.\n\nOorzaak onbekend.'}
      table={{ columns: ['Weg', 'Open tot'], rows: [['Kerkpad', 'vrijdag']] }}
    />
  ),
  looks: <LookList title="Rondkijken" looks={[{ id: 'memo', on: 'scherm', text: 'Je kijkt.' }]} onLook={() => {}} />,
  screen: { title: 'Postvak', time: '11.10 uur' },
  lower: <ChoiceList label="Wat zeg je?" choices={[{ id: 'bord', text: '‘Nee.’' }]} onChoose={() => {}} />,
};

describe.each(frames)('the page of a %s', (_, Frame) => {
  test('carries the scene, and everything that belongs to it stands within', () => {
    const { page } = render(<Frame {...filled} />);
    const scene = one(page, '[data-scene="wilma"]');
    for (const part of [
      '[data-choice="bord"]',
      '[data-look="memo"]',
      '.own-words',
      '.history-panels',
      '.document-sheet',
    ])
      one(scene, part);
  });

  test('reads in this order: heading, words, things to look at, choices', () => {
    const { page } = render(<Frame {...filled} />);
    const order = [...page.querySelectorAll('h1, .balloon__words, [data-look], [data-choice]')].map((each) =>
      each.matches('h1')
        ? 'heading'
        : each.matches('[data-look]')
          ? 'look'
          : each.matches('[data-choice]')
            ? 'choice'
            : 'words',
    );
    expect(order[0]).toBe('heading');
    expect(order.filter((each) => each === 'heading')).toHaveLength(1);
    expect(order.indexOf('words')).toBeLessThan(order.indexOf('look'));
    expect(order.at(-1)).toBe('choice');
  });

  test('its heading can take focus', () => {
    const ref = createRef<HTMLElement>();
    render(<Frame {...filled} headingRef={ref} />);
    ref.current?.focus();
    expect(document.activeElement?.textContent).toBe('Het Eiland. Wilma belt.');
  });

  test('axe finds nothing, filled or bare', async () => {
    const { page, again } = render(<Frame {...filled} />);
    expect(await faults(page)).toEqual([]);
    again(<Frame scene="wilma" place="nergens" heading="Ergens" now={<Caption>Het is stil.</Caption>} />);
    expect(await faults(page)).toEqual([]);
  });
});

describe('a balloon', () => {
  test('says name, work and mood before the words', () => {
    const { page } = render(filled.now);
    expect(one(page, '.balloon').textContent).toBe('Wilma Dekker, melkveehouder, bezorgdIs mijn dijk stuk?');
  });
});
