/** What an element is made with. Text is always text: nothing that a reader wrote or a file holds becomes HTML. */
interface ElementFacts {
  readonly class?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: readonly (Node | string)[];
}

/** Returns a new element. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  { class: className, text, attributes = {}, children = [] }: ElementFacts = {},
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== undefined) element.className = className;
  if (text !== undefined) element.textContent = text;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** Returns a button that does something. */
export function makeButton(text: string, act: () => void, className = 'cd-button'): HTMLButtonElement {
  const button = make('button', { class: className, text, attributes: { type: 'button' } });
  button.addEventListener('click', act);
  return button;
}
