/**
 * Words that would tell somebody who looks over a shoulder, at a history or at a network log what
 * the guide is about. Without accents, in lower case; `*` stands for any ending.
 */
// prettier-ignore
export const sensitiveWords: readonly string[] = [
  // Prostitution and trafficking
  'prostitu*', 'brothel*', 'bordel*', 'hooker*', 'whore*', 'slut*', 'pimp*', 'escort*', 'putain*',
  'pute', 'catin*', 'proxenet*', 'racol*', 'solicit*', 'traffick*', 'trafiquant*', 'traite',
  'slave*', 'esclav*', 'exploit*', 'smuggl*', 'passeur*', 'passeuse*',
  // Sex and the body
  'sex', 'sexe', 'sexes', 'sexual*', 'sexuel*', 'sexwork*', 'erotic*', 'erotique*', 'porn*', 'nude*',
  'naked', 'condom*', 'preservatif*', 'contracep*', 'pregnan*', 'enceinte*', 'grossesse*', 'abortion*',
  'avort*', 'ivg', 'hiv', 'vih', 'aids', 'sida', 'sti', 'ist', 'syphilis', 'chlamydia*', 'gonorr*',
  'hepatit*', 'genital*', 'vagin*', 'penis',
  // Violence
  'rape', 'raped', 'rapes', 'rapist*', 'viol', 'viols', 'violee*', 'violeur*', 'violence*', 'violent*',
  'assault*', 'agress*', 'abuse*', 'abusive', 'abus', 'maltrait*', 'batter*', 'beaten', 'tortur*',
  'harass*', 'harcel*', 'stalk*', 'threat*', 'menac*', 'victim*', 'survivor*', 'survivant*',
  'murder*', 'meurtr*', 'suicid*', 'incest*', 'femicid*', 'feminicid*', 'kidnap*', 'enlev*',
  'sequestr*', 'blackmail*', 'chantage*',
  // Police, papers, drugs
  'police*', 'polici*', 'gendarm*', 'custody', 'arrest*', 'prison*', 'jail*', 'detention*', 'deport*',
  'expuls*', 'asylum*', 'asile*', 'refugee*', 'refugie*', 'migrant*', 'undocumented', 'illegal*',
  'clandestin*', 'oqtf', 'drug*', 'drogue*', 'toxicoman*', 'addict*', 'overdos*', 'cocain*', 'heroin*',
];
