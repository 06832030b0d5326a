import type { ProfileText } from '../text.ts';

export const challenges: ProfileText['challenges'] = {
  KO1:
    'Je doet je kerntaken door elkaar heen en tegelijk. Toch werk je zelfstandig, kies je wat eerst moet, ' +
    'houd je overzicht en orde, en blijf je met je aandacht bij je werk.',
  KO2:
    'Je legt overal goede contacten en houdt ze goed. Klanten, van binnen en van buiten, zijn heel ' +
    'verschillend en reageren heel verschillend. Je luistert of leest met aandacht, en zegt je ideeën ' +
    'duidelijk, zodat ze maar op één manier te begrijpen zijn. Je weegt af welke informatie je geeft, en ' +
    'vertegenwoordigt de organisatie goed. Je taal klopt, in het Nederlands en in een of meer vreemde ' +
    'talen.',
  KO3:
    'Je past geïntegreerde communicatie toe in je werk: alles wat de organisatie laat horen en zien, past ' +
    'bij elkaar. Je kent dat idee, begrijpt de inhoud en weet wat het vraagt van wat jij doet.',
};
