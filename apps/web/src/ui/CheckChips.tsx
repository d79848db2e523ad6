import type { ChangeEvent } from 'react';
import { ChoiceGroup, type ChoiceGroupProps } from './ChoiceGroup.tsx';

export interface CheckChipsProps<V extends string> extends ChoiceGroupProps<V> {
  /** Leave out together with `onValuesChange` when `register()` of react-hook-form steers the group. */
  values?: readonly V[];
  onValuesChange?: (values: V[]) => void;
}

/** Any number of several; the answer keeps the order of the options. */
export function CheckChips<V extends string>({
  values,
  onValuesChange,
  onChange,
  ...rest
}: CheckChipsProps<V>) {
  const current = values ?? [];
  function toggle(event: ChangeEvent<HTMLInputElement>): void {
    onChange?.(event);
    const on = (value: V) => (value === event.target.value ? event.target.checked : current.includes(value));
    onValuesChange?.(rest.options.map((option) => option.value).filter(on));
  }
  const chosen = onValuesChange ? (candidate: V) => current.includes(candidate) : undefined;
  return <ChoiceGroup {...rest} type="checkbox" onChange={toggle} chosen={chosen} />;
}
