import { say, type Words } from '../fill-words.ts';
import { make, makeButton } from '../make-element.ts';
import { fetchManifest } from './fetch-manifest.ts';
import { reasonOf } from './keep-error.ts';
import { canKeep, keep, remove } from './keep.ts';
import { forgetReminder, hasReminder, remember } from './reminders.ts';
import { saySize, sayKept } from './say-kept.ts';
import { findKept, type KeptRecord, type KeptSite } from './shelf.ts';

/** What the controls of one pack are made from. */
export interface PackFacts {
  readonly site: KeptSite;
  readonly manifestHref: string;
  readonly words: Words;
  readonly lang: string;
  /** Told when the pack has been kept or removed. */
  readonly changed?: () => void;
}

type ButtonName = 'keep' | 'update' | 'remove' | 'stop';

/**
 * The buttons that keep, update and remove a pack, and the line that says how things stand. It stands in `box`, which has
 * room for both before it is there, so that nothing moves.
 */
export class PackControl {
  readonly #facts: PackFacts;
  readonly #said = make('p', { class: 'cd-keep__said', attributes: { role: 'status' } });
  readonly #bar = make('progress', { class: 'cd-keep__bar' });
  readonly #buttons: Readonly<Record<ButtonName, HTMLButtonElement>>;
  #running: AbortController | null = null;

  constructor(box: Element, facts: PackFacts) {
    this.#facts = facts;
    const button = (name: string, act: () => void) => makeButton(say(facts.words, name), act);
    this.#buttons = {
      keep: button('keep', () => void this.#fetch()),
      update: button('update', () => void this.#fetch()),
      remove: button('remove', () => void this.#remove()),
      stop: button('stop', () => this.#running?.abort()),
    };
    this.#bar.setAttribute('aria-label', say(facts.words, 'progress'));
    box.replaceChildren(
      this.#said,
      this.#bar,
      make('p', { class: 'cd-keep__buttons', children: Object.values(this.#buttons) }),
    );
    this.#show([]);
  }

  /** Looks what is kept, and what the site has. */
  async start(): Promise<void> {
    const { site, manifestHref, words } = this.#facts;
    if (!canKeep()) {
      this.#say(say(words, 'unsupported'));
      return;
    }
    try {
      const record = await findKept(site, manifestHref);
      if (record === null) await this.#offer();
      else await this.#compare(record);
    } catch (error) {
      this.#say(say(words, reasonOf(error)));
    }
  }

  async #offer(): Promise<void> {
    const { manifestHref, words, lang, site } = this.#facts;
    const lost = hasReminder(site, manifestHref) ? `${say(words, 'evicted')} ` : '';
    try {
      const manifest = await fetchManifest(manifestHref);
      this.#say(`${lost}${saySize(words, manifest, lang)}`);
      this.#show(['keep']);
    } catch (error) {
      this.#say(`${lost}${say(words, reasonOf(error))}`);
      this.#show(['keep']);
    }
  }

  async #compare(record: KeptRecord): Promise<void> {
    const { words, lang } = this.#facts;
    const kept = sayKept(words, record, lang);
    this.#say(kept);
    this.#show(['remove']);
    try {
      const { version } = await fetchManifest(record.manifestHref);
      if (version === record.manifest.version) return;
      this.#say(`${kept} ${say(words, 'newer')}`);
      this.#show(['update', 'remove']);
    } catch (error) {
      // Without a connection nothing can be said of what the site has, and nothing is.
      if (reasonOf(error) === 'gone') this.#say(`${kept} ${say(words, 'takenDown')}`);
    }
  }

  async #fetch(): Promise<void> {
    const { site, manifestHref, words, lang, changed } = this.#facts;
    this.#running = new AbortController();
    this.#say(say(words, 'keeping'));
    this.#bar.hidden = false;
    this.#bar.removeAttribute('value');
    this.#show(['stop']);
    try {
      const record = await keep(site, manifestHref, {
        signal: this.#running.signal,
        progress: (done, all) => {
          this.#bar.max = all;
          this.#bar.value = done;
        },
      });
      remember(site, manifestHref);
      this.#say(sayKept(words, record, lang));
      this.#show(['remove']);
    } catch (error) {
      await this.#sayFailure(error);
    }
    this.#bar.hidden = true;
    changed?.();
  }

  async #sayFailure(error: unknown): Promise<void> {
    const { site, manifestHref, words } = this.#facts;
    const former = await findKept(site, manifestHref).catch(() => null);
    const what = say(words, former === null ? 'nothingKept' : 'formerKept');
    this.#say(`${say(words, reasonOf(error))} ${what}`);
    this.#show(former === null ? ['keep'] : ['update', 'remove']);
  }

  async #remove(): Promise<void> {
    const { site, manifestHref, words, changed } = this.#facts;
    try {
      await remove(site, manifestHref);
      forgetReminder(site, manifestHref);
      this.#say(say(words, 'removed'));
      this.#show(['keep']);
      changed?.();
    } catch (error) {
      this.#say(say(words, reasonOf(error)));
    }
  }

  #say(sentence: string): void {
    this.#said.textContent = sentence;
  }

  /** Shows these buttons. A focus that would be lost goes to the first of them. */
  #show(names: readonly ButtonName[]): void {
    const hadFocus = Object.values(this.#buttons).some((button) => button === document.activeElement);
    for (const [name, button] of Object.entries(this.#buttons))
      button.hidden = !(names as readonly string[]).includes(name);
    const [first] = names;
    if (hadFocus && first !== undefined) this.#buttons[first].focus();
    this.#bar.hidden = !names.includes('stop');
  }
}
