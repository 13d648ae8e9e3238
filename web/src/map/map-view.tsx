export const MapView = () => <p class="state">…</p>;
