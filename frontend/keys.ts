const STORED = 'weltoffen.keys';

/** Elements that need their keys themselves. */
const BUSY = 'input, textarea, select, [contenteditable], [role="radiogroup"], [role="menu"], vaadin-radio-group, dialog';

/**
 * Lets single keys press what carries `data-key="…"`, in lower case: buttons are clicked, fields get the focus. Keys
 * do nothing while someone types or holds a modifier, and can be switched off for this browser.
 */
class Keys extends HTMLElement {
  switchLabel = '';

  private readonly onKey = (event: KeyboardEvent) => {
    const target = event.composedPath()[0];
    if (!this.on || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (target instanceof Element && target.closest(BUSY)) return;
    const pressed = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
    if (!pressed) return;
    event.preventDefault();
    if (pressed.matches('button, vaadin-button')) pressed.click();
    else pressed.focus();
  };

  connectedCallback() {
    document.addEventListener('keydown', this.onKey);
    if (!this.querySelector('label')) this.append(this.switch());
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.onKey);
  }

  private get on() {
    return localStorage.getItem(STORED) !== 'off';
  }

  private switch() {
    const label = document.createElement('label');
    label.className = 'key-switch small';
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.checked = this.on;
    box.addEventListener('change', () => localStorage.setItem(STORED, box.checked ? 'on' : 'off'));
    label.append(box, this.switchLabel);
    return label;
  }
}

customElements.define('wo-keys', Keys);
