"""A log: its questions, its sheet, what was saved of it."""

TWINS = {
    "Kept? (numbers, a = all, l = {later} due later; Enter = none)": (
        "Tenus ? (numéros, a = tous, l = {later} à venir ; Entrée = aucun)"
    ),
    "Kept already? (numbers, l = {later} due later; Enter = none)": (
        "Déjà tenus ? (numéros, l = {later} à venir ; Entrée = aucun)"
    ),
    "Next meeting? (y = {usual}; a date; Enter = not booked)": (
        "Prochain entretien ? (o = {usual} ; une date ; Entrée = non prévu)"
    ),
    "Said {text:cited}? [y/N]": "Dit : {text:cited} ? [o/N]",
    "Discussed the sensitive point [{id}]? [y/N]": "Point sensible [{id}] abordé ? [o/N]",
    "Not discussed? (numbers; Enter = all discussed)": (
        "Pas abordés ? (numéros ; Entrée = tout a été abordé)"
    ),
    "{text}: carried {times:# time|# times} now (Enter = keep, d = drop, or what stands in the "
    "way)": (
        "{text} : pas abordé {times:# fois|# fois} (Entrée = garder, d = retirer, ou ce qui bloque)"
    ),
    "Kept? (numbers, a = all; Enter = none)": "Tenus ? (numéros, a = tous ; Entrée = aucun)",
    "{text}: {days:# day|# days} late (Enter = leave, a date = move, d = drop)": (
        "{text} : {days:# jour|# jours} de retard (Entrée = laisser, une date = déplacer, d = "
        "retirer)"
    ),
    "Next meeting? (about {day}; Enter = not booked)": (
        "Prochain entretien ? (vers le {day} ; Entrée = non prévu)"
    ),
    "{side}: {text}, {due}": "{side} : {text}, {due}",
    "  ": "  ",
    "(no mark)": "(sans marque)",
    "{minutes} min": "{minutes} min",
    "the meeting of {day} is held so already.": "l'entretien du {day} est déjà noté ainsi.",
    "{label}{saved}. {undo}": "{label}{saved}. {undo}",
    "{label}{saved} ({day}). {undo}": "{label}{saved} ({day}). {undo}",
    "{label}{text}, stays on the agenda": "{label}{text}, reste à l'ordre du jour",
    "{label}{text}": "{label}{text}",
    "Saved: ": "Enregistré : ",
    "the meeting of {day}": "l'entretien du {day}",
    "Undo: {command}": "Annuler : {command}",
    "{count:# point|# points}": "{count:# point|# points}",
    "{count} said": "{count:# dit|# dits}",
    "{count} carried": "{count:# reporté|# reportés}",
    "{count} kept": "{count:# tenu|# tenus}",
    "{count} missed": "{count:# manqué|# manqués}",
    "{count} moved": "{count:# déplacé|# déplacés}",
    "{count} dropped": "{count:# retiré|# retirés}",
    "{count:# new commitment|# new commitments}": (
        "{count:# nouvel engagement|# nouveaux engagements}"
    ),
    "{count:# new point|# new points}": "{count:# nouveau point|# nouveaux points}",
    "{entry}, line {number}: {text}": "{entry}, ligne {number} : {text}",
    "{said} ({why})": "{said} ({why})",
    "{said}, no longer with {name}": "{said}, plus avec {name}",
    "Nothing is noted in it.": "Rien n'y est noté.",
    "Promised that day: {said}": "Ce jour-là : {said}",
    "Next: ": "Ensuite : ",
    "{said}; it was with {name}, {day}": "{said} ; c'était avec {name}, {day}",
    "{said}; it was {day}": "{said} ; c'était le {day}",
    "{said}; it was with {name}": "{said} ; c'était avec {name}",
    "Promised in it:": "Promis à cette occasion :",
    "Went with it: {said}": "Parti avec : {said}",
    "As before it: {said}": "Comme avant : {said}",
    "Stayed: {said}": "Resté : {said}",
    "What stayed goes by its id: ": "Ce qui est resté se déplace par son identifiant : ",
    "{number} {words}": "{number} {words}",
    "and {count} sensitive": "et {count:# sensible|# sensibles}",
    "points": "points",
    "promises": "engagements",
    "Points: {legend}.": "Points : {legend}.",
    "Only what you tick was said: {legend}.": "N'est dit que ce que vous cochez : {legend}.",
    "Promises: {legend}.": "Engagements : {legend}.",
    "A line you delete was not reached.": "Une ligne effacée : un point pas abordé.",
    "A line you delete stays as it is.": "Une ligne effacée reste comme elle est.",
    "next meeting": "prochain entretien",
    "{name}, {day}: save and close the editor to log it.": (
        "{name}, {day} : enregistrez et fermez l'éditeur pour le noter."
    ),
    "Nothing is saved yet. Mend this, then save and close again.": (
        "Rien n'est encore enregistré. Corrigez ceci, puis enregistrez et fermez à nouveau."
    ),
    "{name}, {day}, {kind}: save and close the editor to log it.": (
        "{name}, {day}, {kind} : enregistrez et fermez l'éditeur pour le noter."
    ),
    "Left out for want of an id: {count:# record|# records} (ooo check --fix).": (
        "Laissé de côté, faute d'identifiant : {count:# élément|# éléments} (ooo check --fix)."
    ),
    "Line {line}: {source}": "Ligne {line} : {source}",
    "A line that starts with # is left out (\\# keeps it). An empty file logs nothing.": (
        "Une ligne qui commence par # est ignorée (\\# la garde). Un fichier vide ne note rien."
    ),
    "What was said, a line each. A promise may end with its date: by fri": (
        "Ce qui s'est dit, une ligne chacun. Un engagement peut finir par sa date : pour ven"
    ),
    "to say": "à dire",
    "Empty means not said. The next meeting would be about {day}; mood is 1 to 5.": (
        "Vide = non dit. Le prochain entretien serait vers le {day} ; le moral va de 1 à 5."
    ),
    "date": "date",
    "minutes": "minutes",
    "mood": "moral",
}
