"""What `check` names in a file, and how it is mended."""

TWINS = {
    "it is not a directory whose name can be a person's": (
        "ce n'est pas un dossier dont le nom peut être celui d'une personne"
    ),
    "Move it away, or name it in a-z, 0-9 and -.": "Déplacez-le, ou nommez-le avec a-z, 0-9 et -.",
    "it is no person: it holds no person.toml": (
        "ce n'est pas une personne : il n'y a pas de person.toml"
    ),
    "Write one with a name in it, or move it away.": (
        "Écrivez-en un avec un nom dedans, ou déplacez-le."
    ),
    "{schema} is newer than what this ooo writes: it is read, and not changed": (
        "{schema} est plus récent que ce que ce ooo écrit : il se lit, et ne change pas"
    ),
    "{count:a record has|# records have} none": (
        "{count:un élément n'en a pas|# éléments n'en ont pas}"
    ),
    "ooo check --fix gives {count:it|each} one.": (
        "ooo check --fix {count:lui en donne un|leur en donne}."
    ),
    "an open record in {others} has {id} too": "un élément ouvert dans {others} a aussi {id}",
    "Give one of them another id.": "Donnez à l'un un autre identifiant.",
    "the {family} {id} is open here and closed in settled/": (
        "{id} ({family}) est ouvert ici et clos dans settled/"
    ),
    "ooo check --fix takes it out here, since closed wins.": (
        "ooo check --fix le retire d'ici, car clos l'emporte."
    ),
    "it is not a list of records": "ce n'est pas une liste d'éléments",
    "Begin each record with [[{family}]], in two pairs of brackets.": (
        "Commencez chaque élément par [[{family}]], à double crochet."
    ),
    "one of them is not a table": "l'un d'eux n'est pas une table",
    "Begin each record with [[{family}]].": "Commencez chaque élément par [[{family}]].",
    "{said} is not what the file's name says, {meant}": (
        "{said} n'est pas ce que dit le nom du fichier, {meant}"
    ),
    "another {family} in this file has {id} too": (
        "un autre élément {family} de ce fichier a aussi {id}"
    ),
    "{day} stands in the file of {year}": "le {day} est dans le fichier de {year}",
    "Write {key} = {value}, or give the file another name.": (
        "Écrivez {key} = {value}, ou donnez un autre nom au fichier."
    ),
    "Give one of them another id, or take out the copy.": (
        "Donnez à l'un un autre identifiant, ou retirez la copie."
    ),
    "Move the record to the file of {year}, or mend its date.": (
        "Déplacez l'élément dans le fichier de {year}, ou corrigez sa date."
    ),
    "it is empty, and held something when ooo last wrote it": (
        "il est vide, et ne l'était pas quand ooo l'a écrit"
    ),
    "Take it from a backup or your sync tool; if it shall be empty, remove the file.": (
        "Reprenez-le d'une sauvegarde ou de votre outil de synchronisation ; s'il doit être vide, "
        "supprimez le fichier."
    ),
    "it looks like the copy that a conflict, an editor or a merge leaves": (
        "on dirait une copie laissée par un conflit, un éditeur ou une fusion"
    ),
    "Take over what it says that the other does not, then remove it.": (
        "Reprenez ce qu'elle dit de plus que l'autre, puis supprimez-la."
    ),
    "it only stands for {file}, which a cloud has not brought here": (
        "il ne fait que tenir la place de {file}, resté dans le cloud"
    ),
    "Have the cloud's program download it, then run this again.": (
        "Faites-le télécharger par le programme de ce cloud, puis recommencez."
    ),
    "it is a meeting with an odd name, so it is not read": (
        "c'est un entretien au nom étrange, donc il n'est pas lu"
    ),
    "Take over what it says into {file}, then remove it.": (
        "Reprenez ce qu'il dit dans {file}, puis supprimez-le."
    ),
    "its name is nearly {file}, so it is not read": (
        "son nom est presque {file}, donc il n'est pas lu"
    ),
    "It has a second name elsewhere, and its mode with it: put a copy here.": (
        "Il a un second nom ailleurs, qui a le même mode : mettez ici une copie."
    ),
    "nothing of ours has that name, so it is not read": (
        "rien de ce qu'ooo lit n'a ce nom, donc ce n'est pas lu"
    ),
    "Put its records into {file}.": "Mettez ce qu'il contient dans {file}.",
    "it is no file of a person's, so it is not read": (
        "ce n'est pas un fichier d'une personne, donc il n'est pas lu"
    ),
    "Move it out of the notebook, if you need it.": "Sortez-le du carnet, si vous en avez besoin.",
    "Name it {file}.": "Nommez-le {file}.",
    "it was changed while `{command}` was interrupted; it stays as it stands and is not written "
    "until you decide": (
        "changé pendant que `{command}` était interrompue ; il reste tel quel et n'est pas écrit "
        "avant que vous décidiez"
    ),
    "ooo check --fix keeps it so, and saves what the command meant to write elsewhere": (
        "ooo check --fix le garde tel quel, et met ailleurs ce que la commande voulait écrire"
    ),
    "{files}: left as it stands; what `{command}` meant to write is in {directory}": (
        "{files} : laissé tel quel ; ce que `{command}` voulait écrire est dans {directory}"
    ),
    "{said}; it had changed {files} already": "{said} ; déjà changé : {files}",
    "{said}; it had not yet changed {files}": "{said} ; pas encore changé : {files}",
    "a command was interrupted, and what it meant to write cannot be read": (
        "une commande a été interrompue, et ce qu'elle voulait écrire ne peut être lu"
    ),
    "ooo check --fix removes it": "ooo check --fix le supprime",
    "removed an interrupted command that could not be read": (
        "supprimé : une commande interrompue qui ne se lisait pas"
    ),
    "this is not TOML: {reason}": "ce n'est pas du TOML : {reason}",
    "Mend that line, or take the file from a backup; ooo check reads it again.": (
        "Corrigez cette ligne, ou reprenez le fichier d'une sauvegarde ; ooo check le relit."
    ),
    "it is nested too deeply": "les niveaux y sont trop profonds",
    "it holds a number that is too long": "un nombre y est trop long",
    "Take out what is nested so deeply.": "Retirez ce qui est trop profond.",
    "Shorten the number.": "Raccourcissez le nombre.",
    "a merge left both sides in it": "une fusion y a laissé les deux côtés",
    "Keep one side, and take out the lines of <<<<<<<, ======= and >>>>>>>.": (
        "Gardez un côté, et retirez les lignes de <<<<<<<, ======= et >>>>>>>."
    ),
    "this is not UTF-8 text": "ce n'est pas du texte en UTF-8",
    "Save the file as UTF-8 in your editor.": "Enregistrez le fichier en UTF-8 dans votre éditeur.",
    "Add a line {key} = …": "Ajoutez une ligne {key} = …",
    "{shown} is not a local date or time": "{shown} n'est pas une date locale, avec ou sans heure",
    "Write it such as {key} = 2026-11-23 or, with its time, 2026-11-23T10:00:00.": (
        "Écrivez par exemple {key} = 2026-11-23 ou, avec son heure, 2026-11-23T10:00:00."
    ),
    "{shown} is not known": "{shown} n'est pas connu",
    "Write it such as {key} = {value}.": "Écrivez par exemple {key} = {value}.",
    "it is missing": "ce champ manque",
    "{shown} is not a date": "{shown} n'est pas une date",
    "2026-11-19": "2026-11-19",
    "{shown} is not a text": "{shown} n'est pas un texte",
    '"…"': '"…"',
    "{shown} is not a whole number": "{shown} n'est pas un nombre entier",
    "30": "30",
    "{shown} is not a number": "{shown} n'est pas un nombre",
    "8": "8",
    "{shown} is not true or false": "{shown} n'est ni vrai ni faux (true ou false)",
    "{shown} is not a list": "{shown} n'est pas une liste",
    '["…"]': '["…"]',
    "{shown} is not a table": "{shown} n'est pas une table",
    "{ … }": "{ … }",
    "{shown} is not a usable value": "{shown} n'est pas une valeur qui convient",
    "…": "…",
    "Write {key} = {value} without a time.": "Écrivez {key} = {value} sans heure.",
    "Write one of: {choices}.": "Écrivez l'un de ces mots : {choices}.",
    "Write {key} = {value} without quotes.": "Écrivez {key} = {value} sans guillemets.",
    "a very long number": "un nombre très long",
    "a list": "une liste",
    "a table": "une table",
    "Write its text, or take it out.": "Écrivez son texte, ou retirez-le.",
    "it is not a number of days or weeks": "ce n'est pas un nombre de jours ou de semaines",
    'Write it such as "10d", "2w" or "3w".': 'Écrivez par exemple "10d", "2w" ou "3w".',
    "it is not from 1 to 5": "ce n'est pas un nombre de 1 à 5",
    "Write a number from 1 to 5.": "Écrivez un nombre de 1 à 5.",
    "it is out of range": "c'est hors limites",
    "Write a number of 0 or more.": "Écrivez un nombre de 0 ou plus.",
    "it is not a day from 1900 to 2999": "ce n'est pas un jour de 1900 à 2999",
    "Write the year with its four digits.": "Écrivez l'année avec ses quatre chiffres.",
    "it is no number": "ce n'est pas un nombre",
    "Write a number such as 8 or 2.5.": "Écrivez un nombre comme 8 ou 2.5.",
    "it is not 2 to 12 letters and digits": "ce n'est pas 2 à 12 lettres et chiffres",
    "Write 2 to 12 letters and digits, or take the line out to be given an id.": (
        "Écrivez 2 à 12 lettres et chiffres, ou retirez la ligne pour recevoir un identifiant."
    ),
    "it is not from 1 to 4": "ce n'est pas un nombre de 1 à 4",
    "Write a number from 1 to 4.": "Écrivez un nombre de 1 à 4.",
    "it is not from 0 to 1440": "ce n'est pas un nombre de 0 à 1440",
    "Write the minutes, such as 30.": "Écrivez les minutes, par exemple 30.",
    "it is not a schema": "ce n'est pas un schéma",
    "Write schema = 1.": "Écrivez schema = 1.",
    'it is neither "meeting" nor a number of days or weeks': (
        'ce n\'est ni "meeting" ni un nombre de jours ou de semaines'
    ),
    'Write "meeting", or such as "4w".': 'Écrivez "meeting", ou par exemple "4w".',
    "This notebook has schema {schema}, and this version of ooo writes schema {current}: it can "
    "be read here, not changed.": (
        "Ce carnet a le schéma {schema}, et cette version de ooo écrit le schéma {current} : il "
        "se lit ici, et ne change pas."
    ),
    "Update ooo to a version that writes schema {schema}.": (
        "Mettez ooo à jour vers une version qui écrit le schéma {schema}."
    ),
    "its name is not a meeting's, so it is not read": (
        "son nom n'est pas celui d'un entretien, donc il n'est pas lu"
    ),
    "Name it like 2026-11-09.toml, 2026-11-09.2.toml or 2026-11-09.note.toml.": (
        "Nommez-le comme 2026-11-09.toml, 2026-11-09.2.toml ou 2026-11-09.note.toml."
    ),
    "its name is not a year's, so it is not read": (
        "son nom n'est pas celui d'une année, donc il n'est pas lu"
    ),
    "Name it like 2026.toml.": "Nommez-le comme 2026.toml.",
    "no record of this file has that name, so it is not read": (
        "aucun élément de ce fichier n'a ce nom, donc il n'est pas lu"
    ),
    "it is nearly {key}, and is not read": "c'est presque {key}, et n'est pas lu",
    "it is nearly {key}, and kept to yourself for that": (
        "c'est presque {key}, et gardé pour vous à cause de cela"
    ),
    "Begin each record with [[{family}]], in {file}.": (
        "Commencez chaque élément par [[{family}]], dans {file}."
    ),
    "What is read here is called {names}.": "Ce qui se lit ici s'appelle {names}.",
    "No records are read in this file.": "Aucun élément ne se lit dans ce fichier.",
    "Write {key} = …": "Écrivez {key} = …",
    "it cannot be looked through: {reason}": "on ne peut le parcourir : {reason}",
    "its mode is {mode}: other accounts of this computer may use it": (
        "ses droits sont {mode} : d'autres comptes de cet ordinateur peuvent s'en servir"
    ),
    "it lies in {place}, which a cloud may upload and an administrator may read": (
        "il est dans {place}, qu'un cloud peut emporter et un administrateur lire"
    ),
    "Move the notebook to a folder that is not synced.": (
        "Mettez le carnet dans un dossier qui n'est pas synchronisé."
    ),
    "the git repository at {repository} has the remote {name}": (
        "le dépôt git de {repository} a le dépôt distant {name}"
    ),
    "Never push it, or take the remote out: git remote remove {name}": (
        "Ne le poussez jamais, ou retirez le dépôt distant : git remote remove {name}"
    ),
}
