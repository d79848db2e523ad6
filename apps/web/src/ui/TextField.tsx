import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './Field.tsx';

export interface TextFieldProps extends FieldProps, Omit<ComponentProps<'input'>, 'children'> {
  /** A date, number or code: no wider than it needs. */
  short?: boolean;
}

/** One line of text. Takes what `register('naam')` of react-hook-form gives. */
export function TextField({ label, hint, error, optional, short = false, id, ...input }: TextFieldProps) {
  return (
    <Field
      {...{ label, hint, error, id }}
      optional={optional ?? false}
      className={short ? 'field--short' : ''}
    >
      {(ids) => <input type="text" autoComplete="off" {...input} {...ids} className="field__input" />}
    </Field>
  );
}
