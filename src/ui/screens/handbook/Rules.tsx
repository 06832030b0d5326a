import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { HouseRule } from '../../../core/scenario/world.ts';
import { Marked } from './Marked.tsx';

export interface RulesProps {
  readonly rules: readonly HouseRule[];
  readonly query: string;
  /** The id of the rule that is pointed at. */
  readonly open?: string | undefined;
}

/** The house rules as they are cited, by number. */
export function Rules({ rules, query, open }: RulesProps) {
  const { t } = useTranslation('home');
  const pointed = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (open === undefined) return;
    pointed.current?.focus({ preventScroll: true });
    pointed.current?.closest('li')?.scrollIntoView({ block: 'center' });
  }, [open]);
  return (
    <section aria-labelledby="handbook-rules">
      <h3 id="handbook-rules" className="handbook__part">
        {t('handbook.rules')}
      </h3>
      <ul className="handbook__rules">
        {rules.map((rule) => (
          <li key={rule.id} id={`rule-${rule.id}`} className={rule.id === open ? 'rule rule--open' : 'rule'}>
            <h4 tabIndex={-1} ref={rule.id === open ? pointed : null}>
              <span className="rule__id">{rule.id}</span> <Marked text={rule.title} query={query} />
            </h4>
            <ul>
              {rule.lines.map((line) => (
                <li key={line}>
                  <Marked text={line} query={query} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
