"""What is sent to somebody, in French: it says neither tu nor vous, which are the sender's."""

TWINS: dict[str, str] = {
    "Hi {name},": "Bonjour {name},",
    # What is sent after a meeting
    "Our one-to-one of {day}": "Notre entretien du {day}",
    "What we agreed on {day}:": "Ce que nous avons décidé {day} :",
    "I will": "De mon côté",
    "You will{name:unsaid}": "Côté {name}",
    "{promise}": "{promise}",
    "{promise}, by {day}": "{promise}, pour le {day}",
    "Done since last time": "Fait depuis la dernière fois",
    "I: {promise}": "Moi : {promise}",
    "You: {promise}{name:unsaid}": "{name} : {promise}",
    "We talked about": "Nous avons parlé de",
    "To remember": "À retenir",
    "Next time: {day}.": "Prochaine fois : {day}.",
    "Next time: {day} at {time}.": "Prochaine fois : {day} à {time}.",
    "Did I miss something? Tell me.": "Si j'ai oublié quelque chose, un mot suffit.",
    # What is sent before a meeting
    "Our next one-to-one": "Notre prochain entretien",
    "Our one-to-one on {day}": "Notre entretien du {day}",
    "What should we talk about when we meet next?": (
        "Quels points à l'ordre du jour de notre prochain entretien ?"
    ),
    "We meet on {day}. What should we talk about?": (
        "Nous nous voyons {day}. Quels points à l'ordre du jour ?"
    ),
    "We meet on {day} at {time}, for {minutes:# minute|# minutes}. What should we talk about?": (
        "Nous nous voyons {day} à {time}, pour {minutes:# minute|# minutes}. "
        "Quels points à l'ordre du jour ?"
    ),
    "Two or three lines are enough: something that goes well, something in the way, "
    "something you need from me.": (
        "Deux ou trois lignes suffisent : ce qui avance, ce qui bloque, ce dont je devrais "
        "m'occuper."
    ),
    "From you so far{name:unsaid}": "Points {name:de}",
    "From me": "Mes points",
    # What is sent before the talk about a year
    "Before we talk about the year": "Avant notre entretien annuel",
    "Soon we talk about the year. Three things would help, in two or three lines each:": (
        "Notre entretien annuel approche. Trois choses aideraient, en deux ou trois lignes "
        "chacune :"
    ),
    "what went well this year": "ce qui a bien marché cette année",
    "what was hard, or is missing": "ce qui a été difficile, ou manque",
    "what there is to learn or to do next": "ce qu'il y a à apprendre ou à faire ensuite",
    "Still open": "En cours",
    # The plan
    "Plan of {name}": "Plan d'action {name:de}",
    "with {name}": "avec {name}",
    "Now, to {day}": "Court terme, jusqu'au {day}",
    "Next": "Moyen terme",
    "{number} {title}": "{number} {title}",
    "{number} {title}, by {day}": "{number} {title}, pour le {day}",
    "{measure}, {numbers}": "{measure} ; {numbers}",
    "Measured by: {measure}": "Repère : {measure}",
    "{value} at the start": "{value} au départ",
    "{value} on {day}": "{value} le {day}",
    "{value} by then": "{value} à l'échéance",
    "{text}, {day}": "{text}, {day}",
    "{said} ({value} by then)": "{said} ({value} à l'échéance)",
    "{who}: {text}": "{who} : {text}",
    "{said} by {day}": "{said}, pour le {day}",
    "{number} {line}": "{number} {line}",
    "Steps: {line}": "Jalons : {line}",
    "Who does what by when: {line}": "Qui fait quoi pour quand : {line}",
    "Written together; looked at every {days:day|# days}.": (
        "Écrit ensemble ; à revoir {days:chaque jour|tous les # jours}."
    ),
    "Written together; looked at every {weeks:week|# weeks}.": (
        "Écrit ensemble ; à revoir {weeks:chaque semaine|toutes les # semaines}."
    ),
    "{said} Next talk: {day}.": "{said} Prochain entretien : {day}.",
    "the mood": "le moral",
    "{n:# commitment|# commitments} not yet spoken of": (
        "{n:# engagement dont on n'a pas parlé|# engagements dont on n'a pas parlé}"
    ),
    "{n:# note|# notes}": "{n:# note|# notes}",
    "{n:# thing|# things} still to say": "{n:# chose à dire encore|# choses à dire encore}",
    "Left out: {kept_back}.": "Laissé de côté : {kept_back}.",
}
