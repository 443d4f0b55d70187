import type { KeptSite } from '../kept/shelf.ts';

/**
 * Has the switches of the page's panel, which each name an attribute of the page, set it. The style sheet does the rest.
 * How they were left is remembered where the browser lets us.
 */
export function bindSwitches({ base, edition }: KeptSite): void {
  for (const box of document.querySelectorAll<HTMLInputElement>('[data-note-switch]')) {
    const name = box.dataset.noteSwitch ?? '';
    const key = `cleardays ${edition} ${base} ${name}`;
    box.checked = read(key) === 'on';
    const set = (): void => {
      document.documentElement.toggleAttribute(name, box.checked);
    };
    set();
    box.addEventListener('change', () => {
      set();
      write(key, box.checked ? 'on' : 'off');
    });
  }
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // The switch then holds for this page.
  }
}
