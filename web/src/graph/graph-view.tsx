export const GraphView = () => <p class="state">…</p>;
