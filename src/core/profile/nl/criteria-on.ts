import type { CriterionId } from '../structure.ts';

export const criteriaOn = {
  'C21.p1': 'Je legt je aanpak en je resultaat naast die van anderen, of naast procedures, criteria of voorbeelden.',
  'C21.p2': 'Je zoekt uit wat er verschilt en wat er overeenkomt.',
  'C21.p3': 'Je schrijft op wat er beter kan.',
  'C21.p4': 'Je geeft toe wat je fout deed of wat nog niet goed genoeg is.',
  'C21.r1': 'Je denkt na over je sterke en je zwakke kanten.',
  'C21.r2': 'Je hebt dingen verbeterd en kunt dat laten zien.',

  'C22.p1': 'Je vraagt uit jezelf en gericht hoe goed je aanpak en je prestaties waren.',
  'C22.p2': 'Je luistert naar feedback en verdedigt je niet meteen als je kritiek krijgt.',
  'C22.r1': 'Je gaat beter werken doordat je iets met feedback doet.',

  'C23.p1': 'Je leest regelmatig over je vak, bijvoorbeeld in vakbladen en vaknieuwsbrieven.',
  'C23.p2': 'Je kiest leerdoelen waar je wat aan hebt en die je kunt halen.',
  'C23.p3': 'Je volgt met inzet een cursus of training en houdt vol.',
  'C23.p4': 'Je probeert een nieuwe techniek, een nieuwe methode of een nieuw middel uit en beoordeelt die.',
  'C23.p5': 'Je stelt verbeteringen voor, of nieuwe hulpmiddelen om aan te schaffen.',
  'C23.r1': 'Jouw actieve inzet maakt het werk aantoonbaar beter en efficiënter.',
} satisfies Partial<Record<CriterionId, string>>;
