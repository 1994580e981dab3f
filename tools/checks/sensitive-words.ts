/**
 * Words that would reveal the subject of the guide to somebody who looks over the reader's shoulder, at
 * the history or at a network log. Lower case without accents; `*` matches any ending.
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
  // Spanish, Portuguese, Romanian
  'puta*', 'ramera*', 'burdel*', 'prostibul*', 'cafetao', 'chulo*', 'curva', 'tarfa*', 'trata',
  'trafic*', 'sclav*', 'explotac*', 'exploat*', 'violencia*', 'violac*', 'violad*', 'violul', 'estupr*',
  'agresi*', 'agresao', 'abuso*', 'maltrat*', 'acoso*', 'acosador*', 'assedi*', 'hartui*',
  'amenaz*', 'ameac*', 'amenint*', 'embaraz*', 'gravid*', 'aborto*', 'preservativ*', 'prezervativ*',
  'anticoncep*', 'carcel*', 'detenid*', 'inchiso*', 'arest*', 'asilo*', 'azil*', 'refugiad*',
  'refugiat*', 'indocumentad*', 'inmigrant*', 'imigrant*', 'emigrant*', 'ilegal*', 'secuestr*',
  'chantaj*', 'santaj*', 'asesin*', 'assassin*', 'homicid*', 'desnud*', 'politia', 'politie',
  'drog*', 'batut*', 'golpead*',
  // Albanian
  'dhun*', 'perdhun*', 'seks', 'seksual*', 'trafik*', 'kurv*', 'lavir*', 'viktim*', 'burgu',
  'burgim*', 'kercenim*', 'ngacmim*', 'shtatzen*', 'shfrytezim*', 'skllav*', 'vrasj*', 'rrahj*',
  'rrembim*',
  // Bulgarian and Russian, in Latin letters
  'nasili*', 'iznasil*', 'zhertv*', 'politsi*', 'ubezhisht*', 'ubezhishch*', 'bezhan*', 'bezhen*',
  'bremenn*', 'beremenn*', 'zatvor*', 'tyurm*', 'zaplah*', 'ugroz*', 'robstv*', 'rabstv*',
  'eksploat*', 'narkot*', 'ubiys*', 'svodn*', 'sutener*', 'shlyuh*', 'shluh*', 'poboi', 'otvlich*',
  'pohishch*', 'iznud*', 'shantazh*', 'domogatel*', 'spid', 'torgovl*',
  // Arabic, in Latin letters
  'daara', 'bighaa', 'ightisab', 'ightisaab', 'unf', 'dahiyya', 'dahaya', 'ittijar', 'tahdid',
  'shurta', 'luju', 'laji', 'sijn', 'mukhaddirat', 'ijhad', 'istighlal', 'istirqaq', 'jins',
  'jinsi*', 'zina',
  // Chinese, in Latin letters
  'maiyin', 'changji', 'jinv', 'qiangjian', 'xingqin*', 'xingjiaoyi', 'xingsaorao', 'xingbing',
  'renkoufanmai', 'jiabao', 'baoli', 'shouhai*', 'biyun*', 'huaiyun', 'duotai', 'renliu', 'nanmin',
  'bihu', 'jingcha', 'jianyu', 'dupin', 'weixie', 'aizibing', 'toudu',
  // Vietnamese, without accents
  'maidam', 'gaidiem', 'hiepdam', 'cuongdam', 'cuonghiep', 'baoluc', 'baohanh', 'buonnguoi',
  'nannhan', 'tinhduc', 'mangthai', 'phathai', 'baocaosu', 'tinan', 'congan', 'canhsat', 'nhatu',
  'matuy', 'dedoa', 'nole', 'quayroi', 'xamhai',
];

/** The same for other scripts and for terms of several words: any text that contains one is sensitive. */
// prettier-ignore
export const sensitiveTexts: readonly string[] = [
  // Bulgarian and Russian
  'проститу', 'насил', 'жертв', 'трафик', 'полиц', 'убежищ', 'бежен', 'бежан', 'бремен', 'беремен',
  'аборт', 'тюрьм', 'затвор', 'угроз', 'заплах', 'рабств', 'робств', 'нарко', 'убийств', 'бордел',
  'публичен дом', 'сутен', 'сводн', 'секс', 'шлюх', 'курв', 'шантаж', 'побои', 'домогат',
  'презерватив', 'изнуд', 'нелегал', 'депорт',
  // Arabic
  'دعارة', 'بغاء', 'اغتصاب', 'عنف', 'ضحية', 'ضحايا', 'اتجار', 'استغلال', 'تهديد', 'شرطة', 'لجوء',
  'لاجئ', 'سجن', 'مخدرات', 'إجهاض', 'حامل', 'جنس', 'عبودية', 'ابتزاز', 'تحرش', 'ترحيل', 'اختطاف',
  // Chinese
  '卖淫', '妓', '性交', '性侵', '性骚扰', '性病', '强奸', '暴力', '家暴', '受害', '贩卖', '警察', '监狱',
  '庇护', '难民', '怀孕', '堕胎', '避孕', '毒品', '艾滋', '威胁', '勒索', '虐待', '绑架', '偷渡', '奴役',
  // Vietnamese
  'mại dâm', 'gái điếm', 'hiếp dâm', 'cưỡng dâm', 'bạo lực', 'bạo hành', 'buôn người', 'nạn nhân',
  'tình dục', 'mang thai', 'phá thai', 'bao cao su', 'tị nạn', 'công an', 'cảnh sát', 'nhà tù',
  'ma túy', 'đe dọa', 'nô lệ', 'quấy rối', 'xâm hại',
];
