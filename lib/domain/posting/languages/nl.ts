import { phrases } from "../vocabulary";
import type { Language } from "./language";

/** Labels and headings of postings in Dutch, folded (lower case, without accents). */
export const nl: Language = {
  labels: {
    title: phrases(`
      functie | functietitel | vacature
    `),
    company: phrases(`
      bedrijf | werkgever | organisatie | bedrijfsnaam
    `),
    agency: phrases(`
      bureau | wervingsbureau
    `),
    requisition: phrases(`
      vacaturenummer | referentienummer | referentie | vacature id | vacaturecode | ref. nr | ref nr
      referentiecode | referentienr | vacature-id | vacature nr | vacaturenr
    `),
    location: phrases(`
      standplaats | locatie | plaats | werklocatie | stad | vestigingsplaats | werkplek | regio
    `),
    workplace: phrases(`
      werkvorm | thuiswerken | hybride werken
    `),
    employmentType: phrases(`
      contract | type | dienstverband | contracttype | werkuren | uren | aantal uren | urenaantal
      type dienstverband | soort dienstverband | soort contract
    `),
    hours: phrases(`
      uren per week | uren/week | arbeidsduur
    `),
    pay: phrases(`
      salaris | salarisindicatie | salarisschaal | bruto salaris | maandsalaris | salaris per maand
      salarisrange | uurloon | bruto maandsalaris
    `),
    otherPay: phrases(`
      geschat salaris
    `),
    posted: phrases(`
      geplaatst | geplaatst op | publicatiedatum | online sinds | plaatsingsdatum
    `),
    deadline: phrases(`
      sluitingsdatum | reageren tot | reageren t/m | solliciteren voor | solliciteren tot | solliciteer voor
      reactietermijn | vacature sluit op | sluit op | sluiting | uiterste datum | uiterste reactiedatum
      einddatum | deadline sollicitatie
    `),
    url: phrases(`
      solliciteren | solliciteer
    `),
    grade: phrases(`
      salarisschaal | schaal | niveau
    `),
    start: phrases(`
      startdatum | startdatum functie | ingangsdatum | per | aanvang | startdag
    `),
    interview: phrases(`
      gesprekken | selectiegesprekken
    `),
    contact: phrases(`
      contact | contactpersoon
    `),
    unused: phrases(`
      branche | sector | afdeling | opleidingsniveau | talen
    `),
  },
  headings: {
    summary: phrases(`
      over de functie | over de rol | over deze functie | functieomschrijving | de functie | in het kort
      de vacature | over de vacature | over de baan
    `),
    description: phrases(`
      taken | jouw taken | werkzaamheden | jouw werkzaamheden | wat ga je doen | dit ga je doen
      wat je gaat doen | taken en verantwoordelijkheden | jouw rol | je taken | wat doe je
      hoe ziet je dag eruit | dit ga jij doen | wat ga jij doen | dit zijn je taken
      jouw verantwoordelijkheden | je verantwoordelijkheden | wat houdt de functie in
    `),
    minimumQualifications: phrases(`
      functie-eisen | functie eisen | wij vragen | wat wij vragen | wat we vragen | wat vragen wij
      wat neem je mee | dit neem je mee | dit breng je mee | wat breng je mee | jouw profiel | profiel
      wie ben jij | dit ben jij | eisen | wat wij zoeken | je hebt | wat jij meebrengt | wat je meebrengt
      wat vragen we | wat vragen we van je | wat vragen wij van jou | wat breng jij mee | jij hebt
      wie zoeken wij | functievereisten | dit vragen wij
    `),
    preferredQualifications: phrases(`
      pre | pre's | een pre | pluspunten | wenselijk | mooi meegenomen | gewenst | bonuspunten | extra's
      fijn als je ook | pre is | dat is een plus | handig | leuk als je ook
    `),
    payBenefits: phrases(`
      wij bieden | wij bieden jou | wat wij bieden | wat bieden wij | wat wij jou bieden | dit bieden wij
      dit krijg je | wat krijg je | ons aanbod | arbeidsvoorwaarden | wat krijg je ervoor terug
      dit bieden we | wat bieden we | wat krijg jij | wat kun je verwachten | wat staat daar tegenover
    `),
    other: phrases(`
      contact | interesse | over ons | wie zijn wij | wie wij zijn | over het bedrijf | het bedrijf | het team
      je team | jouw team | solliciteren | sollicitatieprocedure | de procedure | interesse? | het team en jij
      sollicitatieproces
    `),
  },
};
