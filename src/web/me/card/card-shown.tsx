import type { Child } from 'hono/jsx';
import type { T } from '../../../platform/language/index.ts';
import type { Piece } from '../../../modules/crisis-card/index.ts';
import { LongWords } from '../../long-words.tsx';
import type { PartShown, PersonShown } from './present-card.ts';

interface PartOnCardProps {
  t: T;
  part: PartShown;
  /** What can be done with it, below. */
  children?: Child;
}

/** A part of the card: its heading, the words, and people to ring with numbers that ring at a press. Drawn alike wherever the card is read. */
export function PartOnCard({ t, part, children }: PartOnCardProps) {
  const { heading, words, people } = part;
  return (
    <section class="crisis-card__part">
      {heading !== '' && <h2 dir="auto">{heading}</h2>}
      {words.trim() !== '' && <LongWords t={t} text={words} />}
      {people.length > 0 && (
        <ul class="crisis-card__people">
          {people.map((person) => (
            <li>
              <PersonToRing person={person} />
            </li>
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}

function PersonToRing({ person }: { person: PersonShown }) {
  const { name, relationship, reach } = person;
  return (
    <>
      <strong dir="auto">{name}</strong>
      {relationship !== '' && (
        <span class="quiet" dir="auto">
          {' '}
          {relationship}
        </span>
      )}
      {reach.length > 0 && (
        <span class="crisis-card__reach" dir="auto">
          {reach.map((piece) => (
            <Reach piece={piece} name={name} />
          ))}
        </span>
      )}
    </>
  );
}

/** A number rings at a press; the words around it are words. */
function Reach({ piece, name }: { piece: Piece; name: string }) {
  if (piece.tel === null) return <>{piece.text}</>;
  return (
    <a class="crisis-card__call" href={piece.tel}>
      <span class="nhsuk-u-visually-hidden">{name}: </span>
      {piece.text}
    </a>
  );
}

/** The whole card. */
export function CardShown({ t, parts }: { t: T; parts: readonly PartShown[] }) {
  return (
    <div class="crisis-card">
      {parts.map((part) => (
        <PartOnCard t={t} part={part} />
      ))}
    </div>
  );
}
