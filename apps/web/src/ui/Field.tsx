import { CircleAlert } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { useZinnen } from '../platform/taal.tsx';
import './field.css';

export interface FieldProps {
  label: ReactNode;
  hint?: ReactNode;
  /** The sentence to show; its presence makes the field invalid. */
  error?: ReactNode;
  /** Says "(mag u overslaan)" behind the label. */
  optional?: boolean;
}

/** What a control needs in order to be announced with its label, hint and error. */
export interface ControlIds {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

interface FieldFrameProps extends FieldProps {
  id?: string | undefined;
  className?: string;
  children: (ids: ControlIds) => ReactNode;
}

export function Field({
  label,
  hint,
  error,
  optional = false,
  id,
  className = '',
  children,
}: FieldFrameProps) {
  const ownId = useId();
  const fieldId = id ?? ownId;
  const described = [hint ? `${fieldId}-hint` : '', error ? `${fieldId}-fout` : ''].filter(Boolean).join(' ');
  return (
    <div className={`field ${className}`}>
      <label className="field__label" htmlFor={fieldId}>
        {label}
        {optional ? <Optional /> : null}
      </label>
      {hint ? (
        <p className="field__hint" id={`${fieldId}-hint`}>
          {hint}
        </p>
      ) : null}
      {children({
        id: fieldId,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      <FieldError id={`${fieldId}-fout`} error={error} />
    </div>
  );
}

export function Optional() {
  const z = useZinnen();
  return <span className="field__optional"> {`(${z.algemeen.veld.optioneel})`}</span>;
}

export function FieldError({ id, error }: { id: string; error: ReactNode }) {
  if (!error) return null;
  return (
    <p className="field__error" id={id}>
      <CircleAlert size={16} />
      <span>{error}</span>
    </p>
  );
}
