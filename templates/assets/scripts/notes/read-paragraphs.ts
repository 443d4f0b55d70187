import { hashText, plainText, type ReadParagraph } from './note.ts';

/** A numbered paragraph of a report, or a minute, on this page. */
export interface PageParagraph extends ReadParagraph {
  readonly element: HTMLElement;
}

/** What stands within a paragraph and is no part of what it says. */
const notText =
  '.paragraph-number, .cd-minute__number, .cd-minute__places, .cd-page-mark, .cd-copy, .cd-note-open, .cd-notes-here';

/** Returns the paragraphs of the page that have a number, by id. */
export async function readParagraphs(): Promise<ReadonlyMap<string, PageParagraph>> {
  const elements = [...document.querySelectorAll<HTMLElement>('.numbered[id], .cd-minute[id]')];
  const paragraphs = await Promise.all(elements.map(readParagraph));
  return new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]));
}

async function readParagraph(element: HTMLElement): Promise<PageParagraph> {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const part of copy.querySelectorAll(notText)) part.remove();
  const text = plainText(copy.textContent);
  return { id: element.id, number: numberOf(element), text, hash: await hashText(text), element };
}

function numberOf(element: HTMLElement): string {
  return element.querySelector('.paragraph-number, .cd-minute__number')?.textContent ?? element.id;
}
