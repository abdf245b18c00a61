import { useNavigate } from 'react-router';
import { searchPath } from '#src/url/paths.ts';

/**
 * Loads what the search field does when it is first focused. Until that is there, or if it is lost,
 * Enter leads to the search all the same: by the router, because the browser's own way leads to its
 * error page when there is no line.
 */
export function useSiteSearch(): (form: HTMLFormElement) => void {
  const navigate = useNavigate();
  return (form) => {
    form.onsubmit ??= (event) => {
      event.preventDefault();
      void navigate(
        `${searchPath()}?${new URLSearchParams({ q: String(new FormData(form).get('q')) })}`,
      );
    };
    void import('./follow-field.ts').then(
      ({ followField }) => followField(form, navigate),
      () => undefined,
    );
  };
}
