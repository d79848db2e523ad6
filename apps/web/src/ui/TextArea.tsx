import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './Field.tsx';

export interface TextAreaProps extends FieldProps, Omit<ComponentProps<'textarea'>, 'children'> {}

/** Text that grows with its content. People's words are never cut: no maxLength by default. */
export function TextArea({ label, hint, error, optional, id, ...input }: TextAreaProps) {
  return (
    <Field {...{ label, hint, error, id }} optional={optional ?? false}>
      {(ids) => <textarea rows={5} {...input} {...ids} className="field__input" />}
    </Field>
  );
}
