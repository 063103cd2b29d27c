import { Input } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useState } from 'react';

/** 键入栏: taken with Enter or on leaving it; Escape puts back what stood there. */
export function TypedInput({ value, label, numeric = false, className, disabled = false, take }: {
  readonly value: string;
  readonly label: string;
  readonly numeric?: boolean;
  readonly className?: string;
  readonly disabled?: boolean;
  readonly take: (text: string) => void;
}) {
  const [text, setText] = useState(value);
  useEffect(() => { setText(value); }, [value]);
  const done = () => {
    if (text.trim() !== value) take(text.trim());
    else setText(value);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that takes a word from an input method is no Enter of ours.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') done();
    if (event.key === 'Escape' && text !== value) {
      event.stopPropagation();
      setText(value);
    }
    // What is not taken yet is undone by the field itself.
    if (text !== value && (event.ctrlKey || event.metaKey)) event.stopPropagation();
  };
  return (
    <Input
      className={className}
      size="small"
      value={text}
      aria-label={label}
      disabled={disabled}
      autoComplete="off"
      {...(numeric ? { inputMode: 'decimal' as const } : {})}
      onChange={(_, data) => { setText(data.value); }}
      onKeyDown={onKeyDown}
      onBlur={done}
    />
  );
}
