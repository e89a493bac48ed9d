"""What TAB says in French: what each command does, what each tag means, whose a record is."""

TWINS = {
    "{name}: {text}": "{name} : {text}",
    "you: {text}": "vous : {text}",
    "(hidden)": "(masqué)",
    # Around a meeting
    "One page before a one-to-one, most important first": (
        "Une page avant l'entretien, le plus important d'abord"
    ),
    "Record a meeting: what was said, kept and promised": (
        "Noter un entretien : ce qui a été dit, tenu, promis"
    ),
    "Record a meeting that did not happen, and why": (
        "Noter un entretien qui n'a pas eu lieu, et pourquoi"
    ),
    "Set or move the next meeting (none clears it)": (
        "Prévoir ou déplacer le prochain (aucune : plus rien)"
    ),
    # Any time
    "A point for next time": "Un point pour la prochaine fois",
    "I promised something": "J'ai promis quelque chose",
    "They promised something": "On m'a promis quelque chose",
    "Kept, discussed or said": "Tenu, abordé ou dit",
    "A new due date, or a point's first day": "Nouvelle échéance, ou premier jour d'un point",
    "Close without doing it, and say why": "Clore sans le faire, et dire pourquoi",
    "Bring back what was settled": "Rouvrir ce qui était réglé",
    # Two-way
    "An invitation to bring points, to send before you meet": (
        "Une invitation à apporter des points, à envoyer avant l'entretien"
    ),
    "What to send after you met": "Ce qu'on envoie après l'entretien",
    # Monday morning
    "Late promises, mine first; people not seen for too long": (
        "Les retards, les miens d'abord ; qui revoir"
    ),
    # Looking back
    "What took place, or one day whole": "Ce qui a eu lieu, ou un jour en entier",
    "Everything that holds all the words": "Tout ce qui contient tous les mots",
    "The facts of a year, and what was never said": (
        "Les faits d'une année, et ce qui n'a pas été dit"
    ),
    # Safety
    "Take back the last command; again goes further": (
        "Annuler la dernière commande ; encore une fois, celle d'avant"
    ),
    "Take back an undo": "Rétablir ce qui a été annulé",
    "Put right what was written: a word, a day, a person": (
        "Corriger ce qui est écrit : un mot, un jour, une personne"
    ),
    "Look through the whole notebook for what is wrong": (
        "Chercher dans tout le carnet ce qui ne va pas"
    ),
    "The whole notebook in one archive": "Tout le carnet dans une archive",
    # Growing
    "A goal: open it, read it, judge it, or look at it": (
        "Un objectif : l'ouvrir, le relever, en faire le bilan, le regarder"
    ),
    "A coaching track: open one, or prepare a session": (
        "Un micro-coaching : l'ouvrir, ou préparer une séance"
    ),
    "The page both agree on: goals, steps, who does what by when": (
        "Le plan d'action : objectifs, jalons, qui fait quoi pour quand"
    ),
    "How far someone carries a topic alone": "Jusqu'où quelqu'un porte seul un sujet",
    # People
    "Keep the people you meet": "Les personnes que vous voyez",
    "Add one person, or pasted lines on standard input": (
        "Ajouter une personne, ou des lignes collées"
    ),
    "Everyone, and how often you meet": "Tout le monde, et à quel rythme",
    "What is held on one person": "Ce qui est noté sur une personne",
    "Change cadence, role, preferences and the rest": (
        "Changer le rythme, la fonction, les préférences et le reste"
    ),
    "Change a name, or with --short the directory": ("Changer un nom, ou avec --short le dossier"),
    "On leave: nobody nags until that day": "En pause : aucun rappel jusqu'à ce jour",
    "Someone left: go through what is still open": (
        "Un départ : passer en revue ce qui reste ouvert"
    ),
    "Remove everything held on someone, for good": (
        "Effacer tout ce qui est noté sur une personne, pour de bon"
    ),
    # The notebook
    "Begin a notebook": "Commencer un carnet",
    "Open a person's files in your editor": "Ouvrir les fichiers d'une personne dans l'éditeur",
    "One person or the notebook, to be read or kept": (
        "Une personne ou tout le carnet, à lire ou à garder"
    ),
    "Notes, a team or a notebook from elsewhere": (
        "Des notes, une équipe ou un carnet venus d'ailleurs"
    ),
    "Goals, talks and promises over time, what stands out first": (
        "Objectifs, entretiens et engagements, l'essentiel d'abord"
    ),
    "What is set, and from where": "Ce qui est réglé, et par quoi",
    "Print a completion script for bash, zsh or fish": (
        "Écrire un script de complétion pour bash, zsh ou fish"
    ),
    "Try everything on a throw-away notebook": "Tout essayer sur un carnet d'essai",
    # Tags
    "no screen shows it unless asked": "caché, sauf si on demande à le voir",
    "may stand on what you send": "peut figurer dans ce que vous envoyez",
    "about the work": "sur le travail",
    "about their growth": "sur l'évolution de la personne",
    "about working together": "sur le travail ensemble",
}
