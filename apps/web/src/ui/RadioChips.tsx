import type { ChangeEvent } from 'react';
import { ChoiceGroup, type ChoiceGroupProps } from './ChoiceGroup.tsx';

export interface RadioChipsProps<V extends string> extends ChoiceGroupProps<V> {
  /** Leave out together with `onValueChange` when `register()` of react-hook-form steers the group. */
  value?: V | undefined;
  onValueChange?: (value: V) => void;
}

/** One of several. */
export function RadioChips<V extends string>({
  value,
  onValueChange,
  onChange,
  ...rest
}: RadioChipsProps<V>) {
  function choose(event: ChangeEvent<HTMLInputElement>): void {
    onChange?.(event);
    const picked = rest.options.find((option) => option.value === event.target.value);
    if (picked) onValueChange?.(picked.value);
  }
  const chosen = onValueChange ? (candidate: V) => candidate === value : undefined;
  return <ChoiceGroup {...rest} type="radio" onChange={choose} chosen={chosen} />;
}
