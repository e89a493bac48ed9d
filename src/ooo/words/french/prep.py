"""The prep sheet."""

TWINS = {
    "spring": "le printemps",
    "summer": "l'été",
    "autumn": "l'automne",
    "winter": "l'hiver",
    "Nothing on development in {without} meetings. Ask: what would you like to be better at by "
    "{season}?": (
        "Rien sur le développement en {without} entretiens. À demander : en quoi progresser d'ici "
        "{season} ?"
    ),
    "Nothing on relational in {without} meetings. Ask: how is it to work in this team at the "
    "moment?": (
        "Rien sur le relationnel en {without} entretiens. À demander : comment est-ce de "
        "travailler dans cette équipe en ce moment ?"
    ),
    "Nothing on operational in {without} meetings. Ask: what gets in the way of your work at the "
    "moment?": (
        "Rien sur l'opérationnel en {without} entretiens. À demander : qu'est-ce qui bloque le "
        "travail en ce moment ?"
    ),
    "Agree how often, how long and where.": (
        "Se mettre d'accord : à quel rythme, combien de temps, où."
    ),
    "End with one promise each, with a date.": "Finir par un engagement chacun, avec une date.",
    "Wish of {day}": "Envie du {day}",
    "Training, asked for on {day}": "Formation, demandée le {day}",
    "Say what this is for: {name}'s points first, and it stays between you.": (
        "Dire à quoi cela sert : les points {name:de} d'abord, et tout reste entre vous."
    ),
    "Ask how {name} likes to be thanked, and to be told what could be better.": (
        "Demander comment {name} préfère recevoir un merci, et un retour sur ce qui peut "
        "s'améliorer."
    ),
    "Ask what goes well, and what gets in the way.": "Demander ce qui va bien, et ce qui bloque.",
    "Ask what {name} expects of you, and what matters most this quarter.": (
        "Demander ce {name:que} attend de vous, et ce qui compte le plus ce trimestre."
    ),
    "Ask how {name} likes to be kept informed: how much, and in which form.": (
        "Demander comment tenir {name} au courant : à quel point, et sous quelle forme."
    ),
    "Say what you need, and what gets in your way.": (
        "Dire ce qu'il vous faut, et ce qui vous bloque."
    ),
    "Ask what {name} is working on, and where your work meets.": (
        "Demander sur quoi {name} travaille, et où vos travaux se rejoignent."
    ),
    "Ask what would make working together easier.": (
        "Demander ce qui rendrait le travail ensemble plus simple."
    ),
    "Ask what {name} wants to learn, and say that it stays between you.": (
        "Demander ce {name:que} veut apprendre, et dire que tout reste entre vous."
    ),
    "Say what you can help with, and what you cannot.": (
        "Dire en quoi vous pouvez aider, et en quoi vous ne pouvez pas."
    ),
    "Say what this is for, and what stays between you.": (
        "Dire à quoi cela sert, et ce qui reste entre vous."
    ),
    "Ask what {name} would change first.": "Demander ce {name:que} changerait en premier.",
    "{day}, {time}, {minutes} min": "{day}, {time}, {minutes} min",
    "{day}, {minutes} min": "{day}, {minutes} min",
    "Last met {distance} ({day}), {cadence}": "Dernière fois {distance} ({day}), {cadence}",
    "{name}'s point": "point {name:de}",
    "{name}'s points": "Points {name:de}",
    "no date any more": "plus de date",
    "{days} days without an answer": "{days} jours sans réponse",
    "Thank {name}: ": "Remercier {name} : ",
    "Tell {name}: ": "Dire à {name} : ",
    "When you last met cannot be told: {unread:and} cannot be read": (
        "On ne peut dire à quand remonte la dernière fois, faute de pouvoir lire {unread:and}"
    ),
    "Not met yet, {cadence}": "Pas encore vus, {cadence}",
    "leaves {day}": "part le {day}",
    "left {day}": "hors équipe depuis le {day}",
    "Me": "Moi",
    "Your point": "Votre point",
    "My point": "Mon point",
    "Your points": "Vos points",
    "My points": "Mes points",
    "{shown}, and {hidden} sensitive": "{shown}, et {hidden:# sensible|# sensibles}",
    "{hidden} sensitive": "{hidden:# sensible|# sensibles}",
    "Tell {name}:": "Dire à {name} :",
    "moved to {day}": "déplacé au {day}",
    ". ": ". ",
    "No point of {name}'s in {number} meetings": "Aucun point {name:de} en {number} entretiens",
    "{points} in the {number} before": "{points} aux {number} d'avant",
    "{wish}: ": "{wish} : ",
    "mood then {mood} of 5": "moral {mood} sur 5",
    "paused until {day}": "en pause jusqu'au {day}",
    "paused until further notice": "en pause jusqu'à nouvel ordre",
    "promised {day}": "promis le {day}",
    ": ": " : ",
    "Feedback to give": "Retour à faire",
    "Back after {away}. Nothing of {name}'s counts as late. What still holds?": (
        "Retour après {away}. Rien de ce qu'a promis {name} ne compte comme en retard. Qu'est-ce "
        "qui tient encore ?"
    ),
    "The trial period ends {day} ({distance}).": "La période d'essai finit le {day} ({distance}).",
    "{late} of your last {of} promises to {name} were late or missed.": (
        "Sur vos {of} derniers engagements envers {name} : {late:# tenu en retard ou manqué|# "
        "tenus en retard ou manqués}."
    ),
    "You owe: {promise} {news}": "Vous devez : {promise} {news}",
    "it cannot be told, {unread:and} cannot be read in full": (
        "on ne peut le dire, faute de pouvoir lire {unread:and} en entier"
    ),
    "Booked {day}, not logged: ": "Prévu le {day}, pas noté : ",
    "{name} prefers: {preference}": "{name} préfère : {preference}",
    "Last time": "La dernière fois",
    "Noted so far": "Noté jusqu'ici",
    "{count:# more line|# more lines}: ": "{count:# ligne de plus|# lignes de plus} : ",
    "{owner}: {text}": "{owner} : {text}",
    "First": "D'abord",
    "Gone quiet": "Resté ouvert",
    "Other commitments": "Autres engagements",
    "To begin with": "Pour commencer",
    "After: {command}": "Ensuite : {command}",
    "Kept since: ": "Tenu depuis : ",
    "{owner} promised": "{owner}, promis",
    "The rest: ": "Le reste : ",
}
