import { Check } from 'lucide-react';
import { useId, type ComponentProps, type ReactNode } from 'react';
import { FieldError, Optional, type FieldProps } from './Field.tsx';
import type { Option } from './Select.tsx';
import './chips.css';
import './field.css';

export interface ChoiceGroupProps<V extends string>
  extends
    Omit<FieldProps, 'label'>,
    Omit<ComponentProps<'input'>, 'type' | 'value' | 'children' | 'defaultValue'> {
  legend: ReactNode;
  options: readonly (Option<V> & { disabled?: boolean })[];
  /** Pills beside each other, or rows under each other (portal, public). */
  layout?: 'chips' | 'rows';
  /** Plum belongs to the voice of child and family. */
  tone?: 'brand' | 'plum';
}

interface Parts<V extends string> extends ChoiceGroupProps<V> {
  type: 'radio' | 'checkbox';
  chosen?: ((value: V) => boolean) | undefined;
}

/** A fieldset of native radios or checkboxes; `RadioChips` and `CheckChips` are its two forms. */
export function ChoiceGroup<V extends string>({
  type,
  legend,
  hint,
  error,
  optional,
  options,
  layout = 'chips',
  tone = 'brand',
  id,
  chosen,
  ...input
}: Parts<V>) {
  const ownId = useId();
  const groupId = id ?? ownId;
  const described = [hint ? `${groupId}-hint` : '', error ? `${groupId}-fout` : ''].filter(Boolean).join(' ');
  return (
    <fieldset
      id={groupId}
      tabIndex={-1}
      className={`chips chips--${layout} chips--${tone}`}
      aria-describedby={described || undefined}
      aria-invalid={error && type === 'radio' ? true : undefined}
      role={type === 'radio' ? 'radiogroup' : undefined}
    >
      <legend className="chips__legend">
        {legend}
        {optional ? <Optional /> : null}
      </legend>
      {hint ? (
        <p className="field__hint" id={`${groupId}-hint`}>
          {hint}
        </p>
      ) : null}
      <div className="chips__list">
        {options.map((option) => (
          <label key={option.value} className="chip">
            <input
              name={groupId}
              {...input}
              type={type}
              value={option.value}
              disabled={option.disabled ?? input.disabled}
              className="chip__box"
              {...(chosen ? { checked: chosen(option.value) } : {})}
            />
            <span className="chip__face">
              <Check className="chip__mark" size={16} />
              <span>
                {option.label}
                {option.hint === undefined ? null : <span className="chip__hint">{option.hint}</span>}
              </span>
            </span>
          </label>
        ))}
      </div>
      <FieldError id={`${groupId}-fout`} error={error} />
    </fieldset>
  );
}
