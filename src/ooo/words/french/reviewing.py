"""A period in review, in French: what was seen, what is missing, what was never said."""

TWINS: dict[str, str] = {
    "{first} to {last}": "{first:de} à {last}",
    "The facts of a period with its gaps: twelve months, unless it is said.\n\n"
    "What the person was never told stands first, and facts the oldest first.": (
        "Les faits d'une période et ses trous : douze mois, sauf indication contraire.\n\n"
        "Ce qui n'a jamais été dit à la personne vient d'abord, puis les faits, les plus anciens "
        "en premier."
    ),
    "Only what both know, to be sent or shown.": (
        "Seulement ce que vous savez tous les deux, à envoyer ou à montrer."
    ),
    "review, {since} to {until}": "bilan de la période, du {since} au {until}",
    "Private draft; {name} may ask to read it.": (
        "Brouillon personnel ; {name} peut demander à le lire."
    ),
    "Coverage": "Ce qui est couvert",
    "facts": "faits",
    "met": "vus",
    "{month}: {facts:# fact|# facts}, met {met:once|# times}.": (
        "{month} : {facts:# fait|# faits}, {met:vus une fois|vus # fois}."
    ),
    "{month}: {facts:# fact|# facts}, not met.": (
        "{month} : {facts:# fait|# faits}, aucun entretien."
    ),
    "Facts in every month.": "Des faits chaque mois.",
    "On leave all of that time.": "En absence tout ce temps.",
    "Facts in {count} of {months} months.": "Des faits dans {count} mois sur {months}.",
    "No fact in {figure} of {of} months: {runs}.": (
        "Aucun fait dans {figure} mois sur {of} : {runs}."
    ),
    "{figure} of {of} facts are from the last {weeks} weeks, an eighth of the time.": (
        "{figure} faits sur {of} datent des {weeks} dernières semaines, un huitième du temps."
    ),
    "{figure} of {of} facts are from the last {days:day|# days}, an eighth of the time.": (
        "{figure} faits sur {of} datent {days:du dernier jour|des # derniers jours}, un huitième "
        "du "
        "temps."
    ),
    "{figure} of {of} facts are from one day, {day}.": (
        "{figure} faits sur {of} datent d'un seul jour, le {day}."
    ),
    "{figure:# fact|# facts} in {of:# month|# months}: too few to judge by.": (
        "{figure:# fait|# faits} en {of:# mois|# mois} : trop peu pour en juger."
    ),
    "{good} on what went well, {watched} to watch.": (
        "{good} sur ce qui a bien marché, {watched:# point|# points} de vigilance."
    ),
    "None of them is in {name}'s words: {command}": (
        "Aucun n'est dit avec les mots {name:de} : {command}"
    ),
    "a point of vigilance, still to say": "un point de vigilance, à dire",
    "in {name}'s words": "avec les mots {name:de}",
    "Say it first": "À dire d'abord",
    "Nothing in a review should be news.": "Rien, dans un bilan, ne devrait être une surprise.",
    "Went well": "Ce qui a bien marché",
    "To watch": "Points de vigilance",
    "To watch: ": "Point de vigilance : ",
    "Feedback": "Retours",
    "Feedback: ": "Retour : ",
    "Wishes": "Envies d'évolution",
    "Blockers": "Freins",
    "Decisions": "Décisions",
    "Kept": "Tenu",
    "Kept: {text}": "Tenu : {text}",
    "Missed: {text}": "Manqué : {text}",
    "{days:# day|# days} early": "{days:# jour|# jours} d'avance",
    "Waited for a late promise of yours": "Attendait un de vos engagements en retard",
    "What you owed {name}": "Ce que vous deviez à {name}",
    "You owe": "Vous devez",
    "I": "Moi",
    "{count}, oldest first": "{count}, par date",
    "Only what both know, to send beforehand: {command}": (
        "Seulement ce que vous savez tous les deux, à envoyer avant : {command}"
    ),
    "Nothing to review: no fact between {since} and {until}.": (
        "Rien à passer en revue : aucun fait entre le {since} et le {until}."
    ),
    "Nothing to share between {since} and {until}.": (
        "Rien à partager entre le {since} et le {until}."
    ),
    "{facts:# fact|# facts}, {met:# meeting|# meetings}": (
        "{facts:# fait|# faits}, {met:# entretien|# entretiens}"
    ),
}
