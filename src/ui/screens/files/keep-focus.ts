/** Takes focus where what had it has just gone; else leaves it where it is. */
export function keepFocus(element: HTMLElement | null): void {
  if (document.activeElement === null || document.activeElement === document.body) element?.focus();
}
