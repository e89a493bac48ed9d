"""The other sheets: people, the notebook, bookings."""

TWINS = {
    "{said}, done already": "{said}, déjà fait",
    "Backed up: {n:# file|# files}, read back and compared: {file}": (
        "Sauvegardé : {n:# fichier|# fichiers}, relus et comparés : {file}"
    ),
    "Left out, since it is no ordinary file: ": (
        "Laissé de côté, car ce n'est pas un fichier ordinaire : "
    ),
    "Not promised on this disk: {what}.": "Non garanti sur ce disque : {what}.",
    "It holds everything, and whoever has it can read it.": "Tout y est, et qui l'a peut le lire.",
    "{count:# day|# days}": "{count:# jour|# jours}",
    "{count:# week|# weeks}": "{count:# semaine|# semaines}",
    "{count:# month|# months}": "{count:# mois|# mois}",
    "{count:# quarter|# quarters}": "{count:# trimestre|# trimestres}",
    "{count:# year|# years}": "{count:# an|# ans}",
    "{n:# entry|# entries} of {name}, {days}": "{n:# entrée|# entrées} {name:de}, {days}",
    "{n:# entry|# entries} of {name} (left), {days}": (
        "{n:# entrée|# entrées} {name:de} (hors équipe), {days}"
    ),
    "{n:# closed record|# closed records} of {name}, {days}": (
        "{n:# élément clos|# éléments clos} {name:de}, {days}"
    ),
    "{n:# closed record|# closed records} of {name} (left), {days}": (
        "{n:# élément clos|# éléments clos} {name:de} (hors équipe), {days}"
    ),
    "{since} to {until}": "du {since} au {until}",
    "{since}": "le {since}",
    "Take out the records up to {last} that you need no more.": (
        "Retirez les éléments jusqu'à {last} dont vous n'avez plus besoin."
    ),
    "{n:# problem|# problems} found.": "{n:# problème|# problèmes}.",
    "In what can be read, nothing is older than {span}; {unread:and} cannot.": (
        "Dans ce qui se lit, rien n'a plus de {span} ; pour {unread:and}, on ne peut le dire."
    ),
    "Older than {span}": "De plus de {span}",
    "Remove all that is held: ooo person forget {who}": (
        "Effacer tout ce qui est noté : ooo person forget {who}"
    ),
    "Remove the files up to {last} that you need no more.": (
        "Supprimez les fichiers jusqu'à {last} dont vous n'avez plus besoin."
    ),
    "Remove the file, if you need it no more.": (
        "Supprimez le fichier, si vous n'en avez plus besoin."
    ),
    "Nothing wrong: every file can be read, and only by you.": (
        "Tout va bien : chaque fichier se lit, et par vous seulement."
    ),
    "{place}: {what}": "{place} : {what}",
    "Mended: ": "Réparé : ",
    "Not mended: ": "Pas réparé : ",
    "Nothing is older than {span}.": "Rien n'a plus de {span}.",
    "config file": "fichier de configuration",
    "Config file: {file}": "Fichier de configuration : {file}",
    "{means} ({source})": "{means} ({source})",
    "not set": "rien",
    "flag": "option",
    "default": "par défaut",
    "  ({moment}, {n:# file|# files})": "  ({moment}, {n:# fichier|# fichiers})",
    "Damaged, and never taken back: {file}": "Abîmé, et jamais annulé : {file}",
    "Taken back: {command}": "Annulé : {command}",
    "Brought forward: {command}": "Rétabli : {command}",
    "Nothing to undo.": "Rien à annuler.",
    "Forward again: ooo redo": "Pour rétablir : ooo redo",
    "  undone": "  annulé",
    "{name} is archived.": "{name} est aux archives.",
    "You still owe {name} (left): {text}": "Toujours promis à {name} (hors équipe) : {text}",
    "{name} is back.": "De retour : {name}.",
    "{name} is not archived.": "{name} n'est pas aux archives.",
    "To bring them back: {command}": "De retour dans l'équipe : {command}",
    "What undo kept, of everyone, went too: nothing before this can be taken back.": (
        "Ce que ooo undo gardait, pour tous, est parti aussi : rien de ce qui précède ne peut "
        "être annulé."
    ),
    "Still named here, in notes on others; nothing was changed:": (
        "Des notes sur d'autres nomment encore cette personne ; rien n'y a changé :"
    ),
    "Could not be read, and may name them still:": (
        "Illisible, et peut nommer encore cette personne :"
    ),
    "What ooo cannot reach, and you may have to remove:": (
        "Hors de portée de ooo, et peut-être à effacer par vous :"
    ),
    "{name} is forgotten: {files:# file|# files} removed, with all that drafts held of them.": (
        "{name} n'est plus dans le carnet : {files:# fichier supprimé|# fichiers supprimés}, avec "
        "tout ce que les brouillons en gardaient."
    ),
    "{count:# person|# people} archived: {command}": (
        "{count:# personne|# personnes} aux archives : {command}"
    ),
    "{name} ({who})": "{name} ({who})",
    "meetings cannot be read": "les entretiens ne peuvent être lus",
    "never met": "jamais vus",
    "met {away}": "vus {away}",
    "booked {booked}": "prévu {booked}",
    "archived": "aux archives",
    "In the notebook already, left as they are: {people}.": (
        "Déjà dans le carnet, sans changement : {people}."
    ),
    "{called} could now be {people:or}.": "{called} peut maintenant désigner {people:or}.",
    "Added {name} ({who}), {known}": "Dans le carnet : {name} ({who}), {known}",
    "Added {name} ({who})": "Dans le carnet : {name} ({who})",
    "last met {day}": "vus le {day}",
    "alias {alias}": "alias {alias}",
    "{count:# person|# people} added.": "{count:# personne de plus|# personnes de plus}.",
    "that is what is held of {name}.": "c'est ce qui est noté {name:de}.",
    "{name} is paused until further notice.": "{name} : en pause jusqu'à nouvel ordre.",
    "{name} is paused until {day}.": "{name} : en pause jusqu'au {day}.",
    "Booked {day} inside the pause: {command}": "Prévu le {day}, pendant la pause : {command}",
    "{name} prefers for {key}: {told}": "{name} préfère ({key}) : {told}",
    "{name}: {field} {now} (was {before})": "{name} : {field} {now} (avant : {before})",
    "{name} is not paused any more.": "{name} : plus en pause.",
    "name": "nom",
    "aliases": "alias",
    "role": "fonction",
    "relation": "relation",
    "joined": "arrivée",
    "cadence": "rythme",
    "leaves": "départ",
    "e-mail": "e-mail",
    "language": "langue",
    "booked": "prévu",
    "recognition": "reconnaissance",
    "{entries} · {goals:# goal|# goals}": "{entries} · {goals:# objectif|# objectifs}",
    "{name} ({who}) (left)": "{name} ({who}) (hors équipe)",
    "No entries yet": "Aucune entrée encore",
    "{count} sensitive: {command}": "{count:# sensible|# sensibles} : {command}",
    "last met {day} ({away})": "vus le {day} ({away})",
    "prefers for {key}: {told}": "préfère ({key}) : {told}",
    "{owner}: {text}, by {day}": "{owner} : {text}, pour le {day}",
    "{owner}: {text}, no date": "{owner} : {text}, sans date",
    "Not read in full: {unread}": "Pas lu en entier : {unread}",
    "Entries: {kinds} since {day}": "Entrées : {kinds}, depuis le {day}",
    "{field}: {value}": "{field} : {value}",
    "on leave: {since} to {back}": "absence : du {since} au {back}",
    "{label}: ": "{label} : ",
    "To say": "À dire",
    "Point": "Point",
    "You, to {name}": "Vous, à {name}",
    "With {name}": "Avec {name}",
    "{ending} {day}": "{ending} {day}",
    "It stays settled, as of {day}.": "Reste réglé, en date du {day}.",
    "{said}, moved from {day}": "{said}, déplacé du {day}",
    "Open again; it was {ending} on {day}.": "De nouveau ouvert ; {ending} le {day}.",
    "{name} is booked for {moment}.": "{name} : entretien prévu {moment:le}.",
    "no meeting with {name} is booked.": "aucun entretien prévu avec {name}.",
    "Skipped {name}: {day}": "Pas d'entretien avec {name} : {day}",
    "Skipped {name}: {day}, called off by you": (
        "Pas d'entretien avec {name} : {day}, de votre fait"
    ),
    "Skipped {name}: {day}, called off by them": (
        "Pas d'entretien avec {name} : {day}, pas de votre fait"
    ),
    "Skipped {name}: {day}, {why}": "Pas d'entretien avec {name} : {day}, {why}",
    "Skipped {name}: {day}, called off by you: {why}": (
        "Pas d'entretien avec {name} : {day}, de votre fait : {why}"
    ),
    "Skipped {name}: {day}, called off by them: {why}": (
        "Pas d'entretien avec {name} : {day}, pas de votre fait : {why}"
    ),
    "The agenda stays as it is, and so does the rhythm.": (
        "L'ordre du jour ne change pas, le rythme non plus."
    ),
    "{stays} The booking of {moment} is cleared.": (
        "{stays} L'entretien prévu {moment:le} est effacé."
    ),
    "note of {day}": "note du {day}",
    "point of {day}": "point du {day}",
    "promise of {day}": "engagement du {day}",
    "reason of {day}": "raison du {day}",
    "goal of {day}": "objectif du {day}",
    "Protected subjects": "Sujets protégés",
    "Write what was agreed, at their request; never the cause.": (
        "Écrire ce qui a été convenu, à la demande de la personne ; jamais la cause."
    ),
    "Insults": "Insultes",
    "Write what was seen, and on which day.": "Écrire ce qui a été vu, et quel jour.",
    "Judgements without a fact": "Jugements sans fait",
    "Of what nobody can see": "Ce que personne ne peut voir",
    "Ask, or write what was said.": "Demander, ou écrire ce qui a été dit.",
    "Absolute words": "Mots absolus",
    "Count: 3 times of 5.": "Compter : 3 fois sur 5.",
    "Your own words": "Vos propres mots",
    "No word of the list in {checked:# text|# texts}. Words that the list lacks are not seen.": (
        "Aucun mot de la liste dans {checked:# texte|# textes}. Les mots qui manquent à la liste "
        "ne sont pas vus."
    ),
    "{name}  ": "{name}  ",
    "{count} more among what is sensitive: {flag} shows it.": (
        "{count} de plus dans ce qui est sensible : {flag} le montre."
    ),
    "{lines:# text|# texts} to read again, of {checked}. Words that the list lacks are not seen.": (
        "{lines:# texte|# textes} à relire sur {checked}. Les mots qui manquent à la liste ne "
        "sont pas vus."
    ),
    "{word} ({subject})": "{word} ({subject})",
    "Put right: {command}": "Corriger : {command}",
    "A word that may stand in this notebook: {key} = [{word}] in {file}": (
        "Accepter un mot dans ce carnet : {key} = [{word}] dans {file}"
    ),
    "reason": "raison",
    "preference": "préférence",
    "health": "santé",
    "pregnancy": "grossesse",
    "family": "famille",
    "religion": "religion",
    "union": "syndicat",
    "politics": "politique",
    "origin": "origine",
    "sex life": "vie sexuelle",
    "age": "âge",
    "offences": "infractions",
}
