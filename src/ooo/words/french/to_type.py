"""Commands to type, and what to put in the place of the words in capitals."""

TWINS: dict[str, str] = {
    "ooo move {id} DATE": "ooo move {id} DATE",
    "{command} ({day})": "{command} ({day})",
    "{command}": "{command}",
    "ooo export --all --format json --out FILE": "ooo export --all --format json --out FICHIER",
    "ooo export WHO --handover": "ooo export QUI --handover",
    "ooo export WHO --handover --their-points": "ooo export QUI --handover --their-points",
    "ooo goal {id} --to NUMBER": "ooo goal {id} --to NOMBRE",
    "ooo goal {id} NUMBER": "ooo goal {id} NOMBRE",
    "ooo goal {id} shows it; measure it with: ooo goal {id} --measure NAME --to N": (
        "ooo goal {id} le montre ; pour le mesurer : ooo goal {id} --measure NOM --to N"
    ),
    "ooo undo sets it aside where it is damaged, and goes on with the next.": (
        "ooo undo le met de côté s'il est abîmé, et continue avec le suivant."
    ),
    "ooo coach {who} TEXT": "ooo coach {who} TEXTE",
    "ooo goal {who} TEXT by DATE": "ooo goal {who} TEXTE pour DATE",
    "ooo goal WHO TEXT by DATE": "ooo goal QUI TEXTE pour DATE",
    "ooo add {id} STEP by DATE": "ooo add {id} JALON pour DATE",
    "ooo expect {id} WHAT by DATE": "ooo expect {id} QUOI pour DATE",
    "ooo book {id} WHEN": "ooo book {id} QUAND",
    "ooo fix {who} {day} --line N --text TEXT": "ooo fix {who} {day} --line N --text TEXTE",
    "ooo fix ID --to {who}": "ooo fix ID --to {who}",
    "ooo person add Alice Martin": "ooo person add Alice Martin",
}
