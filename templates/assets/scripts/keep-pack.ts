import { PackControl } from './kept/pack-control.ts';
import { readSite } from './kept/read-site.ts';
import { readWords } from './read-words.ts';

/** Lets a reader keep the pack of a meeting on this device, on the meeting's page. */
const box = document.querySelector<HTMLElement>('[data-keep]');
if (box !== null) {
  const { lang, ...site } = readSite(box);
  const words = readWords<Record<string, string>>('keep-words') as Record<string, string>;
  void new PackControl(box, { site, manifestHref: box.dataset.keep ?? '', words, lang }).start();
}
