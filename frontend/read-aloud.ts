/** What can be read: the words of paragraphs, entries, headings and cells, each once. */
const READABLE = 'h1, h2, h3, h4, p, li, td, th, summary, legend, figcaption, dt, dd, label';

/** What stands on the page and is not part of the text. */
const SILENT = '[popover], .print-only, .edition-switch, [aria-hidden="true"], .private-words';

/**
 * Reads the lesson aloud with the voice of the browser, from the paragraph in view, and marks where it is. Without
 * such a voice there is no button.
 */
class ReadAloud extends HTMLElement {
  readLabel = '';
  stopLabel = '';

  private button?: HTMLButtonElement;
  private queue: HTMLElement[] = [];
  private current?: HTMLElement;

  connectedCallback() {
    if (!('speechSynthesis' in window) || this.button) return;
    this.button = document.createElement('button');
    this.button.type = 'button';
    this.button.className = 'link-button';
    this.button.textContent = this.readLabel;
    this.button.addEventListener('click', () => (this.isReading ? this.stop() : this.start()));
    this.append(this.button);
  }

  disconnectedCallback() {
    this.stop();
  }

  private get isReading() {
    return this.current !== undefined;
  }

  private start(): void {
    const lesson = document.querySelector<HTMLElement>('.lesson');
    if (!lesson) return;
    const all = Array.from(lesson.querySelectorAll<HTMLElement>(READABLE)).filter(
      (element) => !element.closest(SILENT) && !element.querySelector(READABLE) && element.offsetParent !== null,
    );
    const inView = all.findIndex((element) => element.getBoundingClientRect().bottom > 0);
    this.queue = all.slice(Math.max(0, inView));
    this.next();
  }

  private next(): void {
    this.unmark();
    const element = this.queue.shift();
    const words = element?.innerText.trim();
    if (!element) return this.stop();
    if (!words) return this.next();
    this.current = element;
    element.classList.add('being-read');
    element.scrollIntoView({ block: 'nearest' });
    const speech = new SpeechSynthesisUtterance(words);
    speech.lang = element.closest<HTMLElement>('[lang]')?.lang ?? document.documentElement.lang;
    speech.onend = () => this.current === element && this.next();
    speech.onerror = () => this.current === element && this.stop();
    window.speechSynthesis.speak(speech);
    this.label(this.stopLabel, true);
  }

  private stop(): void {
    this.unmark();
    this.queue = [];
    window.speechSynthesis?.cancel();
    this.label(this.readLabel, false);
  }

  private unmark() {
    this.current?.classList.remove('being-read');
    this.current = undefined;
  }

  private label(text: string, pressed: boolean) {
    if (!this.button) return;
    this.button.textContent = text;
    this.button.setAttribute('aria-pressed', String(pressed));
  }
}

customElements.define('wo-read-aloud', ReadAloud);
