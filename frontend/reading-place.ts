/** How long a paragraph must stay at the top of the view before it counts as the place someone is at. */
const SETTLED_MS = 900;

/** How far down the view the line lies at which someone reads, as a share of its height. */
const READING_LINE = 1 / 3;

/** What counts as a paragraph within a block. */
const PARAGRAPHS = ':scope > *';

/**
 * Holds the blocks of a lesson. Brings the paragraph given by `block` and `paragraph` to the reading line once, then
 * tells with `place-moved` which one is there. What it brings is what it tells, so that coming back again and again
 * does not creep on. A language switch keeps the place, because blocks are the same in every language.
 */
class ReadingPlace extends HTMLElement {
  block = 0;
  paragraph = 0;
  private settled?: number;
  private readonly onScroll = () => {
    window.clearTimeout(this.settled);
    this.settled = window.setTimeout(() => this.tell(), SETTLED_MS);
  };

  connectedCallback() {
    requestAnimationFrame(() => this.begin());
  }

  disconnectedCallback() {
    window.removeEventListener('scroll', this.onScroll);
    window.clearTimeout(this.settled);
  }

  private begin() {
    if (!this.isConnected) return;
    if (this.block > 0 || this.paragraph > 0) {
      const top = this.paragraphs(this.block)[this.paragraph]?.getBoundingClientRect().top ?? 0;
      window.scrollBy({ top: Math.ceil(top - this.readingLine()) });
    } else {
      window.scrollTo({ top: 0 });
    }
    window.addEventListener('scroll', this.onScroll, { passive: true });
  }

  private paragraphs(block: number): Element[] {
    const found = this.children[block];
    if (!found) return [];
    const inner = Array.from(found.querySelectorAll(PARAGRAPHS));
    return inner.length > 0 ? inner : [found];
  }

  private readingLine(): number {
    return window.innerHeight * READING_LINE;
  }

  private tell() {
    const line = this.readingLine();
    for (let block = this.children.length - 1; block >= 0; block--) {
      const paragraphs = this.paragraphs(block);
      for (let paragraph = paragraphs.length - 1; paragraph >= 0; paragraph--) {
        if (paragraphs[paragraph].getBoundingClientRect().top <= line) {
          this.report(block, paragraph);
          return;
        }
      }
    }
    this.report(0, 0);
  }

  private report(block: number, paragraph: number) {
    if (block === this.block && paragraph === this.paragraph) return;
    this.block = block;
    this.paragraph = paragraph;
    this.dispatchEvent(new CustomEvent('place-moved', { detail: { block, paragraph } }));
  }
}

customElements.define('wo-reading-place', ReadingPlace);
