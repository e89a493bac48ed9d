"""A notebook whose every text and name can be told from our words, and runs of every command."""

from pathlib import Path

from tests.harness import Home, make_private

WORDS = "canary"
"""What every text of the notebook holds, and no word of ours."""

NAMES = ("zorgla", "quibble", "ostrava", "fennick", "zed")

FILES = {
    "ooo.toml": 'schema = 1\nwords_more = ["canary"]\n[me]\nname = "Mona Canary"\n',
    "people/zorgla/person.toml": (
        'name = "Zorgla Quibble"\naliases = ["zed"]\nrole = "canary keeper"\ncadence = "2w"\n'
        'email = "canary@example.org"\nadded = 2024-01-01\n[preferences]\nfeedback = "a canary"\n'
        '"food of a canary" = "seeds"\n'
        'recognition = "with a canary"\n'
    ),
    "people/zorgla/agenda.toml": (
        '# canary comment\n[[point]]\nid = "t9we"\ntext = "canary load"\nby = "me"\n'
        "added = 2026-10-20\ncarried = [2026-11-09]\n\n"
        '[[point]]\nid = "z7qs"\ntext = "thank for the canary"\nkind = "win"\nby = "me"\n\n'
        '[[point]]\nid = "d5mv"\ntext = "canary rumour"\nsensitive = true\nby = "me"\n\n'
        '[[point]]\nid = "x2kd"\ntext = "canary of theirs"\nby = "them"\n'
    ),
    "people/zorgla/commitments.toml": (
        '[[commitment]]\nid = "k7mx"\nowner = "me"\ntext = "feed the canary"\n'
        "made = 2026-10-26\ndue = 2026-11-19\n"
        'moves = [{ on = 2026-11-09, was = 2026-11-12, why = "canary ill" }]\n\n'
        '[[commitment]]\nid = "x9qb"\nowner = "them"\ntext = "draft of the canary"\n'
        "made = 2026-11-09\ndue = 2026-11-22\n\n"
        '[[commitment]]\nid = "x4tb"\nowner = "them"\ntext = "try a canary"\n'
        'made = 2026-11-16\ngoal = "t4rk"\n\n'
        '[[commitment]]\nid = "b6te"\nowner = "me"\ntext = "canary without date"\n'
        "made = 2026-11-09\n"
    ),
    "people/zorgla/goals.toml": (
        '[[goal]]\nid = "g4p2"\ntitle = "a canary goal"\nwhy = "canary why"\n'
        "opened = 2026-09-01\n"
        'milestones = [{ id = "s4p2", text = "canary step", due = 2026-11-20 }]\n'
        "readings = [{ on = 2026-09-01, value = 8 }]\n"
        '[goal.indicator]\nname = "canaries a month"\nstart = 8\ntarget = 2\n\n'
        '[[goal]]\nid = "t4rk"\ntitle = "a canary track"\nkind = "coaching"\n'
        "opened = 2026-11-01\nnext = 2026-11-23T09:00:00\n"
        "readings = [{ on = 2026-11-01, value = 6 }]\n"
        'indicator = { name = "canaries lost", start = 6, target = 1 }\n\n'
        '[[autonomy]]\ntopic = "canary care"\nlevel = 3\n'
    ),
    "people/zorgla/meetings/2026-11-09.toml": (
        'date = 2026-11-09\nkind = "one-to-one"\nmood = 2\n\n[[point]]\nid = "m2ph"\n'
        'text = "canary retrospective"\nby = "them"\n\n[[note]]\nkind = "note"\n'
        'text = "Tired of the canary."\n'
    ),
    "people/zorgla/meetings/2026-11-16.coaching.toml": (
        'date = 2026-11-16\nkind = "coaching"\ngoal = "t4rk"\nuseful = { them = 4 }\n\n'
        '[[note]]\nkind = "feedback"\nby = "them"\ntext = "the canary helped"\n\n'
        '[[note]]\nkind = "feedback"\nby = "me"\ntext = "you heard the canary"\n'
    ),
    "people/zorgla/settled/2026.toml": (
        '[[commitment]]\nid = "b4ta"\nowner = "them"\ntext = "an old canary"\n'
        'made = 2026-10-26\nsettled = 2026-11-15\noutcome = "kept"\nwhy = "canary reason"\n'
    ),
    "people/fennick/person.toml": 'name = "Fennick Ostrava"\nadded = 2024-01-01\n',
    "people/fennick/agenda.toml": '[[point]]\nid = "q2qq"\ntext = "Ask Zorgla of the canary"\n',
    "people/fennick/commitments.toml": (
        '[[commitment]]\nid = "w2ww"\nowner = "canary"\ntext = "a wrong canary"\n'
    ),
    "people/zorgla.sync-conflict-20261109-120000-ABCDEFG/person.toml": 'name = "x"\n',
}

LINES = "Tired canary\n-> buy a canary by fri\n<- a canary of theirs\nnext: canary?\n"
BAD = "-> a canary by next fri\nowe:\n"

SESSION = "a canary\nTired\n\na canary by fri\ncanary\n\n4\n2\n2 canary\nfri\n"

RUNS: tuple[tuple[str, str], ...] = (
    ("", ""),
    ("prep zorgla", ""),
    ("prep zorgla --all", ""),
    ("prep zorgla --short", ""),
    ("prep zorgla --share", ""),
    ("prep zorgla --json", ""),
    ("prep zorgla --md", ""),
    ("prep zorgla --html page.html", ""),
    ("prep", "1\n"),
    ("prep zorla", ""),
    ("recap", "1\n"),
    ("recap zorgla", ""),
    ("recap zorgla --lang en --mail", ""),
    ("recap zorgla --date 9 nov", ""),
    ("recap zorgla -e", ""),
    ("recap fennick", ""),
    ("recap zorgla --json", ""),
    ("ask", "1\n"),
    ("ask zorgla", ""),
    ("ask zorgla --review", ""),
    ("ask fennick --mail", ""),
    ("ask zorgla --lang canary", ""),
    ("ask zorgla --json", ""),
    ("find canary", ""),
    ("find canary --all", ""),
    ("find canary --limit 1", ""),
    ("find --who zorgla", ""),
    ("find nothing-of-it", ""),
    ("find canary --json", ""),
    ("goal", ""),
    ("goal zorgla", ""),
    ("goal fennick", "a canary: canaries from 1 to 2 by fri\n"),
    ("goal zorgla a canary: canaries a week from 8 to 2 by 31 mar", ""),
    ("goal zorgla 12", ""),
    ("goal g4p2", ""),
    ("goal g4p2 5 a quiet canary", ""),
    ("goal g4p2 adjust canary", ""),
    ("goal g4p2 canary", ""),
    ("goal g4p2 --to 3 --why canary --team canaries", ""),
    ("goal g4p2 --sensitive", ""),
    ("goal --json", ""),
    ("delegate zorgla", ""),
    ("delegate zorgla canary runs 3 --share", ""),
    ("delegate zorgla --json", ""),
    ("delegate fennick canary", ""),
    ("plan zorgla", ""),
    ("plan zorgla --md", ""),
    ("plan zorgla --html plan.html", ""),
    ("plan fennick", ""),
    ("dashboard zorgla", ""),
    ("dashboard zorgla --all --story", ""),
    ("dashboard zorgla --since 2024", ""),
    ("dashboard zorgla --json", ""),
    ("dashboard zorgla --md", ""),
    ("dashboard zorgla --html dashboard.html", ""),
    ("dashboard fennick", ""),
    ("dashboard", ""),
    ("dashboard --all", ""),
    ("dashboard --json", ""),
    ("dashboard --md", ""),
    ("coach", ""),
    ("coach zorgla", ""),
    ("coach zorgla a canary: canaries from 6 to 1", ""),
    ("coach fennick a canary", "often\ncanaries from 6 to 1\n"),
    ("coach t4rk", ""),
    ("done t4rk", ""),
    ("log zorgla --kind coaching --tried t4rk=canary", ""),
    ("coach fennick --json", ""),
    ("book t4rk thu 9:00", ""),
    ("book t4rk none", ""),
    (
        "log zorgla --kind coaching",
        "a canary\nTired\n\na canary by fri\ncanary\n\n4\n2\n2 canary\nfri\n",
    ),
    ("log zorgla --kind coaching", "?\nb\n\n\n\n\n\n\n\n\n\n"),
    ("log zorgla --kind coaching -e", ""),
    ("log zorgla --kind coaching --tried x4tb=canary --useful 4", ""),
    ("log fennick --kind coaching -m canary", ""),
    ("log zorgla -m blocker:canary", ""),
    ("log zorgla -m heard:canary", ""),
    ("log zorgla --gone t9we", ""),
    ("goal k7mx 5", ""),
    ("add g4p2 a canary step by fri --value 4", ""),
    ("owe g4p2 feed it by fri", ""),
    ("done g4p2 s4p2", ""),
    ("move g4p2 30 jun", ""),
    ("drop s4p2 --why canary", ""),
    ("fix g4p2 --text canary", ""),
    ("fix s4p2", "a canary step\nfri\n"),
    ("log zorgla -m g4p2:5", ""),
    ("log zorgla --reading g4p2=5 --verdict g4p2=keep", ""),
    ("history", ""),
    ("history zorgla", ""),
    ("history zorgla --all", ""),
    ("history zorgla --promises", ""),
    ("history --promises", ""),
    ("history zorgla 9 nov", ""),
    ("history zorgla 10 nov", ""),
    ("history zorgla --json", ""),
    ("history zorgla --md", ""),
    ("review zorgla", ""),
    ("review zorgla --all", ""),
    ("review zorgla --since 2024", ""),
    ("review zorgla --share", ""),
    ("review zorgla --json", ""),
    ("review zorgla --md", ""),
    ("review zorgla --html review.html", ""),
    ("review fennick --until 2020", ""),
    ("log zorgla -", LINES),
    ("log zorgla -", BAD),
    ("log zorgla", LINES + "\n\n\n\n\n\n\n\n"),
    ("log zorgla", "Tired canary\n"),
    ("log zorgla", "Pregnant canary\nb\n\n\n\n\n\n\n\n"),
    ("log", "1\nTired canary\n\n\n\n\n\n\n\n\n\n\n"),
    ("log zorgla canary words", ""),
    ("log zorgla -m canary --kept k7mx --missed x9qb --why canary", ""),
    ("log zorgla --not-discussed zzzz", ""),
    ("log zorgla --kept b4ta", ""),
    ("log zorgla -e", ""),
    ("skip zorgla --why canary", ""),
    ("book zorgla thu 14:00", ""),
    ("book zorgla canary", ""),
    ("book zorgla none", ""),
    ("book", ""),
    ("book", "zorgla\nthu 14:00\n"),
    ("book --yes", ""),
    ("import canary.ics", "n\n"),
    ("import canary.ics --yes", ""),
    ("import canary.ics notes.md", ""),
    ("add zorgla a canary", ""),
    ("add zorgla bravo: a canary", ""),
    ("add zorgla pregnant canary", ""),
    ("add zorgla a stupid canary", ""),
    ("add zorgla note: a canary", ""),
    ("add zorgla", "a canary\n"),
    ("add zorgla -", "a canary\nby: canary\n"),
    ("owe zorgla buy a canary by fri", ""),
    ("owe zorgla buy a canary by next fri", ""),
    ("owe zorgla buy a canary by next fri", "none\n"),
    ("expect zorgla buy a canary --due canary", ""),
    ("done k7mx x9qb z7qs", ""),
    ("done b4ta", ""),
    ("done canary", ""),
    ("done", "1\n"),
    ("drop", "1\n"),
    ("move", "1\nfri\n"),
    ("reopen", "1\n"),
    ("done zorgla", "1\n"),
    ("move k7mx fri --why canary", ""),
    ("move k7mx canary", ""),
    ("drop t9we --why canary", ""),
    ("drop k7mx --missed", ""),
    ("fix", "1\na canary\n\n\n\n\n\n"),
    ("fix zorgla", "1\n\n\n\n\n\n"),
    ("fix k7mx --text canary", ""),
    ("fix k7mx canary", ""),
    ("fix k7mx", "canary #share\n\n\ncanary\n\n\n\n"),
    ("fix k7mx --to zorgla --due none", ""),
    ("fix b4ta --to zorgla --owner me", ""),
    ("fix zorgla 9 nov", "1\na canary\n\n\n\n\n\n"),
    ("fix zorgla 9 nov --line 1 --text canary --sensitive", ""),
    ("fix zorgla 9 nov --date yesterday", ""),
    ("fix zorgla 9 nov --line 2 --to fennick", ""),
    ("fix zorgla 9 nov --to fennick", "n\n"),
    ("fix t9we --to fennick", ""),
    ("fix k7mx --to fennick", ""),
    ("fix zorgla 8 nov", ""),
    ("reopen b4ta", ""),
    ("overdue", ""),
    ("overdue --soon 7d", ""),
    ("overdue --json", ""),
    ("overdue --open", ""),
    ("overdue --open --all --json", ""),
    ("overdue --each", "canary\n1\n3 canary\n2 canary\n2 fri\n"),
    ("undo", ""),
    ("undo --list", ""),
    ("undo 1", ""),
    ("redo", ""),
    ("check", ""),
    ("check --fix", ""),
    ("check --retention 1mo", ""),
    ("check --json", ""),
    ("check --words", ""),
    ("check --words --all", ""),
    ("check --words --json", ""),
    ("check --words --fix", ""),
    ("check --all", ""),
    ("backup notes.tar.gz", ""),
    ("person", ""),
    ("person add Zorgla Quibble", ""),
    ("person add Nora Fennick --role canary --alias zorgla", ""),
    ("person add -", "Zorgla Canary, 2w, canary, last 9 nov\nFennick, 03/12\n"),
    ("person list --all", ""),
    ("person show zorgla --all", ""),
    ("person show q", "1\n"),
    ("person edit zorgla --role canary --prefers how=canary", ""),
    ("person edit zorgla --email canary@example.net --alias fennick", ""),
    ("person rename zorgla Fennick Canary", ""),
    ("person rename zorgla --short fennick", ""),
    ("person pause zorgla until 1 mar", ""),
    ("person pause zorgla canary", ""),
    ("person archive zorgla", "\n\n\n\n\n\n\n\n"),
    ("person archive zorgla --drop-rest", ""),
    ("person archive zorgla --back", ""),
    ("person forget zorgla", "Fennick\n"),
    ("person forget zorgla", "Zorgla Quibble\n"),
    ("person forget zorgla --confirm fennick", ""),
    ("person forget zorgla --confirm zorgla", ""),
    ("init elsewhere --name Canary", ""),
    ("edit zorgla", ""),
    ("export zorgla", ""),
    ("export zorgla --all", ""),
    ("export zorgla --all --json", ""),
    ("export zorgla --all --out .", ""),
    ("export --format json", ""),
    ("export --all --out notes.json", ""),
    ("export --format csv", ""),
    ("export --format md", ""),
    ("export --format html", ""),
    ("export --format ics --texts", ""),
    ("export --all --out notes.ics", ""),
    ("export --all --out notes.html", ""),
    ("export --format canary", ""),
    ("export zorgla --handover", ""),
    ("export zorgla --handover --their-points --out hers.html", ""),
    ("export --handover", ""),
    ("export zorgla --their-points", ""),
    ("export zorgla --format csv --texts", ""),
    ("export", ""),
    ("import team.csv", ""),
    ("import team.csv", "n\n"),
    ("import notes.md --show", "y\n"),
    ("import notes.md canary.docx --yes", ""),
    ("import canary.md", ""),
    ("import - --as canary", "canary\n"),
    ("import notes.md --json", ""),
    ("config", ""),
    ("config editor nano", ""),
    ("completion bash", ""),
    ("demo", ""),
    ("canary", ""),
    ("--help", ""),
)


BROUGHT = {
    "team.csv": "name;role;start date;canary\nZorgla Quibble;canary;x;1\nNora Zed;;2024-01-01;1\n",
    "notes.md": (
        "# Zorgla\n## 2026-11-10\n- a canary\n- watch: a canary #sensitve\n- [ ] feed the canary\n"
        "- [ ] Zorgla to feed the canary (due 2026-12-01)\n## Canary\n- x\n{{canary}}\n"
        "### Inbox\n- a canary\n## 2026-11-01\n- [ ] canary\n## 2026-10-01\n- [ ] old canary\n"
    ),
    "canary.docx": "",
    "canary.ics": (
        "BEGIN:VCALENDAR\n"
        "BEGIN:VEVENT\nSUMMARY:1:1 Zorgla\nDTSTART:20261126T100000\nEND:VEVENT\n"
        "BEGIN:VEVENT\nSUMMARY:Zorgla and a canary\nDTSTART:20261126T100000\nEND:VEVENT\n"
        "BEGIN:VEVENT\nSUMMARY:canary of Fennick\nDTSTART;TZID=Canary:20261126T100000\nEND:VEVENT\n"
        "END:VCALENDAR\n"
    ),
}
"""What is imported, beside the notebook."""


def write_notebook(home: Home) -> Path:
    """Write the notebook where `home` keeps its own, and what is brought; give its root."""
    for name, text in BROUGHT.items():
        (home.path / name).write_text(text, "utf-8")
    for name, text in FILES.items():
        path = home.notebook / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    make_private(home.notebook)
    return home.notebook
