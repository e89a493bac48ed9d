"""Dashboards in French: what stands out, the talks counted, promises over time, the story."""

TWINS: dict[str, str] = {
    "The whole way they have come.": "Tout le parcours.",
    "Where someone stands: goals, autonomy, talks and promises of 90 days, beside 90 before.\n\n"
    "Without a name everyone, over 180 days: what is in the way, goals, your promises, time "
    "given.\n"
    "It is for you alone; what may be shared is ooo plan WHO.": (
        "Où en est quelqu'un : objectifs, autonomie, entretiens et engagements de 90 jours, "
        "comparés aux 90 d'avant.\n\n"
        "Sans nom, toute l'équipe, sur 180 jours : freins, objectifs, vos engagements, temps "
        "donné.\n"
        "À votre seul usage ; ce qui se partage est ooo plan QUI."
    ),
    "one person": "une seule personne",
    "ooo dashboard WHO --story": "ooo dashboard QUI --story",
    "{name}: ": "{name} : ",
    # The time
    "{since} to {until} ({days:# day|# days})": "du {since} au {until} ({days:# jour|# jours})",
    "{since} to {until} ({days:# day|# days}), beside the {days:day|#} before": (
        "du {since} au {until} ({days:# jour|# jours}), {days:et la veille|comparés aux # d'avant}"
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
        "{theirs:# point venait|# points venaient} {name:de} sur {of}, en {n} entretiens."
    ),
    "Ask for points before the next: ooo ask {who}": (
        "Demander des points avant le prochain : ooo ask {who}"
    ),
    # Goals and autonomy
    "{measure}: {readings}": "{measure} : {readings}",
    "{title} (yours)": "{title} (le vôtre)",
    "Topic": "Sujet",
    "dots are readings": "les points sont les relevés",
    "dots are readings, dashes the line": (
        "les points sont les relevés, les tirets le rythme prévu"
    ),
    # The talks
    "The talks": "Les entretiens",
    "{days:this day|these # days}": "{days:ce jour|ces # jours}",
    "the {days:day|#} before": "{days:la veille|les # d'avant}",
    "held": "tenus",
    "not held": "pas tenus",
    "{name}'s points, of all": "points venus {name:de}",
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
    "{late} (median {days} days)": "{late} (médiane : {days} j)",
    "{said} More of them in time than in the {days:day|# days} before.": (
        "{said} Davantage à temps {days:que la veille|que sur les # jours d'avant}."
    ),
    "{said} Fewer of them in time than in the {days:day|# days} before.": (
        "{said} Moins à temps {days:que la veille|que sur les # jours d'avant}."
    ),
    # The story
    "{said} ({command})": "{said} ({command})",
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
    # Everyone
    "Everyone": "Toute l'équipe",
    "Nothing to show yet: no goal, nothing in the way, no promise that came due.": (
        "Rien à montrer encore : ni objectif, ni frein, ni engagement échu."
    ),
    "{count}, of {people:# person|# people}": "{count}, pour {people:# personne|# personnes}",
    "Ask {name} what would help, then: ooo owe {who} TEXT": (
        "Demander à {name} ce qui aiderait, puis : ooo owe {who} TEXTE"
    ),
    "nothing promised": "rien de promis",
    "{name}, in the way": "{name}, frein",
    "{name}, in the way for {age}": "{name}, frein depuis {age}",
    "{name}, in the way since today": "{name}, frein depuis aujourd'hui",
    "Team goals": "Objectifs communs",
    "Other goals, each against its own start": "Autres objectifs, chacun face à son départ",
    "Goals, each against its own start": "Objectifs, chacun face à son départ",
    "Goal of {name}": "Objectif {name:de}",
    "No goal yet: {names}": "Pas encore d'objectif : {names}",
    "Your promises, {days:# day|# days}": "Vos engagements, {days:# jour|# jours}",
    "{count} came due": "{count:# échu|# échus}",
    "Before: {kept} of {all} in time.": "Avant : {kept} à temps sur {all}.",
    "Time given": "Temps donné",
    "talks": "entretiens",
    "called off by you": "décommandés par vous",
    "late promises": "retards",
    "{held:# talk|# talks}": "{held:# entretien|# entretiens}",
    "{held:# talk|# talks} of the {planned} planned": (
        "{held:# entretien|# entretiens} sur {planned} prévus"
    ),
    "{off} called off by you": "{off:# décommandé|# décommandés} par vous",
    "{late:# late promise|# late promises}": "{late:# retard|# retards}",
    "{said}; {more}": "{said} ; {more}",
    "{name}: {said}.": "{name} : {said}.",
    "From what is noted here.": "D'après ce qui est noté ici.",
    "Private: names {n:# person|# people}.": "Privé : nomme {n:# personne|# personnes}.",
}
