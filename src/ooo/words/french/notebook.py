"""The notebook on disk: what could not be written or read, and what to do."""

TWINS = {
    "There is no directory {directory}.": "Il n'y a pas de dossier {directory}.",
    "Make it, or choose another.": "Créez-le, ou choisissez-en un autre.",
    "There is no backup: {reason} ({file}).": "Pas de sauvegarde : {reason} ({file}).",
    "{remedy:short}, then run this again.": "{remedy:short}, puis recommencez.",
    "There is no backup: {file} changed while it was made.": (
        "Pas de sauvegarde : {file} a changé pendant qu'elle se faisait."
    ),
    "Run this again.": "Recommencez.",
    "There is no backup: what was written cannot be read back ({file}).": (
        "Pas de sauvegarde : ce qui est écrit ne peut être relu ({file})."
    ),
    "Check the disk, or choose another.": "Vérifiez le disque, ou choisissez-en un autre.",
    "There is a notebook at {root} already.": "Il y a déjà un carnet dans {root}.",
    "Go on with: ooo person add": "Continuez par : ooo person add",
    "{root} holds other files, and a notebook needs a directory of its own.": (
        "Il y a d'autres fichiers dans {root}, et un carnet veut un dossier à lui."
    ),
    "Choose another one: ooo init DIR": "Choisissez-en un autre : ooo init DOSSIER",
    "it stands where the lock of the notebook belongs": "il est à la place du verrou du carnet",
    "it is damaged": "il est abîmé",
    "The next command sets it aside.": "La prochaine commande le met de côté.",
    "an interrupted write left it": "une écriture interrompue l'a laissé",
    "ooo check --fix removes it.": "ooo check --fix le supprime.",
    "what undo kept of a command here cannot be read": (
        "ce que ooo undo gardait d'une commande ne peut être lu ici"
    ),
    "it was set aside, since it could not be used as it was": (
        "il a été mis de côté, car il ne pouvait servir tel quel"
    ),
    "Look at it, and remove it once you need it no more.": (
        "Regardez-le, et supprimez-le une fois qu'il ne sert plus."
    ),
    "other accounts of this computer may use it": (
        "d'autres comptes de cet ordinateur peuvent s'en servir"
    ),
    "ooo check --fix makes it {mode}.": "ooo check --fix le met à {mode}.",
    "Move that away.": "Déplacez cela.",
    "{file} holds mistakes and is not written until they are mended; nothing changed.": (
        "{file} contient des fautes et n'est pas écrit tant qu'elles y sont ; rien n'a changé."
    ),
    "ooo check names the lines.": "ooo check nomme les lignes.",
    "{file} is written in a shape that ooo reads but does not change; nothing changed.": (
        "{file} est d'une forme que ooo lit mais ne change pas ; rien n'a changé."
    ),
    "Give each record a header of its own, such as [[point]], and what belongs to it below.": (
        "Donnez à chaque élément son propre en-tête, comme [[point]], et ce qui lui appartient en "
        "dessous."
    ),
    "{file} no longer says what it said when it was read; nothing changed.": (
        "{file} ne dit plus ce qu'il disait à la lecture ; rien n'a changé."
    ),
    "Give the command again.": "Donnez la commande à nouveau.",
    "{file} is there already and was not expected; nothing changed.": (
        "{file} est déjà là, sans qu'on l'attende ; rien n'a changé."
    ),
    "See what it holds, or move it away.": "Regardez ce qu'il contient, ou déplacez-le.",
    "{file} would not have said what was meant after the change; nothing changed.": (
        "{file} n'aurait pas dit ce qu'il fallait après le changement ; rien n'a changé."
    ),
    "Make this change by hand with ooo edit, and report the file's shape.": (
        "Faites ce changement à la main avec ooo edit, et signalez la forme du fichier."
    ),
    "{file} cannot hold a text that is not valid Unicode; nothing changed.": (
        "{file} ne peut contenir un texte qui n'est pas de l'Unicode valide ; rien n'a changé."
    ),
    "Type the text again.": "Tapez le texte à nouveau.",
    "Nothing changed: {reason} ({place}).": "Rien n'a changé : {reason} ({place}).",
    "it is larger than 2 MB": "il dépasse 2 Mo",
    "Move it out of the notebook.": "Sortez-le du carnet.",
    "it is a directory, not a file": "c'est un dossier, pas un fichier",
    "Move that directory away.": "Déplacez ce dossier.",
    "it is no ordinary file": "ce n'est pas un fichier ordinaire",
    "Put an ordinary file there.": "Mettez-y un fichier ordinaire.",
    "it is larger than what ooo keeps": "il dépasse ce que ooo garde",
    "Move it away.": "Déplacez-le.",
    "{done:# thing|# things} mended, and then no more: {reason} ({place}).": (
        "{done:# chose réparée|# choses réparées}, et pas plus : {reason} ({place})."
    ),
    "{file}: removed, an interrupted write left it": (
        "{file} : supprimé, une écriture interrompue l'avait laissé"
    ),
    "{file}: its mode is {mode} now, and undo leaves it so": (
        "{file} : ses droits sont {mode} maintenant, et ooo undo n'y touche pas"
    ),
    "{home}: what was closed is open no more": "{home} : ce qui était clos n'est plus ouvert",
    "{home}: records without an id have one now": (
        "{home} : les éléments sans identifiant en ont un"
    ),
    "Another ooo command (process {process}) has been writing to this notebook for {seconds} "
    "seconds; nothing changed.": (
        "Une autre commande ooo (processus {process}) écrit dans ce carnet depuis {seconds} "
        "secondes ; rien n'a changé."
    ),
    "ooo backup (process {process}) has been reading this notebook for {seconds} seconds; "
    "nothing changed.": (
        "ooo backup (processus {process}) lit ce carnet depuis {seconds} secondes ; "
        "rien n'a changé."
    ),
    "Another ooo command has been reading this notebook for {seconds} seconds; nothing changed.": (
        "Une autre commande ooo lit ce carnet depuis {seconds} secondes ; rien n'a changé."
    ),
    "it keeps undo and drafts of a notebook that was at {root}": (
        "il garde de quoi annuler et les brouillons d'un carnet qui était dans {root}"
    ),
    "Remove it, if you need neither any more.": "Supprimez-le, si vous n'en avez plus besoin.",
    "If that is this notebook, moved: mv {old} {new}": (
        "Si c'est ce carnet-ci, déplacé : mv {old} {new}"
    ),
    "{directory}, of another notebook or an earlier place": (
        "{directory}, d'un autre carnet ou d'un endroit d'avant"
    ),
    "{directory}, and the notebook it is of, at {root}": (
        "{directory}, et son carnet, dans {root}"
    ),
    "{directory}, which a notebook left behind that was at {root}": (
        "{directory}, laissé par un carnet qui était dans {root}"
    ),
    "Wait for it or end it, then run this again.": (
        "Attendez qu'elle finisse, ou arrêtez-la, puis recommencez."
    ),
    "unknown": "inconnu",
    "{who:quoted} is not among your people any more.": (
        "{who:quoted} n'est plus parmi vos personnes."
    ),
    "Renamed or removed meanwhile? ooo person list shows who is there.": (
        "Un autre nom entre-temps, ou plus dans le carnet ? ooo person list montre qui est là."
    ),
    "{file}: {why}, so nobody's notes can be read.": (
        "{file} : {why}, donc les notes de personne ne peuvent être lues."
    ),
    "{file} keeps changing while it is being written; nothing changed.": (
        "{file} change sans cesse pendant l'écriture ; rien n'a changé."
    ),
    "Save and close it in the other program, then run this again.": (
        "Enregistrez-le et fermez-le dans l'autre programme, puis recommencez."
    ),
    "There is something at {file} already.": "Il y a déjà quelque chose dans {file}.",
    "Choose another name for it.": "Choisissez un autre nom.",
    "{file} lies in the notebook itself.": "{file} est dans le carnet même.",
    "{file} lies in the notebook at {root}.": "{file} est dans le carnet {root}.",
    "undo and drafts would lie in the notebook itself": (
        "de quoi annuler et les brouillons seraient dans le carnet même"
    ),
    "Set XDG_STATE_HOME to a directory outside it.": (
        "Donnez à XDG_STATE_HOME un dossier en dehors."
    ),
    "Choose a place outside it.": "Choisissez un endroit en dehors.",
    "{file} lies where ooo keeps undo and drafts.": (
        "{file} est là où ooo garde de quoi annuler et les brouillons."
    ),
    "Choose another name, or move it away.": "Choisissez un autre nom, ou déplacez-le.",
    "{file} was not written: {reason}.": "{file} n'a pas été écrit : {reason}.",
    "Choose a file in a directory that is there and is yours.": (
        "Choisissez un fichier dans un dossier qui existe et qui est à vous."
    ),
    "There is no notebook at {root}.": "Il n'y a pas de carnet dans {root}.",
    "Begin one with {ooo} init, then add everyone you meet with {ooo} person add.\n"
    "To see first what it is like, on made-up people: ooo demo": (
        "Commencez-en un par {ooo} init, puis ajoutez les personnes que vous voyez par {ooo} "
        "person add.\nPour voir d'abord ce que c'est, avec des personnes inventées : ooo demo"
    ),
    "The notebook at {root} cannot be read: {reason}.": (
        "Le carnet de {root} ne peut être lu : {reason}."
    ),
    "it is a link to what is not there": "c'est un lien vers ce qui n'est pas là",
    "Bring that back, such as a disk, or mend the link.": (
        "Ramenez ce qui manque, un disque par exemple, ou réparez le lien."
    ),
    "{place}: {why}; nothing changed.": "{place} : {why} ; rien n'a changé.",
    "{file} was changed while a command was interrupted, and waits for you to decide; nothing "
    "changed.": (
        "{file} a changé pendant qu'une commande était interrompue, et attend votre décision ; "
        "rien n'a changé."
    ),
    "ooo check shows it; ooo check --fix keeps the file as it stands.": (
        "ooo check le montre ; ooo check --fix garde le fichier tel quel."
    ),
    "There is a directory {directory} already; nothing changed.": (
        "Il y a déjà un dossier {directory} ; rien n'a changé."
    ),
    "Choose another name for it with --short.": "Choisissez-lui un autre nom avec --short.",
    "{file} would become larger than 2 MB, and could not be read then; nothing changed.": (
        "{file} dépasserait 2 Mo, et ne pourrait plus être lu ; rien n'a changé."
    ),
    "Shorten a text in it, or what was to be added.": (
        "Raccourcissez un texte dedans, ou ce qui devait s'y ajouter."
    ),
    "line {line}": "ligne {line}",
    "an unnamed place": "un endroit sans nom",
    "{told}": "{told}",
    "no such file or directory": "ce fichier ou ce dossier n'existe pas",
    "the disk is full": "le disque est plein",
    "Free some space.": "Faites de la place.",
    "the disk quota is used up": "le quota du disque est épuisé",
    "the file would be larger than is allowed here": "le fichier serait plus grand que permis ici",
    "Raise that limit.": "Relevez cette limite.",
    "the disk is read-only": "le disque est en lecture seule",
    "Make it writable.": "Rendez-le inscriptible.",
    "permission is denied": "l'accès est refusé",
    "Give your account access.": "Donnez l'accès à votre compte.",
    "the disk reports an error": "le disque signale une erreur",
    "Check the disk.": "Vérifiez le disque.",
    "too many files are open": "trop de fichiers sont ouverts",
    "Close other programs.": "Fermez d'autres programmes.",
    "the name is too long": "le nom est trop long",
    "Choose a shorter one.": "Choisissez-en un plus court.",
    "it is a link, which is not followed": "c'est un lien, qui n'est pas suivi",
    "Put the file itself there.": "Mettez-y le fichier lui-même.",
    "the file has a second name elsewhere": "le fichier a un second nom ailleurs",
    "Remove it here.": "Supprimez-le ici.",
    "nobody reads what is written there": "personne ne lit ce qui y est écrit",
    "Start what reads it first.": "Lancez d'abord ce qui le lit.",
    "something else stands in its place": "autre chose est à sa place",
    "a directory stands where a file belongs": "un dossier est à la place d'un fichier",
    "a file stands where a directory belongs": "un fichier est à la place d'un dossier",
    "Move that file away.": "Déplacez ce fichier.",
    "Mend that.": "Réparez cela.",
    "{file} waits for `{command}` to be finished; nothing changed.": (
        "{file} attend que `{command}` soit finie ; rien n'a changé."
    ),
    "that other accounts of this computer cannot read it": (
        "que d'autres comptes de cet ordinateur ne peuvent le lire"
    ),
    "that it is on the disk already: eject the disk before you take it out": (
        "qu'il est déjà sur le disque : éjectez le disque avant de le retirer"
    ),
    "that nothing of that name was put there at the same moment": (
        "que rien de ce nom n'y a été mis au même moment"
    ),
    "This would change more at once than undo can keep, {megabytes} MB; nothing changed.": (
        "Cela changerait plus d'un coup que ce que ooo undo peut garder, {megabytes} Mo ; rien "
        "n'a changé."
    ),
    "Change less at once.": "Changez moins d'un coup.",
    "There is nothing to undo.": "Il n'y a rien à annuler.",
    "The list of what there was: ooo undo --list": "La liste de ce qu'il y avait : ooo undo --list",
    "There is nothing to redo.": "Il n'y a rien à rétablir.",
    "ooo redo brings back what ooo undo took.": "ooo redo rétablit ce que ooo undo a annulé.",
    "What undo kept of the last command is damaged. Nothing changed, and it lies in {file}.": (
        "Ce que ooo undo gardait de la dernière commande est abîmé. Rien n'a changé, et c'est "
        "dans {file}."
    ),
    "Once more, the command before it is taken back. ooo backup keeps the notebook as it is.": (
        "Encore une fois, et la commande d'avant est annulée. ooo backup garde le carnet tel "
        "qu'il est."
    ),
    "{directory} cannot be read: {reason}. What could be taken back is not known.": (
        "{directory} ne peut être lu : {reason}. On ne sait pas ce qui pouvait être annulé."
    ),
    "Someone was forgotten on {day} at {time}, and nothing before that can be taken back.": (
        "Une personne a été effacée le {day} à {time}, et rien de ce qui précède ne peut être "
        "annulé."
    ),
    "What undo kept of everyone went too. It begins anew with the next command.": (
        "Ce que ooo undo gardait pour tous est parti aussi. Il recommence avec la prochaine "
        "commande."
    ),
    "{files} have changed since `{command}`; nothing changed.": (
        "{files} ont changé depuis `{command}` ; rien n'a changé."
    ),
    "Put it right by hand: undo would lose what was written there since.": (
        "Corrigez à la main : ooo undo perdrait ce qui y a été écrit depuis."
    ),
    "{files} has changed since `{command}`; nothing changed.": (
        "{files} a changé depuis `{command}` ; rien n'a changé."
    ),
    "Stored in the journal, but not yet in the notebook: {reason} ({place}).": (
        "Écrit dans le journal, mais pas encore dans le carnet : {reason} ({place})."
    ),
    "{remedy} The next command finishes what is in the journal: do not type it again.": (
        "{remedy} La prochaine commande finit ce qui est dans le journal : ne le tapez pas à "
        "nouveau."
    ),
    "Saved in the notebook, but undo does not have it yet: {reason} ({place}).": (
        "Enregistré dans le carnet, mais pas encore annulable : {reason} ({place})."
    ),
    "{remedy} The next command sees to that: do not type it again.": (
        "{remedy} La prochaine commande s'en charge : ne le tapez pas à nouveau."
    ),
    "Not all of it is removed yet: {reason} ({place}).": (
        "Tout n'est pas encore effacé : {reason} ({place})."
    ),
    "{remedy} The next command goes on with it.": "{remedy} La prochaine commande continue.",
    "a command was interrupted, and what is left of it cannot be read now: {reason}": (
        "une commande a été interrompue, et ce qui en reste ne peut être lu : {reason}"
    ),
    "`{command}` was interrupted here and waits to be finished: {reason} ({place})": (
        "`{command}` a été interrompue ici et attend d'être finie : {reason} ({place})"
    ),
    "`{command}` is in the notebook and waits to be filed: {reason} ({place})": (
        "`{command}` est dans le carnet et attend d'être classée : {reason} ({place})"
    ),
}
