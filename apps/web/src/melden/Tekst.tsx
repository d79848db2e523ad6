import { TextField, type TextFieldProps } from '../ui/TextField.tsx';
import type { Tekstveld } from './bericht.ts';
import type { BerichtState } from './use-bericht.ts';

interface TekstProps extends Omit<TextFieldProps, 'value' | 'onChange' | 'id'> {
  veld: Tekstveld;
  state: BerichtState;
}

/** One line of the message. */
export function Tekst({ veld, state, ...rest }: TekstProps) {
  return (
    <TextField
      {...rest}
      id={veld}
      maxLength={200}
      value={state.bericht[veld]}
      onChange={(event) => state.wijzig({ [veld]: event.target.value })}
    />
  );
}
