"""The shell: options that many commands have, what was not understood."""

TWINS = {
    "{flag} goes with {what}.": "{flag} va avec {what}.",
    "Leave it out, or say it all: {command}": "Retirez-la, ou dites tout : {command}",
    "The words hold a control character, {control}; nothing is done.": (
        "Les mots contiennent un caractère de commande, {control} ; rien n'est fait."
    ),
    "Type them again without; a text is words, tabs and line ends.": (
        "Tapez-les à nouveau sans lui ; un texte, ce sont des mots, des tabulations et des fins "
        "de ligne."
    ),
    "Line {line} holds a control character, {control}; nothing is saved.": (
        "La ligne {line} contient un caractère de commande, {control} ; rien n'est enregistré."
    ),
    "Take it out and send the lines again; a text is words, tabs and line ends.": (
        "Enlevez-le et envoyez les lignes à nouveau ; un texte, ce sont des mots, des tabulations "
        "et des fins de ligne."
    ),
    "{does}  [default: {value}]": "{does}  [par défaut : {value}]",
    "Usage: ": "Usage : ",
    "{heading}:": "{heading} :",
    "{version}": "{version}",
    "Show the version and stop.": "Afficher la version, et c'est tout.",
    "The people you write about may have the right to read what you keep on them.": (
        "Les personnes sur qui vous écrivez peuvent avoir le droit de lire ce que vous gardez sur "
        "elles."
    ),
    "The directory you are in is no longer there.": "Le dossier où vous êtes n'existe plus.",
    "Change to one that is, or name a whole path.": (
        "Allez dans un autre, ou donnez un chemin complet."
    ),
    "OOO_DISCREET hides texts while your screen is shared, and this would show them.": (
        "OOO_DISCREET cache les textes pendant que votre écran est partagé, et ceci les montrerait."
    ),
    "Unset it for this once: OOO_DISCREET= ooo …": "Levez-le pour cette fois : OOO_DISCREET= ooo …",
    "- is no file.": "- n'est pas un fichier.",
    "Name a file; what is to be printed needs none.": (
        "Nommez un fichier ; ce qui doit s'afficher n'en demande pas."
    ),
    "{formats:and} are different formats.": "{formats:and} sont des formats différents.",
    "Ask for one of them.": "Demandez l'un d'eux.",
    "Use the notebook in DIR.": "Utiliser le carnet de DOSSIER.",
    "Never ask anything.": "Ne jamais rien demander.",
    "Show this and stop.": "Afficher ceci, et c'est tout.",
    "A name, a part of one, or a short name.": "Un nom, une partie d'un nom, ou un nom court.",
    "The four characters in brackets; without, or by name, from a list.": (
        "Les quatre caractères entre crochets ; sans, ou par un nom, dans une liste."
    ),
    "Print JSON instead of a screen.": "Écrire du JSON au lieu d'un écran.",
    "Show what is sensitive, too.": "Montrer aussi ce qui est sensible.",
    "Why, in your words.": "Pourquoi, avec vos mots.",
    "The words, unquoted; +sensitive hides them. - reads lines.": (
        "Les mots, sans guillemets ; +sensitive les cache. - lit des lignes."
    ),
    "By when; the words are then taken as they stand.": (
        "Pour quand ; les mots sont alors pris tels quels."
    ),
    "No screen shows it unless asked; never shared.": (
        "Caché, sauf si on demande à le voir ; jamais partagé."
    ),
    "How often you meet: weekly, 2w, 10d.": "À quel rythme : 2sem, 10j, tous les mois.",
    "How often on their career.": "À quel rythme pour son évolution.",
    "When you last met, before this notebook.": "Quand vous vous êtes vus, avant ce carnet.",
    "What they do.": "Sa fonction.",
    "report, manager, peer, mentee or skip.": "équipe, N+1, pair, mentorat, N+2 ou N-2.",
    "Another name; repeatable.": "Un autre nom ; répétable.",
    "How long you meet.": "Combien de temps dure l'entretien.",
    "When they joined the team.": "Son arrivée dans l'équipe.",
    "Their last day, or none.": "Son dernier jour, ou aucun.",
    "When the trial period ends, or none.": "La fin de la période d'essai, ou aucune.",
    "From that day: 3 nov, 2026-03, 2026, 6mo.": (
        "À partir de ce jour : 3 nov, 2026-03, 2026, 6mois."
    ),
    "Up to that day, which counts.": "Jusqu'à ce jour, compris.",
    "Where to write.": "Où lui écrire.",
    "For what is sent to them: en or fr.": "Pour ce qui lui est envoyé : en ou fr.",
    "The short name, and the directory's.": "Le nom court, et celui du dossier.",
    "{says}\n  {fix}": "{says}\n  {fix}",
    "{says}": "{says}",
    "Written: {path}": "Écrit : {path}",
    "Standard input cannot be read: {reason}.": "L'entrée standard ne peut être lue : {reason}.",
    "Give the lines through a pipe or from a file, or leave out the -.": (
        "Donnez les lignes par un tube ou un fichier, ou retirez le -."
    ),
    "{variable} is {path:quoted}, which is another place in every directory.": (
        "{variable} est {path:quoted}, qui change d'endroit avec chaque dossier."
    ),
    "Set it to a whole path, which begins with /, or unset it.": (
        "Donnez-lui un chemin entier, qui commence par /, ou retirez-le."
    ),
    "OOO_TODAY is {text:quoted}, which is no date.": (
        "OOO_TODAY vaut {text:quoted}, qui n'est pas une date."
    ),
    "Write it as 2026-11-23 or 2026-11-23T09:30, or unset it.": (
        "Écrivez 2026-11-23 ou 2026-11-23T09:30, ou enlevez-le."
    ),
    "OOO_TODAY is in the year {year}, and a date is from 1900 to 2999.": (
        "OOO_TODAY est en {year}, et une date va de 1900 à 2999."
    ),
    "There is no command {typed:quoted}.": "Il n'y a pas de commande {typed:quoted}.",
    "A note belongs to a meeting or to a person.": (
        "Une note appartient à un entretien ou à une personne."
    ),
    "Of a meeting: ooo log WHO\nBetween meetings: ooo add WHO note: TEXT": (
        "D'un entretien : ooo log QUI\nEntre deux entretiens : ooo add QUI note: TEXTE"
    ),
    "{typed:quoted} could be {names}.": "{typed:quoted} peut être {names}.",
    "Type one letter more.": "Tapez une lettre de plus.",
    "{path} --help lists them all.": "La liste : {path} --help",
    "There is no option {option}.": "Il n'y a pas d'option {option}.",
    "{words:quoted} is more than {path} takes.": "{words:quoted} est de trop pour {path}.",
    "A command is missing.": "Il manque une commande.",
    "{option} needs a value.": "Il manque la valeur de {option}.",
    "{option} takes no value.": "{option} ne prend pas de valeur.",
    "{number} cannot be {value:quoted}: it takes a whole number.": (
        "{number} ne peut être {value:quoted} : il faut un nombre entier."
    ),
    "{words}": "{words}",
    "Did you mean {near}? {path} --help lists them all.": (
        "Vouliez-vous dire {near} ? La liste : {path} --help"
    ),
    "Did you mean {near:or}? {path} --help shows how.": (
        "Vouliez-vous dire {near:or} ? Comment faire : {path} --help"
    ),
    "The answer cannot be written where it should go: {reason}.": (
        "La réponse ne peut être écrite là où elle devait l'être : {reason}."
    ),
    "If it was of a command that writes: ooo undo --list shows whether that is done.": (
        "Si la commande devait écrire : ooo undo --list montre si c'est fait."
    ),
}
