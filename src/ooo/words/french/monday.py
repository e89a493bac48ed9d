"""What is open and late, and who is to be seen again."""

TWINS = {
    "You promised {name}": "Vous avez promis à {name}",
    "{name} promised": "Promis par {name}",
    "{number} of {count}": "{number} sur {count}",
    "{counted}  {label}: ": "{counted}  {label} : ",
    "{counted}, {label}": "{counted}, {label}",
    "{day}: {count:# open commitment|# open commitments}": (
        "{day} : {count:# engagement ouvert|# engagements ouverts}"
    ),
    "What is promised cannot be told: {unread:and} cannot be read in full.": (
        "On ne peut dire ce qui est promis, faute de pouvoir lire {unread:and} en entier."
    ),
    "No open commitments.": "Aucun engagement ouvert.",
    "{count} of theirs not listed: who promised it is on leave, not met since, or left.": (
        "{count:# attendu d'autres n'est pas listé|# attendus d'autres ne sont pas listés} : "
        "absence, pas d'entretien depuis, ou hors équipe."
    ),
    "No other open commitments.": "Aucun autre engagement ouvert.",
    "{text} ({moved})": "{text} ({moved})",
    "They promised": "On vous a promis",
    "{met}, {cadence}": "{met}, {cadence}",
    "booked {time}": "prévu {time}",
    "yours ({name}, {day})": "votre engagement ({name}, {day})",
    "theirs ({name}, {day})": "engagement {name:de} ({day})",
    "{count:# commitment|# commitments} late": "{count:# retard|# retards}",
    "{count} due today": "{count} pour aujourd'hui",
    "{count} due soon": "{count} pour bientôt",
    "{count:# person|# people} to book": "{count:# personne|# personnes} à prévoir",
    "{count:# booking|# bookings} not logged": (
        "{count:# entretien pas noté|# entretiens pas notés}"
    ),
    "{count} sensitive (--all)": "{count:# sensible|# sensibles} (--all)",
    "{day}: {counts}": "{day} : {counts}",
    "yours: {text}": "à vous : {text}",
    "theirs: {text}": "attendu : {text}",
    "{count} more (--soon 7d)": "{count} de plus (--soon 7j)",
    "{name}, booked {day}: {command}": "{name}, prévu le {day} : {command}",
    "{name}, coaching booked {day}: {command}": (
        "{name}, micro-coaching prévu le {day} : {command}"
    ),
    "not met yet, {cadence}": "pas encore vus, {cadence}",
    "see {meeting}": "{meeting}",
    "Without a date: {count}.": "Sans date : {count}.",
    "Next due: {coming}.": "Ensuite : {coming}.",
    "{id}, {promise}": "{id}, {promise}",
    "This week": "Cette semaine",
    "To book": "À prévoir",
    "coaching, no session yet, {cadence}": "micro-coaching, aucune séance encore, {cadence}",
    "coaching, {met}, {cadence}": "micro-coaching, {met}, {cadence}",
    "career talk, none yet, {cadence}": "entretien d'évolution, aucun encore, {cadence}",
    "career talk, {met}, {cadence}": "entretien d'évolution, {met}, {cadence}",
    "Not logged": "Pas notés",
    "a meeting ({name}, {day})": "un entretien ({name}, {day})",
    "{name} ({when})": "{name} ({when})",
    "{count} you promised": "{count} de vous",
    "{count} they promised": "{count} des autres",
    "Due today: {count}.": "Pour aujourd'hui : {count}.",
    "Late: {counts}.": "En retard : {counts}.",
    "Booked: {people}.": "Prévus : {people}.",
    "Due, not booked: {people}.": "À prévoir : {people}.",
    "Not logged: {people}.": "Pas notés : {people}.",
    "Nobody is due or booked this week.": "Personne à voir cette semaine, et rien de prévu.",
    "Nobody else is due or booked this week.": (
        "Personne d'autre à voir cette semaine, et rien d'autre de prévu."
    ),
    "You promised": "Vous avez promis",
    "{when}, coaching": "{when}, micro-coaching",
}
