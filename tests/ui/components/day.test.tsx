// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { DayStrip } from '../../../src/ui/components/DayStrip.tsx';
import { DecisionStrip } from '../../../src/ui/components/DecisionStrip.tsx';
import { Ledger } from '../../../src/ui/components/Ledger.tsx';
import { StanceLine } from '../../../src/ui/components/StanceLine.tsx';
import { TopBar } from '../../../src/ui/components/TopBar.tsx';
import { faults, one, press, render } from './render.tsx';

describe('the day', () => {
  const strip = (
    <DayStrip
      label="De dag, en wat je beloofde"
      day="Donderdag"
      from={540}
      to={1050}
      now={735}
      clock={{ hours: 12, minutes: 15 }}
      fromLabel="9.00"
      toLabel="17.30"
      promises={[
        {
          id: 'a',
          person: 'wilma',
          name: 'Wilma',
          at: 900,
          time: '15.00',
          status: 'open',
          label: 'Wilma, 15.00: nog open',
        },
        {
          id: 'b',
          person: 'ilse',
          name: 'Ilse',
          at: 700,
          time: '11.40',
          status: 'kept',
          label: 'Ilse, 11.40: nagekomen',
        },
        {
          id: 'c',
          person: 'noor',
          name: 'Noor',
          at: 9999,
          time: '18.00',
          status: 'broken',
          label: 'Noor, 18.00: gemist',
        },
      ]}
    />
  );

  test('pins every promise with a face, a time and its state in words', () => {
    const { page } = render(strip);
    expect([...page.querySelectorAll('.pin > .hidden')].map((each) => each.textContent)).toEqual([
      'Wilma, 15.00: nog open',
      'Ilse, 11.40: nagekomen',
      'Noor, 18.00: gemist',
    ]);
    expect(page.querySelectorAll('.pin > .face')).toHaveLength(3);
  });

  test('tells open, kept and broken apart by more than colour', () => {
    const { page } = render(strip);
    expect([...page.querySelectorAll('.pin')].map((pin) => pin.querySelectorAll('.pin__time .icon').length)).toEqual([
      0, 1, 1,
    ]);
  });

  test('what lies past the end of the day stands at its end', () => {
    const { page } = render(strip);
    expect(one(page, '.pin--broken').style.getPropertyValue('--at')).toBe('100%');
  });

  test('axe finds nothing, with the bar above it', async () => {
    const { page } = render(
      <>
        <TopBar
          clock={{ hours: 12, minutes: 15 }}
          time="12.15"
          timeLabel="Het is 12.15 uur"
          title="De natte plek"
          day="donderdag"
          toolsLabel="Hulp"
          tools={[{ id: 'book', icon: 'book', label: 'Handboek', onPress: () => {} }]}
        />
        {strip}
      </>,
    );
    expect(await faults(page)).toEqual([]);
  });
});

describe('the strip of decisions', () => {
  const strip = (onOpen: (id: string) => void) => (
    <DecisionStrip
      label="Jouw dag in twee momenten"
      opened="wilma"
      onOpen={onOpen}
      stops={[
        { id: 'memo', time: '11.10', name: 'De mail', text: 'Je belt eerst', channel: 'mail', place: 'eiland' },
        {
          id: 'wilma',
          time: '12.15',
          name: 'Wilma',
          text: 'Het bord',
          channel: 'phone',
          place: 'line',
          person: 'wilma',
        },
      ]}
    />
  );

  test('opens a moment by a real button, and says which one is open', () => {
    const opened = vi.fn();
    const { page } = render(strip(opened));
    const buttons = [...page.querySelectorAll('button')];
    expect(buttons.map((each) => each.getAttribute('aria-expanded'))).toEqual(['false', 'true']);
    press(buttons[0] as HTMLButtonElement);
    expect(opened.mock.calls).toEqual([['memo']]);
  });

  test('axe finds nothing', async () => {
    const { page } = render(strip(() => {}));
    expect(await faults(page)).toEqual([]);
  });
});

describe('the ledger', () => {
  const ledger = (
    <Ledger
      title="Wat dit liet zien"
      groups={[
        {
          id: 'C13.p1',
          showed: 'Je gaat zorgvuldig om met informatie.',
          criterion: 'C13, aanpak',
          rows: [
            { id: 'a', points: 3, pointsLabel: '3 van 3', text: '‘Nee.’', mine: true, mineLabel: 'Dit koos jij' },
            { id: 'b', points: 0, pointsLabel: '0 van 3', text: '‘Eén keer kan wel.’' },
          ],
        },
      ]}
    >
      <StanceLine
        poles={['achterhouden', 'openheid']}
        summary="Je leunde één keer naar openheid."
        dots={[{ id: 'a', at: 1, label: 'Winston' }]}
      />
    </Ledger>
  );

  test('says the points in words and which choice was yours', () => {
    const { page } = render(ledger);
    expect([...page.querySelectorAll('.drops')].map((each) => each.getAttribute('aria-label'))).toEqual([
      '3 van 3',
      '0 van 3',
    ]);
    expect(one(page, '.ledger__row--mine').textContent).toContain('Dit koos jij');
  });

  test('the line between two poles is a sentence for who cannot see it', () => {
    const { page } = render(ledger);
    expect(one(page, 'figcaption').textContent).toBe('Je leunde één keer naar openheid.');
  });

  test('axe finds nothing', async () => {
    const { page } = render(ledger);
    expect(await faults(page)).toEqual([]);
  });
});
