"""Lines that are read, dates, cadences: what they mean, and what they cannot be."""

TWINS = {
    "{fix}\nIf that is no date, write \\{word} for {word}.": (
        "{fix}\nSi ce n'est pas une date, écrivez \\{word} pour {word}."
    ),
    "The line holds bytes that are not valid Unicode.": (
        "La ligne contient des octets qui ne sont pas de l'Unicode valide."
    ),
    "Save or send the text as UTF-8.": "Enregistrez ou envoyez le texte en UTF-8.",
    "{fix}\nIf that is no date, say it with ooo owe or expect, and --due none.": (
        "{fix}\nSi ce n'est pas une date, dites-le avec ooo owe ou expect, et --due aucune."
    ),
    "{fix}\nIf that is no date, add --due none, or --due with the date.": (
        "{fix}\nSi ce n'est pas une date, ajoutez --due aucune, ou --due avec la date."
    ),
    "Nothing is said after {mark:quoted}.": "Rien n'est dit après {mark:quoted}.",
    "Write the text behind it: {mark} TEXT": "Écrivez le texte derrière : {mark} TEXTE",
    "{mark:quoted} says that the promise is theirs.": (
        "{mark:quoted} dit que l'engagement est celui de l'autre."
    ),
    "{mark:quoted} says that the promise is yours.": (
        "{mark:quoted} dit que l'engagement est le vôtre."
    ),
    "Use: ooo expect WHO TEXT": "Écrivez : ooo expect QUI TEXTE",
    "Use: ooo owe WHO TEXT": "Écrivez : ooo owe QUI TEXTE",
    "Say it in a few words.": "Dites-le en quelques mots.",
    "There is no text.": "Il n'y a pas de texte.",
    "{only}": "{only}",
    "{fix}": "{fix}",
    "{count} lines cannot be read.": "{count} lignes ne se lisent pas.",
    "{lines:lines}": "{lines:lines}",
    "Line {line}: {only}": "Ligne {line} : {only}",
    "Line {line}: {says}\n{fix}": "Ligne {line} : {says}\n{fix}",
    "Say in a few words what it is about.": "Dites en quelques mots de quoi il s'agit.",
    "a note": "une note",
    "a point of mine": "un point de ma part",
    "I promised this": "ce que j'ai promis",
    "they promised this": "ce qu'on m'a promis",
    "a point of mine for next time": "un point de ma part, la prochaine fois",
    "recognition I gave": "une reconnaissance dite",
    "recognition still to give": "une reconnaissance à dire",
    "a point they want to raise": "un point de sa part",
    "feedback still to give": "un retour à faire",
    "feedback I gave": "un retour fait",
    "what stands in their way": "ce qui bloque",
    "what they need": "un besoin",
    "an idea": "une idée",
    "a career wish": "une envie d'évolution",
    "a point of vigilance": "un point de vigilance",
    "a decision": "une décision",
    "a note dated today": "une note, à la date du jour",
    "{tag} is a tag, and the text is taken word for word.": (
        "{tag} est une étiquette, et le texte est pris mot pour mot."
    ),
    "Leave it out, and say it with {flag}.": "Retirez-la, et dites-le avec {flag}.",
    "no screen shows it unless asked; never shared": (
        "caché, sauf si on demande à le voir ; jamais partagé"
    ),
    "{tag:quoted} is nearly a tag, and it is none.": (
        "{tag:quoted} est presque une étiquette, et n'en est pas une."
    ),
    "Write +{meant} for the tag, or \\{tag} for the words as they are.": (
        "Écrivez +{meant} pour l'étiquette, ou \\{tag} pour les mots tels quels."
    ),
    "Give a whole number from 1 to {highest}.": "Donnez un nombre entier de 1 à {highest}.",
    "{name:quoted} is said twice, and not the same.": (
        "{name:quoted} est dit deux fois, et pas pareil."
    ),
    "Say it once.": "Dites-le une fois.",
    "A length in minutes cannot be {value}.": "Une durée en minutes ne peut être {value}.",
    "A mood cannot be {value}.": "Le moral ne peut être {value}.",
    "How useful it was cannot be {value}.": "L'utilité ne peut être {value}.",
    "Write a date like fri, tomorrow, vendredi, 15th, 3 dec, +2w, eom or 2026-12-01.": (
        "Écrivez une date comme ven, demain, vendredi, le 15, 3 déc, +2sem, fin du mois ou "
        "2026-12-01."
    ),
    "Write a date like fri, tomorrow, vendredi, 15th, 3 dec, +2w, eom or 2026-12-01, or none.": (
        "Écrivez une date comme ven, demain, vendredi, le 15, 3 déc, +2sem, fin du mois ou "
        "2026-12-01, ou aucune."
    ),
    "Write a date like today, yesterday, hier, fri (the last one), 3 nov, 15th or 2026-11-20.": (
        "Écrivez une date comme aujourd'hui, hier, ven (le dernier), 3 nov, le 15 ou 2026-11-20."
    ),
    "Write a date like thu 14:00, demain 9h30, fri, +2w or 2026-12-01 10:00, or none.": (
        "Écrivez une date comme jeu 14:00, demain 9h30, ven, +2sem ou 2026-12-01 10:00, ou aucune."
    ),
    "{text:quoted} is not a date ooo knows.": "{text:quoted} n'est pas une date que ooo connaît.",
    "{examples}": "{examples}",
    "{text:quoted} can be read in more than one way.": (
        "{text:quoted} peut se lire de plusieurs façons."
    ),
    "{text:quoted} has a time, and only a booking takes one.": (
        "{text:quoted} a une heure, et seul un entretien prévu en prend une."
    ),
    "{text:quoted} has no time of the 24-hour clock.": "{text:quoted} n'a pas d'heure de 0 à 24.",
    "{text:quoted} is not a day of the calendar.": "{text:quoted} n'est pas un jour du calendrier.",
    "{text:quoted} is a day to come, and this date looks back.": (
        "{text:quoted} est un jour à venir, et il faut ici un jour passé."
    ),
    "{text:quoted} can be the last one or the one to come.": (
        "{text:quoted} peut être le dernier ou le prochain."
    ),
    "{text:quoted} names a weekday that is not that day's.": (
        "{text:quoted} nomme un jour de la semaine qui n'est pas celui de cette date."
    ),
    "{text:quoted} is in the year {year}, and a date is from 1900 to 2999.": (
        "{text:quoted} est en {year}, et une date va de 1900 à 2999."
    ),
    "Write {offers:or}.": "Écrivez {offers:or}.",
    "{typed} ({day})": "{typed} ({day})",
    "{day} has passed, so no meeting can be booked for it.": (
        "Le {day} est passé : aucun entretien ne peut y être prévu."
    ),
    "A meeting that took place is logged: ooo log {who} --date {date}": (
        "Un entretien qui a eu lieu se note : ooo log {who} --date {date}"
    ),
    "Today's {time} has passed, so no meeting can be booked for it.": (
        "{time} est passé pour aujourd'hui : aucun entretien ne peut y être prévu."
    ),
    "Give an hour to come, or another day. A meeting that took place: ooo log {who}": (
        "Donnez une heure à venir, ou un autre jour. Un entretien qui a eu lieu : ooo log {who}"
    ),
    "{text:quoted} is not a cadence.": "{text:quoted} n'est pas un rythme.",
    "Write a number of days or weeks, such as 10d, 2w or 3w.": (
        "Écrivez un nombre de jours ou de semaines, par exemple 10j, 2sem ou 3sem."
    ),
    "{day} is still to come.": "Le {day} est à venir.",
    "Give today or an earlier day with --date.": (
        "Donnez aujourd'hui ou un jour d'avant, avec --date."
    ),
    "The meeting with {name} on {day} is already noted as skipped.": (
        "Il est déjà noté que l'entretien du {day} avec {name} n'a pas eu lieu."
    ),
    "Nothing is left to do.": "Il n'y a rien à faire.",
    "A meeting with {name} on {day} is logged.": "Un entretien avec {name} est noté pour le {day}.",
    "Give the day that was skipped with --date, or take the log back with ooo undo.": (
        "Donnez avec --date le jour où il n'a pas eu lieu, ou annulez ce qui est noté par ooo undo."
    ),
    "{language:quoted} is no language that ooo speaks.": (
        "{language:quoted} n'est pas une langue que ooo parle."
    ),
    "It speaks: {languages}.": "Il y a : {languages}.",
}
