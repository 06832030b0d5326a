// @vitest-environment happy-dom
import { createRef } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Channel } from '../../../src/core/scenario/model.ts';
import type { Panel } from '../../../src/ui/screens/play/panel.ts';
import { SceneFrame } from '../../../src/ui/screens/play/SceneFrame.tsx';
import { at, fakeScenario, fakeScene } from '../../fakes/scenario.ts';
import { clear, expectAccessible, show } from './home-render.tsx';

const panelIn = (channel: Channel): Panel => ({
  scene: fakeScene({ channel, place: 'eiland' }),
  key: '0',
  clock: at('11.00'),
  opened: at('11.00'),
  interrupts: false,
  items: [],
  refusal: undefined,
  moods: {},
  speaker: undefined,
  before: [],
  asked: 'nothing',
});

afterEach(clear);

const channels: readonly Channel[] = ['talk', 'phone', 'mail', 'document', 'chat', 'meeting', 'event'];

describe('a scene in which nobody is named', () => {
  it.each(channels)('has a heading that says where it is: %s', async (channel) => {
    const scenario = fakeScenario({ places: { eiland: 'Het Eiland' } });
    await show(
      <main>
        <SceneFrame scenario={scenario} panel={panelIn(channel)} headingRef={createRef()} lower={null} />
      </main>,
    );
    expect(document.querySelector('h1')?.textContent).toMatch(/\S/);
    await expectAccessible();
  });
});
