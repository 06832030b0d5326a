import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { World } from '../../../core/scenario/world.ts';
import { Button } from '../../components/Button.tsx';
import { TextField } from '../../components/TextField.tsx';
import { Segments } from '../settings/Segments.tsx';
import { People, Places } from './People.tsx';
import { Rules } from './Rules.tsx';
import { searchWorld } from './search.ts';
import './Handbook.css';

export interface HandbookProps {
  readonly world: World;
  /** The house rule that is opened and gets the focus. */
  readonly rule?: string | undefined;
}

const parts = ['rules', 'people', 'places'] as const;

/** House rules, people and places; a search goes through all three. */
export function Handbook({ world, rule }: HandbookProps) {
  const { t } = useTranslation('home');
  const [query, setQuery] = useState('');
  const [part, setPart] = useState<(typeof parts)[number]>('rules');
  const found = useMemo(() => searchWorld(world, query), [world, query]);
  const asked = query.trim() !== '';
  const count = parts.reduce((total, each) => total + found[each].length, 0);
  const shows = (each: (typeof parts)[number]): boolean => (asked ? found[each].length > 0 : each === part);
  return (
    <div className="handbook">
      <p className="handbook__about">{world.organisation.about}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: <search> is too new for the browsers at school */}
      <div role="search" className="handbook__search">
        <TextField label={t('handbook.search')} hint={t('handbook.searchHint')} value={query} onChange={setQuery} />
        <p role="status" className="handbook__count">
          {asked && count > 0 ? t('handbook.found', { count }) : ''}
        </p>
      </div>
      {asked ? null : (
        <Segments
          quiet
          legend={t('handbook.show')}
          options={parts.map((value) => ({ value, label: t(`handbook.${value}`) }))}
          value={part}
          onChange={setPart}
        />
      )}
      {asked && count === 0 ? (
        <div className="handbook__nothing" role="alert">
          <p>{t('handbook.nothing', { query: query.trim() })}</p>
          <Button onClick={() => setQuery('')}>{t('handbook.clear')}</Button>
        </div>
      ) : null}
      {shows('rules') ? <Rules rules={found.rules} query={query} open={rule} /> : null}
      {shows('people') ? <People people={found.people} query={query} /> : null}
      {shows('places') ? <Places places={found.places} query={query} /> : null}
    </div>
  );
}
