import { useNavigate } from 'react-router';

/**
 * Loads what the search field does when it is first focused. Without it the form is sent as it is,
 * which leads to the same address.
 */
export function useSiteSearch(): (form: HTMLFormElement) => void {
  const navigate = useNavigate();
  return (form) =>
    void import('./follow-field.ts').then(
      ({ followField }) => followField(form, navigate),
      () => undefined,
    );
}
