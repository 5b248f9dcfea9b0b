import { html, type VNode } from './preact.js';
import type { OpenSuggestions } from './use-suggestions.js';

interface ListProps {
  id: string;
  suggestions: OpenSuggestions;
}

export function SuggestionList({ id, suggestions }: ListProps): VNode {
  const { options, at, take } = suggestions;
  // The field keeps the focus, or the list would close before the click arrives.
  const keepFocus = (event: Event): void => event.preventDefault();
  return html`<ul
    id=${id}
    class="suggestions"
    role="listbox"
    aria-label="Suggestions"
    hidden=${options.length === 0}
    onMouseDown=${keepFocus}
  >
    ${options.map(
      (option, index) =>
        html`<li
          key=${option.insert}
          id=${`${id}-${index}`}
          role="option"
          aria-selected=${index === at}
          onClick=${() => take(option)}
        >
          <strong>${option.label}</strong> <small>${option.detail}</small>
        </li>`,
    )}
  </ul>`;
}
