"""Coaching tracks and their sessions, and what a log asks of goals and what is in the way."""

TWINS: dict[str, str] = {
    "calls escalated a week from 6 to 1": "appels transférés par semaine de 6 à 1",
    "calls from 6 to 1": "appels de 6 à 1",
    "own rating": "auto-évaluation",
    "opening a track": "l'ouverture d'un micro-coaching",
    "ooo coach WHO TEXT": "ooo coach QUI TEXTE",
    # What may be said of a track
    "{sessions:# session|# sessions}, {cadence}": "{sessions:# séance|# séances}, {cadence}",
    "No session yet.": "Pas encore de séance.",
    "Book the first: ooo book {id} WHEN": "Prévoir la première : ooo book {id} QUAND",
    "{of:The session was|All # sessions were} held.": (
        "{of:La séance a eu lieu|Les # séances ont eu lieu}."
    ),
    "Look at before and after, then close it: ooo done {id}": (
        "Regarder l'avant et l'après, puis clore : ooo done {id}"
    ),
    "The last session was {days} days ago.": "La dernière séance remonte à {days} jours.",
    "Book the next, ooo book {id} WHEN, or stop.": (
        "Prévoir la prochaine, ooo book {id} QUAND, ou arrêter."
    ),
    "Too early to tell: {n} of {of} sessions.": (
        "Trop tôt pour le dire : {n:# séance|# séances} sur {of}."
    ),
    "{n} of the last {of} experiments were not tried.": (
        "{n} des {of} derniers essais n'ont pas été tentés."
    ),
    "Ask what got in the way.": "Demander ce qui a bloqué.",
    "Nothing heard from {name} in {n} sessions.": "Aucun retour {name:de} en {n} séances.",
    "End with the question: what was most useful today?": (
        "Finir par la question : qu'est-ce qui a été le plus utile aujourd'hui ?"
    ),
    "{name} found the last {n} of little use.": (
        "Pour {name}, les {n} dernières ont été peu utiles."
    ),
    "Ask {name} what would help.": "Demander à {name} ce qui aiderait.",
    # The sheet of a session
    "{name} has no coaching track.": "Aucun micro-coaching n'est ouvert pour {name}.",
    "One problem, 4 to 6 short sessions: {command}": (
        "Un problème, 4 à 6 séances courtes : {command}"
    ),
    "coaching {number} of {of}": "micro-coaching {number} sur {of}",
    "last session {distance} ({day}), {cadence}": "dernière séance {distance} ({day}), {cadence}",
    "Last experiment": "Dernier essai",
    "None open.": "Aucun n'est ouvert.",
    "Experiment": "Essai",
    "Experiments": "Essais",
    "Ask: what happened, what did you expect, what did you learn?": (
        "À demander : que s'est-il passé, qu'en attendait-on, qu'en retenir ?"
    ),
    "Where it stands": "Où cela en est",
    "In the way": "Ce qui bloque",
    "{n} of {of:# session|# sessions}.": "{n:# séance|# séances} sur {of}.",
    "{text}: not tried": "{text} : pas tenté",
    "{text}: still open": "{text} : toujours ouvert",
    "{text}: done": "{text} : fait",
    "Feedback, last session": "Retours de la dernière séance",
    "{name} told you: {text}": "Retour {name:de} : {text}",
    "You told {name}: {text}": "Votre retour à {name} : {text}",
    "Useful to {name}: {n} of 5": "Utile pour {name} : {n} sur 5",
    "useful {n} of 5 to {name}": "utile {n} sur 5 pour {name}",
    "End with": "Pour finir",
    "The first session": "La première séance",
    "What do you want instead?": "Qu'est-ce qui serait mieux, à la place ?",
    "Where are you, 0 to 10, and why not lower?": (
        "Où cela en est-il, de 0 à 10, et pourquoi pas moins ?"
    ),
    "What have you tried, and what else could you try?": (
        "Qu'est-ce qui a été tenté, et que tenter d'autre ?"
    ),
    "What will you try this week?": "Que tenter cette semaine ?",
    "Feedback both ways: what was most useful today?": (
        "Un retour dans les deux sens : qu'est-ce qui a été le plus utile aujourd'hui ?"
    ),
    "One experiment, small enough for this week, and a date.": (
        "Un essai, assez petit pour cette semaine, et une date."
    ),
    "Look back: keep, adjust or stop?": "Regarder en arrière : garder, ajuster ou arrêter ?",
    "Session with {name}: {moment}": "Séance avec {name} : {moment}",
    "Session with {name}: {moment}, moved from {before}": (
        "Séance avec {name} : {moment}, déplacée du {before}"
    ),
    "No session with {name} is booked.": "Aucune séance n'est prévue avec {name}.",
    # What a log asks
    "Next session? (about {day}; Enter = not booked)": (
        "Prochaine séance ? (vers le {day} ; Entrée = non prévue)"
    ),
    "Next session? (y = {usual}; a date; Enter = not booked)": (
        "Prochaine séance ? (o = {usual} ; une date ; Entrée = non prévue)"
    ),
    "Gone? {blockers} (numbers; Enter = still in the way)": (
        "Levés ? {blockers} (numéros ; Entrée = toujours là)"
    ),
    "{number} {text}, {days:# day|# days}, said {times} times": (
        "{number} {text}, {days:# jour|# jours}, dit {times} fois"
    ),
    "{number} {text}, {days:# day|# days}, said {times} times. Nothing promised on {id} yet.": (
        "{number} {text}, {days:# jour|# jours}, dit {times} fois. Rien de promis sur {id} encore."
    ),
    "{number} {text}, {days:# day|# days}": "{number} {text}, {days:# jour|# jours}",
    "{text}? (none yet; Enter = no reading)": (
        "{text} ? (aucun relevé encore ; Entrée = pas de relevé)"
    ),
    "{text}? ({was} on {day}; Enter = no reading)": (
        "{text} ? ({was} le {day} ; Entrée = pas de relevé)"
    ),
    "{text}: 1 keep, 2 adjust, 3 stop, and why; Enter = later": (
        "{text} : 1 garder, 2 ajuster, 3 arrêter, et pourquoi ; Entrée = plus tard"
    ),
    "The numbers of what is in the way no more, or their ids. The others stay.": (
        "Les numéros de ce qui ne bloque plus, ou leurs identifiants. Les autres restent."
    ),
    "A number is the reading of this meeting; words behind it go with it: 5 quieter week.": (
        "Un nombre est le relevé de cet entretien ; les mots derrière vont avec : 5 semaine calme."
    ),
    "1 leaves it as it is, 2 says that it is to change, 3 closes it; write why behind it.": (
        "1 le garde tel quel, 2 dit qu'il doit changer, 3 le clôt ; écrivez pourquoi derrière."
    ),
    "Nothing saved: nothing was said of the session.": (
        "Rien d'enregistré : rien n'a été dit de la séance."
    ),
    "What did you tell {name}? (Enter = nothing) ": (
        "Qu'avez-vous dit à {name} ? (Entrée = rien) "
    ),
    "What did {name} tell you? (Enter = nothing) ": "Que vous a dit {name} ? (Entrée = rien) ",
    "Useful to {name}, 1 to 5? (Enter = not asked) ": (
        "Utile pour {name}, de 1 à 5 ? (Entrée = pas demandé) "
    ),
    "{text}: what happened? (n = not tried; Enter = not talked about) ": (
        "{text} : que s'est-il passé ? (n = pas tenté ; Entrée = pas évoqué) "
    ),
    "Next experiment? (by DATE; Enter = none) ": "Prochain essai ? (pour DATE ; Entrée = aucun) ",
    "Type a number, and what to note beside it: 5 quieter week. Enter is no reading.": (
        "Tapez un nombre, et ce qu'il y a à en dire : 5 semaine calme. Entrée : pas de relevé."
    ),
    "Type 1 (keep), 2 (adjust) or 3 (stop), and why: 2 too wide. Enter is later.": (
        "Tapez 1 (garder), 2 (ajuster) ou 3 (arrêter), et pourquoi : 2 trop large. Entrée : plus "
        "tard."
    ),
    "[x] gone, [ ] still in the way, [> fri] not before that day, [d] dropped": (
        "[x] levé, [ ] toujours là, [> ven] pas avant ce jour, [d] retiré"
    ),
    "In the way: {legend}.": "Ce qui bloque : {legend}.",
    "The next experiment: <- TEXT by DATE. What was told: told: and heard:": (
        "Le prochain essai : <- TEXTE pour DATE. Les retours : dit: et entendu:"
    ),
    "How useful it was to them, 1 to 5: useful: 4": (
        "Utile à quel point pour l'autre, de 1 à 5 : utile: 4"
    ),
    "Goals: a number behind the id is a reading, keep, adjust or stop (and why) a verdict.": (
        "Objectifs : un nombre derrière l'identifiant est un relevé ; garder, ajuster ou arrêter "
        "(et pourquoi) un bilan."
    ),
    "What happened, behind the id; n is not tried:": (
        "Ce qui s'est passé, derrière l'identifiant ; n : pas tenté :"
    ),
    "feedback they gave me": "un retour reçu",
    "a goal: TITLE: MEASURE from A to B by DATE": (
        "un objectif : TITRE: MESURE de A à B pour DATE"
    ),
    "{said}; {result}": "{said} ; {result}",
    # The end of a track, and whether it holds
    "{said}, {held:# session|# sessions}": "{said}, {held:# séance|# séances}",
    "Before and after": "Avant et après",
    "Before": "Avant",
    "Experiments: {tried} of {of} tried.": "Essais : {tried:# tenté|# tentés} sur {of}.",
    "Still open: {n}.": "Toujours ouverts : {n}.",
    "Still open: {n}. Tried: {done}; not tried: {drop}": (
        "Toujours ouverts : {n}. Tentés : {done} ; pas tentés : {drop}"
    ),
    "Useful to {name}: {rated}.": "Utile pour {name} : {rated}.",
    "{name}, last: {text:cited}": "{name}, pour finir : {text:cited}",
    "Whether it holds, prep asks from {day}.": "Si cela tient, prep le demandera dès {day:le}.",
    "{text}: does it hold? ({was} on {day}; Enter = no reading)": (
        "{text} : cela tient-il ? ({was} le {day} ; Entrée = pas de relevé)"
    ),
    "{text}: does it hold? (none yet; Enter = no reading)": (
        "{text} : cela tient-il ? (aucun encore ; Entrée = pas de relevé)"
    ),
    "{read}: does it hold?": "{read} : cela tient-il ?",
    "{title}, reached {day}: does it hold?": "{title}, atteint le {day} : cela tient-il ?",
    "{title}, reached {day}": "{title}, atteint le {day}",
    "Reached on {day}, and at the target on {on} ({value}).": (
        "Atteint le {day}, et à la cible le {on} ({value})."
    ),
    "Reached on {day}; {value} on {on}, short of the target ({target}).": (
        "Atteint le {day} ; {value} le {on}, en deçà de la cible ({target})."
    ),
    "Ask {who} what changed, or: ooo reopen {id}": (
        "Demander à {who} ce qui a changé, ou : ooo reopen {id}"
    ),
    "coaching, {of:# session|# sessions} held": (
        "micro-coaching, {of:# séance tenue|# séances tenues}"
    ),
    "Close it: {done}. One more: {log}": "Clore : {done}. Encore une : {log}",
    "What made the difference, and what will keep it so?": (
        "Qu'est-ce qui a changé la donne, et qu'est-ce qui le fera durer ?"
    ),
    "Feedback both ways: what was most useful of all?": (
        "Un retour dans les deux sens : qu'est-ce qui a été le plus utile ?"
    ),
    "{said}, {session}": "{said}, {session}",
    "coaching {number} of {of}: {title}": "micro-coaching {number} sur {of} : {title}",
    "coaching: {title}": "micro-coaching : {title}",
    "Coaching of yours, with {name}: {title}": "Votre micro-coaching, avec {name} : {title}",
    "{id} is no open experiment of a coaching track.": (
        "{id} n'est pas un essai en cours d'un micro-coaching."
    ),
    "It stands on: ooo coach {who}. Its session is logged with --kind coaching.": (
        "Il est sur : ooo coach {who}. Sa séance se note avec --kind coaching."
    ),
    "At the target once: whether it holds, prep asks from {day}.": (
        "À la cible une fois : si cela tient, prep le demandera dès {day:le}."
    ),
}
