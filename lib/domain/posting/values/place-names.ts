import { MORE_REGIONS } from "./region-names";

/** Names that make a text a place, folded. Cities only where they often stand alone. */

const US_STATES =
  "alabama al|alaska ak|arizona az|arkansas ar|california ca|colorado co|connecticut ct|delaware de|florida fl|georgia ga|hawaii hi|idaho id|illinois il|indiana in|iowa ia|kansas ks|kentucky ky|louisiana la|maine me|maryland md|massachusetts ma|michigan mi|minnesota mn|mississippi ms|missouri mo|montana mt|nebraska ne|nevada nv|new hampshire nh|new jersey nj|new mexico nm|new york ny|north carolina nc|north dakota nd|ohio oh|oklahoma ok|oregon or|pennsylvania pa|rhode island ri|south carolina sc|south dakota sd|tennessee tn|texas tx|utah ut|vermont vt|virginia va|washington wa|west virginia wv|wisconsin wi|wyoming wy|district of columbia dc|puerto rico pr";
const CANADA =
  "ontario on|quebec qc|british columbia bc|alberta ab|manitoba mb|saskatchewan sk|nova scotia ns|new brunswick nb|newfoundland and labrador nl|prince edward island pe|yukon yt|nunavut nu";
const AUSTRALIA =
  "new south wales nsw|victoria vic|queensland qld|western australia wa|south australia sa|tasmania tas|australian capital territory act|northern territory nt";

const split = (rows: string) => rows.split("|").map((row) => row.slice(0, row.lastIndexOf(" ")));
const codesOf = (rows: string) => rows.split("|").map((row) => row.slice(row.lastIndexOf(" ") + 1));

export const STATE_CODES: ReadonlySet<string> = new Set([
  ...codesOf(US_STATES),
  ...codesOf(CANADA),
  ...codesOf(AUSTRALIA),
]);
export const US_PLACES: ReadonlySet<string> = new Set([
  ...split(US_STATES),
  ...codesOf(US_STATES),
  "us",
  "usa",
  "u.s.",
  "united states",
  "united states of america",
]);
export const CANADIAN_PLACES: ReadonlySet<string> = new Set([
  ...split(CANADA),
  ...codesOf(CANADA),
  "canada",
  "can",
  "toronto",
  "vancouver",
  "montreal",
  "ottawa",
  "calgary",
]);
export const AUSTRALIAN_PLACES: ReadonlySet<string> = new Set([
  ...split(AUSTRALIA),
  "nsw",
  "vic",
  "qld",
  "australia",
  "aus",
  "sydney",
  "melbourne",
  "brisbane",
  "perth",
]);

const COUNTRIES =
  "us|usa|u.s.|u.s.a.|united states|united states of america|canada|can|mexico|brazil|brasil|argentina|chile|colombia|peru|uruguay|costa rica|uk|u.k.|united kingdom|great britain|gb|gbr|england|scotland|wales|northern ireland|ireland|republic of ireland|irl|germany|deutschland|de|deu|austria|osterreich|switzerland|schweiz|suisse|ch|france|fr|fra|belgium|belgique|belgie|netherlands|the netherlands|nederland|nl|luxembourg|spain|espana|es|esp|portugal|pt|italy|italia|it|ita|denmark|danmark|dk|sweden|sverige|se|norway|norge|no|finland|suomi|fi|iceland|poland|polska|pl|czech republic|czechia|cz|slovakia|hungary|romania|bulgaria|greece|croatia|serbia|slovenia|estonia|latvia|lithuania|ukraine|turkey|turkiye|israel|united arab emirates|uae|saudi arabia|qatar|egypt|morocco|south africa|nigeria|kenya|ghana|india|in|ind|pakistan|bangladesh|sri lanka|nepal|china|chn|hong kong|taiwan|japan|jp|jpn|日本|south korea|korea|singapore|sg|malaysia|thailand|vietnam|philippines|indonesia|australia|aus|new zealand|nz|europe|eu|emea|european union|north america|latin america|latam|apac|americas|dach|nordics";
export const COUNTRY_NAMES: ReadonlySet<string> = new Set(COUNTRIES.split("|"));

const REGIONS =
  "bavaria|bayern|baden-wurttemberg|hessen|hesse|sachsen|niedersachsen|nordrhein-westfalen|nrw|brandenburg|ile-de-france|occitanie|bretagne|auvergne-rhone-alpes|nouvelle-aquitaine|hauts-de-france|provence-alpes-cote d'azur|cataluna|catalonia|comunidad de madrid|andalucia|comunidad valenciana|pais vasco|lombardia|lazio|north holland|noord-holland|zuid-holland|utrecht|noord-brabant|karnataka|maharashtra|telangana|tamil nadu|haryana|uttar pradesh|west bengal|delhi ncr|ncr|greater london|west midlands|greater manchester|west yorkshire|yorkshire|kent|surrey|essex|sussex|oxfordshire|cambridgeshire|berkshire|hampshire|hertfordshire|lancashire|merseyside|tyne and wear|devon|cornwall|somerset|south west england|south east england|north west england|midlands|east anglia|county dublin|co. dublin|leinster|munster|zh|be|vd|ge|zg|bs|ag|lu|sg|bay area|san francisco bay area|greater boston|silicon valley|dmv|tri-state area|metro manila|sao paulo|sp|rj|cdmx|jalisco";
export const REGION_NAMES: ReadonlySet<string> = new Set([
  ...split(US_STATES),
  ...split(CANADA),
  ...split(AUSTRALIA),
  ...REGIONS.split("|"),
  ...MORE_REGIONS,
]);

const CITIES =
  "london|manchester|birmingham|leeds|sheffield|bristol|liverpool|newcastle|newcastle upon tyne|nottingham|leicester|cambridge|oxford|reading|brighton|cardiff|swansea|edinburgh|glasgow|aberdeen|dundee|belfast|dublin|cork|galway|limerick|durham|york|derby|exeter|southampton|portsmouth|coventry|bath|norwich|berlin|hamburg|munchen|munich|koln|cologne|frankfurt|frankfurt am main|stuttgart|dusseldorf|leipzig|dresden|hannover|nurnberg|bremen|essen|dortmund|bonn|karlsruhe|mannheim|munster|augsburg|freiburg|ulm|kiel|rostock|potsdam|jena|aachen|kassel|mainz|wien|vienna|graz|linz|salzburg|innsbruck|zurich|bern|basel|geneve|geneva|genf|lausanne|luzern|winterthur|st. gallen|zug|lugano|paris|lyon|marseille|toulouse|lille|bordeaux|nantes|nice|strasbourg|montpellier|rennes|grenoble|brussels|bruxelles|brussel|antwerp|antwerpen|gent|ghent|leuven|amsterdam|rotterdam|den haag|the hague|eindhoven|groningen|tilburg|delft|haarlem|leiden|nijmegen|arnhem|madrid|barcelona|valencia|sevilla|malaga|bilbao|zaragoza|lisbon|lisboa|porto|milan|milano|rome|roma|torino|turin|bologna|firenze|napoli|copenhagen|kobenhavn|aarhus|stockholm|goteborg|gothenburg|malmo|oslo|bergen|helsinki|tampere|espoo|warsaw|warszawa|krakow|wroclaw|gdansk|poznan|prague|praha|brno|budapest|bucharest|cluj-napoca|sofia|athens|zagreb|belgrade|ljubljana|tallinn|riga|vilnius|kyiv|lviv|istanbul|tel aviv|dubai|abu dhabi|riyadh|doha|cairo|lagos|nairobi|cape town|johannesburg|bangalore|bengaluru|mumbai|pune|hyderabad|chennai|delhi|new delhi|gurgaon|gurugram|noida|kolkata|ahmedabad|jaipur|kochi|coimbatore|indore|chandigarh|singapore|hong kong|shanghai|beijing|shenzhen|taipei|tokyo|osaka|kyoto|yokohama|nagoya|fukuoka|東京|大阪|横浜|名古屋|福岡|京都|seoul|bangkok|jakarta|manila|kuala lumpur|ho chi minh city|hanoi|sydney|melbourne|brisbane|perth|adelaide|canberra|auckland|wellington|christchurch|toronto|vancouver|montreal|ottawa|calgary|edmonton|waterloo|halifax|winnipeg|quebec city|new york city|new york|nyc|san francisco|sf|los angeles|la|seattle|boston|chicago|austin|denver|atlanta|dallas|houston|miami|philadelphia|phoenix|portland|san diego|san jose|washington dc|washington, dc|washington d.c.|minneapolis|detroit|nashville|raleigh|charlotte|salt lake city|pittsburgh|baltimore|st. louis|kansas city|palo alto|mountain view|menlo park|sunnyvale|santa monica|brooklyn|oakland|boulder|mexico city|ciudad de mexico|guadalajara|monterrey|bogota|medellin|lima|santiago|buenos aires|sao paulo|rio de janeiro|montevideo";
export const CITY_NAMES: ReadonlySet<string> = new Set(CITIES.split("|"));
