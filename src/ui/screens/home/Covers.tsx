import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { taskNames } from '../../../core/profile/names.ts';
import type { Language } from '../../../core/shared/language.ts';
import type { ShelfItem } from '../../../session/shelf.ts';
import { Segments } from '../settings/Segments.tsx';
import type { HomeLinks } from './links.ts';
import { ScenarioCover } from './ScenarioCover.tsx';
import { type Group, type GroupId, groupsOf } from './values.ts';
import './Covers.css';

export interface CoversProps {
  readonly items: readonly ShelfItem[];
  readonly language: Language;
  readonly links: HomeLinks;
}

/** So many covers are still one page; more are grouped by core task. */
const onePage = 8;

/** So few that every cover is tall. */
const roomFor = 3;

/** The scenarios as a page of covers that is full with any number of them. */
export function Covers({ items, language, links }: CoversProps) {
  const { t } = useTranslation('home');
  const [shown, setShown] = useState<GroupId | 'all'>('all');
  const groups = groupsOf(items);
  const cover = (item: ShelfItem) => (
    <li key={item.id}>
      <ScenarioCover item={item} language={language} links={links} roomy={items.length <= roomFor} />
    </li>
  );
  if (items.length <= onePage) {
    return (
      <section className="covers covers--page" aria-labelledby="home-covers">
        <h2 id="home-covers" className="hidden">
          {t('work.title')}
        </h2>
        <ul className={`covers__page covers__page--${items.length}`}>{items.map(cover)}</ul>
      </section>
    );
  }
  const name = (id: GroupId): string => {
    return id === 'challenges' ? t('work.challenges') : taskNames[id][language];
  };
  const some = groups.filter((group) => shown === 'all' || group.id === shown);
  return (
    <section className="covers" aria-labelledby="home-covers">
      <div className="covers__choose">
        <h2 id="home-covers">{t('work.title')}</h2>
        <Segments
          quiet
          legend={t('work.show')}
          value={shown}
          onChange={setShown}
          options={[
            { value: 'all' as const, label: t('work.all') },
            ...groups.map(({ id }) => ({ value: id, label: name(id) })),
          ]}
        />
      </div>
      {some.map((group: Group) => (
        <section key={group.id} className="covers__group" aria-labelledby={`covers-${group.id}`}>
          <h3 id={`covers-${group.id}`}>
            {name(group.id)} <span>{t('work.situations', { count: group.items.length })}</span>
          </h3>
          <ul className={`covers__row covers__row--${rowOf(group.items.length)}`}>{group.items.map(cover)}</ul>
        </section>
      ))}
    </section>
  );
}

/** How many stand beside each other, so that no row is left with one. */
const rowOf = (count: number): number => (count <= 4 ? count : count % 4 === 0 || count % 4 === 3 ? 4 : 3);
