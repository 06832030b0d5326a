import { type ComponentType, type ReactNode, useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/Button.tsx';
import { Notice } from '../components/Notice.tsx';

/**
 * A part of a screen that is fetched when it is first shown. Until it is there it says so; where it cannot be fetched it says
 * what to do. Shown again it is there at once.
 */
export function whenAsked<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props) => ReactNode {
  let fetched: ComponentType<Props> | undefined;
  return function WhenAsked(props: Props) {
    const { t } = useTranslation('common');
    const [Part, setPart] = useState(() => fetched);
    const [failed, setFailed] = useState(false);
    const fetch = useCallback(() => {
      setFailed(false);
      load().then(
        (part) => {
          fetched = part;
          setPart(() => part);
        },
        () => setFailed(true),
      );
    }, []);
    useEffect(() => {
      if (fetched === undefined) fetch();
    }, [fetch]);
    if (Part) return <Part {...props} />;
    if (!failed) return <Notice kind="busy">{t('fetching')}</Notice>;
    return (
      <Notice kind="unsaved" action={<Button onClick={fetch}>{t('again')}</Button>}>
        {t('fetchFailed')}
      </Notice>
    );
  };
}
