"""Records that are found by their ids, settled, moved and put right."""

TWINS = {
    "A meeting with {name} on {day} is logged already.": (
        "L'entretien du {day} avec {name} est déjà noté."
    ),
    "Add to it with --into, or log a second one with --again.": (
        "Complétez-le avec --into, ou notez-en un second avec --again."
    ),
    "A log is either a second meeting or added to the first.": (
        "On note un second entretien, ou on complète le premier."
    ),
    "Leave out --again or --into.": "Retirez --again ou --into.",
    "The meeting with {name} on {day} cannot be read, so nothing can be added.": (
        "L'entretien du {day} avec {name} ne peut être lu, donc rien ne peut y être ajouté."
    ),
    "ooo check names what is wrong with its file.": (
        "ooo check dit ce qui ne va pas dans son fichier."
    ),
    "{typed:quoted} is no answer here.": "{typed:quoted} n'est pas une réponse ici.",
    "Type y or n; Enter is no.": "Tapez o ou n ; Entrée vaut non.",
    "Type numbers from {lowest} to {highest}, like {lowest} or {lowest}-{highest}, or ids. a is "
    "all, Enter none.": (
        "Tapez des numéros de {lowest} à {highest}, comme {lowest} ou {lowest}-{highest}, ou des "
        "identifiants. a vaut tous, Entrée aucun."
    ),
    "Type {lowest}, or its id; Enter is none.": (
        "Tapez {lowest}, ou son identifiant ; Entrée vaut aucun."
    ),
    "There is no entry of kind {typed:quoted}.": "Il n'y a pas d'entrée du type {typed:quoted}.",
    "There is: {kinds}.": "Il y a : {kinds}.",
    "Nothing with {name} is logged for {day}.": "Rien avec {name} n'est noté pour le {day}.",
    "Whether {day} with {name} is logged cannot be told: {unread:and} cannot be read in full.": (
        "On ne peut dire si le {day} avec {name} est noté, faute de pouvoir lire {unread:and} en "
        "entier."
    ),
    "The newest entries are of {days}.": "Les entrées les plus récentes : {days}.",
    "{count} entries with {name} are of {day}.": "Il y a {count} entrées avec {name} le {day}.",
    "Say which: {ways:or}": "Dites laquelle : {ways:or}",
    "No entry with {name} on {day} is of that kind and number.": (
        "Aucune entrée avec {name} le {day} n'a ce type et ce numéro."
    ),
    "There is: {ways:or}.": "Il y a : {ways:or}.",
    "The meeting with {name} on {day} cannot be read, so nothing in it can be put right.": (
        "L'entretien du {day} avec {name} ne peut être lu, donc rien ne peut y être corrigé."
    ),
    "There is none yet: ooo log {who}": "Il n'y en a pas encore : ooo log {who}",
    "{way}": "{way}",
    "{id} cannot be {first} and {second}.": "{id} ne peut être {first} et {second}.",
    "Name it once.": "Nommez-le une fois.",
    "{id} is a point, and only a promise can be {verdict}.": (
        "{id} est un point, et seul un engagement peut être {verdict}."
    ),
    "A point is discussed or not: --discussed {id}, --not-discussed {id}": (
        "Un point est abordé ou non : --discussed {id}, --not-discussed {id}"
    ),
    "{id} is a promise, and only a point can be {verdict}.": (
        "{id} est un engagement, et seul un point peut être {verdict}."
    ),
    "A promise is kept or missed: --kept {id}, --missed {id}, or --move {id}=DATE": (
        "Un engagement est tenu ou manqué : --kept {id}, --missed {id}, ou --move {id}=DATE"
    ),
    "A log of kind {kind} leaves the agenda and the booking alone.": (
        "Une entrée du type {kind} ne touche ni à l'ordre du jour ni à l'entretien prévu."
    ),
    "Leave out --discussed, --not-discussed and --next.": (
        "Retirez --discussed, --not-discussed et --next."
    ),
    "A skipped meeting is not logged.": "Un entretien qui n'a pas eu lieu ne se note pas ainsi.",
    "Say it so: ooo skip {who} --why TEXT": "Dites-le ainsi : ooo skip {who} --why TEXTE",
    "--why is given, and nothing was missed, moved or dropped.": (
        "--why est donné, et rien n'est manqué, déplacé ni retiré."
    ),
    "Name it with --missed, --move or --drop, or write the reason as a line.": (
        "Nommez-le avec --missed, --move ou --drop, ou écrivez la raison sur une ligne."
    ),
    "kept": "tenu",
    "missed": "manqué",
    "dropped": "retiré",
    "moved": "déplacé",
    "left open": "laissé ouvert",
    "discussed": "abordé",
    "said by you": "dit par vous",
    "said by {name}": "dit par {name}",
    "not discussed": "pas abordé",
    "{id} cannot be {first} twice.": "{id} ne peut être {first} deux fois.",
    "That entry has {lines:# line|# lines}, and no line {number}.": (
        "Cette entrée a {lines:# ligne|# lignes}, et pas de ligne {number}."
    ),
    "They are listed with their numbers when --line is left out.": (
        "Sans --line, elles s'affichent avec leurs numéros."
    ),
    "{id} was discussed with {name} on {day}.": "{id} a été abordé avec {name} le {day}.",
    "Put that line right with: ooo fix {who} {date} --line {line}": (
        "Corrigez cette ligne par : ooo fix {who} {date} --line {line}"
    ),
    "That entry has no lines.": "Cette entrée n'a pas de lignes.",
    "[x] discussed, [ ] not reached, [> fri] not before that day, [d] dropped": (
        "[x] abordé, [ ] pas abordé, [> ven] pas avant ce jour, [d] retiré"
    ),
    "[x] said, [ ] not yet, [> fri] not before that day, [d] dropped": (
        "[x] dit, [ ] pas encore, [> ven] pas avant ce jour, [d] retiré"
    ),
    "[x] kept, [ ] still open, [-] missed, [> fri] moved, [d] not needed any more": (
        "[x] tenu, [ ] toujours ouvert, [-] manqué, [> ven] déplacé, [d] sans objet"
    ),
    "A line with a box ends with the id of a record on this sheet.": (
        "Une ligne à case finit par l'identifiant d'un élément de cette fiche."
    ),
    "Put its id back, in brackets, or delete the line; for a text, write \\ before it.": (
        "Remettez son identifiant, entre crochets, ou effacez la ligne ; pour un texte, écrivez "
        "\\ devant."
    ),
    "Delete one of the lines.": "Effacez l'une des lignes.",
    "{mark:quoted} says nothing of {id}.": "{mark:quoted} ne dit rien de {id}.",
    "{name:quoted} stands here twice.": "{name:quoted} est là deux fois.",
    "The words of {id} are not as they were.": "Les mots de {id} ne sont plus les mêmes.",
    "Write what was said on a line of its own, and this one as:\n{line}": (
        "Écrivez ce qui s'est dit sur une ligne à part, et celle-ci ainsi :\n{line}"
    ),
    "{typed:quoted}": "{typed:quoted}",
    "Write {legend}.": "Écrivez {legend}.",
    "{id} stands here twice.": "{id} est là deux fois.",
    "{fix}\nIf it is something that was said, write \\ before the line.": (
        "{fix}\nSi c'est une chose dite, écrivez \\ devant la ligne."
    ),
    "{text:quoted} is none of the answers.": "{text:quoted} n'est aucune des réponses.",
    "1 or k: kept. 2 DATE or m DATE: a new day, as in 2 fri. 3 or d: dropped.\n"
    "Enter leaves it as it is, q stops.": (
        "1 ou k : tenu. 2 DATE ou m DATE : un nouveau jour, comme 2 ven. 3 ou d : retiré.\n"
        "Entrée laisse tel quel, q arrête."
    ),
    "{text:quoted} may be a new day, or the answer {answer}.": (
        "{text:quoted} peut être un nouveau jour, ou la réponse {answer}."
    ),
    "The day: 2 {text}. The answer: {answer} alone.": (
        "Le jour : 2 {text}. La réponse : {answer} seul."
    ),
    "What is wrong there: ooo check": "Ce qui n'y va pas : ooo check",
    "{count} settled records have the id {id}.": "{count} éléments réglés ont l'identifiant {id}.",
    "{lines:lines}\nBring the newest back with ooo reopen {id}, or change it in its file.": (
        "{lines:lines}\nRouvrez le plus récent par ooo reopen {id}, ou changez-le dans son fichier."
    ),
    "{name}, {day}: {text}": "{name}, {day} : {text}",
    "No record has the id {prefix:quoted}.": "Rien ne porte l'identifiant {prefix:quoted}.",
    "{prefix:quoted} is no id in what can be read; {unread:and} cannot be read in full.": (
        "{prefix:quoted} n'est pas un identifiant dans ce qui se lit ; {unread:and} : pas lu en "
        "entier."
    ),
    "Ids stand beside every line of: ooo prep WHO, ooo overdue": (
        "Chaque ligne porte le sien dans : ooo prep QUI, ooo overdue"
    ),
    "{prefix:quoted} could be {count} ids: {ids}.": (
        "{prefix:quoted} peut être {count} identifiants : {ids}."
    ),
    "Type one more character.": "Tapez un caractère de plus.",
    "No free id was found in {draws} draws.": "Aucun identifiant libre en {draws} tirages.",
    "Settle or drop what is no longer open.": "Réglez ou retirez ce qui n'est plus ouvert.",
    "Type two characters or more of an id; every screen shows them.": (
        "Tapez deux caractères ou plus d'un identifiant ; chaque écran les montre."
    ),
    "Two open records have the id {id} ({people:and}).": (
        "Deux éléments ouverts ont l'identifiant {id} ({people:and})."
    ),
    "Give one of them another id in its file; ooo check names the lines.": (
        "Donnez à l'un un autre identifiant dans son fichier ; ooo check nomme les lignes."
    ),
    "Nothing settled has the id {prefix:quoted}.": (
        "Rien de réglé ne porte l'identifiant {prefix:quoted}."
    ),
    "{prefix:quoted} is no id of what is settled and can be read; {unread:and} cannot be read in "
    "full.": (
        "{prefix:quoted} n'est pas un identifiant de ce qui est réglé et se lit ; {unread:and} : "
        "pas lu en entier."
    ),
    "What a meeting discussed stays there; bring it up again with: ooo add WHO TEXT": (
        "Ce qu'un entretien a abordé y reste ; pour le remettre : ooo add QUI TEXTE"
    ),
    "Another open record ({name}) has the id {id} by now.": (
        "Un autre élément ouvert ({name}) a maintenant l'identifiant {id}."
    ),
    "Give one of them another id in its file, then say it again.": (
        "Donnez à l'un un autre identifiant dans son fichier, puis recommencez."
    ),
    "{id} ({name}) is open; there is nothing to reopen.": (
        "{id} ({name}) est ouvert ; il n'y a rien à rouvrir."
    ),
    "{typed:quoted} is not an area.": "{typed:quoted} n'est pas un domaine.",
    "Write op, dev or rel, or none: operational, development, relational.": (
        "Écrivez op, dev ou rel, ou aucun : opérationnel, développement, relationnel."
    ),
    "{typed:quoted} does not say whose it is.": "{typed:quoted} ne dit pas à qui cela revient.",
    "Write me or them.": "Écrivez me ou them.",
    "The text holds a control character.": "Le texte contient un caractère de commande.",
    "Type it again without; a text is words, tabs and line ends.": (
        "Tapez-le à nouveau sans lui ; un texte, ce sont des mots, des tabulations et des fins de "
        "ligne."
    ),
    "A promise has no area.": "Un engagement n'a pas de domaine.",
    "Leave out --area.": "Retirez --area.",
    "Only a promise has a due date.": "Seul un engagement a une échéance.",
    "Leave out --due. A point on the agenda waits for a first day: ooo move ID DATE": (
        "Retirez --due. Un point de l'ordre du jour attend un premier jour : ooo move ID DATE"
    ),
    "A promise is shared once both have spoken of it, and no flag says so.": (
        "Un engagement est partagé une fois que les deux en ont parlé, et aucune option ne le dit."
    ),
    "Leave out --share and --no-share; --sensitive keeps it to yourself.": (
        "Retirez --share et --no-share ; --sensitive le garde pour vous."
    ),
    "{id} is a point of the agenda, and only a promise is kept or missed.": (
        "{id} est un point de l'ordre du jour, et seul un engagement est tenu ou manqué."
    ),
    "Take it off the agenda with: ooo drop {id} --unneeded": (
        "Retirez-le de l'ordre du jour par : ooo drop {id} --unneeded"
    ),
    "{id} is a promise, and only a point of the agenda is said.": (
        "{id} est un engagement, et seul un point de l'ordre du jour est dit."
    ),
    "A promise is kept or missed: --kept {id}, --missed {id}": (
        "Un engagement est tenu ou manqué : --kept {id}, --missed {id}"
    ),
    "Bring it back with: ooo reopen {id}": "Pour le rouvrir : ooo reopen {id}",
    "{id} ({name}) is settled: kept on {day}.": "{id} ({name}) est réglé : tenu le {day}.",
    "{id} ({name}) is settled: missed on {day}.": "{id} ({name}) est réglé : manqué le {day}.",
    "{id} ({name}) is settled: dropped on {day}.": "{id} ({name}) est réglé : retiré le {day}.",
    "{id} ({name}) is settled: said on {day}.": "{id} ({name}) est réglé : dit le {day}.",
    "{id} ({name}) is settled: discussed on {day}.": "{id} ({name}) est réglé : abordé le {day}.",
}
