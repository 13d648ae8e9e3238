import { place, refine } from '../state/place.js';
import { Menu } from '../ui/menu.js';

/** Words that the API knows, so that a kept address goes with the time. */
const PRESETS = ['last 7 days', 'last 30 days', 'this year', 'last year'];
const IS_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** From when to when. */
export function WhenMenu() {
  const { from, to } = place.value.filter;
  return (
    <Menu title="When" active={from !== '' || to !== ''}>
      <label class="field">From <input type="date" value={IS_DAY.test(from) ? from : ''} onChange={({ currentTarget }) => refine({ from: currentTarget.value })} /></label>
      <label class="field">To <input type="date" value={IS_DAY.test(to) ? to : ''} onChange={({ currentTarget }) => refine({ to: currentTarget.value })} /></label>
      <p class="presets">{PRESETS.map((preset) => <button key={preset} type="button" onClick={() => refine({ from: preset, to: preset })}>{preset}</button>)}
        <button type="button" onClick={() => refine({ from: '', to: '' })}>any time</button></p>
    </Menu>
  );
}
