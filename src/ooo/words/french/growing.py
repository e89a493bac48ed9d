"""Goals, their readings and steps, and what stays in the way."""

TWINS: dict[str, str] = {
    "target {was} \u2192 {now}": "cible {was} \u2192 {now}",
    # What may be said of a goal
    "{days:# day|# days}": "{days:# jour|# jours}",
    "{count:# new goal|# new goals}": "{count:# nouvel objectif|# nouveaux objectifs}",
    "{count:# reading|# readings}": "{count:# relevé|# relevés}",
    "{count:# verdict|# verdicts}": "{count:# bilan|# bilans}",
    "{weeks:# week|# weeks}": "{weeks:# semaine|# semaines}",
    "{months:# month|# months}": "{months:# mois|# mois}",
    "yourself": "vous-même",
    "Reached.": "Atteint.",
    "Stopped.": "Arrêté.",
    "Closed.": "Clos.",
    "Reached on {day}.": "Atteint le {day}.",
    "Stopped on {day}.": "Arrêté le {day}.",
    "Closed on {day}.": "Clos le {day}.",
    "No measure and no step yet.": "Ni repère ni jalon pour l'instant.",
    "Ask {who}: what would we both see if it worked?": (
        "Demander à {who} : que verrions-nous tous deux si cela marchait ?"
    ),
    "{of:Its step is|All # steps are} done.": "{of:Le jalon est fait|Les # jalons sont faits}.",
    "{done} of {of:# step|# steps}; {text:cited} is {late} late.": (
        "{done:# jalon|# jalons} sur {of} ; {text:cited} a {late} de retard."
    ),
    "Smaller, or later? ooo move {id} DATE": "Plus petit, ou plus tard ? ooo move {id} DATE",
    "{done} of {of:# step|# steps}, none late; next: {text}.": (
        "{done:# jalon|# jalons} sur {of}, aucun en retard ; ensuite : {text}."
    ),
    "{done} of {of:# step|# steps}, none late; next: {text}, due {day}.": (
        "{done:# jalon|# jalons} sur {of}, aucun en retard ; ensuite : {text}, pour {day:le}."
    ),
    "No reading yet.": "Pas encore de relevé.",
    "No reading yet, {age} after it was opened.": "Pas encore de relevé, {age} après l'ouverture.",
    "First reading due {day}.": "Premier relevé le {day}.",
    "Opened today; first reading due {day}.": "Ouvert aujourd'hui ; premier relevé le {day}.",
    "Opened {age} ago; first reading due {day}.": "Ouvert il y a {age} ; premier relevé le {day}.",
    "Its date passed {ago} ago, at {value}.": "Échéance passée il y a {ago}, à {value}.",
    "Its date passed {ago} ago, at {value} (target {target}).": (
        "Échéance passée il y a {ago}, à {value} (cible {target})."
    ),
    "The last reading is {age} old ({value} on {day}): too old to judge.": (
        "Le dernier relevé a {age} ({value} le {day}) : trop ancien pour en juger."
    ),
    "{value} on {day}, as at the start. Without a target there is no better or worse.": (
        "{value} le {day}, comme au départ. Sans cible il n'y a ni mieux ni moins bien."
    ),
    "{value} on {day}, {away} above the start ({start}). Without a target there is no better or "
    "worse.": (
        "{value} le {day}, {away} au-dessus du départ ({start}). Sans cible il n'y a ni mieux ni "
        "moins bien."
    ),
    "{value} on {day}, {away} below the start ({start}). Without a target there is no better or "
    "worse.": (
        "{value} le {day}, {away} au-dessous du départ ({start}). Sans cible il n'y a ni mieux ni "
        "moins bien."
    ),
    "{value} on {day}; it was to hold at {target} ({n:# reading|# readings}).": (
        "{value} le {day} ; il s'agissait de tenir {target} ({n:# relevé|# relevés})."
    ),
    "Held at {value} ({n:# reading|# readings}).": "Tenu à {value} ({n:# relevé|# relevés}).",
    "Reached twice running ({values}; target {target}).": (
        "Atteint deux fois de suite ({values} ; cible {target})."
    ),
    "Reached twice running ({values}; target {target}), {left} before its date.": (
        "Atteint deux fois de suite ({values} ; cible {target}), {left} avant l'échéance."
    ),
    "At the target for the first time ({value} on {day}).": (
        "À la cible pour la première fois ({value} le {day})."
    ),
    "At the target again ({value} on {day}).": "De nouveau à la cible ({value} le {day}).",
    "Too early to tell: 1 reading ({value} on {day}).": (
        "Trop tôt pour le dire : 1 relevé ({value} le {day})."
    ),
    "Too early for a trend: 2 readings, {first} → {value}, no change.": (
        "Trop tôt pour une tendance : 2 relevés, {first} → {value}, sans changement."
    ),
    "Too early for a trend: 2 readings, {first} → {value}, the right way.": (
        "Trop tôt pour une tendance : 2 relevés, {first} → {value}, dans le bon sens."
    ),
    "Too early for a trend: 2 readings, {first} → {value}, the wrong way.": (
        "Trop tôt pour une tendance : 2 relevés, {first} → {value}, dans le mauvais sens."
    ),
    "Worse than at the start, twice running ({values}; start {start}).": (
        "Moins bien qu'au départ, deux fois de suite ({values} ; départ {start})."
    ),
    "No better in 3 readings over {age} ({values}).": (
        "Pas mieux en 3 relevés sur {age} ({values})."
    ),
    "Up and down ({values}): one reading says little.": (
        "Des hauts et des bas ({values}) : un relevé seul en dit peu."
    ),
    "{n} readings, each better than the last.": "{n} relevés, chacun meilleur que le précédent.",
    "{value} on {day}, from {start} to {target} ({n} readings). No date, so no line.": (
        "{value} le {day}, de {start} à {target} ({n} relevés). Sans échéance, pas de rythme prévu."
    ),
    "{value} on {day}, {percent} % of the way from {start} to {target} ({n} readings). No date, "
    "so no line.": (
        "{value} le {day}, {percent} % du chemin de {start} à {target} ({n} relevés). Sans "
        "échéance, pas de rythme prévu."
    ),
    "On its line: {value} on {day}, {line} on the line ({n} readings).": (
        "Au rythme prévu : {value} le {day}, attendu {line} ({n} relevés)."
    ),
    "Ahead: {value} on {day}, {line} on the line ({n} readings).": (
        "En avance : {value} le {day}, attendu {line} ({n} relevés)."
    ),
    "Ahead, by {weeks:# week|# weeks}: {value} on {day}, {line} on the line ({n} readings).": (
        "En avance de {weeks:# semaine|# semaines} : {value} le {day}, attendu {line} ({n} "
        "relevés)."
    ),
    "Behind: {value} on {day}, {line} on the line ({n} readings).": (
        "En retrait : {value} le {day}, attendu {line} ({n} relevés)."
    ),
    "Behind, by {weeks:# week|# weeks}: {value} on {day}, {line} on the line ({n} readings).": (
        "En retrait de {weeks:# semaine|# semaines} : {value} le {day}, attendu {line} ({n} "
        "relevés)."
    ),
    "Far behind: {value} on {day}, {line} on the line ({n} readings).": (
        "Loin du compte : {value} le {day}, attendu {line} ({n} relevés)."
    ),
    "Far behind, by {weeks:# week|# weeks}: {value} on {day}, {line} on the line ({n} readings).": (
        "Loin du compte, en retrait de {weeks:# semaine|# semaines} : {value} le {day}, attendu "
        "{line} ({n} relevés)."
    ),
    "Say it; one more reading before you call it reached.": (
        "À saluer ; encore un relevé avant de le dire atteint."
    ),
    "Ask what changed, then adjust or stop.": (
        "Demander ce qui a changé, puis ajuster ou arrêter."
    ),
    "Ask what stands in the way: ooo add WHO blocker: TEXT": (
        "Demander ce qui bloque : ooo add QUI frein: TEXTE"
    ),
    "Compare a good week with a bad one.": "Comparer une bonne semaine et une mauvaise.",
    "Say it; ask {who} what comes next.": "À saluer ; demander à {who} quelle est la suite.",
    "A smaller target, a later date, or stop.": (
        "Une cible plus petite, une échéance plus tardive, ou arrêter."
    ),
    "Ask {who} what would make it one better by next time.": (
        "Demander à {who} ce qui ferait gagner un point d'ici la prochaine fois."
    ),
    "Decide together: adjust, stop or done.": "Décider ensemble : ajuster, arrêter ou clore.",
    "Ask for one: ooo goal {id} NUMBER": "En demander un : ooo goal {id} NOMBRE",
    "Ask {who} what changed.": "Demander à {who} ce qui a changé.",
    "Say it, then: ooo done {id}": "À saluer, puis : ooo done {id}",
    # A goal: its lines
    "{verdict}: {title}": "{verdict} : {title}",
    "{verdict}: {title}, {words:cited}": "{verdict} : {title}, {words:cited}",
    "{said}: {words}": "{said} : {words}",
    "{said}: {why}": "{said} : {why}",
    "Keep": "Garder",
    "Adjust": "Ajuster",
    "Stop": "Arrêter",
    "Reached: ": "Atteint : ",
    "Stopped: ": "Arrêté : ",
    "Done: ": "Fait : ",
    "Gone: ": "Levé : ",
    "gone": "levé",
    "{count} gone": "{count:# levé|# levés}",
    "{id} ({name}) is settled: gone on {day}.": "{id} ({name}) est réglé : levé le {day}.",
    "{text} {value} on {day}, the best so far ({start} at the start)": (
        "{text} {value} le {day}, le mieux jusqu'ici ({start} au départ)"
    ),
    "step done on {day}: {text}": "jalon fait le {day} : {text}",
    "reached on {day}: {text}": "atteint le {day} : {text}",
    "{text} is at {value} since {day}": "{text} en est à {value} depuis le {day}",
    "Goal of {name}: {title}": "Objectif {name:de} : {title}",
    "Goal of {name} (sensitive): {title}": "Objectif {name:de} (sensible) : {title}",
    "Goal of yours, with {name}: {title}": "Votre objectif, avec {name} : {title}",
    "Goal of yours, with {name} (sensitive): {title}": (
        "Votre objectif, avec {name} (sensible) : {title}"
    ),
    "Coaching of {name}: {title}": "Micro-coaching {name:de} : {title}",
    "{text} (step of {title}, {name})": "{text} (jalon de {title}, {name})",
    "{title} (yours, with {name})": "{title} (à vous, avec {name})",
    "{measure}, {value} on {day}": "{measure}, {value} le {day}",
    "{measure}: {start} at the start, {value} on {day} ({n:# reading|# readings})": (
        "{measure} : {start} au départ, {value} le {day} ({n:# relevé|# relevés})"
    ),
    "{measure}: {value} on {day} ({n:# reading|# readings})": (
        "{measure} : {value} le {day} ({n:# relevé|# relevés})"
    ),
    "{measure}: {target} by then": "{measure} : {target} à l'échéance",
    "{measure}: {value} now": "{measure} : {value} à ce jour",
    "{measure}: {value} now, {target} by then": (
        "{measure} : {value} à ce jour, {target} à l'échéance"
    ),
    "{measure}: from {start} to {target}.": "{measure} : de {start} à {target}.",
    "{measure}, from {start} to {target}": "{measure}, de {start} à {target}",
    "{said} Readings: {readings}.": "{said} Relevés : {readings}.",
    "{day} {value}": "{value} le {day}",
    "Reading of {name}: {measure} {value}": "Relevé pour {name} : {measure} {value}",
    "{said}, before {was} ({day})": "{said}, contre {was} le {day}",
    "{said}, {begun} to {ended}": "{said}, du {begun} au {ended}",
    "{what}, no date": "{what}, sans date",
    "{what}, by {day}": "{what}, pour le {day}",
    "{what} is open again.": "{what} : rouvert.",
    "{what} is open again; it was closed on {day}.": "{what} : rouvert ; clos depuis le {day}.",
    "done {day}": "fait le {day}",
    "reading due": "relevé à faire",
    "evaluate": "bilan à faire",
    "Ask: smaller, or later?": "À demander : plus petit, ou plus tard ?",
    "Ask {name} where it stands.": "Demander à {name} où cela en est.",
    "Ask: keep, adjust or stop?": "À demander : garder, ajuster ou arrêter ?",
    "Coaching: {title}, {held} of {of}": "Micro-coaching : {title}, {held} sur {of}",
    "{said}, {value} on {day}": "{said}, {value} le {day}",
    "next {booked}": "prochaine {booked:le}",
    "{count} more: ": "{count} de plus : ",
    "Say it": "À saluer",
    "Say it: ": "À saluer : ",
    "said on {day}": "dit le {day}",
    "in the way for {days:# day|# days}": "bloque depuis {days:# jour|# jours}",
    "Career talk due: the last was {day}, {cadence}": (
        "Entretien d'évolution à prévoir : le dernier date du {day}, {cadence}"
    ),
    "Career talk due: none yet, {cadence}": (
        "Entretien d'évolution à prévoir : aucun encore, {cadence}"
    ),
    # A goal: its sheet, and the list
    "{done} of {of}": "{done} sur {of}",
    "{text}, {value} by then": "{text}, {value} à l'échéance",
    "{said}, {value} by then": "{said}, {value} à l'échéance",
    "Step of {title} ({name}): {text}": "Jalon ({title}, {name}) : {text}",
    "yours, with {name}": "à vous, avec {name}",
    "Steps": "Jalons",
    "Step": "Jalon",
    "Who does what": "Qui fait quoi",
    "Opened {day}.": "Ouvert le {day}.",
    "Serves: {team}": "But commun : {team}",
    "Not yet spoken of.": "Pas encore évoqué ensemble.",
    "Not yet spoken of": "Pas encore évoqué ensemble",
    "Both have spoken of it": "Évoqué ensemble",
    "Looked at": "Bilans",
    "Shown with: ": "Montré par : ",
    "Closed": "Clos",
    "Goals of {name}": "Objectifs {name:de}",
    "No goal yet. {command}": "Pas encore d'objectif. {command}",
    "{count} sensitive": "{count:# sensible|# sensibles}",
    "Or, in a log, a line: goal: TITLE: MEASURE from A to B by DATE": (
        "Ou, dans ooo log, une ligne : objectif: TITRE: MESURE de A à B pour DATE"
    ),
    "Nothing can be told: {unread:and} cannot be read in full.": (
        "On ne peut rien dire, faute de pouvoir lire {unread:and} en entier."
    ),
    # Monday
    "step: {text}": "jalon : {text}",
    "evaluate: {text}": "bilan : {text}",
    "{count} to look at": "{count} à regarder",
    "To look at": "À regarder",
    "To look at: {count}.": "À regarder : {count}.",
    # What is left out of the plan
    "Left out, not yet spoken of: {title}. Once it is: ooo goal {id} --known": (
        "Laissé de côté, pas encore évoqué ensemble : {title}. Une fois évoqué : ooo goal {id} "
        "--known"
    ),
    "Left out: {n:# promise|# promises} not yet spoken of.": (
        "Laissé de côté : {n:# engagement|# engagements} dont on n'a pas parlé."
    ),
    "Left out: {n} sensitive.": "Laissé de côté : {n:# sensible|# sensibles}.",
}
