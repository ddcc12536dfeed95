/**
 * Words that only join others. They weigh nothing in a query: English, German, Polish, Russian,
 * Ukrainian, folded as the search compares words.
 */
const JOINING = `
a an the and or of in on at to for from by with about as is are was were be been being am do does did
done has have had having will would shall should can could may might must not no nor so than that this
these those there here it its he she they them his her their him i you your we our us my me who whom
whose what which when where why how if then into onto over under after before during between up down
out off again also just only very s t
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
say says said saying tell tells told telling think thinks thought ask asks asked answer answered answers
happen happened happens mean means meant long many much really actually did
people thing things get got give gave given make made take took know knew want wanted
explain explained sagen sagte gesagt meinte bedeutet powiedzial powiedziala mowi mowil znaczy
сказал сказала говорит означает значит сказав каже означає
`;

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

const joining = setOf(JOINING);
const asking = setOf(ASKING);

/** Whether a folded word only joins others. */
export const isJoining = (word: string): boolean => joining.has(word);

/** Whether a folded word is one with which a reader asks. */
export const isAsking = (word: string): boolean => asking.has(word);
