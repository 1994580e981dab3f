/*
 * Words of the guide and of daily life by the number of their syllables, counted by hand and aloud.
 */

/**
 * Slow everyday speech: the e at the end is silent ("porte": 1), an e inside is heard between
 * consonants ("maintenant": 3), "ti-on" is one and "cli-ent" two.
 */
export const FRENCH: Readonly<Record<number, string>> = {
  1:
    'autres ai aide aides an ans au base bouche ce centre cet cette change carte cartes chat chez choix chose comme ' +
    'corps couple cour dans date de des dette deux dire dit dites doit doivent dont droit droits du dures est et ' +
    'elles être face faibles faire faite fasse fausse femme femmes fixe fois font garde grave graves guide haute ' +
    'hautes je la le les lettre libre lien ligne lire loi loin long lui là main mais manque mes mise moins mois ' +
    'monde montre même ne ni noires nombre noms nuire naître on ont ou oui page par part pas passe perdre peur ' +
    'peut peuvent pièce place plainte point poste postes pour prend prendre prix proches près quelques rentre ' +
    'reste restent rue sa sang sans se sert seul seule site sites soi soin soins soit somme son sont sous stable ' +
    'suit suite suisse sûr sûre tard taire test tests titres tous tout touche très trop tôt un une veux vie ville ' +
    'viol vivre voie voir vos votre vous vue jeune fille mère père âge crimes puisse nuit jour lit toit froid ' +
    'faim mort frère sœur œil yeux juge',
  2:
    'abri accepte accord adultes agir ailleurs aller allez amende ami amour ancien ancienne années appel appelle ' +
    'après argent arrive asile assises attendent attente aucun aussi auteur avait avant avec avis avoir ' +
    'ayez besoin blessure blessures bouger bouton brûlure bébé cachez cela chacune changé chantage chargés ' +
    'chercher cherchez chinois choisir choisissent client combien commence comprendre compris compter conseil ' +
    'contact contrat contrôle courant courants courrier coûter coupable demande dépassent devoir délai délais ' +
    'délit dépôt deuxième données dormir durer déjà effets enceinte encore endroit enfant ensemble ensuite entend ' +
    'envie envoie espion exemple existe existent façon familles fermez fichiers fini fixer fixée formés franchise ' +
    'gagnez gardez gratuit gratuits grossesse habits histoire horaires ici image inscrit invite islande ' +
    'jetez jury laquelle limite limites liquide locale loger longtemps mairie manger marseille mayotte ' +
    'menace messages moment montant montants montrer oblige ouvrez ouvrir papiers parents parfois paris parler ' +
    'parlez payez payés pendant perdu permettent petit planning police porter porté poser possible possibles ' +
    'pourquoi pourrez première prévue prison privée profit puni punie punir question questions quitter refaites ' +
    'regarde rendez rentrer retard reçoit reçu reçus rester région réseau réseaux saura savoir semaine servir ' +
    'signale signer silence sortie sortir soupçonne suffire suffit suivez suivie surprise surveille tarif torture ' +
    'totale touchez traduire transmettre trouver trouvé trouvez urgences urgentes urgents vaccin vagin valables ' +
    'venez venir verra visa visas voyez écoute équipe été gendarmes voisin maison enfants toujours jamais demain ' +
    'matin',
  3:
    'isolé interdit acceptée accusée agréée alerter algérie annuaire appeler appelez apprenez assurance assuré attendez avocat ' +
    'cachera circulaire citoyens commencer commencé commission condamner condition conditions ' +
    'consulat contrôler correction criminelle décider déclaré demandé déposez déchirée définir ' +
    'domicile effacer effacez examen exception exceptions familial fixera formulaire hépatites hôpital hôpitaux ' +
    'identique imprimez inconnu interdisent interprète jugement maintenant médecin médical ministères national ' +
    'numéro numéros obtenez officiel ordonnance prostitué protéger proxénète préfecture préparer prolongé ' +
    'pénétrer quelquefois racolage renvoyer renoncez revenu réfléchir réparer réunir seulement supprimé ' +
    'subsidiaire téléphone travailler travailleur étudiants voyageur habiter assurer hébergé bénévole hésiter',
  4:
    'consentement certificats activités association automatique avortement condamnation consultation déclaration département facultatif ' +
    'gendarmerie gratuitement hébergement identité interrogé laboratoire médicaments obligatoire pénétration ' +
    'prostitution proxénétisme renouvelable réparation récidiver sécurisant téléchargez économies européen ' +
    'européenne assurément définitif éducation confidentiel',
  5:
    'accompagnement autorisation avertissement constitutionnel discrimination départementale immatriculé ' +
    'interrogatoire juridictionnelle médicalement planification',
  6: 'régularisation',
};

/** British spelling and speech. */
export const ENGLISH: Readonly<Record<number, string>> = {
  1:
    'ac act add aid all and ask asked back ban be bed birth break bring buy by call called calls can card cards ' +
    'care cases chat child choose chose class close come comes cost costs could count counts court courts crime ' +
    'dark date dates desk did does drugs earn ends false few file filed find fine first fixed for force forced ' +
    'form forms free friend friends front gang get give go goes guilt had hall harm has hear hears help helps ' +
    'hold holds house housed if in it job judge kept kinds know lab last late law lead leave length let lets lie ' +
    'life like links lists live long look lose lost lot map marked meant mind month months more most move moved ' +
    'much must names need new next nice night no none norm of off old once or out paid parked part pay pays plan ' +
    'price proof put quick rape read real rent rest right rights risk room rooms rule run safe same say says ' +
    'scheme see sell send served set share shared short shown sign signed since sleep sleeps so some soon sound ' +
    'speak spent spoke spot spread spreads staff stamp start step still stop stops street such suit sum sure take ' +
    'talk team tell ten test than them then these they things think this those thought thoughts threat threats ' +
    'three through time times to top touch towns train treat true trust two type use used view wait was wash ' +
    'watched way ways weeks well went were what when where who why work works would write year years yes young ' +
    'your yours',
  2:
    'about accept account adults advert affect after again against agreed alert allow allowed alone although ' +
    'always amount answer anxious appeal approved arrest arrests became become before began begin being below ' +
    'better body burning cannot carried charges checking chemist children choices cities client clients closest ' +
    'complaint condom conduct consent contact content contract control council country cover covers crossing ' +
    'current decide declare delete depend depends detail device doctor doctors download during easy eighteen ' +
    'either empty english enough entry even evening event exist expect extra faster father favour female final ' +
    'finger fitted fixing follow follows forbid forget friendly foreign gender giving going greater guilty handle ' +
    'happen hearing helping helper hidden higher honest housing human illness inform inside instead into issue ' +
    'journey judges judgment justice keeping later lawyer leaving letter levels limit listens living longer lover ' +
    'losing maker manage many maybe message middle minutes model money moment morning mother moving nearest never ' +
    'nothing number offer only opens order other others outside over owner pages paper papers parent parents ' +
    'person phoning placement police porter poster pregnant prepare prison problem programme proper protect ' +
    'punished purpose question quickly rather reason receipt receive received recent reduce refuse remain repeat ' +
    'report resist safer saving savings seeing selling sender settle shelter shower shorter simple simpler sister ' +
    'sleeping social sometimes somewhere sooner sounder speaking stable station story student summer surname ' +
    'suspect talking teacher teaching testing thirteen today tonight total towards training travel trying under ' +
    'unite unless until using verdict very victim victims vision voices waiting warning watching welcome whether ' +
    'witness woman women worker working writer written younger',
  3:
    'abortion acceptance accident accusing activist addresses agreement allowance animal another anything ' +
    'appointment argument asylum attackers benefit benefits calendar citizen citizens committee companies company ' +
    'condition conditions consider constitute continue criminal currency custody decision delivered depending ' +
    'detention determine difficult direction discover discussion emotion employment endanger equipment establish ' +
    'evidence example exceptions existed family forbidden forgotten gathering genitals government guarantee ' +
    'happening hospital hospitals however imagine imprisoned including internet insurance interview inventing ' +
    'justified languages listening manager marriages medicine ministries minister newspaper nobody officer ' +
    'officers opinion organise parental penalty policeman position possible pregnancy prescription president ' +
    'prevention prisoner privacy probably procedure procuring production professor prosecute protection receiving ' +
    'recover refugee refugees refusal regular relative remember removal resident residence romantic similar ' +
    'solution somebody suddenly suggestion tomorrow telephone terminal terrible trafficking together umbrella ' +
    'understand victory violence visitor volunteer withdrawing yesterday',
  4:
    'activity authority automatic community compensation conditional constitution correspondents deportation ' +
    'education electronic emergencies exploitation facilities gonorrhoea hepatitis humanity identity impossible ' +
    'information january majority minority necessary obligation officially penetration political population ' +
    'prosecutor prostitution represented responsible situation television testimony unlimited',
  5:
    'accommodation constitutional examination nationality opportunity organisation possibility refrigerator ' +
    'university vocabulary disability',
};
