"""Meetings from a calendar, and what is handed over."""

TWINS: dict[str, str] = {
    "booking from a calendar": "la prévision depuis un calendrier",
    "ooo book": "ooo book",
    "notes and lists, and a calendar is neither": (
        "des notes et des listes, et un calendrier n'est ni l'un ni l'autre"
    ),
    " (title {title:cited})": " (titre {title:cited})",
    "--their-points goes with --handover alone.": "--their-points ne va qu'avec --handover.",
    "; {name} declined": " ; décliné par {name}",
    "A page for their next manager, shown to them first.": (
        "Une page pour le manager suivant, à montrer d'abord."
    ),
    "Alone: book from the calendar without asking.": (
        "Depuis le calendrier : prévoir sans rien demander."
    ),
    "As booked: {n}.": "Déjà prévus : {n}.",
    "Book {n}, clear {cleared}?": "En prévoir {n}, en effacer {cleared} ?",
    "Booked {n}, cleared {cleared}.": "{n:# prévu|# prévus}, {cleared:# effacé|# effacés}.",
    "Export fewer years of it.": "Exportez-en moins d'années.",
    "For their next manager: {command}": "Pour le manager suivant : {command}",
    "Handing over is of one person, in md or html.": (
        "Une passation porte sur une seule personne, en md ou html."
    ),
    "Handing over: {name} · {day}": "Passation : {name} · {day}",
    "In the team since {day}": "Dans l'équipe depuis le {day}",
    "It says no titles: publish it with them, or nobody can be told from it.": (
        "Il ne dit aucun titre : publiez-le avec eux, sinon on n'y reconnaît personne."
    ),
    "Left out: {left}. Show this to {name} before you hand it over.": (
        "Laissé de côté : {left}. À montrer à {name} avant de le remettre."
    ),
    "Next meeting: {moment}": "Prochain entretien : {moment}",
    "Not read: {title:cited}: {why}": "Pas lu : {title:cited} : {why}",
    "Not read: {title:cited}: {why} ({n} times)": "Pas lu : {title:cited} : {why} ({n} fois)",
    "it takes too long to follow": "trop long à suivre",
    "what it repeats by cannot be followed": "sa répétition ne se suit pas",
    "{file} has more than {most} events, and is not read.": (
        "{file} a plus de {most} événements, et n'est pas lu."
    ),
    "Notes marked to share": "Notes à partager",
    "One-to-one: {name}": "Entretien : {name}",
    "Coaching: {name}": "Micro-coaching : {name}",
    "Promised by {name}": "Promis par {name}",
    "Promised by {owner}: to keep, or to tell {name} that it will not be kept": (
        "Promis par {owner} : à tenir, ou dire à {name} que ce ne sera pas tenu"
    ),
    "Promised to {name}: to keep, or to say that it will not be kept": (
        "Promis à {name} : à tenir, ou dire que ce ne sera pas tenu"
    ),
    "Reading a calendar needs two libraries more.": (
        "Lire un calendrier demande deux bibliothèques de plus."
    ),
    "Save one as .ics, or have it written there: ooo config calendar PATH": (
        "Enregistrez-en un en .ics, ou faites-le écrire là : ooo config calendar CHEMIN"
    ),
    "Set or move the next meeting; none clears it. Alone, from the calendar that is set.\n\n"
    "ooo config calendar PATH names a file, or a directory of .ics, that another program keeps "
    "up to\ndate. What it has of the next eight weeks is shown first, then asked; without a "
    "terminal it is\nonly shown, and --yes books. A booking by hand is never changed.": (
        "Prévoir ou déplacer le prochain entretien ; aucune l'efface. Sans rien d'autre, depuis "
        "votre calendrier.\n\nooo config calendar CHEMIN nomme un fichier, ou un dossier de .ics, "
        "qu'un autre programme tient à\njour. Ce qu'il contient pour les huit prochaines semaines "
        "est montré, puis à confirmer ; sans\nterminal, seulement montré, et --yes prévoit. Ce qui "
        "est prévu à la main ne change jamais."
    ),
    " (e-mail)": " (e-mail)",
    "Show this to {name} before you hand it over.": "À montrer à {name} avant de le remettre.",
    "To talk about": "À aborder",
    "Unsure: {title:cited}, {moment}": "Pas sûr : {title:cited}, {moment}",
    "Unsure: {title:cited}, {moment}: {people} people": (
        "Pas sûr : {title:cited}, {moment} : {people:# personne|# personnes}"
    ),
    "WHO is missing, and no calendar is set to book from.": (
        "Il manque QUI, et aucun calendrier n'est choisi."
    ),
    "We meet {cadence}": "Nous nous voyons {cadence}",
    "What {name} told me about working together": (
        "Ce {name:que} m'a dit de notre façon de travailler"
    ),
    "With --handover: what they brought up, too.": "Avec --handover : ses propres points, aussi.",
    "{said} [{id}]": "{said} [{id}]",
    "You owe {name}: {text}": "Promis à {name} : {text}",
    "a calendar, which is imported alone": "un calendrier, qui s'importe seul",
    "booked by": "prévu par",
    "it begins before {year}": "il commence avant {year}",
    "it cannot be read": "il ne se lit pas",
    "it is broken": "il est abîmé",
    "it is longer than any meeting's": "il est trop long pour un entretien",
    "it repeats more often than once a day": "il revient plus d'une fois par jour",
    "its time zone {zone:cited} is known to nobody": "son fuseau horaire {zone:cited} est inconnu",
    "ooo book WHO WHEN, or once: ooo config calendar PATH": (
        "ooo book QUI QUAND, ou une fois : ooo config calendar CHEMIN"
    ),
    "the calendar that ooo book reads": "le calendrier que ooo book lit",
    "uv tool install 'ooo-notes[calendar]'\nor: pipx inject ooo-notes icalendar "
    "recurring-ical-events\nor: pip install 'ooo-notes[calendar]'": (
        "uv tool install 'ooo-notes[calendar]'\nou : pipx inject ooo-notes icalendar "
        "recurring-ical-events\nou : pip install 'ooo-notes[calendar]'"
    ),
    "{file} is a calendar, and is imported alone.": "{file} est un calendrier, et s'importe seul.",
    "{file} is no calendar.": "{file} n'est pas un calendrier.",
    "{name} owes you: {text}": "Attendu {name:de} : {text}",
    "{name}: none, was {was}, no longer in the calendar": (
        "{name} : plus rien, au lieu du {was}, qui n'est plus dans le calendrier"
    ),
    "{name}: {new}, as booked": "{name} : {new}, déjà prévu",
    "{name}: {was}, by hand; the calendar says {new}: left": (
        "{name} : {was}, à la main ; le calendrier dit {new} : laissé tel quel"
    ),
}
