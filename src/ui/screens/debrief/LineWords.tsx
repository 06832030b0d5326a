import type { ShownLine } from '../../../core/engine/events.ts';
import { firstNameOf } from '../../words/people.ts';
import { useReading } from './reading.ts';
import { lineText } from './words.ts';

/** A line as running text, with who said it a step bolder. */
export function LineWords({ line }: { readonly line: ShownLine }) {
  const { model } = useReading();
  const text = lineText(model.scenario, line);
  const who =
    line.kind === 'speech'
      ? `${firstNameOf(model.scenario, line.speaker)}:`
      : line.kind === 'document'
        ? `${line.title}:`
        : '';
  if (who === '' || !text.startsWith(who)) return text;
  return (
    <>
      <b className="line-words__who">{who}</b>
      {text.slice(who.length)}
    </>
  );
}
