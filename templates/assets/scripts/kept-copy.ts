import { say, sayAge, sayDay } from './fill-words.ts';
import { readWords } from './read-words.ts';

/** Says on a page that is a kept copy since when it is kept. That it is one, the style sheet says by itself. */
const keptAt = document.documentElement.dataset.kept;
const notice = document.querySelector('[data-kept-notice]');
if (keptAt !== undefined && notice !== null) {
  const { lang } = document.documentElement;
  const words = readWords<Record<string, string>>('kept-copy-words') as Record<string, string>;
  notice.textContent = say(words, 'copy', {
    day: sayDay(words, keptAt),
    age: sayAge(words, keptAt, lang),
  });
}
