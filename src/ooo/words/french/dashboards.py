"""Dashboards in French: what stands out, the talks counted, promises over time, the story."""

TWINS: dict[str, str] = {
    "The whole way they have come.": "Tout le parcours.",
    "Goals, talks and promises over time, what stands out first": (
        "Objectifs, entretiens et engagements, l'essentiel d'abord"
    ),
    "Goals, autonomy, talks and promises of 90 days, beside the 90 days before.\n\n"
    "What stands out comes first. It is for you alone: what may be shared is ooo plan WHO.": (
        "Objectifs, autonomie, entretiens et engagements de 90 jours, à côté des 90 jours "
        "d'avant.\n\n"
        "L'essentiel vient d'abord. C'est pour vous seul : ce qui se partage est ooo plan QUI."
    ),
    # The time
    "{since} to {until} ({days:# day|# days})": "du {since} au {until} ({days:# jour|# jours})",
    "{since} to {until} ({days:# day|# days}), beside the {days} before": (
        "du {since} au {until} ({days:# jour|# jours}), à côté des {days} d'avant"
    ),
    "In the notebook since {day}.": "Dans le carnet depuis {day:le}.",
    "Nothing to show yet of {name}: no goal, and no talk in {days:# day|# days}.": (
        "Rien à montrer encore {name:de} : aucun objectif, et aucun entretien en "
        "{days:# jour|# jours}."
    ),
    "ooo goal {who} TEXT": "ooo goal {who} TEXTE",
    # What stands out
    "What stands out": "En bref",
    "{text:cited} has waited {age}, with nothing promised to {name} since.": (
        "{text:cited} attend depuis {age}, sans aucune promesse à {name} entre-temps."
    ),
    "{text:cited} was not reached {times} times, with nothing promised to {name}.": (
        "{text:cited} n'a pas été abordé {times} fois, sans aucune promesse à {name}."
    ),
    "Ask what would help, then: ooo owe {who} TEXT": (
        "Demander ce qui aiderait, puis : ooo owe {who} TEXTE"
    ),
    "{n} of the last {of} talks were skipped.": (
        "{n} des {of} derniers entretiens n'ont pas eu lieu."
    ),
    "ooo book {who} WHEN": "ooo book {who} QUAND",
    "No career talk yet; one is meant {cadence}.": (
        "Pas encore d'entretien d'évolution ; il en est prévu un {cadence}."
    ),
    "The last career talk was {age} ago, on {day}; one is meant {cadence}.": (
        "Le dernier entretien d'évolution remonte à {age}, {day:le} ; il en est prévu un {cadence}."
    ),
    "Thanks were last said on {day}, {n} talks ago, as far as it was noted.": (
        "Dernier merci noté {day:le}, il y a {n} entretiens."
    ),
    "{theirs} of {of} points in {n} talks were {name}'s.": (
        "{theirs} des {of} points de {n} entretiens venaient {name:de}."
    ),
    "Ask for points before the next: ooo ask {who}": (
        "Demander des points avant le prochain : ooo ask {who}"
    ),
    # Goals and autonomy
    "{measure}: {readings}": "{measure} : {readings}",
    "{title} (yours)": "{title} (le vôtre)",
    "Topic": "Sujet",
    # The talks
    "The talks": "Les entretiens",
    "these {days:day|# days}": "{days:ce jour|ces # jours}",
    "the {days} before": "les {days} d'avant",
    "held": "tenus",
    "not held": "pas tenus",
    "{name}'s points, of all": "points {name:de}, sur tous",
    "your promises, in time": "vos engagements tenus à temps",
    "thanks said": "mercis dits",
    "{label}: {now}": "{label} : {now}",
    "{label}: {now} (before: {before})": "{label} : {now} (avant : {before})",
    "{part} of {all}": "{part} sur {all}",
    "Points discussed: {areas}": "Points abordés : {areas}",
    "operational {count}": "opérationnel {count}",
    "development {count}": "développement {count}",
    "relational {count}": "relationnel {count}",
    "without area {count}": "sans domaine {count}",
    # Promises
    "Promises that came due": "Engagements échus",
    "{who}: {kept}": "{who} : {kept}",
    "{late} (median {days} days)": "{late} (médiane {days} jours)",
    "{said} More of them in time than in the {days} days before.": (
        "{said} Davantage à temps que sur les {days} jours d'avant."
    ),
    "{said} Fewer of them in time than in the {days} days before.": (
        "{said} Moins à temps que sur les {days} jours d'avant."
    ),
    # The story
    "Story": "Parcours",
    "{shown} of {all}": "{shown} sur {all}",
    "{count} earlier: ": "{count} avant : ",
    "joined the team": "arrivée dans l'équipe",
    "{text}: level {was} to {level}": "{text} : du niveau {was} au niveau {level}",
    "step done: {text}": "jalon fait : {text}",
    "reached: {text}": "atteint : {text}",
    "stopped: {text}": "arrêté : {text}",
    "win: {text}": "réussite : {text}",
    "career wish: {text}": "envie d'évolution : {text}",
    "training: {text}": "formation : {text}",
}
