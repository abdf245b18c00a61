import { createElement, type ReactNode } from 'react';
import type { Piece } from '#src/content/publisher/own-page-file.ts';
import { LinkOut } from '../link-out.tsx';
import { Link } from '../page-link.tsx';
import { useTextMarks } from '../use-text-marks.ts';
import css from './own-pieces.module.css';

/** The text of a page that the publisher wrote, in the language of the site. */
export function OwnPieces({ of }: { readonly of: readonly Piece[] }) {
  const marks = useTextMarks();
  return (
    <div className={css['text']} {...marks({})}>
      {draw(of)}
    </div>
  );
}

/** Pieces have no names; a page's never change their order. */
const draw = (pieces: readonly Piece[] = []): ReactNode[] => pieces.map(drawPiece);

function drawPiece({ tag, text, id, start, inside, ...link }: Piece, at: number): ReactNode {
  if (tag === undefined) return text;
  if (tag === 'a') return <PieceLink key={at} {...link} inside={inside} />;
  const scope = tag === 'th' ? 'col' : undefined;
  return createElement(tag, { key: at, id, start, scope }, ...draw(inside));
}

function PieceLink({ href = '', host, inside }: Pick<Piece, 'href' | 'host' | 'inside'>) {
  if (host !== undefined) return <LinkOut link={{ href, host }}>{draw(inside)}</LinkOut>;
  if (href.startsWith('/')) return <Link to={href}>{draw(inside)}</Link>;
  return <a href={href}>{draw(inside)}</a>;
}
