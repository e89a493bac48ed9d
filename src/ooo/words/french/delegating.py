"""Autonomy by topic, in French."""

TWINS = {
    "a topic": "un sujet",
    "ooo delegate WHO TOPIC": "ooo delegate QUI SUJET",
    "{topic}: {name} is at {level} of 4, {called}": (
        "{topic} : {name} en est à {level} sur 4, {called}"
    ),
    "{said} ({was})": "{said} ({was})",
    "before {level}": "avant {level}",
    "before {level}, since {day}": "avant {level}, depuis le {day}",
    "It stands on the plan: {command}": "Ce sujet figure au plan : {command}",
    "No topic yet. {command}: 1 directed, 2 coached, 3 supported, 4 delegated.": (
        "Aucun sujet pour l'instant. {command} : 1 cadré, 2 guidé, 3 appuyé, 4 délégué."
    ),
    "{level} {called}": "{level} {called}",
    "{level}, since {day}": "{level}, depuis le {day}",
    "{level}, from {was}": "{level}, contre {was} avant",
    "{level}: too early to tell": "{level} : trop tôt pour en juger",
    "{topic}: {level} of 4, {called}": "{topic} : {level} sur 4, {called}",
    "Say what, how and by when; look at each step.": (
        "Dire quoi, comment et pour quand ; regarder chaque étape."
    ),
    "Explain why, ask for ideas, decide together; look halfway.": (
        "Expliquer pourquoi, demander des idées, décider ensemble ; regarder à mi-chemin."
    ),
    "Agree the outcome; {name} decides how; offer help, do not take over.": (
        "Convenir du résultat ; {name} décide comment ; proposer de l'aide, sans reprendre la main."
    ),
    "Agree the outcome and the limits; hear of it when it is done or off.": (
        "Convenir du résultat et des limites ; en entendre parler une fois fait, ou si cela dérape."
    ),
    "{topic} is at 1, directed: say what, how and by when": (
        "{topic} en est à 1, cadré : dire quoi, comment et pour quand"
    ),
    "{topic} is at 2, coached: explain why, decide together": (
        "{topic} en est à 2, guidé : expliquer pourquoi, décider ensemble"
    ),
    "{topic} is at 3, supported: agree the outcome, {name} decides how": (
        "{topic} en est à 3, appuyé : convenir du résultat, {name} décide comment"
    ),
    "{topic} is at 4, delegated: agree the outcome and the limits": (
        "{topic} en est à 4, délégué : convenir du résultat et des limites"
    ),
    "{text:quoted} does not end with a level.": "{text:quoted} ne finit pas par un niveau.",
    "The levels are 1 directed, 2 coached, 3 supported, 4 delegated: TOPIC 2": (
        "Les niveaux : 1 cadré, 2 guidé, 3 appuyé, 4 délégué, donc SUJET 2"
    ),
    "A level needs its topic.": "Il faut un sujet pour ce niveau.",
    "ooo delegate {who} TOPIC {level}": "ooo delegate {who} SUJET {level}",
    "There is no topic {topic:quoted} with {name}.": "Aucun sujet {topic:quoted} avec {name}.",
    "Give it a level first: ooo delegate {who} TOPIC 2": (
        "Donnez-lui d'abord un niveau : ooo delegate {who} SUJET 2"
    ),
    "ooo delegate {who} TOPIC 2": "ooo delegate {who} SUJET 2",
    "{name} is no report of yours, and autonomy is a report's.": (
        "{name} n'est pas de votre équipe, et l'autonomie se suit dans l'équipe."
    ),
    "If that has changed: ooo person edit {who} --relation report": (
        "Si cela a changé : ooo person edit {who} --relation report"
    ),
    "A topic, and the level to be at.": "Un sujet, et le niveau qu'il atteint.",
    "Whether it stands on the plan.": "S'il figure au plan.",
    "Say how far someone carries a topic alone, or list all topics.\n\n"
    "1 directed, 2 coached, 3 supported, 4 delegated; per topic, never one label for a person.": (
        "Dire jusqu'où quelqu'un porte seul un sujet, ou lister les sujets.\n\n"
        "1 cadré, 2 guidé, 3 appuyé, 4 délégué ; par sujet, jamais une étiquette sur une personne."
    ),
    "TOPIC": "SUJET",
    "{name} is paused until further notice": "{name} : en pause jusqu'à nouvel ordre",
}
