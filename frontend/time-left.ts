const TICK_MS = 1000;
const MINUTE = 60;

/**
 * Counts down `seconds` in whole minutes, in the words of `template` with `{0}`. Five minutes before the end it shows
 * and announces `warning`; at the end it fires `time-is-up` once. The server's clock decides whether that is true.
 */
class TimeLeft extends HTMLElement {
  template = '{0}';
  warning = '';
  private end = 0;
  private timer?: number;
  private warned = false;
  private readonly words = document.createElement('span');
  private readonly alarm = document.createElement('span');

  set seconds(left: number) {
    this.end = performance.now() + left * TICK_MS;
    window.clearInterval(this.timer);
    if (this.isConnected) this.start();
  }

  connectedCallback() {
    this.alarm.className = 'time-warning';
    this.alarm.setAttribute('role', 'alert');
    this.append(this.words, this.alarm);
    this.start();
  }

  disconnectedCallback() {
    window.clearInterval(this.timer);
  }

  private start() {
    window.clearInterval(this.timer);
    this.timer = window.setInterval(() => this.show(), TICK_MS);
    this.show();
  }

  private show() {
    const left = Math.max(0, (this.end - performance.now()) / TICK_MS);
    this.words.textContent = this.template.replace('{0}', String(Math.ceil(left / MINUTE)));
    if (left <= 5 * MINUTE && !this.warned) {
      this.warned = true;
      this.alarm.textContent = this.warning;
    }
    if (left === 0) {
      window.clearInterval(this.timer);
      this.dispatchEvent(new CustomEvent('time-is-up'));
    }
  }
}

customElements.define('wo-time-left', TimeLeft);
