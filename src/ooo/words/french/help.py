"""Help: what each command does at length, its sections, the words to be filled in."""

TWINS = {
    "A point for next time; bravo: notes a thank-you still to say, note: an observation.\n"
    "\nWith the id of a goal in the place of WHO, it is a step of that goal: runbook by 30 nov.": (
        "Un point pour la prochaine fois ; bravo: note un merci à dire, note: une observation.\n"
        "\nAvec l'identifiant d'un objectif à la place de QUI, c'est un jalon : procédure pour "
        "le 30 nov."
    ),
    "ADDRESS": "ADRESSE",
    "ARGS": "ARGS",
    "Add one person by name, or everyone from pasted lines.": (
        "Ajouter une personne par son nom, ou tout le monde en collant des lignes."
    ),
    "Any time": "À tout moment",
    "Around a meeting": "Autour d'un entretien",
    "Begin a notebook: a directory that only you can read.": (
        "Commencer un carnet : un dossier que personne d'autre ne peut lire."
    ),
    "Bring settled records back; undo takes back whole commands, this what you name.": (
        "Rouvrir ce qui était réglé ; undo annule des commandes entières, ceci ce que vous nommez."
    ),
    "COMMAND": "COMMANDE",
    "Change a name; the directory moves only with --short.": (
        "Changer un nom ; le dossier ne bouge qu'avec --short."
    ),
    "Change cadence, role, preferences and the rest; an empty text clears a field.": (
        "Changer le rythme, la fonction, les préférences et le reste ; un texte vide efface un "
        "champ."
    ),
    "Close what these ids name without doing it.": (
        "Clore sans le faire ce que nomment ces identifiants."
    ),
    "Commands": "Commandes",
    "DATE": "DATE",
    "DIR": "DOSSIER",
    "Everyone, how often you meet, when you last did and when next.": (
        "Tout le monde, à quel rythme, la dernière fois et la prochaine."
    ),
    "FILE": "FICHIER",
    "Give promises a new due date and points a first day; none clears it.": (
        "Donner une nouvelle échéance aux engagements et un premier jour aux points ; aucune "
        "l'enlève."
    ),
    "I promised something: what, and by when.": "J'ai promis quelque chose : quoi, et pour quand.",
    "ID": "ID",
    "KEY": "CLÉ",
    "KIND": "TYPE",
    "Keep the people you meet; without a command, list them.": (
        "Les personnes que vous voyez ; sans commande, leur liste."
    ),
    "Kept, discussed or said: close what these ids name.": (
        "Tenu, abordé ou dit : clore ce que nomment ces identifiants."
    ),
    "LINE": "LIGNE",
    "Late promises, mine first; people not seen for too long.": (
        "Les retards, les miens d'abord ; les personnes à revoir."
    ),
    "Look through the whole notebook for what is wrong.\n"
    "\nWhat --retention names is never touched, by --fix neither: removing it is yours to "
    "decide. So is\nwhat --words names; it sees what is in its list, in English and French, and "
    "no more.": (
        "Chercher dans tout le carnet ce qui ne va pas.\n\n"
        "Ce que nomme --retention n'est jamais touché, même par --fix : c'est à vous de "
        "l'effacer. De même ce\nque nomme --words ; il voit ce qui est dans sa liste, en anglais "
        "et en français, et rien de plus."
    ),
    "Looking back": "Après coup",
    "Monday morning": "Le lundi matin",
    "More": "Et aussi",
    "N": "N",
    "NAME": "NOM",
    "OPTIONS": "OPTIONS",
    "On leave: nobody nags until that day, or until further notice; none ends it.": (
        "En pause : aucun rappel jusqu'à ce jour, ou jusqu'à nouvel ordre ; aucun y met fin."
    ),
    "One page before a one-to-one, most important first.": (
        "Une page avant un entretien, le plus important d'abord."
    ),
    "Open a person's files in your editor, then say what is wrong with them.\n"
    "\nWithout an option: agenda, commitments and person. The files are yours to edit by hand at "
    "any\ntime; this is the same, with a look at them afterwards, and ooo undo takes it back. "
    "Leaves\nwith 1 when one is broken.": (
        "Ouvrir les fichiers d'une personne dans votre éditeur, puis dire ce qui n'y va pas.\n"
        "\nSans option : ordre du jour, engagements et personne. Ces fichiers sont à vous, à "
        "changer à la main\nquand vous voulez ; ceci est la même chose, avec une relecture, et "
        "ooo undo l'annule. Finit\navec le code 1 si l'un est abîmé."
    ),
    "Options": "Options",
    "People": "Personnes",
    "Print a completion script for bash, zsh or fish.\n"
    '\n~/.bashrc, at its end: eval "$(ooo completion bash)"\n'
    '\n~/.zshrc, after compinit: eval "$(ooo completion zsh)"\n'
    "\nfish: ooo completion fish > ~/.config/fish/completions/ooo.fish": (
        "Écrire un script de complétion pour bash, zsh ou fish.\n"
        '\n~/.bashrc, à la fin : eval "$(ooo completion bash)"\n'
        '\n~/.zshrc, après compinit : eval "$(ooo completion zsh)"\n'
        "\nfish : ooo completion fish > ~/.config/fish/completions/ooo.fish"
    ),
    "Private one-to-one notes: prepare, log, and see what is overdue.\n"
    "\nWithout a command: this week.": (
        "Vos one-to-one, en privé : préparer, noter, voir ce qui est en retard.\n"
        "\nSans commande : cette semaine.\n"
        "\nLes verbes français aussi : ooo préparer alice, ooo noter, ooo retards."
    ),
    "R": "R",
    "Record a meeting that did not happen: it carries nothing and does not count as met.": (
        "Noter un entretien qui n'a pas eu lieu : rien n'y est abordé, et il ne compte pas comme "
        "vu."
    ),
    "Record a meeting: what was said, kept and promised.\n"
    "\nOn a terminal it asks, words first. With -, -m or the flags it asks nothing: every point "
    "of\nthe agenda counts as discussed unless --not-discussed names it; recognition, feedback "
    "and\nsensitive points only when --discussed does.": (
        "Noter un entretien : ce qui a été dit, tenu et promis.\n"
        "\nDans un terminal les questions viennent une à une, les mots d'abord. Avec -, -m ou des "
        "options,\nrien n'est demandé : tout point de l'ordre du jour compte comme abordé, sauf si "
        "--not-discussed\nle nomme ; merci, retour et points sensibles seulement si --discussed "
        "les nomme."
    ),
    "SHELL": "SHELL",
    "Safety": "Sécurité",
    "Someone left: close what is open. Promises of yours may stay, and do show.": (
        "Un départ : clore ce qui est ouvert. Vos engagements peuvent rester, et se voient."
    ),
    "TEXT": "TEXTE",
    "Take back an undo.": "Rétablir ce qui a été annulé.",
    "Take back the last command that wrote; again goes further back.\n\nWith NUMBER another one, "
    "where no later one wrote in its place.": (
        "Annuler la dernière commande qui a écrit ; encore une fois, celle d'avant.\n\nAvec NUMÉRO "
        "une autre, là où aucune plus récente n'a écrit."
    ),
    "The notebook": "Le carnet",
    "They promised something: what, and by when.": (
        "On m'a promis quelque chose : quoi, et pour quand."
    ),
    "Try everything on a throw-away notebook: prep, log, recap and overdue on made-up people.": (
        "Tout essayer sur un carnet d'essai : prep, log, recap et overdue avec des personnes "
        "inventées."
    ),
    "V": "V",
    "VALUE": "VALEUR",
    "WHEN": "QUAND",
    "WORD": "MOT",
    "WORDS": "MOTS",
    "What is held on one person: who they are, what is open, how often you met.": (
        "Ce qui est noté sur une personne : qui c'est, ce qui est ouvert, combien d'entretiens."
    ),
    "What is set, and from where; with a value, set it: me and email in the notebook.": (
        "Ce qui est réglé, et par quoi ; avec une valeur, régler : me et email dans le carnet."
    ),
    "Words": "Mots",
    "A": "D",
    "K": "N",
    "What took place with someone, the newest first; with a day, that day whole.\n"
    "\nWithout a name, the newest of everyone. A month or a year (2026-03, 2026) is a time line, "
    "too.": (
        "Ce qui a eu lieu avec une personne, le plus récent d'abord ; avec un jour, ce jour en "
        "entier.\n\nSans nom, le plus récent de tout le monde. Un mois ou une année (2026-03, "
        "2026) donne aussi un parcours."
    ),
    "Remove everything held on someone, for good: no undo brings it back.\n"
    "\nNotes, promises, meetings and drafts go, and what undo keeps, of everyone. Notes on "
    "other\npeople that name them stay as they are, and are listed. To read it all first: ooo "
    "export.": (
        "Effacer tout ce qui est noté sur une personne, pour de bon : rien ne le rétablit.\n"
        "\nNotes, engagements, entretiens et brouillons partent, et ce que ooo undo garde, pour "
        "tous. Les notes\nsur d'autres qui la nomment restent telles quelles, et sont listées. "
        "Pour tout lire avant : ooo export."
    ),
    "Put right a record, open or settled, or what a meeting says, its day, or whose it was.\n"
    "\nAn id is a record; a name and a day list the lines of a meeting, and --line N is one of "
    "them.\n--date and --to move a meeting to another day or person, with what belongs to it. "
    "Without a\nflag, each part is asked about, and Enter keeps it.": (
        "Corriger un élément, ouvert ou réglé, ou ce que dit un entretien, son jour, ou avec qui "
        "il était.\n\nUn identifiant est un élément ; un nom et un jour listent les lignes d'un "
        "entretien, et --line N en\nest une. --date et --to déplacent un entretien à un autre "
        "jour ou chez une autre personne, avec ce\nqui en dépend. Sans option, chaque partie est "
        "demandée, et Entrée la garde."
    ),
    "Write the whole notebook into one archive, a gzipped tar that only you can read.\n"
    "\nIt is read back and compared with the notebook. It is not encrypted, and it keeps what "
    "you\nremove or forget later. To put it back: tar -xzf FILE, look through it with\n"
    "ooo --dir notebook check, and put it where the notebook was.": (
        "Écrire tout le carnet dans une archive, un tar gzip que personne d'autre ne peut lire.\n"
        "\nElle est relue et comparée au carnet. Elle n'est pas chiffrée, et garde ce que vous "
        "effacez plus\ntard. Pour la remettre : tar -xzf FICHIER, vérifiez-la avec "
        "ooo --dir notebook check,\npuis mettez-la à la place du carnet."
    ),
    "Everything that holds all the words, whoever it is about, whatever the accents and "
    "capitals.\n\nWhat is open stands first, then the past, the newest first. Three letters or "
    "more are found\nanywhere in a word, one or two only as a word. Without words, a filter says "
    "what.": (
        "Tout ce qui contient tous les mots, sur qui que ce soit, quels que soient accents et "
        "majuscules.\n\nCe qui est ouvert vient d'abord, puis le passé, le plus récent d'abord. "
        "Trois lettres ou plus se\ntrouvent dans un mot, une ou deux seulement comme mot. Sans "
        "mots, un filtre dit quoi."
    ),
    "NUMBER": "NUMÉRO",
    "Two-way": "À deux",
    "Growing": "Progresser",
}
