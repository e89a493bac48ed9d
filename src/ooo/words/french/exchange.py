"""What comes in from elsewhere, and goes out again."""

TWINS = {
    "{file} has more than {most} people, and is not read.": (
        "{file} compte plus de {most} personnes, et n'est pas lu."
    ),
    "too much is repeated before it to follow it as well": (
        "trop de répétitions avant lui pour le suivre aussi"
    ),
    "Someone new, from a spreadsheet:": "Quelqu'un de nouveau, depuis un tableur :",
    "The next meeting, from a calendar:": "Le prochain entretien, depuis un calendrier :",
    "And everything out again:": "Et tout en sort de nouveau :",
    ", by {day}": ", pour {day}",
    "A preview is the default: nothing is written without a yes.": (
        "L'aperçu est la règle : rien n'est écrit sans un oui."
    ),
    "Add lines to meetings that are here already.": "Ajouter des lignes aux entretiens déjà ici.",
    "Boxes of nobody: mine, theirs or note.": "Cases de personne : mine, theirs ou note.",
    "Bring this ooo up to date, and import it then.": "Mettez ooo à jour, puis importez-le.",
    "Dates such as 03/04/2024: dmy or mdy.": "Dates comme 03/04/2024 : dmy ou mdy.",
    "Everything held on one person, to be read by them; with a format, or of all, to be kept.\n"
    "\nooo export WHO --all is every file with keys and comments of your own, for who asks to read "
    "it;\nwho else is named in it is listed on stderr. In a format, said by its name or by the "
    "ending of\nthe file, one person or the whole notebook goes to another program, or back into a "
    "notebook.": (
        "Tout ce qui est noté sur une personne, à lui faire lire ; ou, dans un format, à garder.\n"
        "\nooo export QUI --all donne chaque fichier, avec vos propres clés et commentaires, "
        "pour qui "
        "demande à le lire ;\nqui d'autre y est nommé est listé sur stderr. Dans un format, dit "
        "par "
        "son nom ou par la fin\ndu nom du fichier, une personne ou tout le carnet part vers un "
        "autre "
        "programme, ou revient dans un carnet."
    ),
    "FORMAT": "FORMAT",
    "SIDE": "CAMP",
    "F": "F",
    "ORDER": "ORDRE",
    "Markdown": "Markdown",
    "org": "org",
    "Export it again where it came from.": "Exportez-le de nouveau là d'où il vient.",
    "Files, directories, or - with --as.": "Des fichiers, des dossiers, ou - avec --as.",
    "Import it in parts, such as one person or one year after the other.": (
        "Importez-le par parties, une personne ou une année après l'autre."
    ),
    "Import one directory after the other.": "Importez un dossier après l'autre.",
    "Import the other files after it.": "Importez les autres fichiers ensuite.",
    "Import this?": "Importer cela ?",
    "Import without asking.": "Importer sans demander.",
    "Imported.": "Importé.",
    "Its first line needs a column such as Name, or First name and Last name.": (
        "Il faut à sa première ligne une colonne comme Nom, ou Prénom et Nom."
    ),
    "Keep the lines of your own people, or give it a column Manager.": (
        "Gardez les lignes de votre équipe, ou ajoutez une colonne Manager."
    ),
    "Leave it out, or say --format {format}.": "Enlevez-la, ou dites --format {format}.",
    "Leave out --dry-run.": "Enlevez --dry-run.",
    "Left out: {n:# sensitive record|# sensitive records} (--all).": (
        "Laissé de côté : {n:# élément sensible|# éléments sensibles} (--all)."
    ),
    "Name a file that is there and is yours, or a directory of such files.": (
        "Nommez un fichier qui est là et à vous, ou un dossier de tels fichiers."
    ),
    "Next time": "La prochaine fois",
    "Not read: the columns {columns:and}.": "Pas lu : les colonnes {columns:and}.",
    "Not read: {file}, line {line}, {text}: {why}": "Pas lu : {file}, ligne {line}, {text} : {why}",
    "Not read: {file}, line {line}: {why}": "Pas lu : {file}, ligne {line} : {why}",
    "Not read: {file}: {why}": "Pas lu : {file} : {why}",
    "Notes of meetings, a list of your team, remarks, or a notebook: shown first, then asked.\n"
    "\nMarkdown, org, plain text, CSV, and what ooo export writes as JSON. Nothing imported is "
    "known"
    "\nto both or shared; importing twice changes nothing more; one undo takes all of it back.": (
        "Des notes d'entretiens, votre équipe, des remarques ou un carnet : montrés, puis "
        "demandés.\n"
        "\nMarkdown, org, texte brut, CSV, et ce que ooo export écrit en JSON. Rien d'importé "
        "n'est "
        "connu\ndes deux ni partagé ; importer deux fois ne change rien de plus ; un seul undo "
        "reprend "
        "tout."
    ),
    "Nothing new in it.": "Rien de nouveau dedans.",
    "Nothing new: {n:# meeting is|# meetings are} here already.": (
        "Rien de nouveau : {n:# entretien est déjà ici|# entretiens sont déjà ici}."
    ),
    "Nothing written.": "Rien n'est écrit.",
    "Nothing written. To do it: add --yes.": "Rien n'est écrit. Pour le faire : ajoutez --yes.",
    "Only meetings from that day on.": "Seulement les entretiens depuis ce jour.",
    "Only what is of that day or later.": "Seulement ce qui est de ce jour ou après.",
    "Save it again as CSV, and import that.": "Enregistrez-le de nouveau en CSV, et importez cela.",
    "Say how they stand: --dates dmy, or --dates mdy": (
        "Dites comment : --dates dmy, ou --dates mdy"
    ),
    "Say it: --as md, org, csv or json": "Dites-le : --as md, org, csv ou json",
    "Say it: ooo config me NAME, or --manager NAME for this once": (
        "Dites-le : ooo config me NOM, ou --manager NOM pour cette fois"
    ),
    "Show it line by line.": "Le montrer ligne à ligne.",
    "That is more than {lines} lines or {most} characters: nothing of it is read.": (
        "C'est plus de {lines} lignes ou de {most} caractères : rien n'en est lu."
    ),
    "The notebook is empty: all comes back as it was.": (
        "Le carnet est vide : tout revient comme c'était."
    ),
    "The whole notebook needs a format.": "Le carnet entier demande un format.",
    "There are: {formats}.": "Il y a : {formats}.",
    "There is no format {format:quoted}.": "Il n'y a pas de format {format:quoted}.",
    "There is: {formats}.": "Il y a : {formats}.",
    "What comes through a pipe needs its format.": "Ce qui vient d'un tube demande son format.",
    "What is sensitive, too; of one person always to be said.": (
        "Le sensible aussi ; d'une personne, toujours à dire."
    ),
    "What it reads of its own is written by: ooo export --all --format json": (
        "Ce qu'il relit s'écrit avec : ooo export --all --format json"
    ),
    "Whose notes all of it is.": "De qui parlent toutes ces notes.",
    "Whose people are taken; yours without.": "L'équipe de qui ; sans elle, la vôtre.",
    "Write names and roles over what is here.": (
        "Écrire noms et fonctions par-dessus ce qui est ici."
    ),
    "a notebook of ours": "un carnet d'ooo",
    "csv as a French spreadsheet reads it.": "csv comme le lit un tableur français.",
    "documents of a word processor": "les documents de traitement de texte",
    "files of this kind ({ending}) are not read": (
        "les fichiers de ce genre ({ending}) ne sont pas lus"
    ),
    "goal: {text}": "objectif : {text}",
    "ics with words, not names and ids alone.": (
        "ics avec les mots, pas seulement noms et identifiants."
    ),
    "it begins as a formula does": "cela commence comme une formule",
    "it has no text": "il n'y a pas de texte",
    "it holds a control character": "un caractère de contrôle est dedans",
    "it is a link, and none is followed": "c'est un lien, et aucun n'est suivi",
    "it is larger than {n} MB": "il dépasse {n} Mo",
    "it is longer than {most} characters": "c'est plus long que {most} caractères",
    "it is no file": "ce n'est pas un fichier",
    "it is no text": "ce n'est pas du texte",
    "it is no text: NUL characters are in it": "ce n'est pas du texte : il y a des caractères NUL",
    "it names no manager": "aucun manager n'y est nommé",
    "it names nobody": "personne n'y est nommé",
    "its day can be read two ways (--dates)": "son jour se lit de deux façons (--dates)",
    "its days can be read two ways: --dates dmy, or --dates mdy": (
        "ses jours se lisent de deux façons : --dates dmy, ou --dates mdy"
    ),
    "md, html, csv, ics, or json: what ooo import reads back.": (
        "md, html, csv, ics, ou json : ce que relit ooo import."
    ),
    "md, org, txt, csv or json.": "md, org, txt, csv ou json.",
    "moods": "le moral",
    "next time: {text}": "prochaine fois : {text}",
    "no day in it, and nobody's name": "ni jour ni nom dedans",
    "no day in it, nor in its name. A line such as ## 2026-11-09 begins a meeting": (
        "aucun jour dedans, ni dans son nom. Une ligne comme ## 2026-11-09 commence un entretien"
    ),
    "no day stands above it": "aucun jour au-dessus",
    "no words of a meeting": "rien qui vienne d'un entretien",
    "nobody is called {who}": "personne ne s'appelle {who}",
    "nobody was last met on {day}": "personne n'a pu être vu le {day}",
    "nobody's name stands above it": "aucun nom au-dessus",
    "not kept of the head of a file": "pas gardé de l'en-tête d'un fichier",
    "not of a meeting": "hors d'un entretien",
    "nothing is in it": "il n'y a rien dedans",
    "nothing is there": "il n'y a rien là",
    "pages to be printed or shown": "les pages à imprimer ou à montrer",
    "plain text": "texte",
    "read as UTF-16": "lu en UTF-16",
    "read as Windows-1252": "lu en Windows-1252",
    "spreadsheets": "les classeurs",
    "their manager is {name}": "son manager est {name}",
    "they have left": "hors équipe",
    "who was there": "qui était là",
    "whose notes are these? Say it: --who WHO, or ooo person add NAME": (
        "de qui parlent ces notes ? Dites-le : --who QUI, ou ooo person add NOM"
    ),
    "{day} is still to come": "{day} est à venir",
    "{day}: {text}": "{day} : {text}",
    "{fields:and} changed": "{fields:and} : changé",
    "{fields:and} filled in": "{fields:and} : rempli",
    "{fields:and} left as here": "{fields:and} : laissé comme ici",
    "{file} cannot be read: {reason}.": "{file} ne peut pas être lu : {reason}.",
    "{file} has more than {most} events of your people, and is not read.": (
        "{file} a plus de {most} événements de votre équipe, et n'est pas lu."
    ),
    "{file} has no header that names people.": "{file} n'a pas d'en-tête qui nomme des personnes.",
    "{file} holds more than {most} files.": "{file} contient plus de {most} fichiers.",
    "{file} is JSON, and no notebook that ooo exported.": (
        "{file} est du JSON, mais pas un carnet exporté par ooo."
    ),
    "{file} is a notebook, and is imported alone.": "{file} est un carnet, et s'importe seul.",
    "{file} is damaged: {why}.": "{file} est abîmé : {why}.",
    "{file} is no file that ooo wrote, and stays as it is.": (
        "{file} n'est pas un fichier écrit par ooo, et reste tel quel."
    ),
    "{file} is of a newer ooo (schema {schema}); this one reads {known}.": (
        "{file} vient d'un ooo plus récent (schéma {schema}) ; celui-ci lit {known}."
    ),
    "{file} lists {people} people and no manager. Which are yours?": (
        "{file} compte {people} personnes et aucun manager. Lesquelles sont les vôtres ?"
    ),
    "{file} names a manager for each, and the notebook does not say who you are.": (
        "{file} nomme un manager pour chacun, et le carnet ne dit pas qui vous êtes."
    ),
    "{file}, line {line}: its quotes cannot be followed.": (
        "{file}, ligne {line} : ses guillemets ne se suivent pas."
    ),
    "{file}, of {day}, the next 8 weeks.": "{file}, du {day}, les 8 semaines à venir.",
    "{file}, the next 8 weeks.": "{file}, les 8 semaines à venir.",
    "{file}: days such as {day} can be read two ways.": (
        "{file} : des jours comme {day} se lisent de deux façons."
    ),
    "{key}: {text}": "{key} : {text}",
    "{kind}: {text}": "{kind} : {text}",
    "{n:# file|# files}, {formats:and}.": "{n:# fichier|# fichiers}, {formats:and}.",
    "{n:# file|# files}, {formats:and}. Nothing is written yet.": (
        "{n:# fichier|# fichiers}, {formats:and}. Rien n'est encore écrit."
    ),
    "{n:# goal|# goals}": "{n:# objectif|# objectifs}",
    "{n:# meeting|# meetings} ({first} to {last})": (
        "{n:# entretien|# entretiens} (du {first} au {last})"
    ),
    "{n:# meeting|# meetings} ({first})": "{n:# entretien|# entretiens} ({first})",
    "{n:# more line was|# more lines were} not read: --show names each.": (
        "{n:# autre ligne n'a pas été lue|# autres lignes n'ont pas été lues} : --show les nomme."
    ),
    "{n:# older open box is kept as a note|# older open boxes are kept as notes}.": (
        "{n:# ancienne case ouverte devient une note|# anciennes cases ouvertes deviennent des "
        "notes}."
    ),
    "{n:# open box names|# open boxes name} nobody: kept as notes (--unnamed note).": (
        "{n:# case ouverte ne nomme|# cases ouvertes ne nomment} personne : en notes "
        "(--unnamed note)."
    ),
    "{n:# open box names|# open boxes name} nobody: taken as theirs (--unnamed theirs).": (
        "{n:# case ouverte ne nomme|# cases ouvertes ne nomment} personne : de leur côté "
        "(--unnamed theirs)."
    ),
    (
        "{n:# open box names|# open boxes name} nobody: taken as yours (or: --unnamed theirs, "
        "--unnamed note)."
    ): (
        "{n:# case ouverte ne nomme|# cases ouvertes ne nomment} personne : à vous (ou : "
        "--unnamed theirs, --unnamed note)."
    ),
    "{n:# thing that was|# things that were} shared or known to both there: private here.": (
        "{n:# chose partagée ou connue|# choses partagées ou connues} des deux là-bas : privé ici."
    ),
    "{name} ({who}), new": "{name} ({who}), nouveau",
    "{name} ({who}), new: {told}": "{name} ({who}), nouveau : {told}",
    "{name} ({who}): nothing new": "{name} ({who}) : rien de nouveau",
    "{name} ({who}): {told}": "{name} ({who}) : {told}",
    "{name}: {new}, new": "{name} : {new}, nouveau",
    "{name}: {new}, was {was}": "{name} : {new}, c'était {was}",
    "{n} here already": "{n} déjà ici",
    "{n} kept": "{n} tenus",
    "{n} open of theirs": "{n} de son côté",
    "{n} open of theirs (from {day})": "{n} de son côté (dès le {day})",
    "{n} open of yours": "{n} de votre côté",
    "{n} open of yours (from {day})": "{n} de votre côté (dès le {day})",
    "{n} settled otherwise": "{n} réglés autrement",
    "{option} cannot be {text:quoted}.": "{option} ne peut pas être {text:quoted}.",
    "{option} goes with {format} alone.": "{option} ne va qu'avec {format}.",
    "{text:quoted} is no day": "{text:quoted} n'est pas un jour",
    "{text:quoted} is no language": "{text:quoted} n'est pas une langue",
    "{text:quoted} is no relation": "{text:quoted} n'est pas une relation",
    "{what} are not read; save it as Markdown, text or CSV": (
        "{what} ne sont pas lus ; enregistrez-le en Markdown, texte ou CSV"
    ),
    "{who:quoted} could be {count} people": "{who:quoted} pourrait être {count} personnes",
}
