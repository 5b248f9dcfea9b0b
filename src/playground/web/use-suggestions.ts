import type { Snapshot } from '../contract.js';
import { useState } from './preact.js';
import { suggest, type Suggestion } from './suggestions.js';

export interface OpenSuggestions {
  options: Suggestion[];
  /** Index of the one that Enter would take. */
  at: number;
  take(suggestion: Suggestion): void;
  /** Whether the key was meant for the list. */
  onKeyDown(event: KeyboardEvent): boolean;
  look(): void;
  close(): void;
}

interface Typing {
  text: string;
  field: { current: HTMLTextAreaElement | null };
  known: Snapshot;
  take(where: { from: number; caret: number }, suggestion: Suggestion): void;
}

/** The list that goes with a text field; it is open while what was typed could become something known. */
export function useSuggestions({ text, field, known, take }: Typing): OpenSuggestions {
  const [at, setAt] = useState(0);
  /** The text for which the list was closed by hand. */
  const [closedFor, setClosedFor] = useState<string | null>(null);
  const [, redraw] = useState(0);
  const isFocused = field.current !== null && field.current === document.activeElement;
  const caret = Math.min(field.current?.selectionStart ?? text.length, text.length);
  const found = suggest(text, caret, known);
  const options = isFocused && closedFor !== text ? found.options : [];
  const index = Math.min(at, Math.max(0, options.length - 1));

  const pick = (suggestion: Suggestion): void => {
    setAt(0);
    take({ from: found.from, caret }, suggestion);
  };
  const onKeyDown = (event: KeyboardEvent): boolean => {
    if (options.length === 0) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = options[index];
    if (step) setAt((index + step + options.length) % options.length);
    else if (event.key === 'Escape') setClosedFor(text);
    else if ((event.key === 'Enter' || event.key === 'Tab') && chosen && !isWhole(chosen, text)) pick(chosen);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  return {
    options,
    at: index,
    take: pick,
    onKeyDown,
    look: () => redraw((count) => count + 1),
    close: () => setClosedFor(text),
  };
}

/** A command typed to its end is sent by Enter, not completed once more. */
const isWhole = ({ insert }: Suggestion, text: string): boolean => insert.trim() === text;
