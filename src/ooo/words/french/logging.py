"""What is asked in a log, and what is said of one that was not finished."""

TWINS = {
    "The editor {editor:quoted} cannot be started: {reason}.": (
        "L'éditeur {editor:quoted} ne démarre pas : {reason}."
    ),
    "Choose another: ooo config editor nano, or set OOO_EDITOR, VISUAL or EDITOR.": (
        "Choisissez-en un autre : ooo config editor nano, ou réglez OOO_EDITOR, VISUAL ou EDITOR."
    ),
    "The editor {editor:quoted} ended with status {status}.": (
        "L'éditeur {editor:quoted} a fini avec le code {status}."
    ),
    "The editor {editor:quoted} left no text that can be read.": (
        "L'éditeur {editor:quoted} n'a pas laissé de texte lisible."
    ),
    "{who} was forgotten while you wrote: nothing of it is saved, or kept.": (
        "Tout sur {who} a été effacé pendant que vous écriviez : rien de ce texte n'est "
        "enregistré, ni gardé."
    ),
    "It is to save in place, as text of less than 2 MB.": (
        "L'éditeur doit enregistrer sur place, un texte de moins de 2 Mo."
    ),
    "{reason}": "{reason}",
    "The text is kept in {path}.": "Le texte est gardé dans {path}.",
    "The editor {editor:quoted} ended with signal {status}.": (
        "L'éditeur {editor:quoted} a fini par le signal {status}."
    ),
    "{advice}\nThe text is kept in {path}.": "{advice}\nLe texte est gardé dans {path}.",
    "it is empty": "il est vide",
    "the system refused": "le système a refusé",
    "Your editor would be opened": "Il faudrait ouvrir votre éditeur",
    "Use a terminal, or set OOO_EDITOR to a program that edits by itself.": (
        "Utilisez un terminal, ou réglez OOO_EDITOR sur un programme qui édite tout seul."
    ),
    "  {number}  {name}": "  {number}  {name}",
    "Who? (Enter = {name}) ": "Qui ? (Entrée = {name}) ",
    "Which day? (Enter = {day}) ": "Quel jour ? (Entrée = {day}) ",
    "Type or paste lines; Ctrl-D on an empty line ends, Ctrl-C leaves.": (
        "Tapez ou collez des lignes ; Ctrl-D sur une ligne vide termine, Ctrl-C abandonne."
    ),
    "What you type cannot be kept as a draft: {reason} ({place}).": (
        "Ce que vous tapez ne peut pas être gardé en brouillon : {reason} ({place})."
    ),
    "It is held here until the log is saved. {remedy}": (
        "C'est retenu ici jusqu'à l'enregistrement. {remedy}"
    ),
    "What you typed is kept nowhere; copy it from here:": (
        "Ce que vous avez tapé n'est gardé nulle part ; copiez-le d'ici :"
    ),
    "Nothing is saved yet. What you typed is kept: ooo log {who} goes on with it.": (
        "Rien n'est encore enregistré. Vos mots sont gardés : ooo log {who} les reprend."
    ),
    "Nothing is saved yet. What you typed is kept in {file}\n"
    "Put it right there, and ooo {use} {who} - < {file} goes on with it.": (
        "Rien n'est encore enregistré. Vos mots sont gardés dans {file}\n"
        "Corrigez-les là, puis ooo {use} {who} - < {file} les reprend."
    ),
    "Log of {name}, {day} ({n:# line|# lines}), not finished": (
        "Entretien avec {name}, {day} ({n:# ligne|# lignes}), pas fini de noter"
    ),
    "Log of {name} ({n:# line|# lines}), not finished": (
        "Entretien avec {name} ({n:# ligne|# lignes}), pas fini de noter"
    ),
    "  {line}": "  {line}",
    "{log}. Go on with it?": "{log}. Continuer ?",
    "Thrown away.": "Jeté.",
    "Type y, n, or d to throw it away; Enter is y.": "Tapez o, n, ou d pour jeter ; Entrée vaut o.",
    "Lines typed for ooo {use} {who} are not stored: ooo {use} {who} - < {file} goes on with "
    "them.": (
        "Des lignes tapées pour ooo {use} {who} ne sont pas rangées : ooo {use} {who} - < {file} "
        "les reprend."
    ),
    "{log}: ooo log {who} -e goes on with it.": "{log} : ooo log {who} -e le reprend.",
    "{log}: ooo log {who} goes on with it.": "{log} : ooo log {who} le reprend.",
    "It stays; the next log offers it again, and d there throws it away.": (
        "Gardé ; la prochaine fois, ooo log le propose encore, et d le jette."
    ),
    "Nothing saved: the file was empty.": "Rien d'enregistré : le fichier était vide.",
    "Nothing saved: the text was left as it was.": (
        "Rien d'enregistré : le texte est resté tel quel."
    ),
    "To write it: ooo log {who} -e. Without the editor: ooo log {who}": (
        "Pour l'écrire : ooo log {who} -e. Sans l'éditeur : ooo log {who}"
    ),
    "Nothing saved: the editor came back and the file had not been saved.": (
        "Rien d'enregistré : l'éditeur a rendu la main sans enregistrer le fichier."
    ),
    "If it opens a window, make it wait: OOO_EDITOR='code --wait'\n"
    "The text is kept in {path}: ooo log {who} -e opens it again.": (
        "S'il ouvre une fenêtre, faites-le attendre : OOO_EDITOR='code --wait'\n"
        "Le texte est gardé dans {path} : ooo log {who} -e le rouvre."
    ),
    "Nothing is saved yet. What you wrote is kept in {path}: ooo log {who} -e goes on with it.": (
        "Rien n'est encore enregistré. Vos mots sont gardés dans {path} : ooo log {who} -e les "
        "reprend."
    ),
    "Nothing was written. Log the meeting all the same?": (
        "Rien n'a été écrit. Noter l'entretien quand même ?"
    ),
    "Nothing was written. Log that {count:# point was|all # points were} discussed?": (
        "Rien n'a été écrit. Noter que {count:# point a été abordé|les # points ont été abordés} ?"
    ),
    "? explains, b goes back, e opens the editor, Ctrl-C keeps your words; w carries them to "
    "someone else or another day (w karim, w tue 17).": (
        "? explique, b revient en arrière, e ouvre l'éditeur, Ctrl-C garde vos mots ; w les porte "
        "à une autre personne ou à un autre jour (w karim, w mar 17)."
    ),
    "{help}\n{keys}": "{help}\n{keys}",
    "{text}  [{id}]": "{text}  [{id}]",
    "y says it was said, and closes it. Enter keeps it for next time.": (
        "o : c'est dit, et le point est clos. Entrée le garde pour la prochaine fois."
    ),
    "Its text is not shown: the screen may be shared. s shows it. Enter keeps it.": (
        "Son texte n'est pas montré : l'écran est peut-être partagé. s le montre. Entrée le garde."
    ),
    "The numbers of the points you did not reach: 2, or 1 3, or 2-4, or a for all; ids too. They "
    "come back next time.": (
        "Les numéros des points pas abordés : 2, ou 1 3, ou 2-4, ou a pour tous ; les "
        "identifiants aussi. Ils reviennent la prochaine fois."
    ),
    "Words are kept as a note of kind blocker; the point comes back next time.": (
        "Vos mots sont gardés comme frein ; le point revient la prochaine fois."
    ),
    "The numbers of the promises that were kept, or their ids. The others stay open. l lists "
    "those that are not due yet.": (
        "Les numéros des engagements tenus, ou leurs identifiants. Les autres restent ouverts. l "
        "montre ceux qui sont à venir."
    ),
    "A date moves it, and it remembers the day it had. d closes it as not needed.": (
        "Une date le déplace, et il garde mémoire de l'ancienne. d le clôt, sans objet."
    ),
    "A date books it, with a time or without: thu 14:00, +2w, 3 dec.": (
        "Une date, avec ou sans heure : jeu 14:00, +2sem, 3 déc."
    ),
    "A meeting with {name} on {day} is logged. Add to it?": (
        "Un entretien avec {name} est déjà noté pour le {day}. Le compléter ?"
    ),
    "{said} ({why}; w = someone else)": "{said} ({why} ; w = une autre personne)",
    "{name}, {day}": "{name}, {day}",
    "What was said? (empty line ends, ? marks)": (
        "Qu'est-ce qui s'est dit ? (une ligne vide termine, ? explique les marques)"
    ),
    "Taken back: {line}": "Repris : {line}",
    "{line}": "{line}",
    "There is no line to take back.": "Il n'y a pas de ligne à reprendre.",
    "Booked {booked}, today is {today}. Which? [{first}]/{second} ": (
        "Prévu le {booked}, et nous sommes le {today}. Lequel ? [{first}]/{second} "
    ),
    "Taken for the meeting booked for {day}; --date says another day.": (
        "Pris pour l'entretien prévu le {day} ; --date dit un autre jour."
    ),
    "Taken for the session booked for {day}; --date says another day.": (
        "Pris pour la séance prévue le {day} ; --date donne un autre jour."
    ),
}
