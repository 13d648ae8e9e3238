import type { ComponentChildren } from 'preact';

interface Props<Value extends string> {
  readonly values: readonly Value[];
  readonly chosen: readonly Value[];
  readonly show: (value: Value) => ComponentChildren;
  readonly change: (chosen: readonly Value[]) => void;
}

/** Boxes to tick. */
export const Choices = <Value extends string>({ values, chosen, show, change }: Props<Value>) => (
  <>{values.map((value) => (
    <label key={value} class="choice">
      <input type="checkbox" checked={chosen.includes(value)} onChange={({ currentTarget }) => change(currentTarget.checked ? [...chosen, value] : chosen.filter((each) => each !== value))} />
      {show(value)}
    </label>
  ))}</>
);
