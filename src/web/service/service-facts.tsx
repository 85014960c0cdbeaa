import { Facts } from '../design/index.ts';
import type { Fact } from './present-services.ts';

/** What a service says about itself, its line breaks and direction kept. */
export function ServiceFacts({ facts }: { facts: readonly Fact[] }) {
  const paragraphs = (words: string) => words.split('\n').map((line) => <p dir="auto">{line}</p>);
  return <Facts rows={facts.map(({ key, value }) => ({ key, value: <>{paragraphs(value)}</> }))} />;
}
