"""The commands of `ooo person`, and their refusals."""

TWINS = {
    "One person a line, as much as you know: Alice Martin, 2w, last 9 nov\n"
    "After the name, in any order: a cadence, last DATE, a relation, a role.\n"
    "An empty line ends.": (
        "Une personne par ligne, avec ce que vous savez : Alice Martin, 2sem, vu 9 nov\n"
        "Après le nom, dans l'ordre qu'on veut : un rythme, vu DATE, une relation, une "
        "fonction.\nUne ligne vide termine."
    ),
    "Options go with one name; of several people each line says its own.": (
        "Les options vont avec un seul nom ; pour plusieurs, chaque ligne dit les siennes."
    ),
    "Write it in the line, such as: Alice Martin, 2w, last 9 nov, peer": (
        "Écrivez-le dans la ligne, par exemple : Alice Martin, 2sem, vu 9 nov, peer"
    ),
    "Not kept of the table: {columns:and}.": "Pas gardé du tableau : {columns:and}.",
    "A name; - (or nothing) reads lines.": "Un nom ; - (ou rien) lit des lignes.",
    "--back closes nothing.": "--back ne clôt rien.",
    "Leave out --kept, --missed, --drop, --said and --drop-rest; or leave out --back.": (
        "Retirez --kept, --missed, --drop, --said et --drop-rest ; ou retirez --back."
    ),
    "{text} (k = kept, m = missed, Enter = drop) ": (
        "{text} (k = tenu, m = manqué, Entrée = retirer) "
    ),
    "(sensitive) [{id}]": "(sensible) [{id}]",
    "{text} (s = said, Enter = drop) ": "{text} (s = dit, Entrée = retirer) ",
    "Whether more is open cannot be told: {unread:and} cannot be read in full.": (
        "On ne peut dire s'il reste autre chose, faute de pouvoir lire {unread:and} en entier."
    ),
    "{text} (k = kept, m = missed, d = drop, Enter = it stays) ": (
        "{text} (k = tenu, m = manqué, d = retirer, Entrée = reste) "
    ),
    "Type one of {keys}, or Enter.": "Tapez une lettre de {keys}, ou Entrée.",
    "Not kept.": "Pas tenu.",
    "A point that was said.": "Un point qui a été dit.",
    "Drop whatever else is open, but my promises.": (
        "Retirer tout ce qui est encore ouvert, sauf mes engagements."
    ),
    "Bring them back from the archive.": "Sortir des archives.",
    "{text:quoted} is no preference.": "{text:quoted} n'est pas une préférence.",
    'Write NAME=WORDS, such as --prefers "recognition=in writing"; no words take it away.': (
        'Écrivez NOM=MOTS, par exemple --prefers "reconnaissance=par écrit" ; sans mots, elle '
        "s'efface."
    ),
    "What they told you; repeatable.": "Ce qu'on vous a dit ; répétable.",
    "{text:quoted} is no relation.": "{text:quoted} n'est pas une relation.",
    "There is: {relations}.": "Il y a : {relations}.",
    "This removes everything held on {name}: {files:# file|# files}, for good.\n"
    "Undo of everyone goes with it: nothing done before this can be taken back.": (
        "Tout ce qui est noté sur {name} sera effacé : {files:# fichier|# fichiers}, pour de "
        "bon.\nAvec cela part ce que ooo undo gardait pour tous : rien de ce qui précède ne "
        "pourra être annulé."
    ),
    "Type the name to go on: ": "Tapez le nom pour continuer : ",
    "The name would have to be typed": "Il faudrait taper le nom",
    "Confirm it with: --confirm {slug}": "Confirmez par : --confirm {slug}",
    "The short name, in place of a question.": "Le nom court, à la place d'une question.",
    "Those who left, too.": "Les personnes hors équipe, aussi.",
    "The day they are back; none: they are back today.": (
        "Le jour du retour ; aucun : de retour aujourd'hui."
    ),
    'For example: ooo person rename {who} "Alice Martin", or --short for the short name.': (
        'Par exemple : ooo person rename {who} "Alice Martin", ou --short pour le nom court.'
    ),
    "The new name.": "Le nouveau nom.",
}
