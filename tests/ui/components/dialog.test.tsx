// @vitest-environment happy-dom
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { Button } from '../../../src/ui/components/Button.tsx';
import { Dialog } from '../../../src/ui/components/Dialog.tsx';
import { Notice } from '../../../src/ui/components/Notice.tsx';
import { TextField } from '../../../src/ui/components/TextField.tsx';
import { describedBy, faults, one, press, render } from './render.tsx';

function Handbook() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Handboek</Button>
      <Dialog open={open} title="Handboek" closeLabel="Sluiten" onClose={() => setOpen(false)}>
        <p>V blijft in de V-map.</p>
      </Dialog>
    </>
  );
}

describe('a dialog', () => {
  test('opens as a modal with its title as name, and gives focus back when it closes', () => {
    const { page } = render(<Handbook />);
    const opener = one(page, 'button');
    opener.focus();
    press(opener);
    const dialog = one<HTMLDialogElement>(document.body, 'dialog');
    expect(dialog.open).toBe(true);
    expect(document.getElementById(dialog.getAttribute('aria-labelledby') ?? '')?.textContent).toBe('Handboek');
    press(one(dialog, '.dialog__head button'));
    expect(document.querySelector('dialog')).toBeNull();
    expect(document.activeElement).toBe(opener);
  });

  test('axe finds nothing', async () => {
    const { page } = render(<Handbook />);
    press(one(page, 'button'));
    expect(await faults(page)).toEqual([]);
  });
});

describe('a text field', () => {
  test('is named by its label and described by hint and error', async () => {
    const { page } = render(
      <TextField
        label="Voornemen"
        hint="Eén zin."
        error="Schrijf minstens één zin."
        rows={3}
        value=""
        onChange={() => {}}
      />,
    );
    const field = one<HTMLTextAreaElement>(page, 'textarea');
    expect(field.labels?.[0]?.textContent).toBe('Voornemen');
    expect(describedBy(field)).toBe('Eén zin. Schrijf minstens één zin.');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(await faults(page)).toEqual([]);
  });
});

describe('a notice', () => {
  test('interrupts only when something was not saved', () => {
    const { page, again } = render(<Notice kind="saved">bewaard</Notice>);
    expect(one(page, '.notice').getAttribute('role')).toBeNull();
    again(<Notice kind="unsaved">Niet bewaard: de opslag is vol.</Notice>);
    expect(one(page, '.notice').getAttribute('role')).toBe('alert');
  });
});
