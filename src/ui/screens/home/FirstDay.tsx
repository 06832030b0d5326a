import { useTranslation } from 'react-i18next';
import { Balloon } from '../../components/Balloon.tsx';
import { Caption } from '../../components/Caption.tsx';
import { Bust } from '../../icons/Bust.tsx';
import { Digit } from '../../icons/Digit.tsx';
import { Planes } from '../../icons/Planes.tsx';
import { Thing } from '../../icons/Thing.tsx';
import { LaidThing } from './CoverPicture.tsx';
import './FirstDay.css';

/** How a day goes, told in three panels: somebody asks, you choose, the day goes on. The pictures only show what is told. */
export function FirstDay() {
  const { t } = useTranslation('home');
  return (
    <section className="first-day" aria-labelledby="first-day">
      <h2 id="first-day">{t('how.title')}</h2>
      <ol>
        <li className="panel first-day__panel first-day__panel--asked">
          <Planes place="eiland" />
          <Caption kind="place">{t('how.asked')}</Caption>
          <div className="first-day__picture" aria-hidden="true">
            <Balloon name={t('how.askedName')} tail="down">
              <p>{t('how.askedWords')}</p>
            </Balloon>
            <Bust person="winston" mood="worried" />
          </div>
        </li>
        <li className="panel first-day__panel first-day__panel--choose">
          <Planes place="desk" />
          <Caption kind="place">{t('how.choose')}</Caption>
          <div className="first-day__picture" aria-hidden="true">
            <Thing name="cup" />
            {[t('how.chooseOne'), t('how.chooseTwo')].map((words, index) => (
              <p key={words} className="first-day__choice">
                <Digit value={index + 1} />
                {words}
              </p>
            ))}
            <Thing name="phone" />
          </div>
        </li>
        <li className="panel first-day__panel first-day__panel--on">
          <Planes place="molenkade" />
          <Caption kind="place">{t('how.goesOn')}</Caption>
          <div className="first-day__picture" aria-hidden="true">
            <svg className="first-day__clock" viewBox="0 0 120 110" focusable="false" aria-hidden="true">
              <LaidThing laid={['clock', 60, 55, 1.04, 4]} />
            </svg>
            <div className="first-day__after">
              <span className="panel panel--small">
                <Planes place="glazen-kamer" />
                <Bust person="marit" mood="happy" />
              </span>
              <span className="panel panel--small">
                <Planes place="turbinehal" />
                <Bust person="wilma" mood="annoyed" />
              </span>
            </div>
          </div>
        </li>
      </ol>
    </section>
  );
}
