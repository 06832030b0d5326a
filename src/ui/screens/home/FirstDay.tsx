import { useTranslation } from 'react-i18next';
import { Bust } from '../../icons/Bust.tsx';
import { ClockFace } from '../../icons/ClockFace.tsx';
import { Digit } from '../../icons/Digit.tsx';
import { Planes } from '../../icons/Planes.tsx';
import './FirstDay.css';

/** How a day goes, told in three panels: somebody asks, you choose, the day goes on. */
export function FirstDay() {
  const { t } = useTranslation('home');
  return (
    <section className="first-day" aria-labelledby="first-day">
      <h2 id="first-day">{t('how.title')}</h2>
      <ol>
        <li className="panel first-day__panel">
          <Planes place="eiland" />
          <div className="first-day__picture" aria-hidden="true">
            <p className="first-day__balloon">{t('how.askedWords')}</p>
            <Bust person="winston" mood="worried" />
          </div>
          <p className="caption">{t('how.asked')}</p>
        </li>
        <li className="panel first-day__panel">
          <Planes place="desk" />
          <div className="first-day__picture first-day__picture--choose" aria-hidden="true">
            {[t('how.chooseOne'), t('how.chooseTwo')].map((words, index) => (
              <p key={words} className="first-day__choice">
                <Digit value={index + 1} />
                {words}
              </p>
            ))}
          </div>
          <p className="caption">{t('how.choose')}</p>
        </li>
        <li className="panel first-day__panel">
          <Planes place="molenkade" />
          <div className="first-day__picture first-day__picture--clock" aria-hidden="true">
            <ClockFace hours={16} minutes={0} />
          </div>
          <p className="caption">{t('how.goesOn')}</p>
        </li>
      </ol>
    </section>
  );
}
