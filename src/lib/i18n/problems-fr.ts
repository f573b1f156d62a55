import type { Problem, ProblemCode } from '$lib/model/problem';
import { quotable } from './quotable';

const quote = (problem: Problem): string => `«\u00a0${quotable(problem)}\u00a0»`;

/** `12 lignes`, or dots where the number is left open. */
const rows = ({ rows: n }: Problem): string => `${n ?? '…'} ${n === 1 ? 'ligne' : 'lignes'}`;

const countries = new Intl.DisplayNames('fr', { type: 'region', fallback: 'code' });
/** The country whose code is the value. */
const country = ({ value = '' }: Problem): string =>
  value === ''
    ? 'quelque pays que ce soit'
    : /^[A-Z]{2}$/.test(value)
      ? (countries.of(value) ?? value)
      : value;
/** Names that stand in English quotation marks, in French ones. */
const quoted = (names = ''): string => names.replaceAll('“', '«\u00a0').replaceAll('”', '\u00a0»');

const forms: Readonly<Record<string, string>> = {
  exact: 'low, best et high doivent être un seul et même nombre',
  about: 'low, best et high doivent être un seul et même nombre',
  'at-least': 'low et best doivent être le même nombre, et high doit rester vide',
  range: 'les trois nombres sont nécessaires, et low doit être inférieur à high',
  'not-stated': 'low et best doivent valoir 0, et high doit rester vide'
};

/** What is wrong, why, and what to do, in French. */
export const problemsFr: Readonly<Record<ProblemCode, (problem: Problem) => string>> = {
  'file-empty': () => 'le fichier est vide. Choisissez-en un autre ou exportez-le de nouveau.',
  'container-unknown': () =>
    'ce fichier n’est pas une table lisible. Enregistrez-le en CSV, XLSX, Parquet, JSON ou NDJSON.',
  'workbook-closed': () =>
    'ce fichier est un classeur d’un ancien format, ou protégé par un mot de passe. Enregistrez-le en XLSX sans mot de passe.',
  'reading-stopped': () =>
    'la lecture a été arrêtée\u202f; seule une partie a été lue. Ouvrez le fichier de nouveau.',
  'file-unreadable': (problem) =>
    `le fichier n’a pas pu être lu plus loin (${quote(problem)}). Exportez-le de nouveau ou enregistrez-le en CSV.`,
  'encoding-mixed': () =>
    'à partir d’ici, le texte n’a pas un seul et même encodage, et des caractères ont été remplacés. Enregistrez le fichier en UTF-8.',
  'file-truncated': () =>
    'le fichier s’arrête avant sa fin\u202f; seule une partie a pu être lue. Téléchargez-le ou exportez-le de nouveau.',
  'file-damaged': (problem) =>
    `le contenu compressé du fichier est endommagé (${quote(problem)})\u202f; seule une partie a pu être lue. Téléchargez-le ou exportez-le de nouveau.`,
  'unpacks-too-large': (problem) =>
    `décompressé, le fichier dépasse la taille admise (${quote(problem)})\u202f; il n’a pas été lu jusqu’au bout. Décompressez-le et ouvrez ce qu’il contient.`,
  'too-large-to-hold': (problem) =>
    `une partie du fichier est trop volumineuse pour être lue (${quote(problem)}). Enregistrez-le en CSV ou en plusieurs fichiers.`,
  'too-many-entries': (problem) =>
    `l’archive contient plus de fichiers (${quote(problem)}) que les ${problem.expected} admis. Ouvrez le fichier qui contient la table.`,
  'packing-unknown': (problem) =>
    `le contenu du fichier est compressé d’une manière qui ne peut pas être lue (${quote(problem)}). Enregistrez-le avec une autre compression, ou sans.`,
  'entry-locked': (problem) =>
    `${quote(problem)} est protégé par un mot de passe. Décompressez-le et ouvrez ce qu’il contient.`,
  'no-table-inside': () =>
    'l’archive ne contient aucune table. Elle doit contenir du CSV, XLSX, Parquet, JSON ou NDJSON, ou un paquet de données.',
  'archive-inside': () =>
    'le fichier contient une archive dans une archive. Décompressez-le et ouvrez ce qu’il contient.',
  'document-type': () =>
    'le classeur déclare un type de document ou des entités, ce qu’aucun tableur ne fait\u202f; il n’a pas été lu. Enregistrez-le de nouveau avec un tableur.',
  'nested-too-deep': (problem) =>
    `plus de ${problem.expected} niveaux sont imbriqués\u202f; ce passage n’a pas été lu. Enregistrez la table sous une forme plate.`,
  'sheet-missing': (problem) =>
    `il n’y a pas de feuille ${quote(problem)}. Choisissez parmi\u00a0: ${problem.expected || 'aucune'}.`,
  'list-missing': () =>
    'le fichier ne contient aucune liste d’enregistrements. Écrivez une liste d’objets, ou un objet avec une telle liste dans «\u00a0data\u00a0».',
  'record-damaged': () =>
    'ceci n’est pas un enregistrement en JSON\u202f; il a été laissé de côté. Cherchez une virgule, un guillemet ou un crochet manquant.',
  'field-late': (problem) =>
    `le champ ${quote(problem)} ne figure pas dans les ${problem.expected} premiers enregistrements\u202f; il n’a pas été lu. Écrivez-le dans le premier, vide au besoin.`,
  'header-missing': (problem) =>
    `il n’y a pas de ligne ${quote(problem)} qui puisse porter les noms des colonnes. Choisissez-en une autre.`,
  'mapping-foreign': () =>
    'ce n’est pas un fichier de correspondance, qui dit quelle colonne d’une table est quoi. Choisissez-en un qui a été enregistré sur la page qui ouvre les fichiers.',
  'mapping-newer': (problem) =>
    `le fichier de correspondance est de version ${quote(problem)}, et seules les versions jusqu’à ${problem.expected} sont connues ici. Utilisez un Attest plus récent, ou enregistrez de nouveau la correspondance.`,
  'mapping-broken': (problem) =>
    `le fichier de correspondance est fautif à ${quote(problem)}${problem.expected ? `\u202f; il faut ${problem.expected}` : ''}. Corrigez-le, ou enregistrez de nouveau la correspondance.`,
  'mapping-unfit': (problem) =>
    `la correspondance ne convient pas à cette table, qui n’a pas de colonne ${quoted(problem.value)}. Ses colonnes sont\u00a0: ${quoted(problem.expected) || 'aucune'}. Choisissez le fichier pour lequel elle a été faite, ou dites de nouveau quelle colonne est quoi.`,
  'mapping-alone': () =>
    'c’est un fichier de correspondance sans table. Choisissez d’abord la table, ou les deux à la fois.',
  'harm-twice': (problem) =>
    `la colonne ${quote(problem)} est lue deux fois pour la même atteinte\u202f; les personnes compteraient double. Ne la laissez qu’une fois.`,
  'package-as-it-is': () =>
    'un Data Package dit lui-même ce que sont ses colonnes et comment ses incidents ont été réunis\u202f; ni correspondance ni sélection ne peuvent donc lui être données. Omettez-les.',

  'file-missing': () => 'ce fichier n’existe pas. Ajoutez-le ou corrigez son chemin.',
  'not-json': () =>
    'ce n’est pas du JSON. Cherchez une virgule, un guillemet ou un crochet manquant.',
  'descriptor-invalid': (problem) =>
    `${quote(problem)} manque ou n’a pas la forme voulue. Suivez la norme Data Package et la page sur la méthode.`,
  'resource-missing': (problem) =>
    `il n’y a pas de ressource ${quote(problem)} munie d’un schéma, or un jeu de données en a besoin. Ajoutez-la.`,
  'field-missing': (problem) =>
    `le schéma n’a pas de champ ${quote(problem)} du type ${problem.expected}\u202f; la table ne peut donc pas être lue. Ajoutez ce champ ou corrigez son type.`,
  'not-a-month': (problem) =>
    `${quote(problem)} n’est pas un mois, ou la période finit avant de commencer. Écrivez les mois sous la forme 2023-01.`,
  'version-differs': (problem) =>
    `le dossier porte le nom de la version ${problem.expected}, mais il contient la version ${quote(problem)}. Remettez les fichiers tels qu’ils étaient ou supprimez le dossier.`,

  'no-header': () => 'le fichier est vide. Écrivez les noms des colonnes sur sa première ligne.',
  'no-rows': () =>
    'la table n’a aucune ligne sous son en-tête\u202f; il n’y a donc rien à montrer. Ajoutez une ligne par incident, ou choisissez un autre fichier ou une autre feuille.',
  'column-missing': () =>
    'cette colonne manque dans le fichier. Ajoutez-la\u202f; ses cellules peuvent rester vides.',
  'column-unknown': () =>
    'le schéma de la table ne connaît pas cette colonne, qui n’a donc pas été lue. Supprimez-la ou décrivez-la dans datapackage.json.',
  'column-repeated': () =>
    'plusieurs colonnes portent ce nom, et seule la première a été lue. Renommez ou supprimez les autres.',
  'people-unread': (problem) =>
    `les colonnes ${quote(problem)} semblent compter des personnes touchées, mais elles ne permettent pas de compter chacune une seule fois\u202f; aucune n’est donc lue, et ces personnes manquent. Ajoutez une colonne avec le nombre total, ou indiquez dans la correspondance des colonnes celles qu’il faut additionner.`,
  'too-few-cells': ({ value, expected }) =>
    `la ligne a moins de cellules (${value}) que l’en-tête (${expected}). Cherchez une virgule manquante.`,
  'too-many-cells': ({ value, expected }) =>
    `la ligne a plus de cellules (${value}) que l’en-tête (${expected}). Mettez entre guillemets doubles les cellules qui contiennent une virgule.`,
  'unclosed-quote': () =>
    'un guillemet double s’ouvre ici sans se fermer à la fin de sa cellule. Fermez-le, et doublez les guillemets à l’intérieur d’une cellule.',

  'cell-too-long': () =>
    'une cellule de cette ligne est trop longue pour être lue\u202f; la ligne a été laissée de côté. Raccourcissez-la ou cherchez un guillemet manquant.',
  'line-too-long': () =>
    'la ligne est trop longue pour être lue\u202f; elle a été laissée de côté. Cherchez un saut de ligne ou un guillemet manquant.',
  'too-many-columns': () =>
    'la ligne a trop de cellules pour être lue\u202f; elle a été laissée de côté. Cherchez un séparateur erroné.',

  required: () => 'la cellule est vide, alors qu’une valeur est obligatoire. Remplissez-la.',
  'not-a-number': (problem) =>
    `${quote(problem)} n’est pas un nombre. Écrivez des chiffres, avec un point décimal, ou laissez la cellule vide.`,
  'not-an-integer': (problem) =>
    `${quote(problem)} n’est pas un nombre entier. N’écrivez que des chiffres, ou laissez la cellule vide.`,
  'below-minimum': (problem) =>
    `${quote(problem)} est inférieur à ${problem.expected}, la plus petite valeur admise. Corrigez ce nombre.`,
  'above-maximum': (problem) =>
    `${quote(problem)} est supérieur à ${problem.expected}, la plus grande valeur admise. Corrigez ce nombre.`,
  'too-long': (problem) =>
    `${quote(problem)} compte plus de ${problem.expected} caractères. Raccourcissez ce texte.`,
  'not-one-of': (problem) =>
    `${quote(problem)} ne fait pas partie des valeurs admises. Choisissez parmi\u00a0: ${problem.expected || 'aucune'}.`,
  pattern: (problem) =>
    `${quote(problem)} n’est pas écrit sous la forme voulue. Écrivez cette valeur de façon qu’elle corresponde à ${problem.expected}.`,
  'not-unique': (problem) =>
    `${quote(problem)} figure déjà à la ligne ${problem.expected}, or aucune valeur ne peut apparaître deux fois. Modifiez ou supprimez l’une des deux.`,
  'duplicate-key': (problem) =>
    `${quote(problem)} désigne déjà la ligne ${problem.expected}, si bien que rien ne distingue les deux. Modifiez ou supprimez l’une d’elles.`,
  'foreign-key': (problem) =>
    `${quote(problem)} ne figure pas dans ${problem.expected}. Corrigez cette valeur ou ajoutez-la dans ce fichier.`,

  'not-edtf': (problem) =>
    `${quote(problem)} n’est pas une date EDTF. Écrivez un jour, un mois, une année ou une période, par exemple 2023-04-22, 2023-04, 2023 ou 2023-08/2023-12.`,
  'date-means-missing': (problem) =>
    `${quote(problem)} couvre plusieurs jours, et rien ne dit en quel sens. Écrivez «\u00a0duration\u00a0» si les faits ont duré tout ce temps, ou «\u00a0within\u00a0» s’ils se sont produits à un moment de cette période.`,
  'basis-without-region': (problem) =>
    `le fondement est ${quote(problem)}, mais aucune région n’est donnée. Indiquez la région ou écrivez «\u00a0not-stated\u00a0».`,
  'region-without-basis': (problem) =>
    `la région est ${quote(problem)}, mais le fondement dit qu’aucune n’est indiquée. Écrivez «\u00a0stated\u00a0», «\u00a0mapped\u00a0» ou «\u00a0inferred\u00a0» comme fondement, ou supprimez la région.`,
  'coordinates-incomplete': () =>
    'une seule des deux coordonnées est donnée. Donnez les deux ou laissez les deux cellules vides.',
  'count-order': (problem) =>
    `les nombres ${quote(problem)} ne sont pas dans l’ordre. Écrivez-les de sorte que low ≤ best ≤ high.`,
  'count-form': (problem) =>
    `les nombres ${quote(problem)} ne s’accordent pas avec la forme «\u00a0${problem.expected}\u00a0»\u00a0: ${forms[problem.expected ?? ''] ?? ''}. Corrigez les nombres ou la forme.`,
  'part-exceeds-count': (problem) =>
    `cette partie, soit ${quote(problem)} personnes, dépasse l’ensemble dont elle est tirée, soit ${problem.expected}. Corrigez l’un des deux nombres.`,
  'translation-missing': () =>
    'le texte n’est donné que dans l’autre langue, qui en tient lieu. Traduisez-le.',
  'passage-empty': (problem) =>
    `le passage ${quote(problem)} doit commencer à 0 ou plus loin et finir après son début. Recomptez les positions.`,

  'date-missing': () =>
    'aucune date n’est donnée\u202f; la ligne est donc laissée de côté. Indiquez la date.',
  'not-a-date': (problem) =>
    `${quote(problem)} ne se lit pas comme une date\u202f; la ligne est donc laissée de côté. Écrivez les dates sous la forme 2023-04-22, ou indiquez dans la correspondance l’ordre du jour et du mois.`,
  'date-implausible': (problem) =>
    `${quote(problem)} se situe hors des années ${problem.expected}\u202f; la ligne est donc laissée de côté. Corrigez l’année.`,
  'dates-reversed': (problem) =>
    `la période finit le ${quote(problem)}, avant de commencer le «\u00a0${problem.expected}\u00a0»\u202f; la ligne est donc laissée de côté. Corrigez l’une des deux dates.`,
  'not-people': (problem) =>
    `${quote(problem)} ne se lit pas comme un nombre de personnes\u202f; la ligne est donc laissée de côté. Écrivez un nombre, «\u00a0au moins 40\u00a0», «\u00a0environ 300\u00a0», «\u00a010–20\u00a0» ou «\u00a0inconnu\u00a0».`,
  'id-repeated': (problem) =>
    `${quote(problem)} figure déjà à la ligne ${problem.expected}\u202f; cette ligne n’est donc pas comptée une seconde fois. Donnez-lui un identifiant propre si elle relate un autre incident.`,
  'id-missing': (problem) =>
    `aucun identifiant n’est donné\u202f; l’incident reçoit le nom ${quote(problem)}. Indiquez l’identifiant.`,
  'id-taken': (problem) =>
    `${quote(problem)} a été attribué ici à une ligne précédente qui n’a pas d’identifiant\u202f; l’incident reçoit donc le nom «\u00a0${problem.expected}\u00a0». Indiquez l’identifiant de cette ligne.`,
  'event-differs': (problem) =>
    `${quote(problem)} ne correspond pas à ce que la ligne ${problem.expected} dit du même événement\u202f; la ligne ${problem.expected} fait foi. Corrigez l’une des deux lignes.`,
  'event-other': (problem) =>
    `${quote(problem)} ne correspond pas à ce que dit la ligne ${problem.expected} sous le même identifiant\u202f; la ligne est donc tenue pour celle d’un autre événement, et ni elle ni ses acteurs ne sont comptés. Corrigez-la ou donnez-lui un identifiant propre.`,
  'row-per-actor': (problem) =>
    `le fichier compte une ligne par acteur d’un événement\u202f; les lignes d’un même événement sont donc lues ensemble (lignes supplémentaires\u00a0: ${problem.value}, événements\u00a0: ${problem.expected}). Chaque événement et les personnes touchées comptent une fois\u202f; il n’y a rien à faire.`,
  'totals-row': (problem) =>
    `la ligne s’intitule ${quote(problem)} et semble additionner d’autres lignes\u202f; elle est donc laissée de côté. Supprimez-la, ou nommez-la autrement si elle relate un incident.`,
  'sides-unclear': (problem) =>
    `les lignes de cette attaque contre des civils ne montrent pas qui, de ${quote(problem)}, a été attaqué et qui a attaqué\u202f; aucun n’est donc tenu pour auteur. Indiquez le type des acteurs dans une colonne inter1 ou inter.`,
  'precision-unknown': (problem) =>
    `${quote(problem)} n’est pas un code de précision connu\u202f; la date ou le lieu sont donc tenus pour imprécis. Corrigez ce code.`,
  'means-unknown': (problem) =>
    `${quote(problem)} n’est ni «\u00a0duration\u00a0» ni «\u00a0within\u00a0»\u202f; «\u00a0within\u00a0» est supposé. Écrivez l’un des deux.`,
  'day-first-assumed': (problem) =>
    `${quote(problem)} peut se lire avec le jour ou le mois en premier et se lit ici avec le jour en premier, bien qu’aucune date du fichier ne montre lequel vient d’abord (${rows(problem)} avec de telles dates). Si le mois vient en premier, indiquez-le dans la correspondance des colonnes, ou écrivez les dates sous la forme 2023-04-22.`,
  'attribution-unknown': (problem) =>
    `${quote(problem)} n’est pas une attribution connue\u202f; l’auteur est donc tenu pour soupçonné, car un mot incertain n’accuse personne avec certitude. Écrivez «\u00a0énoncée\u00a0», «\u00a0soupçonnée\u00a0» ou «\u00a0déduite\u00a0».`,
  'status-unknown': (problem) =>
    `${quote(problem)} ne dit pas si les victimes étaient des civils ou des combattants\u202f; leur statut est donc tenu pour inconnu. Écrivez «\u00a0civils\u00a0», «\u00a0combattants\u00a0» ou «\u00a0inconnu\u00a0».`,
  'coordinates-left-out': (problem) =>
    `${quote(problem)} ne sont pas les coordonnées d’un lieu\u202f; elles sont donc laissées de côté. Écrivez latitude et longitude en degrés décimaux.`,
  'range-widened': (problem) =>
    `les nombres ${quote(problem)} ne sont pas dans l’ordre minimum, meilleure estimation, maximum\u202f; le plus petit et le plus grand en tiennent lieu. Corrigez ces nombres.`,
  'parts-differ': (problem) =>
    `les nombres selon le statut donnent ${quote(problem)} et non ${problem.expected}\u202f; le total est gardé, et le statut des personnes en doute est inconnu. Corrigez ces nombres.`,
  'part-left-out': (problem) =>
    `cette partie, soit ${quote(problem)} personnes, dépasse l’ensemble dont elle est tirée, soit ${problem.expected}\u202f; elle est donc laissée de côté. Corrigez l’un des deux nombres.`,
  'text-mended': (problem) =>
    `ce texte avait été enregistré dans un mauvais encodage et se lit ${quote(problem)}. Enregistrez le fichier en UTF-8.`,

  'region-unknown': (problem) =>
    `${quote(problem)} n’est le nom d’aucune région dont les limites sont connues, ni une variante d’un tel nom (${rows(problem)})\u202f; cette région a une barre à part et n’est pas sur la carte. Écrivez le nom de la région comme sur la carte, ou son code ISO 3166-2.`,
  'region-without-country': (problem) =>
    `${quote(problem)} ne peut pas être cherché parmi les limites, faute d’un pays connu qui l’accompagne (${rows(problem)})\u202f; cette région a une barre à part et n’est pas sur la carte. Indiquez le pays, ou le code ISO 3166-2 de la région.`,
  'region-ambiguous': (problem) =>
    `${quote(problem)} peut désigner ${problem.expected} (${rows(problem)})\u202f; cette région a une barre à part et n’est pas sur la carte. Précisez laquelle, ou écrivez son code ISO 3166-2.`,
  'region-respelt': (problem) =>
    `${quote(problem)} est lu comme une variante de ${problem.expected} (${rows(problem)}). Corrigez ce nom s’il s’agit d’une autre région.`,
  'region-mapped': (problem) =>
    `${quote(problem)} se trouve dans ${problem.expected}, selon les limites dont nous disposons, et y est compté (${rows(problem)}). Il n’y a rien à faire.`,
  'region-by-coordinates': (problem) =>
    `${quote(problem)} n’est pas le nom d’une région dont les limites sont connues\u202f; les coordonnées indiquent donc la région (${rows(problem)}). Près des limites, qui sont simplifiées, ce peut être la région voisine.`,
  'region-inferred': (problem) =>
    `aucune région n’est nommée\u202f; elle est donc déduite des coordonnées (${country(problem)}, ${rows(problem)}). Près des limites, qui sont simplifiées, ce peut être la région voisine\u202f; nommez la région pour être exact.`,
  'region-elsewhere': (problem) =>
    `les coordonnées se trouvent hors de ${problem.expected}, la région que désigne ${quote(problem)} (${rows(problem)})\u202f; le nom l’emporte. Corrigez l’un des deux.`,
  'country-taken': (problem) =>
    `le tableau ne nomme aucun pays, et la plupart de ses régions sont celles d’un seul (${country(problem)})\u202f; elles sont donc lues comme telles (${rows(problem)}). Ajoutez une colonne avec le pays s’il s’agit d’un autre.`,
  'coordinates-nowhere': (problem) =>
    `les coordonnées, qui devraient indiquer la région, ne se trouvent dans aucune région (${country(problem)}, ${rows(problem)})\u202f; aucune région ne leur est donnée. Corrigez les coordonnées, ou nommez la région.`,
  'boundaries-not-loaded': (problem) =>
    `les limites n’ont pas pu être chargées depuis ce site (${country(problem)})\u202f; les coordonnées n’indiquent donc pas de région (${rows(problem)}). Rétablissez la connexion et ouvrez le fichier de nouveau.`,
  'regions-more': (problem) =>
    `${problem.value} autres noms de régions n’ont pas été trouvés ou sont lus autrement, et ne sont pas énumérés (${rows(problem)}). Corrigez ceux de la liste et ouvrez le fichier de nouveau.`,

  'incident-without-place': (problem) =>
    `l’incident ${quote(problem)} n’a aucune ligne parmi les lieux. Ajoutez-en une, avec le fondement «\u00a0not-stated\u00a0» si aucun lieu n’est connu.`,
  'incident-without-perpetrator': (problem) =>
    `l’incident ${quote(problem)} n’a aucune ligne parmi les auteurs présumés. Ajoutez-en une, pour des auteurs non identifiés si aucun n’est connu.`,
  'incident-without-citation': (problem) =>
    `l’incident ${quote(problem)} n’a aucune ligne parmi les citations et ne peut donc pas être relié à sa source. Ajoutez-en une.`,
  'incident-left-out': (problem) =>
    `l’incident ${quote(problem)} est exclu de tous les chiffres, car une ligne qui le concerne pose problème. Corrigez les lignes nommées dans cette liste.`,

  'source-differs': (problem) =>
    `l’empreinte SHA-256 du fichier est ${quote(problem)} et non ${problem.expected}\u202f; les positions risquent donc d’être fausses. Utilisez exactement le texte qui a été codé, ou codez le nouveau.`,
  'passage-outside': (problem) =>
    `le passage de ${quote(problem)} finit après la fin du texte, qui compte ${problem.expected} caractères. Recomptez les positions.`,
  'passage-cut': (problem) =>
    `le passage de ${quote(problem)} ne commence ou ne finit pas avec une phrase ou une ligne. Déplacez son début ou sa fin.`,
  'passage-elsewhere': (problem) =>
    `le passage de ${quote(problem)} ne se trouve pas à l’endroit indiqué, mais ici\u00a0: ${problem.expected}. Corrigez l’intertitre, le paragraphe ou les positions.`,
  'number-not-in-passage': (problem) =>
    `le nombre ${problem.expected} de ${quote(problem)} ne figure pas dans les passages cités à son sujet. Corrigez ce nombre, ou citez la phrase qui le donne.`
};
