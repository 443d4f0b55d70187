import { readWords } from './read-words.ts';

/**
 * Puts a button beside the paragraph that the address names, which copies that address. Only that paragraph has one: a
 * button in each would put a hundred stops in the way of whoever goes by keyboard.
 */
const words = { copy: 'Copy', copied: 'Copied', ...readWords<{ copy: string; copied: string }>('copy-address-words') };

let shown: HTMLElement | null = null;

function showFor(paragraph: Element): void {
  shown?.remove();
  const number = paragraph.querySelector('.paragraph-number');
  if (number === null) return;
  const box = document.createElement('span');
  box.className = 'cd-copy';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'cd-copy__button';
  button.textContent = words.copy;
  const said = document.createElement('span');
  said.className = 'cd-copy__said';
  said.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(location.href).then(() => {
      said.textContent = words.copied;
    });
  });
  box.append(button, said);
  number.after(' ', box);
  shown = box;
}

function follow(): void {
  // Ids of paragraphs are plain letters, so that nothing in the address needs to be decoded.
  const id = location.hash.slice(1);
  const paragraph = id === '' ? null : document.getElementById(id);
  if (paragraph !== null) showFor(paragraph);
}

// Without a secure connection browsers give no clipboard, and a button that does nothing is worse than none.
if ('clipboard' in navigator) {
  addEventListener('hashchange', follow);
  follow();
}
