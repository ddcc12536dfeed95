/**
 * Words that only join others. They weigh nothing in a query: English, German, Polish, Russian,
 * Ukrainian, folded as the search compares words.
 */
const JOINING = `
a an the and or of in on at to for from by with about as is are was were be been being am do does did
done has have had having will would shall should can could may might must not no nor so than that this
these those there here it its he she they them his her their him i you your we our us my me who whom
whose what which when where how if then into onto over under after before during between up down
out off again also just only very per s t
dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wont wouldnt couldnt shouldnt cant im ive
ill id youre youve hes shes theyre theyve theyd weve whats whos wheres thats theres lets ll re ve
myself yourself himself herself itself ourselves themselves somebody someone something anybody anyone
anything everybody everyone everything nobody each other another some any both either neither ever even
still yet too whether while though because since through else maybe perhaps ago anywhere somewhere
everywhere nowhere anyway away instead around upon within without
der die das den dem des ein eine einen einem einer eines und oder von vom zu zum zur im in am auf aus
bei mit nach uber fur ist sind waren wird wurde wurden hat hatte haben dass nicht auch als wie was
wer wo wann warum sich er sie es ihr sein seine
i w z ze na do od po za o u sie jest byl byla bylo to ta te ktory ktora jak co kto gdzie kiedy czy
nie dla przez oraz ale przed
и в во на с со к ко по за о об от до из у не что как кто где когда это этот эта для при или но же ли бы
он она они его ее их был была было
і й та у в на з із до від по за про що як хто де коли це цей ця для при або але не він вона вони його
`;

/** Words with which a reader asks. They weigh little: what is asked about decides. */
const ASKING = `
why say says said saying tell tells told telling think thinks thought ask asks asked answer answered answers
happen happened happens mean means meant long many much really actually did
people thing things get got give gave given make made take took know knew want wanted
come comes came coming go goes going went gone let lets put keep keeps kept seem seems seemed
own all more most back time times way sort kind lot bit bits well right guy guys please exactly
bring brings brought carry carried wrote write writes written exact end
describe describes described later often try tries tried big afterward afterwards next type types kinds
explain explained sagen sagte gesagt meinte bedeutet powiedzial powiedziala mowi mowil znaczy
сказал сказала говорит означает значит сказав каже означає
`;

/**
 * English words that readers type and that are no mistakes, though an edition may have a word that
 * differs by a letter: `leak` is not `lead`. They are never corrected.
 */
const EVERYDAY = `
able agent army away baby back bank base bear beat bell best bill bird blow blue boat body bomb bond book
boom boot born boss bowl bump burn busy cake calm camp card care cars case cash cast cell cent chat cheap
chef city club coat code cool cook cope copy core corn crew crime crop cult damn dark dead deaf deal dear debt deep
deny desk diet dirt dish dump dust duty earn ease east edge else epic evil exam face fact fade fail fair fake
fame farm fast fate fear file film fine fire fish flag flat flee flow folk fool form free full fuel fund fuss
gate gear gift glad goal gold good grab grey grow gulf half hall hand hang happy hard harm hate head heat
hell help hero hide hint hire hole holy home hook hope host huge hunt hurt idea idle jail join joke jump keen
kick kids kiss lack lady lake lamp land lane late lazy leak leap lean less lied lies life lift limb lion list
load loan lock long loss loud love luck mail main mess mild mind mine mood moon moral mouth move name nasty
near neck need nice nose note odd oath odds page paid pain pair park pass past path peak phone pick pity plain
play plea plot poem poet poor pope port post pray pure push quit quote race rage rain rare rate read rely rent
rest rich ride ring risk road rock role roof room root rude rule rush sack safe sake sale salt same sand seat
secret seek sell shame shape share sharp shelf shell shoe shop shot show shut sick side sigh sign silly skin
slam slap slow snub soft soil sold sole song soon soul spat spin spot spy stab star stay stir stop storm suit
sure swap swear tail tale talk tall tank tape taxi tear thin threat tidy tiny tired tone tool toss tour tower
town trap tree trick trip true trust tune turn twin ugly upset urge vain vast verb vote wage wait wake walk
wall warm warn wash weak wear wild wine wing wise wolf worse worst worth yard year young youth
`;

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

const joining = setOf(JOINING);
const asking = setOf(ASKING);
const everyday = setOf(EVERYDAY);

/** Whether a folded word only joins others. */
export const isJoining = (word: string): boolean => joining.has(word);

/** Whether a folded word is one with which a reader asks. */
export const isAsking = (word: string): boolean => asking.has(word);

/** Whether a folded word is a word of English as it stands, whatever word is near it. */
export const isEveryday = (word: string): boolean => everyday.has(word);
