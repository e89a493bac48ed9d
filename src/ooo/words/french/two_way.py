"""What is said to the manager beside a text that goes to somebody: what was left out, and why."""

TWINS = {
    "To paste into a message to her:": "À coller dans un message à lui envoyer :",
    "logged {time}": "noté à {time}",
    "met today": "entretien aujourd'hui",
    "booked {day}": "prévu {day:le}",
    "booked {day} {time}": "prévu {day:le} {time}",
    "{n:# thank-you|# thank-yous}": "{n:# merci|# mercis}",
    "{n:# promise|# promises} missed": "{n:# engagement manqué|# engagements manqués}",
    "{n:# promise|# promises} dropped": "{n:# engagement abandonné|# engagements abandonnés}",
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
        "Aucun entretien avec {name} ne peut être lu ; {unread:and} : pas lu en entier."
    ),
    "Log it first: ooo log {who}": "Le noter d'abord : ooo log {who}",
    "Nothing of that meeting may be sent.": "Rien de cet entretien ne peut être envoyé.",
    "Nothing that can be read of that meeting may be sent; {unread:and} cannot be.": (
        "Rien de ce qui peut être lu de cet entretien ne peut être envoyé ; {unread:and} : pas lu."
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
    # Help
    "What to send after a meeting: what was agreed and done, and what may be told of it.\n\n"
    "Only what both know or may read is in it. The text alone stands on stdout; "
    "what was left out,\nand what to look at first, on stderr.": (
        "Ce qu'on envoie après un entretien : ce qui a été décidé et fait, et ce qui peut en être "
        "dit.\n\n"
        "Il n'y a dedans que ce que les deux savent ou peuvent lire. Le texte seul est sur "
        "stdout ; ce qui a été laissé de côté, et ce qu'il faut regarder d'abord, sur stderr."
    ),
    "An invitation to bring points to the next meeting, with what both know of already.\n\n"
    "The text alone stands on stdout; what was left out, and what to look at first, on stderr.": (
        "Une invitation à apporter des points au prochain entretien, avec ce que les deux savent "
        "déjà.\n\n"
        "Le texte seul est sur stdout ; ce qui a été laissé de côté, et ce qu'il faut regarder "
        "d'abord, sur stderr."
    ),
    "The day you met; else the last.": "Le jour de l'entretien ; sinon le dernier.",
    "Open it in your editor before it is printed.": "L'ouvrir dans l'éditeur avant de l'afficher.",
    "The language it is in; else theirs.": "La langue du texte ; sinon la sienne.",
    "As a mail, for a program that sends it: | msmtp -t": (
        "En courriel, pour un programme qui l'envoie : | msmtp -t"
    ),
    "Ask for three things before you talk about the year.": (
        "Demander trois choses avant l'entretien annuel."
    ),
}
