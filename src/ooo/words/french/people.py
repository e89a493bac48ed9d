"""Who is meant, and lists of people."""

TWINS = {
    "{count:# thing|# things} with {name} must be closed first.": (
        "{count:# chose à clore d'abord|# choses à clore d'abord} avec {name}."
    ),
    "{records:lines}\nClose each with ooo done ID or ooo drop ID, or all of them with "
    "--drop-rest.": (
        "{records:lines}\nÀ clore une par une : ooo done ID ou ooo drop ID ; ou toutes par "
        "--drop-rest."
    ),
    "[{id}] they promised: {text}": "[{id}] on vous a promis : {text}",
    "[{id}] point: {text}": "[{id}] point : {text}",
    "That is not the name; nothing was removed.": "Ce n'est pas le nom ; rien n'est effacé.",
    "Type it as it is shown.": "Tapez-le tel qu'il s'affiche.",
    "--confirm says {said:quoted}, and {name} has the short name {slug}; nothing was removed.": (
        "--confirm dit {said:quoted}, et le nom court {name:de} est {slug} ; rien n'est effacé."
    ),
    "If that is who you mean: --confirm {slug}": "Si c'est bien cette personne : --confirm {slug}",
    "backups, and exports you made": "les sauvegardes et les exports que vous avez faits",
    "what a git repository remembers": "ce dont un dépôt git se souvient",
    "copies on other machines and in synced folders": (
        "les copies sur d'autres machines et dans des dossiers synchronisés"
    ),
    "your shell's history, and what your editor or terminal keeps": (
        "l'historique de votre shell, et ce que gardent votre éditeur ou votre terminal"
    ),
    "what you sent or printed": "ce que vous avez envoyé ou imprimé",
    "which is the given name? Write {first} {last}, or {last}, role {first}": (
        "lequel est le prénom ? Écrivez {first} {last}, ou {last}, role {first}"
    ),
    "No one called {who:quoted}.": "Personne ne s'appelle {who:quoted} ici.",
    "No one who can be read is called {who:quoted}; {unread:and} cannot be read.": (
        "Personne, dans ce qui se lit, ne s'appelle {who:quoted} ; {unread:and} : pas lu."
    ),
    "Add someone first: ooo person add NAME": "Ajoutez d'abord la personne : ooo person add NOM",
    "{who:quoted} could be {count} people.": "{who:quoted} peut désigner {count} personnes.",
    "Say which one:\n{matches:lines}": "Précisez laquelle :\n{matches:lines}",
    "{name:quoted} has no letter to make a short name of.": (
        "{name:quoted} n'a pas de lettre dont faire un nom court."
    ),
    "Choose one yourself: --short NAME (a to z, 0 to 9 and -).": (
        "Choisissez-en un : --short NOM (a à z, 0 à 9 et -)."
    ),
    "{text:quoted} cannot be a short name.": "{text:quoted} ne peut être un nom court.",
    "Use a to z, 0 to 9 and - between them, at most {longest}: --short alice-martin": (
        "Utilisez a à z, 0 à 9 et - entre eux, {longest} au plus : --short alice-martin"
    ),
    "Did you mean {near}?": "Vouliez-vous dire {near} ?",
    "There is {slugs}, …. Someone new: ooo person add NAME": (
        "Il y a {slugs}, …. Une autre personne : ooo person add NOM"
    ),
    "There is {slugs}. Someone new: ooo person add NAME": (
        "Il y a {slugs}. Une autre personne : ooo person add NOM"
    ),
    "{text:quoted} cannot be a short name: some systems keep it for a device.": (
        "{text:quoted} ne peut être un nom court : certains systèmes le gardent pour un appareil."
    ),
    "{name} is in the notebook already ({slug}).": "{name} est déjà dans le carnet ({slug}).",
    "To change what is held: ooo person edit {slug}\nSomeone else of that name needs a short "
    "name: --short NAME": (
        "Pour changer ce qui est noté : ooo person edit {slug}\n"
        "Une autre personne de ce nom a besoin d'un nom court : --short NOM"
    ),
    "The short name {slug:quoted} is {owner}'s.": (
        "Le nom court {slug:quoted} est celui {owner:de}."
    ),
    "Choose another with --short.": "Choisissez-en un autre avec --short.",
    "Everyone on the list is in the notebook already: {names}.": (
        "Toute la liste est déjà dans le carnet : {names}."
    ),
    "To change what is held: ooo person edit WHO": (
        "Pour changer ce qui est noté : ooo person edit QUI"
    ),
    "{alias:quoted} already leads to {owner}.": "{alias:quoted} mène déjà à {owner}.",
    "Choose another alias.": "Choisissez un autre alias.",
    "A person needs a name.": "Il manque le nom de la personne.",
    'Say it: ooo person add "Alice Martin"': 'Dites-le : ooo person add "Alice Martin"',
    "Nobody was last met on {day}: it is still to come.": (
        "On ne peut s'être vus le {day} : ce jour est à venir."
    ),
    "Give today or an earlier day.": "Donnez aujourd'hui ou un jour d'avant.",
    "{name} is in the notebook already ({slug}), archived.": (
        "{name} est déjà dans le carnet ({slug}), aux archives."
    ),
    "To bring them back: ooo person archive {slug} --back\n"
    "Someone else of that name needs a short name: --short NAME": (
        "Pour sortir des archives : ooo person archive {slug} --back\n"
        "Une autre personne de ce nom a besoin d'un nom court : --short NOM"
    ),
    "A meeting cannot take {minutes} minutes.": (
        "Un entretien ne peut durer {minutes:# minute|# minutes}."
    ),
    "Give a number such as 30 or 45.": "Donnez un nombre comme 30 ou 45.",
    "A pause until {day} would be over.": "Une pause jusqu'au {day} serait finie.",
    "Give a day to come, or none.": "Donnez un jour à venir, ou aucun.",
    "{why}.": "{why}.",
    "For example: 3w, peer, last 9 nov, role Tech lead": (
        "Par exemple : 3sem, pair, vu le 9 nov, rôle Tech lead"
    ),
    "There is nothing to change.": "Il n'y a rien à changer.",
    "Name what to set, such as --cadence 3w; ooo person edit --help lists it all.": (
        "Dites quoi régler, par exemple --cadence 3w ; la liste : ooo person edit --help"
    ),
    "{count:# line|# lines} of the list cannot be read, so nobody was added.": (
        "{count:# ligne de la liste ne se lit pas|# lignes de la liste ne se lisent pas}, donc "
        "personne n'est ajouté."
    ),
    "{lines:lines}\nA line is a name, then what is known: Alice Martin, 2w, last 9 nov": (
        "{lines:lines}\nUne ligne est un nom, puis ce qu'on sait : Alice Martin, 2sem, vu 9 nov"
    ),
    "The list has nobody on it.": "La liste ne nomme personne.",
    "Write one person a line: Alice Martin, 2w, last 9 nov": (
        "Écrivez une personne par ligne : Alice Martin, 2sem, vu 9 nov"
    ),
    "it has more than one relation": "plus d'une relation",
    "it has more than one cadence": "plus d'un rythme",
    "it has more than one last meeting": "plus d'une dernière fois",
    "it has more than one e-mail address": "plus d'une adresse e-mail",
    "it has more than one role": "plus d'une fonction",
    "This line cannot be read. Type it again; the others stand.": (
        "Cette ligne ne se lit pas. Tapez-la à nouveau ; les autres restent."
    ),
    "line {line}, {text}: {says}": "ligne {line}, {text} : {says}",
    "{name} is on the list twice": "{name} est deux fois dans la liste",
    "{email} has no name: write Alice Martin <{email}>": (
        "{email} n'a pas de nom : écrivez Alice Martin <{email}>"
    ),
    "{says:short}": "{says:short}",
    "{relation:quoted} is no relation": "{relation:quoted} n'est pas une relation",
    "{name:quoted} is an address; the name comes first": (
        "{name:quoted} est une adresse ; le nom vient d'abord"
    ),
    "{field:quoted} could be how often you meet: write every 2 weeks, or role {text}": (
        "{field:quoted} peut être un rythme : écrivez toutes les 2 semaines, ou role {text}"
    ),
    "{end:quoted} is no part of a name: put a comma before it": (
        "{end:quoted} ne fait pas partie d'un nom : mettez une virgule devant"
    ),
    "{name:quoted} could be a heading: leave it out": (
        "{name:quoted} peut être un titre : retirez-le"
    ),
    "{field:quoted} could be an address: write a@example.org alone, or role {text}": (
        "{field:quoted} peut être une adresse : écrivez a@example.org seule, ou role {text}"
    ),
    "{name:quoted} is no name": "{name:quoted} n'est pas un nom",
    "{field:quoted} could be a heading: leave it out, or write role {text}": (
        "{field:quoted} peut être un titre : retirez-le, ou écrivez role {text}"
    ),
    "{field:quoted} could be pronouns: leave it out, or write role {text}": (
        "{field:quoted} peut être des pronoms : retirez-les, ou écrivez role {text}"
    ),
    "{field:quoted} could be a telephone: leave it out, or write role {text}": (
        "{field:quoted} peut être un téléphone : retirez-le, ou écrivez role {text}"
    ),
    "{field:quoted} could be a date: write last {text}, or role {text}": (
        "{field:quoted} peut être une date : écrivez vu {text}, ou role {text}"
    ),
    "the name comes first": "le nom vient d'abord",
    "{email:quoted} is no address": "{email:quoted} n'est pas une adresse",
}
