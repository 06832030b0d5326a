import type { Panel } from './panel.ts';

export interface AnnouncerProps {
  readonly panel: Panel;
  readonly name: (person: string) => string;
  readonly you: string;
  /** The time at which the scene opened, said with its first line. */
  readonly clock: string;
  /** Something that is only said, and not shown. */
  readonly said: string | undefined;
}

/** Says the newest line aloud through a screen reader, while focus stays where it is. */
export function Announcer({ panel, name, you, clock, said }: AnnouncerProps) {
  return (
    <div className="hidden" aria-live="polite" aria-atomic="true">
      {said ?? `${panel.items.length === 1 ? `${clock}. ` : ''}${wordsOf(panel, name, you)}`}
    </div>
  );
}

function wordsOf(panel: Panel, name: AnnouncerProps['name'], you: string): string {
  const last = panel.items.at(-1);
  if (!last) return '';
  if (last.kind === 'words')
    return `${you}: ${last.words.kind === 'answer' ? last.words.items.map((item) => item.text).join(' ') : last.words.text}`;
  const { line } = last;
  if (line.kind === 'speech') return `${name(line.speaker)}: ${line.text}`;
  if (line.kind === 'narration') return line.text;
  return [`${line.title}:`, line.text, ...(line.items ?? []).map((item) => item.text)].filter(Boolean).join(' ');
}
