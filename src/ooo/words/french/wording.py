"""What is said of words that are better not written, while somebody types and in `check`."""

TWINS = {
    "A protected subject ({subject}): {term:cited}. To be noted instead: what was agreed, "
    "at their request. {back}": (
        "Sujet protégé ({subject}) : {term:cited}. À noter plutôt : ce qui a été convenu, "
        "à la demande de la personne. {back}"
    ),
    "A protected subject ({subject}). To be noted instead: what was agreed, at their request. "
    "{back}": (
        "Sujet protégé ({subject}). À noter plutôt : ce qui a été convenu, à la demande de la "
        "personne. {back}"
    ),
    "An insult: {term:cited}. To be noted instead: what was seen, and on which day. {back}": (
        "Insulte : {term:cited}. À noter plutôt : ce qui a été vu, et quel jour. {back}"
    ),
    "An insult. To be noted instead: what was seen, and on which day. {back}": (
        "Insulte. À noter plutôt : ce qui a été vu, et quel jour. {back}"
    ),
    "b takes the line back, without a trace.": "b reprend la ligne, sans trace.",
    "Undo: ooo undo": "Annuler : ooo undo",
    # Protected subjects
    "health": "santé",
    "pregnancy": "grossesse",
    "family": "famille",
    "religion": "religion",
    "union": "syndicat",
    "politics": "politique",
    "origin": "origine",
    "sex life": "vie sexuelle",
    "age": "âge",
    "offences": "infractions",
    # ooo check --words
    "{lines:# text|# texts} to read again, of {checked}. Words that the list lacks are not seen.": (
        "{lines:# texte|# textes} à relire sur {checked}. Les mots qui manquent à la liste ne "
        "sont pas vus."
    ),
    "No word of the list in {checked:# text|# texts}. Words that the list lacks are not seen.": (
        "Aucun mot de la liste dans {checked:# texte|# textes}. Les mots qui manquent à la liste "
        "ne sont pas vus."
    ),
    "Protected subjects": "Sujets protégés",
    "Write what was agreed, at their request; never the cause.": (
        "Écrire ce qui a été convenu, à la demande de la personne ; jamais la cause."
    ),
    "Insults": "Insultes",
    "Judgements without a fact": "Jugements sans fait",
    "Write what was seen, and on which day.": "Écrire ce qui a été vu, et quel jour.",
    "Of what nobody can see": "Intentions prêtées",
    "Ask, or write what was said.": "Poser la question, ou écrire ce qui a été dit.",
    "Absolute words": "Mots absolus",
    "Count: 3 times of 5.": "Compter : 3 fois sur 5.",
    "Your own words": "Vos mots",
    "note of {day}": "note du {day}",
    "point of {day}": "point du {day}",
    "promise of {day}": "engagement du {day}",
    "reason of {day}": "raison du {day}",
    "goal of {day}": "objectif du {day}",
    "note": "note",
    "point": "point",
    "promise": "engagement",
    "reason": "raison",
    "goal": "objectif",
    "role": "fonction",
    "preference": "préférence",
    "{word} ({subject})": "{word} ({subject})",
    "{name}  ": "{name}  ",
    "{count} more among what is sensitive: {flag} shows it.": (
        "{count} de plus dans ce qui est sensible : {flag} le montre."
    ),
    "Put right: {command}": "Corriger : {command}",
    "A word that may stand in this notebook: {key} = [{word}] in {file}": (
        "Accepter un mot dans ce carnet : {key} = [{word}] dans {file}"
    ),
    "--words looks at words alone, and {flag} at something else.": (
        "--words ne regarde que les mots, et {flag} autre chose."
    ),
    "Ask for one, then for the other.": "Demander l'un, puis l'autre.",
    "--all goes with --words: nothing else of check is hidden.": (
        "--all va avec --words : check ne cache rien d'autre."
    ),
    "Ask for both: {command}": "Demander les deux : {command}",
    "Look for words that are better not written.": (
        "Chercher les mots qu'il vaut mieux ne pas écrire."
    ),
    "With --words: in what is sensitive, too.": "Avec --words : aussi dans ce qui est sensible.",
}
