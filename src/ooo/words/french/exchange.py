"""What comes in from elsewhere, and goes out again."""

TWINS: dict[str, str] = {
    "a name is longer than {n} characters": "un nom dépasse {n} caractères",
    "{file} has more than {most} meetings, points and promises, and is not read.": (
        "{file} compte plus de {most} entretiens, points et engagements, et n'est pas lu."
    ),
    "Export it again where it came from, one person after the other.": (
        "Exportez à nouveau là d'où cela vient, une personne après l'autre."
    ),
    "{file} has more than {most} people, and is not read.": (
        "{file} compte plus de {most} personnes, et n'est pas lu."
    ),
    "too much is repeated before it to follow it as well": (
        "trop de répétitions avant lui pour le suivre aussi"
    ),
    "Someone new, from a spreadsheet:": "Quelqu'un de nouveau, depuis un tableur :",
    "The next meeting, from a calendar:": "Le prochain entretien, depuis un calendrier :",
    "And everything out again:": "Et tout en sort de nouveau :",
    ", by {day}": ", pour le {day}",
    "A preview is the default: nothing is written without a yes.": (
        "L'aperçu va de soi : rien n'est écrit sans un oui."
    ),
    "Add lines to meetings that are here already.": "Compléter les entretiens déjà notés.",
    "Boxes of nobody: mine, theirs or note.": "Cases sans nom : mine, theirs ou note.",
    "Bring this ooo up to date, and import it then.": "Mettez ce ooo à jour, puis importez.",
    "Dates such as 03/04/2024: dmy or mdy.": "Dates comme 03/04/2024 : dmy ou mdy.",
    "Everything held on one person, to be read by them; with a format, or of all, to be "
    "kept.\n\nooo export WHO --all is every file with keys and comments of your own, for who "
    "asks to read it;\nwho else is named in it is listed on stderr. In a format, said by its "
    "name or by the ending of\nthe file, one person or the whole notebook goes to another "
    "program, or back into a notebook.": (
        "Tout ce qui est noté sur une personne, à lui faire lire ; avec un format, ou pour tout "
        "le carnet, à garder.\n\nooo export QUI --all rend chaque fichier, avec vos propres clés "
        "et commentaires, pour qui demande à\nle lire ; les autres personnes nommées sont listées "
        "sur stderr. Dans un format, dit par son nom ou\npar la fin du fichier, une personne ou "
        "tout le carnet part vers un autre programme, ou revient\ndans un carnet."
    ),
    "FORMAT": "FORMAT",
    "SIDE": "CÔTÉ",
    "F": "F",
    "ORDER": "ORDRE",
    "Markdown": "Markdown",
    "org": "org",
    "Export it again where it came from.": "Exportez-le à nouveau, là d'où il vient.",
    "Files, directories, or - with --as.": "Des fichiers, des dossiers, ou - avec --as.",
    "Import it in parts, such as one person or one year after the other.": (
        "Importez par parties, une personne ou une année après l'autre."
    ),
    "Leave fewer there, or import one directory after the other.": (
        "Laissez-en moins là, ou importez un dossier après l'autre."
    ),
    "Import the other files after it.": "Importez les autres fichiers ensuite.",
    "Import this?": "Importer cela ?",
    "Import without asking.": "Importer sans rien demander.",
    "Imported.": "Importé.",
    "Its first line needs a column such as Name, or First name and Last name.": (
        "Sa première ligne doit avoir une colonne comme Nom, ou Prénom et Nom."
    ),
    "Keep the lines of your own people, or give it a column Manager.": (
        "Gardez les lignes de votre équipe, ou ajoutez une colonne Manager."
    ),
    "Leave it out, or say --format {format}.": "Retirez-la, ou dites --format {format}.",
    "Leave out --dry-run.": "Retirez --dry-run.",
    "Left out: {n:# sensitive record|# sensitive records} (--all).": (
        "Laissé de côté : {n:# élément sensible|# éléments sensibles} (--all)."
    ),
    "Name a file that is there and is yours, or a directory of such files.": (
        "Nommez un fichier qui existe et qui est à vous, ou un dossier de tels fichiers."
    ),
    "Next time": "La prochaine fois",
    "Not read: the {n:column|columns} {columns:and}.": (
        "{n:Colonne non lue|Colonnes non lues} : {columns:and}."
    ),
    "Not read: {file}, line {line}, {text}: {why}": "Pas lu : {file}, ligne {line}, {text} : {why}",
    "Not read: {file}, line {line}: {why}": "Pas lu : {file}, ligne {line} : {why}",
    "Not read: {file}: {why}": "Pas lu : {file} : {why}",
    "Notes of meetings, a list of your team, remarks, or a notebook: shown first, then "
    "asked.\n\nMarkdown, org, plain text, CSV, and what ooo export writes as JSON. Nothing "
    "imported is known\nto both or shared; importing twice changes nothing more; one undo "
    "takes all of it back.": (
        "Notes d'entretiens, liste d'une équipe, remarques ou carnet : montré d'abord, puis "
        "à confirmer.\n\nMarkdown, org, texte simple, CSV, et ce que ooo export écrit en JSON. "
        "Rien d'importé n'est connu\ndes deux ni partagé ; importer deux fois ne change rien de "
        "plus ; un seul ooo undo annule tout."
    ),
    "Nothing new in it.": "Rien de nouveau dedans.",
    "Nothing new: {n:# meeting is|# meetings are} here already.": (
        "Rien de nouveau : {n:# entretien est déjà là|# entretiens sont déjà là}."
    ),
    "Nothing written.": "Rien n'est écrit.",
    "Nothing written. To do it: add --yes.": "Rien n'est écrit. Pour le faire : ajoutez --yes.",
    "Only meetings from that day on.": "Seulement les entretiens à partir de ce jour.",
    "Only what is of that day or later.": "Seulement ce qui est de ce jour ou d'après.",
    "Save it again as CSV, and import that.": "Enregistrez-le à nouveau en CSV, et importez cela.",
    "Say how they stand: --dates dmy, or --dates mdy": (
        "Dites dans quel ordre : --dates dmy, ou --dates mdy"
    ),
    "Say it: --as md, org, csv or json": "Dites-le : --as md, org, csv ou json",
    "Say it: ooo config me NAME, or --manager NAME for this once": (
        "Dites-le : ooo config me NOM, ou --manager NOM pour cette fois"
    ),
    "Show it line by line.": "Le montrer ligne par ligne.",
    "That is more than {lines} lines or {most} characters: nothing of it is read.": (
        "C'est plus de {lines} lignes ou de {most} caractères : rien n'en est lu."
    ),
    "The notebook is empty: all comes back as it was.": (
        "Le carnet est vide : tout revient comme c'était."
    ),
    "The whole notebook needs a format.": "Pour tout le carnet, il faut un format.",
    "There are: {formats}.": "Il y a : {formats}.",
    "There is no format {format:quoted}.": "Il n'y a pas de format {format:quoted}.",
    "There is: {formats}.": "Il y a : {formats}.",
    "What comes through a pipe needs its format.": (
        "Il faut dire le format de ce qui arrive par un tube."
    ),
    "What is sensitive, too; WHO without --format needs it.": (
        "Ce qui est sensible aussi ; QUI sans --format l'exige."
    ),
    "What it reads of its own is written by: ooo export --all --format json": (
        "Ce que ooo relit s'écrit par : ooo export --all --format json"
    ),
    "Whose notes all of it is.": "La personne dont parlent toutes ces notes.",
    "Whose people are taken; yours without.": "De qui prendre l'équipe ; sinon la vôtre.",
    "Write names and roles over what is here.": "Remplacer les noms et fonctions d'ici.",
    "a notebook of ours": "un carnet de ooo",
    "csv as a French spreadsheet reads it.": "csv comme le lit un tableur en français.",
    "documents of a word processor": "les documents d'un traitement de texte",
    "files of this kind ({ending}) are not read": (
        "les fichiers de ce type ({ending}) ne se lisent pas"
    ),
    "goal: {text}": "objectif : {text}",
    "ics with words, not names and ids alone.": "ics avec les textes, pas seulement les noms.",
    "it begins as a formula does": "cela commence comme une formule",
    "it stands above the headings": "c'est au-dessus des titres de colonnes",
    "it has no text": "il n'y a pas de texte",
    "it holds a control character": "un caractère de contrôle s'y trouve",
    "it is a link, and none is followed": "c'est un lien, et aucun n'est suivi",
    "it is larger than {n} MB": "il dépasse {n} Mo",
    "it is longer than {most} characters": "plus de {most} caractères",
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
        "md, html, csv, ics, ou json : ce que ooo import relit."
    ),
    "md, org, txt, csv or json.": "md, org, txt, csv ou json.",
    "moods": "le moral",
    "yours, kept: {text}": "à vous, tenu : {text}",
    "yours, missed: {text}": "à vous, manqué : {text}",
    "yours, dropped: {text}": "à vous, retiré : {text}",
    "theirs, kept: {text}": "attendu, tenu : {text}",
    "theirs, missed: {text}": "attendu, manqué : {text}",
    "theirs, dropped: {text}": "attendu, retiré : {text}",
    "next time: {text}": "prochaine fois : {text}",
    "no day in it, and nobody's name": "ni jour ni nom dedans",
    "no day in it, nor in its name. A line such as ## 2026-11-09 begins a meeting": (
        "aucun jour dedans, ni dans son nom. Une ligne comme ## 2026-11-09 commence un entretien"
    ),
    "no day stands above it": "aucun jour au-dessus",
    "no words of a meeting": "rien qui vienne d'un entretien",
    "nobody is called {who}": "personne ne s'appelle {who}",
    "nobody was last met on {day}": "le {day} est à venir, et personne n'y a été vu",
    "nobody's name stands above it": "aucun nom au-dessus",
    "not kept of the head of a file": "pas gardé de l'en-tête d'un fichier",
    "not of a meeting": "hors d'un entretien",
    "nothing is in it": "il n'y a rien dedans",
    "nothing is there": "il n'y a rien là",
    "pages to be printed or shown": "les pages à imprimer ou à afficher",
    "plain text": "texte simple",
    "read as UTF-16": "lu en UTF-16",
    "read as Windows-1252": "lu en Windows-1252",
    "spreadsheets": "les classeurs d'un tableur",
    "their manager is {name}": "dans l'équipe {name:de}",
    "they have left": "hors équipe",
    "who was there": "qui était là",
    "whose notes are these? Say it: --who WHO, or ooo person add NAME": (
        "de qui parlent ces notes ? Dites-le : --who QUI, ou ooo person add NOM"
    ),
    "{day} is still to come": "le {day} est à venir",
    "{day}: {text}": "{day} : {text}",
    "{fields:and} changed": "changé : {fields:and}",
    "{fields:and} filled in": "ajouté : {fields:and}",
    "{fields:and} left as here": "laissé comme ici : {fields:and}",
    "{file} cannot be read: {reason}.": "{file} ne peut être lu : {reason}.",
    "{file} and what stands beside it hold more than {n} MB.": (
        "{file} et ce qui est à côté dépassent {n} Mo."
    ),
    "{file} has more than {most} events of your people, and is not read.": (
        "{file} a plus de {most} événements avec vos personnes, et n'est pas lu."
    ),
    "{file} has no header that names people.": "{file} n'a pas d'en-tête qui nomme des personnes.",
    "{file} holds more than {most} files.": "{file} contient plus de {most} fichiers.",
    "{file} is JSON, and no notebook that ooo exported.": (
        "{file} est du JSON, et pas un carnet exporté par ooo."
    ),
    "{file} is a notebook, and is imported alone.": "{file} est un carnet, et s'importe seul.",
    "{file} is damaged: {why}.": "{file} est abîmé : {why}.",
    "{file} is no file that ooo wrote, and stays as it is.": (
        "{file} n'est pas un fichier que ooo a écrit, et reste tel quel."
    ),
    "{file} is of a newer ooo (schema {schema}); this one reads {known}.": (
        "{file} vient d'un ooo plus récent (schéma {schema}) ; celui-ci lit {known}."
    ),
    "{file} lists {people} people and no manager. Which are yours?": (
        "{file} liste {people} personnes et aucun manager. Lesquelles sont de votre équipe ?"
    ),
    "{file} names a manager for each, and the notebook does not say who you are.": (
        "{file} donne à chacun un manager, et le carnet ne dit pas qui vous êtes."
    ),
    "{file}, line {line}: its quotes cannot be followed.": (
        "{file}, ligne {line} : ses guillemets sont mal fermés."
    ),
    "{file}, of {day}, the next 8 weeks.": "{file}, état du {day}, les 8 semaines à venir.",
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
        "{n:# case ouverte plus ancienne est gardée|# cases ouvertes plus anciennes sont "
        "gardées} en note."
    ),
    "{n:# open box names|# open boxes name} nobody: kept as notes (--unnamed note).": (
        "{n:# case ouverte ne nomme|# cases ouvertes ne nomment} personne : en note (--unnamed "
        "note)."
    ),
    "{n:# open box names|# open boxes name} nobody: taken as theirs (--unnamed theirs).": (
        "{n:# case ouverte ne nomme|# cases ouvertes ne nomment} personne : à l'autre (--unnamed "
        "theirs)."
    ),
    "{n:# open box names|# open boxes name} nobody: taken as yours (or: --unnamed theirs, "
    "--unnamed note).": (
        "{n:# case ouverte ne nomme|# cases ouvertes ne nomment} personne : à vous (ou : "
        "--unnamed theirs, --unnamed note)."
    ),
    "{n:# thing that was|# things that were} shared or known to both there: private here.": (
        "{n:# élément y était partagé ou connu|# éléments y étaient partagés ou connus} des deux "
        ": privé ici."
    ),
    "{name} ({who}), new": "{name} ({who}), ajout",
    "{name} ({who}), new: {told}": "{name} ({who}), ajout : {told}",
    "{name} ({who}): nothing new": "{name} ({who}) : rien de nouveau",
    "{name} ({who}): {told}": "{name} ({who}) : {told}",
    "{name}: {new}, new": "{name} : {new}, nouveau",
    "{name}: {new}, was {was}": "{name} : {new}, au lieu du {was}",
    "{n} here already": "{n} déjà là",
    "{n} kept": "{n:# tenu|# tenus}",
    "{n} open of theirs": "{n:# ouvert|# ouverts} de l'autre",
    "{n} open of theirs (from {day})": "{n:# ouvert|# ouverts} de l'autre (dès {day:le})",
    "{n} open of yours": "{n:# ouvert|# ouverts} de vous",
    "{n} open of yours (from {day})": "{n:# ouvert|# ouverts} de vous (dès {day:le})",
    "{n} settled otherwise": "{n:# réglé|# réglés} autrement",
    "{option} cannot be {text:quoted}.": "{option} ne peut être {text:quoted}.",
    "{option} goes with {format} alone.": "{option} ne va qu'avec {format}.",
    "{text:quoted} is no day": "{text:quoted} n'est pas un jour",
    "{text:quoted} is no language": "{text:quoted} n'est pas une langue",
    "{text:quoted} is no relation": "{text:quoted} n'est pas une relation",
    "{what} are not read; save it as Markdown, text or CSV": (
        "{what} ne se lisent pas ; à enregistrer en Markdown, texte ou CSV"
    ),
    "{who:quoted} could be {count} people": "{who:quoted} peut désigner {count} personnes",
    "{n:# observation|# observations}": "{n:# observation|# observations}",
    "{n:# point|# points}": "{n:# point|# points}",
}
