import type { Panel } from './panel.ts';

export interface AnnouncerProps {
  readonly panel: Panel;
  readonly name: (person: string) => string;
  readonly you: string;
}

/** Says the newest line aloud through a screen reader, while focus stays where it is. */
export function Announcer({ panel, name, you }: AnnouncerProps) {
  return (
    <div className="hidden" aria-live="polite" aria-atomic="true">
      {wordsOf(panel, name, you)}
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
  return [line.title, line.text, ...(line.items ?? []).map((item) => item.text)].filter(Boolean).join('. ');
}
