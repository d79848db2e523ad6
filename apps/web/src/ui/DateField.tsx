import { useState } from 'react';
import { useZinnen } from '../platform/taal.tsx';
import { readDateText, writeDateText } from './date-text.ts';
import { TextField, type TextFieldProps } from './TextField.tsx';

export interface DateFieldProps extends Omit<
  TextFieldProps,
  'value' | 'defaultValue' | 'onChange' | 'type' | 'short'
> {
  /** ISO day, or what was typed while it is not a day yet. */
  value: string;
  /** Gives the ISO day as soon as the text is one, the text as typed otherwise, '' when empty. */
  onValueChange: (value: string) => void;
}

/** Typing a known date is faster than picking it: one text box that understands both notations. */
export function DateField({ value, onValueChange, hint, error, ...rest }: DateFieldProps) {
  const z = useZinnen();
  const [left, setLeft] = useState(false);
  const [typed, setTyped] = useState(() => writeDateText(value));
  // The text is the typist's own while it means the same day; a value set from outside replaces it.
  const shown = (readDateText(typed) ?? typed) === value ? typed : writeDateText(value);
  const unreadable = left && value !== '' && readDateText(value) === undefined;
  return (
    <TextField
      {...rest}
      short
      inputMode="numeric"
      hint={hint ?? z.kader.datumHint}
      error={error ?? (unreadable ? z.algemeen.veld.datumBestaatNiet : undefined)}
      value={shown}
      onChange={(event) => {
        setTyped(event.target.value);
        onValueChange(readDateText(event.target.value) ?? event.target.value);
      }}
      onBlur={(event) => {
        setLeft(true);
        setTyped(writeDateText(value));
        rest.onBlur?.(event);
      }}
    />
  );
}
