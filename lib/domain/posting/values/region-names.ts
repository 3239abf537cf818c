import { phrases } from "../vocabulary";

/** Provinces, counties and other parts of countries, folded, as they stand behind a town. Names of towns are elsewhere. */
export const MORE_REGIONS: readonly string[] = phrases(`
  auvergne-rhone-alpes | bourgogne-franche-comte | bretagne | brittany | centre-val de loire | corse | grand est
  hauts-de-france | normandie | normandy | nouvelle-aquitaine | occitanie | pays de la loire
  provence-alpes-cote d'azur | paca | haute-savoie | savoie | isere | gironde | herault | finistere | morbihan
  loire-atlantique | bas-rhin | haut-rhin | moselle | seine-et-marne | yvelines | essonne | hauts-de-seine
  val-de-marne | val-d'oise | seine-saint-denis | alpes-maritimes | bouches-du-rhone | haute-garonne
  andalucia | aragon | asturias | baleares | illes balears | canarias | cantabria | castilla y leon
  castilla-la mancha | cataluna | catalunya | catalonia | comunidad valenciana | extremadura | galicia | la rioja
  murcia | navarra | pais vasco | euskadi | alava | albacete | alicante | almeria | avila | badajoz | burgos | caceres
  cadiz | castellon | ciudad real | cordoba | cuenca | girona | granada | guadalajara | guipuzcoa | gipuzkoa | huelva
  huesca | jaen | leon | lleida | lugo | ourense | palencia | las palmas | pontevedra | salamanca | segovia | soria
  tarragona | teruel | toledo | valladolid | bizkaia | vizcaya | zamora
  abruzzo | basilicata | calabria | campania | emilia-romagna | friuli-venezia giulia | lazio | liguria | lombardia
  lombardy | marche | molise | piemonte | piedmont | puglia | sardegna | sardinia | sicilia | sicily | toscana
  tuscany | trentino-alto adige | umbria | valle d'aosta | veneto
  drenthe | flevoland | friesland | gelderland | limburg | noord-brabant | noord-holland | overijssel | zeeland
  zuid-holland | antwerpen | oost-vlaanderen | west-vlaanderen | vlaams-brabant | brabant wallon | hainaut | liege
  vlaanderen | wallonie
  sao paulo | rio de janeiro | minas gerais | parana | santa catarina | rio grande do sul | bahia | pernambuco | ceara
  goias | distrito federal | espirito santo | mato grosso | amazonas | maranhao | paraiba
  aveiro | braga | coimbra | evora | faro | leiria | lisboa | porto | santarem | setubal | viseu | viana do castelo
  mazowieckie | malopolskie | slaskie | dolnoslaskie | wielkopolskie | pomorskie | lodzkie | lubelskie
  zachodniopomorskie | kujawsko-pomorskie | podkarpackie | warminsko-mazurskie | podlaskie | swietokrzyskie | opolskie
  stockholms lan | vastra gotalands lan | skane lan | uppsala lan | ostergotlands lan | orebro lan | vasterbottens lan
  norrbottens lan | dalarnas lan | hallands lan | jonkopings lan | gavleborgs lan | varmlands lan | skane
  viken | vestland | rogaland | trondelag | troms | nordland | hovedstaden | sjaelland | syddanmark | midtjylland
  nordjylland | uusimaa | pirkanmaa
  maharashtra | karnataka | tamil nadu | telangana | andhra pradesh | kerala | gujarat | rajasthan | uttar pradesh
  madhya pradesh | west bengal | punjab | haryana | bihar | odisha | assam | jharkhand | goa | uttarakhand | delhi ncr
  gauteng | western cape | eastern cape | northern cape | kwazulu-natal | limpopo | mpumalanga | north west | free state
  northland | auckland region | waikato | bay of plenty | gisborne | hawke's bay | taranaki | manawatu | canterbury
  otago | southland | marlborough | tasman | west coast
  bedfordshire | berkshire | buckinghamshire | cambridgeshire | cheshire | cumbria | derbyshire | dorset | county durham
  east sussex | west sussex | essex | gloucestershire | herefordshire | hertfordshire | kent | leicestershire
  lincolnshire | norfolk | northamptonshire | northumberland | nottinghamshire | oxfordshire | rutland | shropshire
  staffordshire | suffolk | surrey | warwickshire | west midlands | wiltshire | worcestershire | north yorkshire
  south yorkshire | west yorkshire | east riding of yorkshire | greater manchester | greater london | isle of wight
  fife | highland | aberdeenshire | perthshire | lothian | ayrshire | lanarkshire | gwynedd | powys | pembrokeshire
  carmarthenshire | glamorgan | county antrim | county down | county cork | county galway | county kerry | co. cork
  co. galway | munster | connacht | ulster | leinster
  aargau | appenzell | basel-landschaft | basel-stadt | fribourg | freiburg | glarus | graubunden | jura | luzern
  neuchatel | nidwalden | obwalden | schaffhausen | schwyz | solothurn | st. gallen | thurgau | ticino | tessin | uri
  valais | wallis | vaud | waadt | zug | tirol | vorarlberg | steiermark | karnten | burgenland | niederosterreich
  oberosterreich
  jalisco | nuevo leon | ciudad de mexico | cdmx | estado de mexico | queretaro | puebla | yucatan | baja california
  antioquia | cundinamarca | buenos aires | cordoba | mendoza | santa fe | region metropolitana
  selangor | penang | johor | metro manila | cebu | central luzon | west java | east java | jakarta | gyeonggi-do
  seoul | hesse | bavaria | saxony | lower saxony | north rhine-westphalia | ontario | quebec
`);
