"""What took place: the time line, one day whole, what is found, promises over time."""

TWINS = {
    "Nothing with {name} on {day}.": "Rien avec {name} le {day}.",
    "Whether {day} with {name} is noted cannot be told: {unread:and} cannot be read in full.": (
        "On ne peut dire s'il y a une note du {day} avec {name}, faute de pouvoir lire "
        "{unread:and} en entier."
    ),
    "Nearest: {days}.": "Au plus près : {days}.",
    "What is noted of {day} with {name} cannot be read.": (
        "Ce qui est noté du {day} avec {name} ne peut être lu."
    ),
    "Nothing is noted yet: ooo log {who}": "Rien n'est encore noté : ooo log {who}",
    "There is no kind {typed:quoted}.": "Il n'y a pas de type {typed:quoted}.",
    "Give words, as in ooo find salary grid, or a filter, as in ooo find --kind career": (
        "Donnez des mots, comme ooo find grille salaires, ou un filtre, comme ooo find --kind "
        "career"
    ),
    "Write a day, a month or a span: 3 nov, 2026-11-20, 2026-03, 2026, 6mo or 90d.": (
        "Écrivez un jour, un mois ou une durée : 3 nov, 2026-11-20, 2026-03, 2026, 6mois ou 90j."
    ),
    "No day lies between {since} and {until}.": "Aucun jour entre le {since} et le {until}.",
    "Give the earlier day to --since, the later one to --until.": (
        "Donnez le premier jour à --since, le dernier à --until."
    ),
    "One-to-one": "Entretien",
    "Career talk": "Entretien d'évolution",
    "First meeting": "Premier entretien",
    "In writing": "Par écrit",
    "Coaching": "Micro-coaching",
    "Skipped": "N'a pas eu lieu",
    "Seen": "Observé",
    "career talk": "entretien d'évolution",
    "first meeting": "premier entretien",
    "in writing": "par écrit",
    "You kept: ": "Vous avez tenu : ",
    "You missed: ": "Vous avez manqué : ",
    "You dropped: ": "Vous avez retiré : ",
    "{name} kept: ": "{name}, tenu : ",
    "{name} missed: ": "{name}, manqué : ",
    "{name} dropped: ": "{name}, retiré : ",
    "Goal: {title} · opened": "Objectif : {title} · ouvert",
    "Goal: {title} · {news}": "Objectif : {title} · {news}",
    "Goal: {title} · step done: {text}": "Objectif : {title} · jalon fait : {text}",
    "Goal: {title} · kept as it is": "Objectif : {title} · gardé tel quel",
    "Goal: {title} · adjusted": "Objectif : {title} · ajusté",
    "Goal: {title} · stopped": "Objectif : {title} · arrêté",
    "Goal: {title} · {outcome}": "Objectif : {title} · {outcome}",
    "reached": "atteint",
    "stopped": "arrêté",
    "changed": "changé",
    "closed": "clos",
    "{kind} {number} of {of}": "{kind} {number} sur {of}",
    "{kind} {number}": "{kind} {number}",
    "Feedback from {name}: {words}": "Retour {name:de} : {words}",
    "Skipped: {why}": "N'a pas eu lieu : {why}",
    "Called off by you": "N'a pas eu lieu, de votre fait",
    "Called off by you: {why}": "N'a pas eu lieu, de votre fait : {why}",
    "Skipped by {name}": "N'a pas eu lieu, du fait {name:de}",
    "Skipped by {name}: {why}": "N'a pas eu lieu, du fait {name:de} : {why}",
    "{day} ({kind})": "{day} ({kind})",
    "{kind}: {words}": "{kind} : {words}",
    "Seen: {words}": "Observé : {words}",
    "Autonomy: {topic} · {was} → {level}": "Autonomie : {topic} · {was} → {level}",
    "{kind}, {minutes} min": "{kind}, {minutes} min",
    "{first}, and {more} more": "{first}, et {more} de plus",
    "{owner} promised: ": "{owner}, promis : ",
    "{text}, from {was} to no date": "{text}, du {was} à sans date",
    "{text}, from {was} to {due}": "{text}, du {was} au {due}",
    "Autonomy: {topic} · {level}": "Autonomie : {topic} · {level}",
    "missed {day}": "manqué le {day}",
    "dropped {day}": "retiré le {day}",
    "open, due {day}": "ouvert, pour le {day}",
    "{count} sensitive, not shown.": "{count:# sensible, non montré|# sensibles, non montrés}.",
    "kept {day}, late": "tenu le {day}, en retard",
    "kept {day}": "tenu le {day}",
    "open, no date": "ouvert, sans date",
    "LATE {days:# day|# days} now": "RETARD {days:# jour|# jours} à ce jour",
    "{count:# more note|# more notes}": "{count:# note de plus|# notes de plus}",
    "directed": "cadré",
    "coached": "guidé",
    "supported": "appuyé",
    "delegated": "délégué",
    "{owner} moved: ": "{owner}, déplacé : ",
    "seen": "observé",
    "{name}'s": "point {name:de}",
    "{day}": "{day}",
    "Told that day": "Dit ce jour-là",
    "Kept that day": "Tenu ce jour-là",
    "Missed that day": "Manqué ce jour-là",
    "Dropped that day": "Retiré ce jour-là",
    "Moved that day": "Déplacé ce jour-là",
    "Promised that day": "Promis ce jour-là",
    "Not reached": "Pas abordé",
    "useful to {name}: {mark} of 5": "utile pour {name} : {mark} sur 5",
    "useful to you: {mark} of 5": "utile pour vous : {mark} sur 5",
    "Before: {entry}": "Avant : {entry}",
    "After: {entry}": "Après : {entry}",
    "Said": "Ce qui s'est dit",
    "Noted": "Noté",
    "yours": "point à vous",
    "open": "ouvert",
    "who they are": "qui c'est",
    "{name}  {what}: ": "{name}  {what} : ",
    "{name}, {what}": "{name}, {what}",
    "{day}, {name}, {kind}": "{day}, {name}, {kind}",
    "Nothing with {words} in {files:# file|# files}.": (
        "Rien avec {words} dans {files:# fichier|# fichiers}."
    ),
    "your point": "votre point",
    "At least {count} sensitive, not shown.": (
        "Au moins {count:# sensible, non montré|# sensibles, non montrés}."
    ),
    "Nothing that is not sensitive.": "Rien qui ne soit sensible.",
    "Nothing in what could be read; {unread:and} cannot be read in full.": (
        "Rien dans ce qui se lit ; {unread:and} : pas lu en entier."
    ),
    "Nothing of that in {files:# file|# files}.": "Rien de tel dans {files:# fichier|# fichiers}.",
    "Open": "Ouvert",
    "Past": "Passé",
    "There is more: {flag} shows all.": "Il y en a d'autres : {flag} montre tout.",
    "Whole: {command}": "En entier : {command}",
    "goal": "objectif",
    "autonomy": "autonomie",
    "{count} by the first date": "{count} à la première date",
    "{count} by a later one": "{count} à une date repoussée",
    "{count} late": "{count} en retard",
    "{count} without a date": "{count} sans date",
    "Nothing was promised with {name}.": "Rien n'a été promis avec {name}.",
    "The newest": "Les plus récents",
    "{kept} of {all} kept: {parts}.": "{kept:# tenu|# tenus} sur {all} : {parts}.",
    "{kept} kept: {parts}.": "{kept:# tenu|# tenus} : {parts}.",
    "What was promised with {name} cannot be told: {unread:and} cannot be read in full.": (
        "On ne peut dire ce qui a été promis avec {name}, faute de pouvoir lire {unread:and} en "
        "entier."
    ),
    "{count} missed.": "{count:# manqué|# manqués}.",
    "{count} not needed any more.": "{count} sans objet.",
    "{count} open and late.": "{count:# ouvert et en retard|# ouverts et en retard}.",
    "{count} open, late {days:# day|# days}.": (
        "{count:# ouvert|# ouverts}, en retard de {days:# jour|# jours}."
    ),
    "{count} open, {late} of them late {days:# day|# days}.": (
        "{count:# ouvert|# ouverts}, dont {late} en retard de {days:# jour|# jours}."
    ),
    "Not counted, since it cannot be read in full: {unread:and}.": (
        "Non compté, faute de pouvoir le lire en entier : {unread:and}."
    ),
    "{kept} of {all} kept": "{kept:# tenu|# tenus} sur {all}",
    "{kept} kept": "{kept:# tenu|# tenus}",
    "{count} not needed any more": "{count} sans objet",
    "{count} late now": "{count} en retard aujourd'hui",
    "{count} open": "{count:# ouvert|# ouverts}",
    "promises since {day}": "engagements depuis le {day}",
    "promises, {since} to {until}": "engagements, du {since} au {until}",
    "{count} open, {late} of them late.": "{count:# ouvert|# ouverts}, dont {late} en retard.",
    "{count} open.": "{count:# ouvert|# ouverts}.",
    "late": "en retard",
    "What you promised cannot be told: {unread:and} cannot be read in full.": (
        "On ne peut dire ce que vous avez promis, faute de pouvoir lire {unread:and} en entier."
    ),
    "{name}: {said}": "{name} : {said}",
    "You promised nothing.": "Vous n'avez rien promis.",
    "{count:# meeting|# meetings} since {day}": "{count:# entretien|# entretiens} depuis le {day}",
    "the last {distance} ({day})": "le dernier {distance} ({day})",
    "Nothing yet with {name}. Added {day}.": (
        "Rien encore avec {name}. Dans le carnet depuis le {day}."
    ),
    "{distance} ({day})": "{distance} ({day})",
    "What there is with {name} cannot be told: {unread:and} cannot be read in full.": (
        "On ne peut dire ce qu'il y a avec {name}, faute de pouvoir lire {unread:and} en entier."
    ),
    "Nothing of that kind with {name}.": "Rien de ce type avec {name}.",
    "Nothing with {name} in that time.": "Rien avec {name} sur cette période.",
    "Nothing yet with {name}.": "Rien encore avec {name}.",
    "{count} earlier: {command}": "{count} avant : {command}",
    "At least {count} earlier: {command}": "Au moins {count} avant : {command}",
    "One of them whole: {command}": "L'un d'eux en entier : {command}",
    "not met yet": "pas encore vus",
    "{count:# meeting|# meetings}": "{count:# entretien|# entretiens}",
    "What took place cannot be told: {unread:and} cannot be read in full.": (
        "On ne peut dire ce qui a eu lieu, faute de pouvoir lire {unread:and} en entier."
    ),
    "Nothing of that kind with anyone.": "Rien de ce type avec qui que ce soit.",
    "Nothing yet.": "Rien encore.",
    "Nothing in that time.": "Rien sur cette période.",
}
