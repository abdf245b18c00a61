import { useEffect } from 'react';
import { useNavigate, useNavigationType } from 'react-router';
import { SEARCH_ID } from '#src/components/page/site-search.tsx';
import { emptyField, followField, showInField } from './field/follow-field.ts';

/**
 * Keeps the masthead's field equal to the search on the page, by the key of its history entry, and
 * empties it when the search is left.
 */
export function useFieldShown(text: string, entry: string): void {
  const navigate = useNavigate();
  const isBack = useNavigationType() === 'POP';
  // biome-ignore lint/correctness/useExhaustiveDependencies: going back to an entry is a change, also with the same text.
  useEffect(() => showInField(text, isBack), [text, entry, isBack]);
  // The code is here, so the field answers even if the line is cut before it is used. Last, because
  // it searches for what was typed before.
  useEffect(() => {
    const field = document.getElementById(SEARCH_ID);
    if (field instanceof HTMLInputElement && field.form) followField(field.form, navigate);
  }, [navigate]);
  useEffect(() => emptyField, []);
}

/** What takes the focus on arrival: the field if it has it, and where there is nothing to read. */
export const arrivalFocus = (text: string): string =>
  text.trim() === '' || document.activeElement?.id === SEARCH_ID ? `#${SEARCH_ID}` : 'main h1';
