/** Draws what is in a pack. Text only, element by element: nothing of it is ever read as markup. */
import type { PackContent, PackLine, PackPart, PackSection } from '../../modules/offline/index.ts';

export function showPack(place: HTMLElement, content: PackContent): void {
  place.replaceChildren(...content.parts.map(drawPart));
}

function drawPart({ heading, sections }: PackPart): HTMLElement {
  return made('section', {}, [
    made('h2', {}, [heading]),
    ...sections.map((each) => drawSection(each, sections.length === 1)),
  ]);
}

/** Folded, so that the page is a list of where to look; open where it is the only one. */
function drawSection({ heading, lines }: PackSection, isOnly: boolean): HTMLElement {
  if (heading === '') return made('div', { class: 'card' }, lines.flatMap(drawLine));
  const inside = made('div', {}, lines.flatMap(drawLine));
  return made('details', { class: 'fold', ...(isOnly ? { open: '' } : {}) }, [
    made('summary', { dir: 'auto' }, [heading]),
    inside,
  ]);
}

function drawLine({ words, notes, call, under }: PackLine): HTMLElement[] {
  return [
    made('p', { class: 'steps__words pack-line', dir: 'auto' }, [words]),
    ...notes.map((note) =>
      made('p', { class: 'quiet steps__words', dir: 'auto' }, [note.label === '' ? '' : `${note.label} `, note.words]),
    ),
    ...(under.length === 0
      ? []
      : [
          made(
            'ul',
            {},
            under.map((each) => made('li', { class: 'steps__words', dir: 'auto' }, [each])),
          ),
        ]),
    ...(call === null
      ? []
      : [made('p', {}, [made('a', { class: 'nhsuk-button nhsuk-button--secondary', href: call.href }, [call.words])])]),
  ];
}

function made(name: string, attributes: Readonly<Record<string, string>>, children: (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...children);
  return element;
}
