export const ReadView = () => <p class="state">…</p>;
