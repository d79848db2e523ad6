import { ChevronDown } from 'lucide-react';
import {
  Button as AriaButton,
  ComboBox as AriaComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import { useZinnen } from '../platform/taal.tsx';
import type { FieldProps } from './Field.tsx';
import type { Option } from './Select.tsx';
import './combo-box.css';
import './field.css';

export interface ComboBoxProps<V extends string> extends Omit<FieldProps, 'optional'> {
  id?: string;
  options: readonly Option<V>[];
  value: V | undefined;
  onValueChange: (value: V | undefined) => void;
  /** For options that come from a search on the server. */
  onSearch?: (text: string) => void;
}

/** Choose by typing from a long list. Heavy (React Aria): import it only in a lazily loaded page. */
export function ComboBox<V extends string>(props: ComboBoxProps<V>) {
  const { label, hint, error, id, options, value, onValueChange, onSearch } = props;
  const z = useZinnen();
  return (
    <AriaComboBox
      className="field"
      {...(id === undefined ? {} : { id })}
      {...(onSearch ? { onInputChange: onSearch, items: options } : { defaultItems: options })}
      value={value ?? null}
      onChange={(key) => onValueChange(options.find((option) => option.value === key)?.value)}
      isInvalid={Boolean(error)}
      allowsEmptyCollection
      menuTrigger="focus"
    >
      <Label className="field__label">{label}</Label>
      {hint ? (
        <Text slot="description" className="field__hint">
          {hint}
        </Text>
      ) : null}
      <div className="combo__row">
        <Input className="field__input" />
        <AriaButton className="combo__open">
          <ChevronDown size={18} />
        </AriaButton>
      </div>
      <FieldError className="field__error">{error}</FieldError>
      <Popover className="combo__popover">
        <ListBox<Option<V>>
          className="combo__list"
          renderEmptyState={() => <p className="combo__none">{z.kader.nietsGevonden}</p>}
        >
          {(option) => (
            <ListBoxItem id={option.value} textValue={option.label} className="combo__option">
              {option.label}
              {option.hint === undefined ? null : <p className="chip__hint">{option.hint}</p>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
