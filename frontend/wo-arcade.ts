import { html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { type Arch, door, frame, leaf, thread } from './wo-arcade-geometry';

type State = 'done' | 'now' | 'open' | 'seminar' | 'lit';

interface Step {
  label: string;
  meta: string;
  state: State;
  href?: string | null;
  statusWord: string;
}

const WIDTH = 100;
const POSTS = 52;
const MARGIN = 3;

const CHECK = svg`<path d="M20 6 9 17l-5-5"/>`;
const PEOPLE = svg`<path d="M18 21a8 8 0 0 0-16 0"/><circle cx="10" cy="8" r="5"/><path d="M22 20c0-3.37-2-6.5-4-8a5 5 0 0 0-.45-8.3"/>`;
const BADGES: Record<State, [string, TemplateResult]> = {
  done: ['success', svg`<circle cx="12" cy="12" r="10"/><path d="m16 9-5.5 5.5L8 12"/>`],
  lit: ['success', svg`<circle cx="12" cy="12" r="10"/><path d="m16 9-5.5 5.5L8 12"/>`],
  now: ['progress', svg`<circle cx="12" cy="12" r="1"/><circle cx="12" cy="12" r="10"/>`],
  open: ['neutral', svg`<circle cx="12" cy="12" r="10" stroke-dasharray="3.9 3.95"/>`],
  seminar: ['outline', svg`<path d="M8 2v3"/><path d="M16 2v3"/><rect x="3" y="3" width="18" height="18" rx="2"/><path d="M3 9h18"/>`]
};

const icon = (shape: TemplateResult) => html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${shape}</svg>`;

// One round arch for each step. Draws into the light DOM: css/shell.css styles it and the router follows its links.
class WoArcade extends LitElement {
  static properties = {
    steps: { attribute: false },
    variant: { type: String },
    label: { type: String },
    petrol: { type: Boolean }
  };

  declare steps: Step[];
  declare variant: 'path' | 'small';
  declare label: string;
  declare petrol: boolean;

  constructor() {
    super();
    this.steps = [];
    this.variant = 'path';
    this.label = '';
    this.petrol = false;
  }

  protected createRenderRoot() {
    return this;
  }

  render() {
    const ground = this.petrol ? 'arcade on-petrol' : 'arcade';
    return this.variant === 'small'
      ? html`<div class="${ground}" aria-hidden="true">${this.art()}</div>`
      : html`<div class="${ground}">
          <div class="arcade-path" aria-hidden="true">
            ${this.art()}
            <div class="arcade-marks">
              ${this.steps.map((step, at) => html`<span class="arcade-mark-${step.state}">${this.mark(step, at)}</span>`)}
            </div>
          </div>
          <ol class="arcade-steps" aria-label="${this.label}">
            ${this.steps.map((step, at) => this.step(step, at))}
          </ol>
        </div>`;
  }

  private art() {
    const count = this.steps.length;
    const height = MARGIN + WIDTH / 2 + POSTS;
    const arches = this.steps.map((step, at) => ({ step, arch: archAt(at * WIDTH) }));
    const posts = Array.from({ length: count + 1 }, (_, post) => post);
    return html`<svg class="arcade-art" viewBox="0 0 ${count * WIDTH} ${height}">
      ${posts.map((post) => svg`<path class="arcade-thread" d="${thread(post, count, WIDTH, MARGIN)}"/>`)}
      ${arches.map(({ arch }) => svg`<path class="arcade-wall" d="${frame(arch)}Z"/>`)}
      ${arches.map(({ step, arch }) => opening(step.state, arch))}
      ${arches.map(({ arch }) => svg`<path class="arcade-frame" d="${frame(arch)}"/>`)}
      ${this.petrol ? nothing : svg`<path class="arcade-frame" d="M0 ${height - 1}H${count * WIDTH}"/>`}
    </svg>`;
  }

  private step(step: Step, at: number) {
    const [kind, sign] = BADGES[step.state];
    return html`<li aria-current="${step.state === 'now' ? 'step' : nothing}">
      <span class="arcade-mini" aria-hidden="true">
        <svg viewBox="0 0 48 48">
          <path class="arcade-frame" d="M2 46V26A22 22 0 0 1 46 26V46Z" />
          ${opening(step.state, { x: 2, y: 4, width: 44, posts: 20, inset: 4 })}
        </svg>
        <span class="arcade-mark arcade-mark-${step.state}">${this.mark(step, at)}</span>
      </span>
      ${step.href
        ? html`<a class="arcade-label" href="${step.href}" router-link>${step.label}</a>`
        : html`<span class="arcade-label">${step.label}</span>`}
      <span class="arcade-meta">${step.meta}</span>
      <span class="status-badge ${kind}">${icon(sign)}<span>${step.statusWord}</span></span>
    </li>`;
  }

  private mark(step: Step, at: number) {
    switch (step.state) {
      case 'done':
      case 'lit':
        return icon(CHECK);
      case 'seminar':
        return icon(PEOPLE);
      default:
        return at + 1;
    }
  }
}

function archAt(x: number): Arch {
  return { x, y: MARGIN, width: WIDTH, posts: POSTS, inset: WIDTH * 0.05 };
}

function opening(state: State, arch: Arch) {
  switch (state) {
    case 'done':
      return svg`<path class="arcade-door-done" d="${door(arch)}"/>`;
    case 'lit':
      return svg`<path class="arcade-door-lit" d="${door(arch)}"/>`;
    case 'now':
      return svg`<path class="arcade-door-now" d="${door(arch)}"/><path class="arcade-leaf" d="${leaf(arch)}"/>`;
    default:
      return nothing;
  }
}

customElements.define('wo-arcade', WoArcade);
