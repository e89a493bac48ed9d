"""What is asked at a terminal, and what is said when nothing can be."""

TWINS = {
    "{question}, and there is no terminal to ask on.": (
        "{question}, et il n'y a pas de terminal où le demander."
    ),
    "{advice}": "{advice}",
    "  {number}  {option}": "  {number}  {option}",
    "One line is asked for, and several came: none is taken.": (
        "Une seule ligne est attendue, et plusieurs sont venues : aucune n'est retenue."
    ),
    "\n": "\n",
    "Type y or n; Enter is the one in capitals.": "Tapez o ou n ; Entrée vaut celui en majuscule.",
    "Type a number from 1 to {last}; Enter leaves.": (
        "Tapez un numéro de 1 à {last} ; Entrée : aucun."
    ),
    "What was typed before this question is not taken.": (
        "Ce qui a été tapé avant cette question ne compte pas."
    ),
    "> ": "> ",
    "{question} ": "{question} ",
    "{question} [Y/n] ": "{question} [O/n] ",
    "{question} [y/N] ": "{question} [o/N] ",
    "ooo {use} takes one person: a promise is between two.": (
        "ooo {use} prend une seule personne : un engagement se prend à deux."
    ),
    "Give it to each alone, such as: ooo {use} {first} TEXT": (
        "Écrivez-le pour chacun, par exemple : ooo {use} {first} TEXTE"
    ),
    "Several people are written without blanks between them.": (
        "Plusieurs personnes s'écrivent sans espace entre elles."
    ),
    "For example: ooo add {names} TEXT": "Par exemple : ooo add {names} TEXTE",
    "--every cannot be {text:quoted}.": "--every ne peut être {text:quoted}.",
    "Write meeting, or a number of days or weeks, such as 4w.": (
        "Écrivez meeting, ou un nombre de jours ou de semaines, par exemple 4w."
    ),
    "Only a point comes back, and {text:quoted} is none.": (
        "Seul un point revient, et {text:quoted} n'en est pas un."
    ),
    "Leave out --every, or the mark before the text.": (
        "Retirez --every, ou la marque devant le texte."
    ),
    "What is the point? ": "Quel est le point ? ",
    "What did you promise? ": "Qu'avez-vous promis ? ",
    "What did they promise? ": "Que vous a-t-on promis ? ",
    "The shell took the apostrophe out of {word:quoted}. To put it back: ooo fix {id}": (
        "Le shell a mangé l'apostrophe de {word:quoted}. Pour la remettre : ooo fix {id}"
    ),
    "Nothing is open.": "Rien n'est ouvert.",
    "Nothing is open in what can be read; {unread:and} cannot be read in full.": (
        "Rien n'est ouvert dans ce qui se lit ; {unread:and} : pas lu en entier."
    ),
    "Begin with: ooo owe WHO TEXT, ooo add WHO TEXT": (
        "Commencez par : ooo owe QUI TEXTE, ooo add QUI TEXTE"
    ),
    "Nothing was settled in the last {days} days.": "Rien n'a été réglé ces {days} derniers jours.",
    "In what can be read, nothing was settled in the last {days} days; {unread:and} cannot be "
    "read in full.": (
        "Dans ce qui se lit, rien n'a été réglé ces {days} derniers jours ; {unread:and} : pas lu "
        "en entier."
    ),
    "What was settled before comes back by its id: ooo reopen ID": (
        "Ce qui a été réglé avant se rouvre par son identifiant : ooo reopen ID"
    ),
    "Which? (numbers, a = all; Enter = nothing) ": (
        "Lesquels ? (numéros, a = tous ; Entrée = rien) "
    ),
    "Nothing chosen.": "Rien n'est choisi.",
    "Whose is it? (me or them; Enter = {owner}) ": (
        "À qui revient-il ? (me = vous, them = l'autre ; Entrée = {owner}) "
    ),
    "By when? (a date, or none; Enter = {due}) ": (
        "Pour quand ? (une date, ou aucune ; Entrée = {due}) "
    ),
    "Area? (op, dev, rel or none; Enter = {area}) ": (
        "Domaine ? (op, dev, rel, ou aucun ; Entrée = {area}) "
    ),
    "Now: {text}": "Actuellement : {text}",
    "Text? (Enter keeps it) ": "Texte ? (Entrée = le même) ",
    "With whom? (Enter = {name}) ": "Avec qui ? (Entrée = {name}) ",
    "Sensitive?": "Sensible ?",
    "Whose is it? (me or them; Enter = not said) ": (
        "À qui revient-il ? (me = vous, them = l'autre ; Entrée = non dit) "
    ),
    "By when? (a date; Enter = no date) ": "Pour quand ? (une date ; Entrée = sans date) ",
    "Area? (op, dev or rel; Enter = none) ": "Domaine ? (op, dev ou rel ; Entrée = aucun) ",
    "To share?": "À partager ?",
    "{changed} of {count} decided.": "{changed:# décidé|# décidés} sur {count}.",
    "Nothing late in what can be read; {unread:and} cannot be read in full.": (
        "Aucun retard dans ce qui se lit ; {unread:and} : pas lu en entier."
    ),
    "No promise is late.": "Aucun engagement en retard.",
    "No other promise is late.": "Aucun autre engagement en retard.",
    "{count} sensitive (--all).": "{count:# sensible|# sensibles} (--all).",
    "Why? (m = it was missed; Enter = not needed any more) ": (
        "Pourquoi ? (m = manqué ; Entrée = sans objet) "
    ),
    "What is late is asked about one by one": "Les retards se demandent un par un",
    "They are listed by ooo overdue; then ooo done ID, ooo move ID DATE.": (
        "Leur liste : ooo overdue ; puis ooo done ID, ooo move ID DATE."
    ),
    "1 kept, 2 DATE, 3 drop (Enter = leave it, q = stop) ": (
        "1 tenu, 2 DATE, 3 retirer (Entrée = laisser, q = arrêter) "
    ),
    "To which day? (none = no date) ": "À quel jour ? (aucun = sans date) ",
    "{count:Does it|Do they} go with the meeting?": (
        "{count:Le déplacer|Les déplacer} avec l'entretien ?"
    ),
    "Which?": "Lequel ?",
    "Which line? (Enter = none) ": "Quelle ligne ? (Entrée = aucune) ",
    "Say what to put right: an id, or a name and a day.": (
        "Dites quoi corriger : un identifiant, ou un nom et un jour."
    ),
    "For example: ooo fix k7mx --due fri, ooo fix alice 9 nov\n"
    "What is wrong with files: ooo check --fix": (
        "Par exemple : ooo fix k7mx --due ven, ooo fix alice 9 nov\n"
        "Ce qui ne va pas dans les fichiers : ooo check --fix"
    ),
    "Say what is right of it.": "Dites ce qui est juste.",
    "For example: --text TEXT, --due DATE, --to WHO; ooo fix --help lists the flags.": (
        "Par exemple : --text TEXTE, --due DATE, --to QUI ; la liste : ooo fix --help"
    ),
    "Say what of {name}'s to put right: an id, or a day.": (
        "Dites ce qu'il faut corriger pour {name} : un identifiant, ou un jour."
    ),
    "Ids stand beside every line of: ooo prep {who}. A meeting: ooo fix {who} DATE": (
        "Chaque ligne porte son identifiant dans : ooo prep {who}. Un entretien : ooo fix {who} "
        "DATE"
    ),
    "{id} is one record, and {rest:quoted} behind it is not understood.": (
        "{id} est un seul élément, et {rest:quoted} derrière ne se comprend pas."
    ),
    "Say what is right with flags: ooo fix {id} --due DATE, --text TEXT, --to WHO": (
        "Dites ce qui est juste par des options : ooo fix {id} --due DATE, --text TEXTE, --to QUI"
    ),
    "{flag} is for a meeting, and no day was said.": (
        "{flag} est pour un entretien, et il manque le jour."
    ),
    "Give whose it is and the day: ooo fix WHO DATE {flag} …": (
        "Donnez la personne et le jour : ooo fix QUI DATE {flag} …"
    ),
    "Say which line of the meeting: --line N.": "Dites quelle ligne de l'entretien : --line N.",
    "Its lines are listed, with their numbers, when no flag is given.": (
        "Sans option, ses lignes s'affichent avec leurs numéros."
    ),
    "--date moves a whole meeting, and --line is one line of it.": (
        "--date déplace tout un entretien, et --line en est une seule ligne."
    ),
    "Leave one of them out.": "Retirez l'un des deux.",
    "By {day}? [Y/n] ": "Pour le {day} ? [O/n] ",
    "By when? (a date; none; Enter keeps the words as they are) ": (
        "Pour quand ? (une date ; aucune = sans ; Entrée = garder les mots tels quels) "
    ),
    "By when? {days} (a number, or a date; Enter = no date) ": (
        "Pour quand ? {days} (un numéro, ou une date ; Entrée = sans date) "
    ),
    "{says}\n{fix}": "{says}\n{fix}",
    "{words:quoted} is kept in the words of {id}, which has no date.\nTo set it: {ways:or}": (
        "{words:quoted} reste dans les mots de {id}, qui n'a pas de date.\n"
        "Pour la mettre : {ways:or}"
    ),
    "{number} {day}": "{number} {day}",
    "{missing} is missing.": "Il manque : {missing}",
    "{path} --help shows how.": "Comment faire : {path} --help",
    "Who? ": "Qui ? ",
    "When? (mon 10am, demain 9h, 3 dec, or none) ": (
        "Quand ? (lun 10h, demain 9h, 3 déc, ou aucun) "
    ),
    "Which shell? (bash, zsh or fish) ": "Quel shell ? (bash, zsh ou fish) ",
    "Into which file? ": "Dans quel fichier ? ",
    "Which file? ": "Quel fichier ? ",
    "Which level? (1 directed, 2 coached, 3 supported, 4 delegated) ": (
        "Quel niveau ? (1 cadré, 2 guidé, 3 appuyé, 4 délégué) "
    ),
    "Which name? ": "Quel nom ? ",
    "What changes? (3w, peer, last 9 nov, role Tech lead) ": (
        "Qu'est-ce qui change ? (3sem, pair, vu le 9 nov, rôle Tech lead) "
    ),
    "What to find? ": "Chercher quoi ? ",
    "Until which day? ": "Jusqu'à quel jour ? ",
    "There is nobody to meet yet.": "Il n'y a encore personne à voir.",
    "Nobody can be read: {unread:and} cannot be read in full.": (
        "On ne peut dire qui il y a, faute de pouvoir lire {unread:and} en entier."
    ),
    "Begin with: ooo person add": "Commencez par : ooo person add",
    "It could be {slugs}: {path} WHO": "Il y a {slugs} : {path} QUI",
    "{name}  {why}": "{name}  {why}",
    "{name}: {why}.": "{name} : {why}.",
    "prepared {time}": "préparé {time}",
    "booked today {time}": "prévu aujourd'hui {time}",
    "booked today": "prévu aujourd'hui",
    "due": "à prévoir",
    "Who?": "Qui ?",
    "{file}: {why}.": "{file} : {why}.",
    "{remedy}": "{remedy}",
    "{name} ({slug})": "{name} ({slug})",
    "b takes the line back, without a trace.": "b reprend la ligne, sans laisser de trace.",
    "Undo: ooo undo": "Annuler : ooo undo",
    "--words looks at words alone, and {flag} at something else.": (
        "--words ne regarde que les mots, et {flag} autre chose."
    ),
    "Ask for one, then for the other.": "Demandez l'un, puis l'autre.",
    "Ask for both: {command}": "Demandez les deux : {command}",
    "--all goes with --words: nothing else of check is hidden.": (
        "--all va avec --words : check ne cache rien d'autre."
    ),
}
