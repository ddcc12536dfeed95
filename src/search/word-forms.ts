/**
 * English verbs and nouns whose forms no ending tells, a verb a line: the engine finds `asks` by
 * `ask`, but no `spoke` by `speak`. Folded, as the search compares words.
 */
const FORMS = `
speak speaks spoke spoken speaking speech
win wins won winning winner
lose loses lost losing loss losses
begin begins began begun beginning
become becomes became becoming
know knows knew known
hold holds held
send sends sent sending
give gives gave given giving
take takes took taken taking
meet meets met meeting
lead leads led leading leader
leave leaves left leaving
find finds found finding
fight fights fought fighting
write writes wrote written writing
break breaks broke broken breaking
fall falls fell fallen
rise rises rose risen
choose chooses chose chosen choice
mean means meant meaning
feel feels felt
keep keeps kept keeping
sell sells sold
buy buys bought
bring brings brought
build builds built building
hear hears heard
hit hits hitting
strike strikes struck striking
shoot shoots shot shooting
die died dies dead death deaths
kill kills killed killing
go goes went gone going
come comes came coming
see sees saw seen
run runs ran running
fly flies flew flown
withdraw withdraws withdrew withdrawn withdrawal
freeze freezes froze frozen
steal stole stolen
forget forgot forgotten
lie lay lain
pay pays paid paying payment
think thinks thought
teach taught
man men
woman women
child children
agree agrees agreed agreement agreements
decide decides decided decision decisions
deny denies denied denial
respond responds responded response
attack attacks attacked attacking
invade invades invaded invasion
elect elects elected election elections
announce announces announced announcement
refuse refuses refused refusal
propose proposes proposed proposal proposals
explain explains explained explanation
deploy deploys deployed deployment
recognize recognized recognition
criticize criticized criticism critic critics
`;

const byWord = new Map(
  FORMS.trim()
    .split('\n')
    .flatMap((line) => {
      const forms = line.split(' ');
      return forms.map((form) => [form, forms.filter((each) => each !== form)] as const);
    }),
);

/** The other forms of a folded English word that no rule of endings gives. */
export const formsOf = (word: string): readonly string[] => byWord.get(word) ?? [];
