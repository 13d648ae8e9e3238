import { render, type FunctionComponent } from 'preact';
import { Embed, type PictureProps } from './embed.js';
import { heightSheet, SHEET } from './sheets.js';

export interface Kind {
  readonly name: string;
  /** What readers who can't see it are told that it is. */
  readonly label: string;
  /** In pixels, where the page says nothing else. */
  readonly height: number;
  readonly Picture: FunctionComponent<PictureProps>;
}

/** Where this script came from. */
const SCRIPT = import.meta.url;
const FROM = new URL('.', SCRIPT).href;

/** Makes an element of a page draw a picture of a view. Who loads this from two servers keeps what came first. */
export function define(kind: Kind): void {
  if (!customElements.get(kind.name)) customElements.define(kind.name, elementOf(kind));
}

const elementOf = ({ label, height, Picture }: Kind) => class extends HTMLElement {
  static readonly observedAttributes = ['token', 'server', 'height', 'actors'];
  readonly #own = this.attachShadow({ mode: 'open' });

  connectedCallback(): void {
    this.#draw();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#draw();
  }

  disconnectedCallback(): void {
    render(null, this.#own);
  }

  #draw(): void {
    const server = (this.getAttribute('server') ?? FROM).replace(/\/+$/, '');
    this.#own.adoptedStyleSheets = [SHEET, heightSheet(this.getAttribute('height'), height)];
    const token = (this.getAttribute('token') ?? '').trim();
    render(<Embed label={label} server={server} token={token} actors={this.getAttribute('actors')} Picture={Picture} />, this.#own);
  }
};
