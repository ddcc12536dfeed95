/** Stems of which every derived word drops an American letter, with the endings they take. */
interface Family {
  british: string;
  american: string;
  stems: string;
  endings: string;
}

const families: readonly Family[] = [
  {
    british: 'our',
    american: 'or',
    stems:
      'arb arm behavi cand clam col demean endeav fav ferv flav harb hon hum lab neighb od parl ranc rig rum savi sav splend succ tum val vap vig',
    endings:
      ', s, ed, ing, er, ers, able, ably, ite, ites, al, ful, fully, hood, hoods, ly, less, ist, ists',
  },
  {
    british: 'tre',
    american: 'ter',
    stems: 'cen lus me millime centime kilome li ni spec thea',
    endings: ', s',
  },
  { british: 'bre', american: 'ber', stems: 'cali fi sa som', endings: ', s' },
  { british: 'gre', american: 'ger', stems: 'mea', endings: '' },
  {
    british: 'll',
    american: 'l',
    stems:
      'cance channe counse dia due equa fue initia labe leve libe marsha marve mode pane quarre riva shove signa tota trave tunne unrave woo',
    endings: 'ed, ing, er, ers, or, ors, ous, ously, en',
  },
  {
    british: 'l',
    american: 'll',
    stems: 'appa disti enro enthra fulfi insti',
    endings: ', s, ment, ments',
  },
  {
    british: 'ise',
    american: 'ize',
    stems: 'organ real recogn critic character summar apolog emphas',
    endings: ', s, d, r, rs',
  },
  {
    british: 'isation',
    american: 'ization',
    stems: 'organ real character civil mobil normal',
    endings: ', s',
  },
  { british: 'yse', american: 'yze', stems: 'anal paral catal', endings: ', s, d, r, rs' },
  { british: 'ence', american: 'ense', stems: 'def off pret', endings: ', s, less' },
  { british: 'ogue', american: 'og', stems: 'anal', endings: '' },
  { british: 'wards', american: 'ward', stems: 'to', endings: '' },
  { british: 'dgement', american: 'dgment', stems: 'ju acknowle abri lo', endings: ', s' },
];

/** British spellings that follow no rule, and their American ones. */
const others: Readonly<Record<string, string>> = {
  aeroplane: 'airplane',
  ageing: 'aging',
  aluminium: 'aluminum',
  amongst: 'among',
  artefact: 'artifact',
  artefacts: 'artifacts',
  centred: 'centered',
  centring: 'centering',
  cheque: 'check',
  cheques: 'checks',
  cosy: 'cozy',
  councillor: 'councilor',
  councillors: 'councilors',
  draught: 'draft',
  enquiries: 'inquiries',
  enquiry: 'inquiry',
  furore: 'furor',
  grey: 'gray',
  greys: 'grays',
  jewellery: 'jewelry',
  kerb: 'curb',
  instalment: 'installment',
  instalments: 'installments',
  learnt: 'learned',
  licence: 'license',
  licences: 'licenses',
  manoeuvre: 'maneuver',
  manoeuvred: 'maneuvered',
  manoeuvres: 'maneuvers',
  manoeuvring: 'maneuvering',
  mould: 'mold',
  moustache: 'mustache',
  orientated: 'oriented',
  plough: 'plow',
  practise: 'practice',
  practised: 'practiced',
  practising: 'practicing',
  programme: 'program',
  programmes: 'programs',
  sceptic: 'skeptic',
  sceptical: 'skeptical',
  scepticism: 'skepticism',
  sceptics: 'skeptics',
  skilful: 'skillful',
  smoulder: 'smolder',
  smouldering: 'smoldering',
  speciality: 'specialty',
  spelt: 'spelled',
  spoilt: 'spoiled',
  sulphur: 'sulfur',
  tyre: 'tire',
  tyres: 'tires',
  whilst: 'while',
  wilful: 'willful',
};

const derived = families.flatMap(({ british, american, stems, endings }) =>
  stems
    .split(' ')
    .flatMap((stem) =>
      endings
        .split(', ')
        .map((ending): [string, string] => [
          `${stem}${british}${ending.trim()}`,
          `${stem}${american}${ending.trim()}`,
        ]),
    ),
);

/**
 * British spellings with the American ones. The dictionary of American English holds many of them
 * as
 * variants, so that it alone lets them pass.
 */
export const britishSpellings: ReadonlyMap<string, string> = new Map([
  ...derived,
  ...Object.entries(others),
]);
