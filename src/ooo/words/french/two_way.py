"""What is said to the manager beside a text that goes to somebody: what was left out, and why."""

TWINS = {
    "An invitation to bring points, to send before you meet": (
        "Une invitation à apporter des points, à envoyer avant l'entretien"
    ),
    "What to send after you met": "Ce qu'on envoie après l'entretien",
    "To paste into a message to her:": "À coller dans un message pour elle :",
    "logged {time}": "noté à {time}",
    "met today": "vu aujourd'hui",
    "booked {day}": "prévu {day}",
    "booked {day} {time}": "prévu {day} {time}",
    "{name}: {why}.": "{name} : {why}.",
    "Left out: {kept_back}.": "Laissé de côté : {kept_back}.",
    "{n:# point|# points} of yours": "{n:# point|# points} à vous",
    "{n:# thing|# things} still to say": "{n:# chose|# choses} encore à dire",
    "{n:# commitment|# commitments} not yet spoken of": (
        "{n:# engagement|# engagements} dont vous n'avez pas encore parlé"
    ),
    "{n:# note|# notes}": "{n:# note|# notes}",
    "{n:# thank-you|# thank-yous}": "{n:# merci|# mercis}",
    "{n:# promise|# promises} missed": "{n:# engagement manqué|# engagements manqués}",
    "{n:# promise|# promises} dropped": "{n:# engagement abandonné|# engagements abandonnés}",
    "{n} sensitive": "{n} sensibles",
    "the mood": "le moral",
    "The thank-you in writing, too: ooo fix {who} {day} --line {line} --share": (
        "Le merci par écrit aussi : ooo fix {who} {day} --line {line} --share"
    ),
    "About {name}, not to {name}: {text:cited} [{id}]. Read it first.": (
        "Écrit sur {name}, pas à {name} : {text:cited} [{id}]. À relire d'abord."
    ),
    "About {name}, not to {name}: {text:cited}. Read it first.": (
        "Écrit sur {name}, pas à {name} : {text:cited}. À relire d'abord."
    ),
    "It names {names:and}: look before you send.": (
        "On y nomme {names:and} : à regarder avant d'envoyer."
    ),
    "{name}'s answer, pasted: ooo add {who} --theirs -": (
        "La réponse {name:de}, collée : ooo add {who} --theirs -"
    ),
    "No meeting with {name} is logged.": "Aucun entretien avec {name} n'est noté.",
    "No meeting with {name} can be read; {unread:and} cannot be read in full.": (
        "Aucun entretien avec {name} ne peut être lu ; {unread:and} n'est pas lisible en entier."
    ),
    "Log it first: ooo log {who}": "Le noter d'abord : ooo log {who}",
    "Nothing of that meeting may be sent.": "Rien de cet entretien ne peut être envoyé.",
    "Nothing that can be read of that meeting may be sent; {unread:and} cannot be.": (
        "Rien de ce qui peut être lu de cet entretien ne peut être envoyé ; {unread:and} ne "
        "peut pas l'être."
    ),
    "Let a line of it be shared, such as: ooo fix {who} {day} --line 1 --share": (
        "Permettre d'en partager une ligne, par exemple : ooo fix {who} {day} --line 1 --share"
    ),
    "No address of {name} is known that a mail can go to.": (
        "Aucune adresse {name:de} n'est connue à laquelle un message puisse partir."
    ),
    "ooo person edit {who} --email ADDRESS": "ooo person edit {who} --email ADRESSE",
    "Nothing is left of the text, so nothing is printed.": (
        "Il ne reste rien du texte, donc rien n'est affiché."
    ),
}
