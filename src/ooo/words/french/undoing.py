"""What was done and can be taken back, and what stands in the way."""

TWINS = {
    "Another than the last, as listed.": "Une autre que la dernière, selon la liste.",
    "What you changed is in the notebook, and undo does not have it: {reason}": (
        "Ce que vous avez changé est dans le carnet, et ooo undo ne l'a pas : {reason}"
    ),
    "This terminal hands over {count} characters of a line: the rest is lost.": (
        "Ce terminal transmet {count} caractères d'une ligne : le reste est perdu."
    ),
    "--list takes no number.": "--list ne prend pas de numéro.",
    "One command: ooo undo NUMBER. All of them: ooo undo --list": (
        "Une commande : ooo undo NUMÉRO. Toutes : ooo undo --list"
    ),
    "`{newer}` came after it, on {files}; nothing changed.": (
        "`{newer}` est venue après, sur {files} ; rien n'a changé."
    ),
    "Take that back first: {undo}": "Annulez-la d'abord : {undo}",
    "No command that can be taken back has the number {number}.": (
        "Aucune commande à annuler n'a le numéro {number}."
    ),
    "The numbers: ooo undo --list": "Les numéros : ooo undo --list",
    "Put it right by hand: undo would lose what was written there since.\n"
    "The newest that can be taken back is `{other}`: {undo}": (
        "Corrigez à la main : ooo undo perdrait ce qui y a été écrit depuis.\n"
        "La plus récente qui puisse être annulée est `{other}` : {undo}"
    ),
    "{ended}{text} (you, to {name})": "{ended}{text} (vous, à {name})",
    "{ended}{text} (with {name})": "{ended}{text} (avec {name})",
    "{ended}{text} (with {name}), stays on the agenda": (
        "{ended}{text} (avec {name}), reste à l'ordre du jour"
    ),
    "Closed: {said}": "Clos : {said}",
    "Changed: {said}": "Changé : {said}",
    "Put right: {said}": "Corrigé : {said}",
    "{field}: {now} (was {before})": "{field} : {now} (avant : {before})",
    "No meeting with {name} is booked any more (it was {before})": (
        "Plus d'entretien prévu avec {name} (c'était {before:le})"
    ),
    "{name} is not in the notebook any more": "{name} n'est plus dans le carnet",
    "Taken out: {said}": "Retiré : {said}",
    "{now}: it was {before}": "{now} ; avant : {before}",
    "Open again: {said}": "À nouveau ouvert : {said}",
    "Not reached: {text} (with {name})": "Pas abordé : {text} (avec {name})",
    "Records of {name} without an id have one": (
        "Ce qui n'avait pas d'identifiant chez {name} en a un"
    ),
    "{file} was changed": "{file} a changé",
    "More than can be told of it here": "Plus qu'il ne peut en être dit ici",
    "Goal with {name}": "Objectif avec {name}",
    "Autonomy of {name}": "Autonomie {name:de}",
    "{name} is paused until {day}": "{name} : en pause jusqu'au {day}",
    "{name} is not paused any more": "{name} n'est plus en pause",
    "{said}, moved from {before}": "{said}, au lieu du {before}",
    "{name} is archived": "{name} est aux archives",
    "{name} is back": "{name} est de retour",
    "and {count:# thing|# things} more": "et {count:# autre chose|# autres choses}",
}
