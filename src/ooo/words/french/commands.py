"""What commands say of themselves and refuse, and the help of their options."""

TWINS = {
    "It is their point.": "Un point de l'autre personne.",
    "It comes back: so often.": "Revient : à ce rythme.",
    "A new file, such as /media/disk/ooo.tar.gz.": (
        "Un nouveau fichier, par exemple /media/disk/ooo.tar.gz."
    ),
    "mon 10am, demain 9h, 3 dec, or none.": "lun 10h, demain 9h, 3 déc, ou aucune.",
    "Mend modes, leftovers and missing ids, nothing else.": (
        "Réparer les droits, les restes et les identifiants manquants, rien d'autre."
    ),
    "Name what is older, who left first.": "Nommer ce qui est plus vieux, les départs d'abord.",
    "Look for words that are better not written.": (
        "Chercher les mots qu'il vaut mieux ne pas écrire."
    ),
    "With --words: in what is sensitive, too.": "Avec --words : dans ce qui est sensible, aussi.",
    "Leave with 3 when something is found.": "Finir avec le code 3 quand il y a quelque chose.",
    "There is no completion for {shell:quoted}.": "Il n'y a pas de complétion pour {shell:quoted}.",
    "There is: {shells}.": "Il y a : {shells}.",
    "bash, zsh or fish.": "bash, zsh ou fish.",
    "{text:quoted} is no address.": "{text:quoted} n'est pas une adresse.",
    "For example: marion@example.org": "Par exemple : marion@example.org",
    "your own name": "votre nom",
    "your own address": "votre adresse",
    "One setting.": "Un réglage.",
    "What it shall be; none unsets it.": "Sa valeur ; aucune l'enlève.",
    "Now try it yourself, on the same notebook:\n  {first}\n"
    "  {then}\nThen begin your own:\n  {own}": (
        "À vous d'essayer, sur le même carnet :\n  {first}\n"
        "  {then}\nPuis commencez le vôtre :\n  {own}"
    ),
    "Before a one-to-one:": "Avant un entretien :",
    "Right after it, in the words you would type:": (
        "Juste après, avec les mots que vous taperiez :"
    ),
    "On Monday morning:": "Le lundi matin :",
    "{heading}\n\n{call}": "{heading}\n\n{call}",
    "{lines}": "{lines}",
    "--missed and --unneeded contradict each other.": "--missed et --unneeded se contredisent.",
    "Give one of them.": "Donnez l'un des deux.",
    "It was not kept.": "Il n'a pas été tenu.",
    "It is not needed any more.": "Il est sans objet.",
    "{file} is gone, and without it the person is not in the notebook.": (
        "{file} n'est plus là, et sans lui la personne n'est pas dans le carnet."
    ),
    "Put the file back, from a backup or with your editor.": (
        "Remettez le fichier, d'une sauvegarde ou avec votre éditeur."
    ),
    "{name}: {files:# file|# files} read again, nothing is wrong.": (
        "{name} : {files:# fichier relu|# fichiers relus}, tout va bien."
    ),
    "Their points.": "Ses points.",
    "The open promises.": "Les engagements ouverts.",
    "Goals and autonomy.": "Objectifs et autonomie.",
    "Who they are.": "Qui c'est.",
    "What was logged that day.": "Ce qui a été noté ce jour-là.",
    "Written: {file}": "Écrit : {file}",
    "It names {name} ({file}): look at it before you hand it over.": (
        "On y nomme {name} ({file}) : à regarder avant de le remettre."
    ),
    "Not in it: {file}, which cannot be read and may name {name}.": (
        "N'y est pas : {file}, qui ne peut être lu et peut nommer {name}."
    ),
    "Not in it: {file}, which names {name} in what is held on others.": (
        "N'y est pas : {file}, qui nomme {name} dans ce qui est noté sur d'autres."
    ),
    "Not in it: {file}: {why}.": "N'y est pas : {file} : {why}.",
    "Write it to a new file, or into a directory.": (
        "L'écrire dans un nouveau fichier, ou dans un dossier."
    ),
    "All of these words; '\"salary grid\"' as they stand.": (
        "Tous ces mots ; '\"grille des salaires\"' tels quels."
    ),
    "Only of someone; repeatable.": "D'une personne seulement ; répétable.",
    "Only win, career, promise, goal, …": "Seulement win, career, promise, goal, …",
    "Only op, dev or rel.": "Seulement op, dev ou rel.",
    "Only what is open.": "Seulement ce qui est ouvert.",
    "Only mine.": "Seulement ce qui est à moi.",
    "Only theirs.": "Seulement ce qui est à l'autre.",
    "At most so many; 0 for all.": "Pas plus de N ; 0 : tout.",
    "--limit cannot be {limit}.": "--limit ne peut être {limit}.",
    "Give a whole number; 0 is all of it.": "Donnez un nombre entier ; 0 veut dire tout.",
    "A record, or a meeting by its day.": "Un élément, ou un entretien par son jour.",
    "The words.": "Les mots.",
    "Whose it is.": "À qui il revient.",
    "With whom it is, instead.": "Avec qui, en fait.",
    "By when; none clears it.": "Pour quand ; aucune l'enlève.",
    "op, dev, rel or none.": "op, dev, rel ou aucun.",
    "Whether only --all shows it.": "Montré par --all seulement, ou non.",
    "Whether it may be shared.": "Peut être partagé, ou non.",
    "A line of the meeting.": "Une ligne de l'entretien.",
    "The day the meeting was.": "Le jour de l'entretien.",
    "Which, of several that day.": "Lequel, s'il y en a plusieurs ce jour-là.",
    "Which, of several of a kind.": "Lequel, s'il y en a plusieurs de ce type.",
    "Two times are asked for: {typed:quoted} and {flag}.": (
        "Deux intervalles sont demandés : {typed:quoted} et {flag}."
    ),
    "A day is shown whole of one person.": "Un jour se montre en entier pour une personne.",
    "Say whose: ooo history WHO {day}": "Dites de qui : ooo history QUI {day}",
    "A day is shown whole: {flag} is for a time line.": (
        "Un jour s'affiche en entier : {flag} est pour un parcours."
    ),
    "--kind is for a time line, and --promises counts promises alone.": (
        "--kind est pour un parcours, et --promises ne compte que des engagements."
    ),
    "Leave --kind out, or --promises.": "Retirez --kind, ou --promises.",
    "Leave the day out, or {flag}.": "Retirez le jour, ou {flag}.",
    "A day, to be shown whole.": "Un jour, à voir en entier.",
    "What was promised, and kept by when.": "Ce qui a été promis, et tenu quand.",
    "Your notebook is {root}; only you can read it.\n{notice}\n"
    "Next: ooo person add, then ooo prep.": (
        "Votre carnet est {root} ; personne d'autre ne peut le lire.\n"
        "{notice}\nEnsuite : ooo person add, puis ooo prep."
    ),
    "Your name (Enter to skip): ": "Votre nom (Entrée = passer) : ",
    "Where; else the usual place.": "Où ; sinon, à l'endroit habituel.",
    "Your own name.": "Votre nom.",
    "Nothing was said of the meeting, and there is no terminal to ask on.": (
        "Rien n'a été dit de l'entretien, et il n'y a pas de terminal où le demander."
    ),
    "Give lines on standard input (ooo log {who} -) or with -m; ooo log --help lists the flags.": (
        "Donnez des lignes sur l'entrée standard (ooo log {who} -) ou avec -m ; les options : ooo "
        "log --help"
    ),
    "{flag} cannot be {value:quoted}.": "{flag} ne peut être {value:quoted}.",
    "There is: {choices}.": "Il y a : {choices}.",
    "{word:quoted} cannot stand behind WHO: only - can, for lines on standard input.": (
        "{word:quoted} n'a pas sa place après QUI : seul - y va, pour des lignes sur l'entrée "
        "standard."
    ),
    'Say a line with -m: ooo log alice -m "Wants a quieter sprint"': (
        'Dites une ligne avec -m : ooo log alice -m "Demande un sprint plus calme"'
    ),
    "{text:quoted} says no move.": "{text:quoted} ne dit pas de déplacement.",
    "Write ID=DATE, such as --move k7mx=fri": "Écrivez ID=DATE, par exemple --move k7mx=ven",
    "Left open: {text}  [{id}]": "Laissé ouvert : {text}  [{id}]",
    "(sensitive)": "(sensible)",
    "- reads lines from standard input.": "- lit des lignes sur l'entrée standard.",
    "A line of what was said; repeatable.": "Une ligne de ce qui s'est dit ; répétable.",
    "Write it in your editor.": "L'écrire dans votre éditeur.",
    "The day it was; else the one booked, or today.": (
        "Le jour de l'entretien ; sinon celui qui était prévu, ou aujourd'hui."
    ),
    "A promise kept.": "Un engagement tenu.",
    "A promise not kept, closed.": "Un engagement pas tenu, clos.",
    "A new due date.": "Une nouvelle échéance.",
    "Not needed any more.": "Sans objet.",
    "Gone through, and still open.": "Revu, et toujours ouvert.",
    "A point not reached.": "Un point pas abordé.",
    "Recognition, feedback, sensitive: said.": "Merci, retour, sensible : dit.",
    "How long it took.": "Sa durée.",
    "How they said they were.": "Comment ça va, selon l'autre personne.",
    "Who spoke more: me, them or both.": "Qui a parlé davantage : me, them ou both.",
    "The next meeting, or none.": "Le prochain entretien, ou aucun.",
    "career, first, async, coaching, note; else one-to-one.": (
        "career, first, async, coaching, note ; sinon one-to-one."
    ),
    "Why it was missed, moved or dropped.": "Pourquoi ce n'est pas tenu, déplacé ou retiré.",
    "A second meeting that day.": "Un second entretien ce jour-là.",
    "Add to the one logged that day.": "Compléter celui qui est noté ce jour-là.",
    "For example: ooo move k7mx fri": "Par exemple : ooo move k7mx ven",
    "{word:quoted} is not the id of anything open, and {behind:quoted} is not a date.": (
        "{word:quoted} n'est l'identifiant de rien d'ouvert, et {behind:quoted} n'est pas une date."
    ),
    "Give ids, then one date, such as: ooo move k7mx fri": (
        "Donnez des identifiants, puis une date, par exemple : ooo move k7mx ven"
    ),
    "Ids, then fri, +2w, 3 dec, or none; without ids, choose from a list.": (
        "Des identifiants, puis ven, +2sem, 3 déc, ou aucune ; sans, choisir dans une liste."
    ),
    "{one} and {other} do not go together.": "{one} et {other} ne vont pas ensemble.",
    "--soon cannot be {text:quoted}.": "--soon ne peut être {text:quoted}.",
    "Give a number of days or weeks, such as 7d or 2w.": (
        "Donnez un nombre de jours ou de semaines, par exemple 7j ou 2sem."
    ),
    "Add what is due within so many days.": "Ajouter ce qui est pour les prochains jours.",
    "Only what I promised.": "Seulement ce que j'ai promis.",
    "Only what they promised.": "Seulement ce qu'on m'a promis.",
    "All that is promised, by person, with a date or none.": (
        "Tout ce qui est promis, par personne, avec ou sans date."
    ),
    "Ask about what is late, one by one.": "Passer les retards en revue, un par un.",
    "Leave with 3 when something is overdue.": "Finir avec le code 3 quand il y a du retard.",
    "Ten lines.": "Dix lignes.",
    "Only what both may see, to be sent or shown.": (
        "Seulement ce que les deux peuvent voir, à envoyer ou à montrer."
    ),
    "Print Markdown.": "Écrire du Markdown.",
    "Write a page to FILE.": "Écrire une page dans FICHIER.",
    "--by cannot be {text:quoted}.": "--by ne peut être {text:quoted}.",
    "There is: me, them.": "Il y a : me, them.",
    "Called off by you? (y/n; Enter = not said) ": "De votre fait ? (o/n ; Entrée = non dit) ",
    "Type y or n; Enter says nothing of it.": "Tapez o ou n ; Entrée n'en dit rien.",
    "Who called it off.": "De qui c'est le fait.",
    "The day it was; without, that of the booking that passed, or today.": (
        "Le jour ; sans, celui de l'entretien prévu qui est passé, ou aujourd'hui."
    ),
    "Why? (Enter = not said) ": "Pourquoi ? (Entrée = non dit) ",
    "List what can be taken back, the newest first.": (
        "Lister ce qui peut être annulé, le plus récent d'abord."
    ),
}
