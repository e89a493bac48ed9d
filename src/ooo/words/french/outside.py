"""Exports, settings of the machine, sheets for others."""

TWINS = {
    "The config file {path} cannot be used: {reason}.": (
        "Le fichier de configuration {path} ne peut servir : {reason}."
    ),
    "Mend it or remove it.": "Réparez-le ou supprimez-le.",
    "Name another with OOO_CONFIG, or move it away if it is yours.": (
        "Nommez-en un autre par OOO_CONFIG, ou déplacez-le s'il est à vous."
    ),
    "There is no setting {name:quoted} to set.": "Il n'y a pas de réglage {name:quoted}.",
    "There are: {names}.": "Il y a : {names}.",
    "the directory of the notes": "le dossier des notes",
    "what ooo log -e and ooo edit open": "ce que ooo log -e et ooo edit ouvrent",
    "what screens speak: en or fr": "la langue des écrans : en ou fr",
    "a fixed day, for demos and late logging": "un jour fixe, pour essayer ou noter après coup",
    "never ask anything": "ne jamais rien demander",
    "hide texts while a screen is shared": "cacher les textes pendant qu'un écran est partagé",
    "labelled sentences and plain prompts": "des phrases annoncées et des questions simples",
    "it is larger than a config can be": "c'est trop grand pour une configuration",
    "it is a link to what is another account's": "c'est un lien vers ce qui est à un autre compte",
    "it is a directory, and no file": "c'est un dossier, et pas un fichier",
    "it is a pipe or a device, and no file": "c'est un tube ou un appareil, et pas un fichier",
    "{key:quoted} is no setting": "{key:quoted} n'est pas un réglage",
    "{key:quoted} must be text in quotes": "{key:quoted} doit être un texte entre guillemets",
    "An export holds everything on a person, what is sensitive too.": (
        "Un export contient tout ce qui est noté sur une personne, le sensible aussi."
    ),
    "If that is what you want: ooo export {who} --all\nWhat both may see: ooo prep {who} --share": (
        "Si c'est ce qu'il vous faut : ooo export {who} --all\n"
        "Ce que les deux peuvent voir : ooo prep {who} --share"
    ),
    "{typed:quoted} is no span of time.": "{typed:quoted} n'est pas une durée.",
    "Write a number of months or years: 24mo or 2y.": (
        "Écrivez un nombre de mois ou d'années : 24mois ou 2ans."
    ),
    "{n:# point|# points} of yours": "{n:# point à vous|# points à vous}",
    "{n:# goal|# goals} not yet spoken of": (
        "{n:# objectif dont on n'a pas parlé|# objectifs dont on n'a pas parlé}"
    ),
    "the manager": "manager",
    "Draft, not saved yet: {file}": "Brouillon, pas encore enregistré : {file}",
    "(no text)": "(sans texte)",
    "said or raised by": "dit ou apporté par",
    "promised by": "promis par",
    "promised on": "promis le",
    "spoke more": "a parlé davantage",
    "mood, 1 to 5": "moral, de 1 à 5",
    "As it stands in the notebook of {name} on {day}.": (
        "Tel que dans le carnet {name:de} le {day}."
    ),
    "As it stands in the notebook on {day}.": "Tel que dans le carnet le {day}.",
    "Earlier states of these files are kept so that {n:# command|# commands} can be taken back.": (
        "Des états antérieurs de ces fichiers sont gardés pour pouvoir annuler {n:# commande|# "
        "commandes}."
    ),
    "Who it is": "Qui c'est",
    "Closed in {year}": "Clos en {year}",
    "{day}, {what}": "{day}, {what}",
    "Not in here: {why}.": "N'est pas ici : {why}.",
    "yes": "oui",
    "no": "non",
    "In the margin of {file}:": "En marge de {file} :",
    "Everything held on {name}": "Tout ce qui est noté sur {name}",
    "Points for the next meeting": "Points pour le prochain entretien",
    "Open promises": "Engagements ouverts",
    "Discussed": "Abordé",
    "Notes": "Notes",
    "Closed promises": "Engagements clos",
    "Closed points": "Points clos",
    "first": "premier",
    "async": "par écrit",
    "topic": "point",
    "{label}: {words}": "{label} : {words}",
    "Id {id}.": "Identifiant {id}.",
}
