"""What most screens say: records and their ends, days, rhythms."""

TWINS = {
    "Nothing to change: {words}": "Rien à changer : {words}",
    "Undo: ": "Annuler : ",
    "WHO": "QUI",
    "Thanks said to {name}": "Merci dit à {name}",
    "Feedback given to {name}": "Retour fait à {name}",
    "Noted on {name}": "Noté sur {name}",
    "{label} ({marks}): {text}": "{label} ({marks}) : {text}",
    "{label}: {text}": "{label} : {text}",
    "{said}, by {day}": "{said}, pour le {day}",
    "{said}, not before {day}": "{said}, pas avant le {day}",
    "{said}, no date": "{said}, sans date",
    "{name} wants to raise": "Point {name:de}",
    "Thanks to say to {name}": "Remercier {name}",
    "Feedback to give {name}": "Retour à faire à {name}",
    "For next time with {name}": "Pour la prochaine fois avec {name}",
    "to share": "à partager",
    "You owe {name}": "Promis à {name}",
    "{name} owes you": "Attendu {name:de}",
    "win": "réussite",
    "feedback": "retour",
    "sensitive": "sensible",
    "blocker": "frein",
    "need": "besoin",
    "idea": "idée",
    "priority": "priorité",
    "watch": "point de vigilance",
    "question": "question",
    "decision": "décision",
    "operational": "opérationnel",
    "development": "développement",
    "relational": "relationnel",
    "Kept: ": "Tenu : ",
    "Missed: ": "Manqué : ",
    "Dropped: ": "Retiré : ",
    "Said: ": "Dit : ",
    "Discussed: ": "Abordé : ",
    "{text} (with {name}), stays on the agenda": "{text} (avec {name}), reste à l'ordre du jour",
    "{text} (with {name})": "{text} (avec {name})",
    "{text} (with {name}) was {ending} today already": (
        "{text} (avec {name}) : déjà {ending} aujourd'hui"
    ),
    "Why: {why}": "Pourquoi : {why}",
    "Kept, {days:# day|# days} late: ": "Tenu avec {days:# jour|# jours} de retard : ",
    "{text} (you, to {name})": "{text} (vous, à {name})",
    "{text} ({name})": "{text} ({name})",
    "{stands}, target {target}": "{stands}, cible {target}",
    "due {day}": "pour {day:le}",
    "by {day}": "pour {day:le}",
    ", ": ", ",
    "; ": " ; ",
    " and ": " et ",
    " or ": " ou ",
    "in {days:# day|# days}": "dans {days:# jour|# jours}",
    "{days:# day|# days} ago": "il y a {days:# jour|# jours}",
    "today": "auj.",
    "tomorrow": "demain",
    "yesterday": "hier",
    "you spoke more": "vous avez parlé davantage",
    "{name} spoke more": "{name} a parlé davantage",
    "both spoke alike": "parole partagée",
    "One-to-one with {name}, {day}": "Entretien avec {name}, {day}",
    "Career talk with {name}, {day}": "Entretien d'évolution avec {name}, {day}",
    "First meeting with {name}, {day}": "Premier entretien avec {name}, {day}",
    "Meeting in writing with {name}, {day}": "Entretien par écrit avec {name}, {day}",
    "Coaching of {name}, {day}": "Micro-coaching {name:de}, {day}",
    "Skipped with {name}, {day}": "Pas d'entretien avec {name}, {day}",
    "Noted on {name}, {day}": "Noté sur {name}, {day}",
    "mood {mood} of 5": "moral {mood} sur 5",
    "{said}, number {number}": "{said}, numéro {number}",
    " · ": " · ",
    "short name": "nom court",
    "last met before this notebook": "vu avant ce carnet",
    "trial period until": "période d'essai jusqu'au",
    "in the notebook since": "dans le carnet depuis",
    "{count:# one-to-one|# one-to-ones}": "{count:# entretien|# entretiens}",
    "{count:# career talk|# career talks}": (
        "{count:# entretien d'évolution|# entretiens d'évolution}"
    ),
    "{count:# first meeting|# first meetings}": "{count:# premier entretien|# premiers entretiens}",
    "{count:# async|# async}": "{count:# par écrit|# par écrit}",
    "{count:# coaching session|# coaching sessions}": (
        "{count:# séance de coaching|# séances de coaching}"
    ),
    "{count:# skipped|# skipped}": "{count:# qui n'a pas eu lieu|# qui n'ont pas eu lieu}",
    "{count:# note|# notes}": "{count:# note|# notes}",
    "none": "rien",
    "report": "équipe",
    "manager": "N+1",
    "peer": "pair",
    "mentee": "mentorat",
    "skip": "N+2 ou N-2",
    "{name} is nearly a name that ooo knows, and not read as it was meant.\n  {fix}": (
        "{name} est presque un nom que ooo connaît, et n'est pas lu comme il le devrait.\n  {fix}"
    ),
    "{name} and {more} more are nearly names that ooo knows, and not read as they were meant.\n"
    "  {fix}": (
        "{name} et {more} de plus sont presque des noms que ooo connaît, et ne sont pas lus comme "
        "ils le devraient.\n  {fix}"
    ),
    "Whether anything is overdue cannot be told: {unread:and} cannot be read in full.": (
        "On ne peut dire s'il y a du retard, faute de pouvoir lire {unread:and} en entier."
    ),
    "Nothing overdue.": "Aucun retard.",
    "{file}:{line}": "{file}:{line}",
    "{place}: {field}: {says}": "{place} : {field} : {says}",
    "{place}: {says}": "{place} : {says}",
    "{key} in {file}": "{key} dans {file}",
    "Nothing overdue, {counts}.": "Aucun retard, {counts}.",
    "The right spelling: ooo check": "La bonne orthographe : ooo check",
    "{said} Else: {counts}.": "{said} Sinon : {counts}.",
    "carried once": "pas abordé une fois",
    "carried twice": "pas abordé 2 fois",
    "carried {count} times": "pas abordé {count} fois",
    "moved once": "repoussé une fois",
    "moved twice": "repoussé 2 fois",
    "moved {count} times": "repoussé {count} fois",
    "LATE {days:# day|# days}": "RETARD {days:# jour|# jours}",
    "every meeting": "à chaque entretien",
    "no date, {age:# day|# days} old": "sans date, depuis {age:# jour|# jours}",
    "not before {day}": "pas avant le {day}",
    "due today": "pour auj.",
    "said": "dit",
    "every {count:day|# days}": "{count:tous les jours|tous les # jours}",
    "every {count} days": "tous les {count} j",
    "every {count:week|# weeks}": "{count:toutes les semaines|toutes les # semaines}",
    "{day}, {time}": "{day}, {time}",
    "{moment} ({away})": "{moment} ({away})",
    "{day} ({away})": "{day} ({away})",
    "No meeting with {name} is booked.": "Aucun entretien prévu avec {name}.",
    "Booked {name}: {moment}": "Entretien prévu avec {name} : {moment}",
    "due since {day}": "à prévoir depuis le {day}",
    "{name} (left)": "{name} (hors équipe)",
    "{name} (on leave)": "{name} (absence)",
    "not booked": "non prévu",
    "No meeting with {name} is booked any more (it was {before}).": (
        "Plus d'entretien prévu avec {name} (c'était le {before})."
    ),
    "Booked {name}: {moment}, moved from {before}": (
        "Entretien prévu avec {name} : {moment}, déplacé du {before}"
    ),
    "Add everyone: {command}, then a line each: Alice Martin, 2w, last 9 nov": (
        "Ajouter tout le monde : {command}, puis une ligne chacun : Alice Martin, 2sem, vu 9 nov"
    ),
    "Nobody can be read in this notebook: {unread:and} cannot be read in full.": (
        "Ce carnet ne dit de personne qui c'est, faute de pouvoir lire {unread:and} en entier."
    ),
    "Next: {commands}": "Ensuite : {commands}",
    "Nobody is in this notebook yet.": "Personne encore dans ce carnet.",
    "Add someone: {command}": "Ajouter une personne : {command}",
    "A protected subject ({subject}): {term:cited}. To be noted instead: what was agreed, at "
    "their request. {back}": (
        "Sujet protégé ({subject}) : {term:cited}. À noter plutôt : ce qui a été convenu, à la "
        "demande de la personne. {back}"
    ),
    "A protected subject ({subject}). To be noted instead: what was agreed, at their request. "
    "{back}": (
        "Sujet protégé ({subject}). À noter plutôt : ce qui a été convenu, à la demande de la "
        "personne. {back}"
    ),
    "An insult: {term:cited}. To be noted instead: what was seen, and on which day. {back}": (
        "Insulte : {term:cited}. À noter plutôt : ce qui a été vu, et quel jour. {back}"
    ),
    "An insult. To be noted instead: what was seen, and on which day. {back}": (
        "Insulte. À noter plutôt : ce qui a été vu, et quel jour. {back}"
    ),
    "one-to-one": "entretien",
    "{name}": "{name}",
    "You": "Vous",
    "{owner}: ": "{owner} : ",
    "{day} {time}": "{day} {time}",
    "{days:# day|# days} late": "{days:# j|# j} de retard",
    "since {day}": "depuis {day:le}",
}
