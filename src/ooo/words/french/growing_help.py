"""What is refused of goals and tracks, and their help."""

TWINS: dict[str, str] = {
    # What cannot be
    "{id} is no blocker that stays, and only such a one is gone.": (
        "{id} n'est pas un frein qui reste, et seul un tel frein est levé."
    ),
    "{id} takes no reading: it is not measured, or was stopped.": (
        "{id} ne prend pas de relevé : rien n'y est mesuré, ou il est arrêté."
    ),
    "{id} is closed, so there is nothing to judge.": "{id} est clos : il n'y a plus de bilan.",
    "{text:quoted} is no number.": "{text:quoted} n'est pas un nombre.",
    "Write digits, with one point or comma: 5, 2.5, 2,5.": (
        "Écrivez des chiffres, avec un seul point ou une virgule : 5, 2.5, 2,5."
    ),
    "Write {whole} or {other}.": "Écrivez {whole} ou {other}.",
    "{text:quoted} is no goal: there is no word in it.": (
        "{text:quoted} n'est pas un objectif : il n'y a aucun mot."
    ),
    "Say it in a few words, then: by DATE. A reading of a goal: ooo goal ID NUMBER": (
        "Dites-le en quelques mots, puis : pour DATE. Le relevé d'un objectif : ooo goal ID NOMBRE"
    ),
    "A goal has no area, and is shared once both have spoken of it.": (
        "Un objectif n'a pas de domaine, et se partage une fois évoqué ensemble."
    ),
    "Leave the tag out; +sensitive keeps a goal to yourself.": (
        "Retirez l'étiquette ; +sensitive garde un objectif pour vous."
    ),
    "{text:quoted} is no number, and neither keep, adjust nor stop.": (
        "{text:quoted} n'est ni un nombre, ni garder, ajuster ou arrêter."
    ),
    "A reading: ooo goal {id} 5. A verdict: ooo goal {id} adjust too wide. What it is: ooo fix "
    "{id} --text TEXT": (
        "Un relevé : ooo goal {id} 5. Un bilan : ooo goal {id} ajuster trop large. Ce que c'est : "
        "ooo fix {id} --text TEXTE"
    ),
    "A reading or a verdict stands alone; what a goal is, is set by another command.": (
        "Un relevé ou un bilan se donne seul ; ce qu'est un objectif se règle par une autre "
        "commande."
    ),
    "One, then the other: ooo goal {id} 5, ooo goal {id} --to 2": (
        "L'un, puis l'autre : ooo goal {id} 5, ooo goal {id} --to 2"
    ),
    "A step is given with the command, one at a time, or asked for.": (
        "Un jalon se donne avec la commande, un à la fois, ou se demande."
    ),
    "ooo add {id} TEXT by DATE, or at a terminal ooo add {id} alone.": (
        "ooo add {id} TEXTE pour DATE, ou dans un terminal ooo add {id} seul."
    ),
    "Which problem? (Enter = none) ": "Quel problème ? (Entrée = aucun) ",
    "--date is the day of a reading or a verdict.": "--date est le jour d'un relevé ou d'un bilan.",
    "Leave it out, or say it: ooo goal ID 5 --date fri. By when it shall be: --by DATE": (
        "Retirez-la, ou dites-le : ooo goal ID 5 --date ven. L'échéance : --by DATE"
    ),
    "looking at goals alone": "le seul regard sur des objectifs",
    "a goal that is opened or changed": "un objectif qu'on ouvre ou qu'on change",
    "ooo goal WHO TEXT, or ooo goal ID": "ooo goal QUI TEXTE, ou ooo goal ID",
    "{flag} cannot be {text:quoted}.": "{flag} ne peut être {text:quoted}.",
    "Write an id and what is told of it, such as {example}": (
        "Écrivez un identifiant et ce qu'il y a à en dire, par exemple {example}"
    ),
    "{word:quoted} is the id of {title:cited}, and may mean {name}.": (
        "{word:quoted} est l'identifiant de {title:cited}, et peut désigner {name}."
    ),
    "Write the whole name, or more of it: ooo {command} '{name}'": (
        "Écrivez le nom entier, ou davantage : ooo {command} '{name}'"
    ),
    "{id} is {what}, and only a person or a goal can stand there.": (
        "{id} est {what}, et seule une personne ou un objectif peut figurer ici."
    ),
    "Name the person, or a goal by its id: ooo goal lists them.": (
        "Nommez la personne, ou un objectif par son identifiant : ooo goal les liste."
    ),
    "a promise": "un engagement",
    "a point of the agenda": "un point de l'ordre du jour",
    "a step of a goal": "un jalon",
    "A step of a goal has no tag and no option of its own but --value.": (
        "Un jalon n'a ni étiquette ni option à lui, sauf --value."
    ),
    "Leave it out; to keep all of the goal to yourself: ooo goal ID --sensitive": (
        "Retirez-la ; pour garder tout l'objectif pour vous : ooo goal ID --sensitive"
    ),
    "Which step? ": "Quel jalon ? ",
    "ooo add ID TEXT by DATE --value 4": "ooo add ID TEXTE pour DATE --value 4",
    "Leave it out.": "Retirez-la.",
    "{id} is a goal or a step, and only a promise is missed.": (
        "{id} est un objectif ou un jalon, et seul un engagement est manqué."
    ),
    "Close it with: ooo drop {id} --why TEXT": "Pour le clore : ooo drop {id} --why TEXTE",
    "{id} is no goal, and only a goal has that.": (
        "{id} n'est pas un objectif, et seul un objectif a cela."
    ),
    "{id} ({name}) is closed.": "{id} ({name}) est clos.",
    "{id} ({name}) is closed since {day}.": "{id} ({name}) est clos depuis le {day}.",
    "Of a goal only --text, --due, --to and --sensitive can be put right.": (
        "D'un objectif, seuls --text, --due, --to et --sensitive se corrigent."
    ),
    "Its measure and the rest: ooo goal ID --measure NAME --from 8 --to 2": (
        "Sa mesure et le reste : ooo goal ID --measure NOM --from 8 --to 2"
    ),
    "Of a step only --text and --due can be put right.": (
        "D'un jalon, seuls --text et --due se corrigent."
    ),
    "What holds for the goal: ooo goal ID --sensitive": (
        "Ce qui vaut pour l'objectif : ooo goal ID --sensitive"
    ),
    "A start and a target are numbers of a measure, and it has none.": (
        "Un départ et une cible sont des nombres d'une mesure, et il n'en a pas."
    ),
    "Name it too: --measure 'escalations a month' --from 8 --to 2": (
        "Nommez-la aussi : --measure 'escalades par mois' --from 8 --to 2"
    ),
    "{id} is a goal, and only a coaching track has sessions of its own.": (
        "{id} est un objectif, et seul un micro-coaching a ses propres séances."
    ),
    "The next talk is booked with the person: ooo book WHO WHEN": (
        "Le prochain entretien se prévoit avec la personne : ooo book QUI QUAND"
    ),
    "A coaching track is open: {title}.": "Un micro-coaching est déjà ouvert : {title}.",
    "Close the first: ooo done {id}": "Pour clore le premier : ooo done {id}",
    "Whether a coaching track is open cannot be told: {unread:and} cannot be read in full.": (
        "Impossible de dire si un micro-coaching est ouvert : {unread:and} ne se lit pas en entier."
    ),
    "No coaching track is open, so there is no session to log.": (
        "Aucun micro-coaching n'est ouvert : il n'y a pas de séance à noter."
    ),
    "Open one, one problem in a few words: ooo coach {who} TEXT": (
        "Pour en ouvrir un, un problème en quelques mots : ooo coach {who} TEXTE"
    ),
    "A track is open with {names}: {path} WHO": (
        "Un micro-coaching est ouvert avec {names} : {path} QUI"
    ),
    "A track cannot have {sessions} sessions.": (
        "Un micro-coaching ne peut avoir {sessions:# séance|# séances}."
    ),
    "Give a number from 1 to 99; six are usual.": (
        "Donnez un nombre de 1 à 99 ; d'ordinaire, c'est six."
    ),
    "Counted how? ({example}; Enter = {name}'s own 0 to 10, good enough at 8) ": (
        "À quoi le mesurer ? ({example} ; Entrée = de 0 à 10 selon {name}, assez bien à 8) "
    ),
    "No track is open yet: ooo coach WHO TEXT": (
        "Aucun micro-coaching n'est ouvert : ooo coach QUI TEXTE"
    ),
    "A measure has two numbers, such as: {example}": (
        "Une mesure a deux nombres, par exemple : {example}"
    ),
    "Whose session?": "Pour qui est la séance ?",
    "Which goal? (Enter = none) ": "Quel objectif ? (Entrée = aucun) ",
    # Help
    "I am the one who grows.": "C'est moi qui progresse.",
    "One problem; TITLE: MEASURE from A to B.": "Un problème ; TITRE: MESURE de A à B.",
    "How many sessions.": "Combien de séances.",
    "A person, or a track by its id.": "Une personne, ou un micro-coaching par son identifiant.",
    "How often you meet for it.": "À quel rythme vous vous voyez pour cela.",
    "TITLE: MEASURE from A to B by DATE; of a goal a number, or keep, adjust, stop.": (
        "TITRE: MESURE de A à B pour DATE ; d'un objectif un nombre, ou garder, ajuster, arrêter."
    ),
    "It is a skill to learn.": "C'est un savoir-faire à apprendre.",
    "A person, or a goal by its id.": "Une personne, ou un objectif par son identifiant.",
    "What it is measured by.": "À quoi il se mesure.",
    "Where it starts.": "D'où il part.",
    "The common aim it serves.": "Le but commun qu'il sert.",
    "How often it is read.": "À quel rythme il se relève.",
    "What it is for, in their words.": "À quoi il sert, dans les mots de l'autre.",
    "The day of a reading; else today.": "Le jour d'un relevé ; sinon aujourd'hui.",
    "Whether both have spoken of it.": "Si vous en avez parlé ensemble.",
    "Where it shall come.": "Où il doit arriver.",
    "List closed ones, too.": "Lister ceux qui sont clos, aussi.",
    "Of an experiment: what happened.": "D'un essai : ce qui s'est passé.",
    "keep, adjust or stop a goal, and why.": "garder, ajuster ou arrêter un objectif, et pourquoi.",
    "How useful a session was to them.": "À quel point une séance a été utile.",
    "A blocker that is no more.": "Un frein qui est levé.",
    "What a goal's measure shows.": "Ce que montre la mesure d'un objectif.",
    "The language of the page.": "La langue de la page.",
    "Of a step: what the measure shows by then.": "D'un jalon : la mesure à l'échéance.",
    "Open a goal in one line, note a reading or a verdict, or look at one or all.\n"
    "\nTo open one: ooo goal alice Autonomous on payroll: escalations a month from 8 to 2 by 31 mar"
    "\n\nThen ooo goal ID 5 is a reading, ooo goal ID adjust too wide a verdict, ooo goal ID its "
    "sheet.": (
        "Ouvrir un objectif en une ligne, noter un relevé ou un bilan, ou en voir un ou tous.\n"
        "\nPour l'ouvrir : ooo goal alice Autonome sur la paie: escalades par mois de 8 à 2 pour "
        "le 31 mars\n\nEnsuite, ooo goal ID 5 est un relevé, ooo goal ID ajuster trop large un "
        "bilan, ooo goal ID sa fiche."
    ),
    "Open a coaching track, or show the sheet of its next session.\n"
    "\nA track is one problem, a few short sessions, and an experiment from each to the next.": (
        "Ouvrir un micro-coaching, ou montrer la fiche de sa prochaine séance.\n"
        "\nUn micro-coaching : un problème, quelques séances courtes, et un essai de l'une à "
        "l'autre."
    ),
    "The page both agree on: goals, measures, steps, who does what by when.\n"
    "\nIt has what both have spoken of and nothing else; what was left out is said beside it.": (
        "Le plan d'action : objectifs, repères, jalons, qui fait quoi pour quand.\n"
        "\nIl contient ce dont vous avez parlé ensemble et rien d'autre ; ce qui est laissé de "
        "côté est dit à part."
    ),
}
