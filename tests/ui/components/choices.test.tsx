// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { ChoiceList } from '../../../src/ui/components/ChoiceList.tsx';
import { LookList } from '../../../src/ui/components/LookList.tsx';
import { ThoughtHeading } from '../../../src/ui/components/ThoughtHeading.tsx';
import { describedBy, faults, one, press, render } from './render.tsx';

const choices = [
  { id: 'bord', text: '‘Nee, zwaar verkeer mag er niet op.’', minutes: '2 min', chosenBefore: 'eerder gekozen' },
  { id: 'open', text: 'Je schrijft meteen over de natte plek.', closed: 'Je hebt het memo nog niet geopend.' },
  { id: 'app', text: 'Je appt Marit of dat mag.', minutes: '30 min', warning: 'Dan mis je wat je Wilma beloofde.' },
];

const list = (onChoose: (id: string) => void) => (
  <>
    <ThoughtHeading id="vraag" question="Wat zeg je tegen Wilma?" />
    <ChoiceList labelledBy="vraag" choices={choices} onChoose={onChoose} />
  </>
);

describe('choices', () => {
  test('one press on a choice hands over its id', () => {
    const chosen = vi.fn();
    const { page } = render(list(chosen));
    press(one(page, '[data-choice="bord"]'));
    expect(chosen.mock.calls).toEqual([['bord']]);
  });

  test('a closed choice says why, can be reached by keyboard and does nothing', () => {
    const chosen = vi.fn();
    const { page } = render(list(chosen));
    const closed = one<HTMLButtonElement>(page, '[data-choice="open"]');
    expect(closed.getAttribute('aria-disabled')).toBe('true');
    expect(closed.disabled).toBe(false);
    closed.focus();
    expect(document.activeElement).toBe(closed);
    expect(describedBy(closed)).toContain('Je hebt het memo nog niet geopend.');
    press(closed);
    expect(chosen).not.toHaveBeenCalled();
  });

  test('a choice that would miss a promise says so and stays open', () => {
    const chosen = vi.fn();
    const { page } = render(list(chosen));
    const late = one(page, '[data-choice="app"]');
    expect(describedBy(late)).toContain('Dan mis je wat je Wilma beloofde.');
    press(late);
    expect(chosen).toHaveBeenCalledWith('app');
  });

  test('what was chosen before is said in words, not only by a tick', () => {
    const { page } = render(list(() => {}));
    expect(one(page, '[data-choice="bord"]').textContent).toContain('eerder gekozen');
  });

  test('choices are an ordered list with the name of the question', () => {
    const { page } = render(list(() => {}));
    const ordered = one(page, 'ol');
    expect(document.getElementById(ordered.getAttribute('aria-labelledby') ?? '')?.textContent).toBe(
      'Wat zeg je tegen Wilma?',
    );
    expect([...ordered.querySelectorAll('[data-choice]')].map((each) => each.getAttribute('data-choice'))).toEqual([
      'bord',
      'open',
      'app',
    ]);
  });

  test('axe finds nothing', async () => {
    const { page } = render(list(() => {}));
    expect(await faults(page)).toEqual([]);
  });
});

describe('things to look at', () => {
  const looks = (onLook: (id: string) => void) => (
    <LookList
      title="Rondkijken"
      onLook={onLook}
      looks={[
        { id: 'memo', on: 'scherm', text: 'Je opent het memo.', minutes: '5 min' },
        { id: 'kaart', on: 'muur', text: 'Je bekijkt de kaart.', state: 'taken', note: 'bekeken' },
        { id: 'lade', on: 'gang', text: 'Je loopt langs de printlade.', state: 'closed', note: 'geen tijd meer' },
      ]}
    />
  );

  test('an open thing can be looked at, and says what it costs', () => {
    const looked = vi.fn();
    const { page } = render(looks(looked));
    const memo = one(page, '[data-look="memo"]');
    expect(memo.textContent).toContain('5 min');
    press(memo);
    expect(looked.mock.calls).toEqual([['memo']]);
  });

  test('what was looked at and what there is no time for stay in sight, say so and do nothing', () => {
    const looked = vi.fn();
    const { page } = render(looks(looked));
    for (const [id, why] of [
      ['kaart', 'bekeken'],
      ['lade', 'geen tijd meer'],
    ]) {
      const look = one(page, `[data-look="${id}"]`);
      expect(look.getAttribute('aria-disabled')).toBe('true');
      expect(describedBy(look)).toBe(why);
      press(look);
    }
    expect(looked).not.toHaveBeenCalled();
  });

  test('axe finds nothing', async () => {
    const { page } = render(looks(() => {}));
    expect(await faults(page)).toEqual([]);
  });
});
