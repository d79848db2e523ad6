import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './Field.tsx';

export interface Option<V extends string = string> {
  value: V;
  label: string;
  /** One line under the label, where the form has room for it. */
  hint?: string;
}

export interface SelectProps extends FieldProps, Omit<ComponentProps<'select'>, 'children'> {
  options: readonly Option[];
  /** The first, empty choice; without it the first option is chosen. */
  placeholder?: string;
}

/** The platform's own list: best on phones and with a screen reader. Up to seven choices chips are faster. */
export function Select({ label, hint, error, optional, id, options, placeholder, ...select }: SelectProps) {
  return (
    <Field {...{ label, hint, error, id }} optional={optional ?? false}>
      {(ids) => (
        <select {...select} {...ids} className="field__input">
          {placeholder === undefined ? null : <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
