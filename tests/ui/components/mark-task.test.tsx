// @vitest-environment happy-dom
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { Balloon } from '../../../src/ui/components/Balloon.tsx';
import { MarkTask } from '../../../src/ui/components/MarkTask.tsx';
import { faults, one, press, render } from './render.tsx';

const items = [
  { id: 'dicht', text: 'Het fietspad gaat om 17.00 uur dicht.' },
  { id: 'cijfer', text: 'De berekening is 0,92, te laag.' },
  { id: 'omweg', text: 'Fiets om via het Kerkpad.' },
];
const labels = { submit: 'Zo laat ik het', struck: 'eruit', kept: 'blijft', hint: 'Vink aan wat blijft.' };

interface SheetProps {
  readonly start?: readonly string[];
  readonly onSubmit?: (kept: readonly string[]) => void;
  readonly refused?: boolean;
  readonly locked?: boolean;
}

function Sheet({ start = [], onSubmit = () => {}, refused = false, locked = false }: SheetProps) {
  const [kept, setKept] = useState(start);
  return (
    <MarkTask
      ask="Welke zinnen blijven staan?"
      items={items}
      kept={kept}
      onChange={setKept}
      onSubmit={onSubmit}
      labels={labels}
      locked={locked}
      {...(refused
        ? {
            refusal: (
              <Balloon name="Noor van Aalst" person="noor">
                <p>En waar fiets ik dan?</p>
              </Balloon>
            ),
          }
        : {})}
    />
  );
}

const box = (page: HTMLElement, index: number): HTMLInputElement =>
  [...page.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')][index] as HTMLInputElement;

describe('a proof sheet', () => {
  test('hands in what is kept, in the order of the sheet', () => {
    const handedIn = vi.fn();
    const { page } = render(<Sheet onSubmit={handedIn} />);
    press(box(page, 2));
    press(box(page, 0));
    press(box(page, 1));
    press(box(page, 1));
    press(one(page, '[data-submit]'));
    expect(handedIn.mock.calls).toEqual([[['dicht', 'omweg']]]);
  });

  test('Enter in a checkbox does not hand the sheet in', () => {
    const onSubmit = vi.fn();
    const { page } = render(<Sheet onSubmit={onSubmit} />);
    const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
    box(page, 0).dispatchEvent(enter);
    expect(enter.defaultPrevented).toBe(true);
    expect(onSubmit).not.toHaveBeenCalled();
  });

  test('every sentence is a real checkbox with the sentence as its name', () => {
    const { page } = render(<Sheet start={['dicht']} />);
    expect(box(page, 0).checked).toBe(true);
    expect(box(page, 1).checked).toBe(false);
    expect(box(page, 1).labels?.[0]?.textContent).toContain('De berekening is 0,92, te laag.');
  });

  test('what is struck says so in a word', () => {
    const { page } = render(<Sheet start={['dicht', 'omweg']} />);
    expect([...page.querySelectorAll('.mark__word')].map((word) => word.textContent)).toEqual([
      'blijft',
      'eruit',
      'blijft',
    ]);
  });

  test('the refusal of a person stands above the sheet and is announced; the marks stay', () => {
    const { page } = render(<Sheet start={['dicht']} refused />);
    expect(one(page, '[role="alert"]').textContent).toContain('En waar fiets ik dan?');
    expect(one(page, 'form').firstElementChild?.getAttribute('role')).toBe('alert');
    expect(box(page, 0).checked).toBe(true);
  });

  test('a sheet that was handed in takes no more marks', () => {
    const handedIn = vi.fn();
    const { page } = render(<Sheet start={['dicht']} locked onSubmit={handedIn} />);
    expect(one<HTMLFieldSetElement>(page, 'fieldset').disabled).toBe(true);
    expect(page.querySelector('[data-submit]')).toBeNull();
  });

  test('axe finds nothing', async () => {
    const { page } = render(<Sheet start={['dicht']} refused />);
    expect(await faults(page)).toEqual([]);
  });
});
