import type { ProfileText } from '../text.ts';

export const competencies: ProfileText['competencies'] = {
  C01:
    'Je helpt goed bij het maken van een communicatieplan en werkt er zelf onderdelen van uit, zodat het ' +
    'beleid effect heeft.',
  C02: 'Je ontwikkelt communicatieactiviteiten zo dat de communicatiedoelen worden gehaald.',
  C03: 'Je coördineert communicatieprojecten goed, ook die binnen de organisatie, of helpt een ander die dat doet.',
  C04: 'Je ontwikkelt communicatiemiddelen en producten en stelt ze samen, zodat je de communicatiedoelen haalt.',
  C05: 'Je presenteert en demonstreert goed, als deel van communicatieactiviteiten.',
  C06: 'Je zorgt goed voor de informatie die mensen op de website en het intranet vinden.',
  C07: 'Je organiseert op een goede manier evenementen die de organisatie promoten.',
  C08: 'Je maakt goede begrotingen en houdt uitgaven bij, zodat acties doorgaan en de kosten bewaakt blijven.',
  C09:
    'Je schrijft en redigeert allerlei eenvoudige teksten in een format en geeft ze vorm, zodat informatie ' +
    'vlot overkomt.',
  C10: 'Je beheert en archiveert basisinformatie zo dat anderen er goed mee kunnen werken.',
  C11: 'Je doet wat bij jouw verantwoordelijkheid en bevoegdheid hoort, zodat het werk vlot gaat en te vertrouwen is.',
  C12: 'Je plant je eigen werk goed, zodat jij en de organisatie geen tijd verliezen.',
  C13: 'Je gaat goed om met wat vertrouwelijk is, en beschermt zo de organisatie en ieders privacy.',
  C14: 'Je neemt binnen je eigen taken op een goede manier initiatief, voor een zo goed mogelijke service.',
  C15: 'Je werkt goed samen met mensen binnen en buiten, op elk niveau, zodat de organisatie goed draait.',
  C16: 'Je doet goed mee aan (werk)overleg.',
  C17: 'Je voert telefoongesprekken goed, zodat informatie vlot overkomt.',
  C18: 'Je communiceert goed met klanten, op papier en digitaal.',
  C19: 'Je bent goed in klanten ontvangen en begeleiden.',
  C20: "Je gaat goed om met klanten en collega's uit verschillende culturen.",
  C21: 'Je evalueert je eigen werk goed en stelt het bij met wat je daarvan leert.',
  C22: 'Je vraagt op een goede manier feedback op je eigen werk, en neemt die goed aan.',
  C23:
    'Je houdt je vak bij, volgt wat nieuw is en past het toe. Door zelf beter te worden, help je de ' +
    'organisatie vooruit.',
};
