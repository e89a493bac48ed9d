"""What was found: what is open, then the past, and how much is not shown."""

from ooo.core.looking_back.find import Found, Hit
from ooo.core.text.facts import Code, Name, Slug, Words
from ooo.words.echo import KINDS
from ooo.words.language import Language
from ooo.words.meetings import KINDS as KINDS_OF_MEETINGS
from ooo.words.outline import Dated, Outline, Row, Sheet
from ooo.words.records import say_late
from ooo.words.run import Run, Runs, worn

_MEETINGS = {str(kind): said for kind, said in KINDS_OF_MEETINGS.items()}
_RECORDS = {
    "promise": "promise",
    "goal": "goal",
    "autonomy": "autonomy",
    "person": "who they are",
}


def outline(answer: Found, language: Language) -> Outline:
    """Give what was found, with the command that shows the first of the past whole."""
    return _Found(answer, language).outline()


class _Found:
    """The parts of the sheet, in the order they are read."""

    def __init__(self, answer: Found, language: Language) -> None:
        self._answer = answer
        self._language = language
        self._say = language.say
        self._today = answer.screen.today
        self._sheet = Sheet()

    def outline(self) -> Outline:
        answer = self._answer
        is_open = [each for each in answer.hits if each.open]
        past = [each for each in answer.hits if not each.open]
        if not answer.hits:
            self._sheet.text(*self._nothing(), wide=True)
        if is_open:
            self._sheet.heading(self._say("Open"), self._language.fact(len(is_open)))
        for each in is_open:
            self._sheet.add(self._open(each))
        if past:
            self._sheet.heading(self._say("Past"), self._language.fact(len(past)))
        for each in past:
            self._sheet.add(self._past(each))
        self._rest(past)
        return self._sheet.outline()

    def _open(self, hit: Hit) -> Row:
        name = worn(self._language.fact(Name(hit.screen.called)), "person")
        what = self._what(hit)
        lead = self._say("{name}  {what}: ", name=name, what=what)
        label = self._say("{name}, {what}", name=name, what=what)
        return Row(self._text(hit), lead=lead, label=label, why=self._standing(hit), tag=hit.id)

    def _what(self, hit: Hit) -> Runs:
        """Say what an open record is: whose promise, whose point, a goal, who they are."""
        if hit.record == "promise":
            return self._owner(hit)
        if hit.record == "point":
            name = Name(hit.screen.called)
            if hit.by == "them":
                return self._say("{name}'s point", name=name)
            return self._say("your point")
        return self._say(_RECORDS[hit.record])

    def _owner(self, hit: Hit) -> Runs:
        return self._say("You") if hit.by == "me" else self._language.fact(Name(hit.screen.called))

    def _standing(self, hit: Hit) -> Runs:
        screen = hit.screen
        if screen.days_late:
            return say_late(self._language, screen.days_late)
        if screen.due:
            day = self._language.short_day(screen.due, today=self._today)
            return worn(self._say("due {day}", day=day), "reason")
        return ()

    def _past(self, hit: Hit) -> Dated:
        day = (self._language.short_day(hit.date, today=self._today),) if hit.date else ()
        name = worn(self._language.fact(Name(hit.screen.called)), "person")
        kind = worn(self._kind(hit), "reason")
        label = self._say("{day}, {name}, {kind}", day=day, name=name, kind=self._kind(hit))
        # Only what is settled can be opened again by its id.
        tag = hit.id if "/settled/" in hit.file else ""
        return Dated((day, name, kind), self._text(hit), label, (), tag)

    def _kind(self, hit: Hit) -> Runs:
        if hit.record == "meeting":
            return self._say(_MEETINGS[hit.kind])
        if hit.record in _RECORDS:
            return self._say(_RECORDS[hit.record])
        if hit.record == "point" and hit.kind == "topic":
            return self._say("point")
        return self._say(KINDS[hit.kind])

    def _text(self, hit: Hit) -> Runs:
        """Give the words, what was looked for in bold."""
        return tuple(
            Run(run.text, "match" if is_match else "", of=run.of)
            for text, is_match in hit.screen.parts
            for run in self._language.fact(Words(text))
        )

    def _rest(self, past: list[Hit]) -> None:
        """Say what is not shown, and how to see more."""
        answer = self._answer
        if not (answer.hits or answer.sensitive):
            return
        said = []
        if answer.sensitive:
            whole = answer.screen.whole
            template = (
                "{count} sensitive, not shown."
                if whole
                else ("At least {count} sensitive, not shown.")
            )
            said.append(worn(self._say(template, count=answer.sensitive), "muted"))
        if answer.more:
            said.append(self._say("There is more: {flag} shows all.", flag=Code("--limit 0")))
        whole_day = next((each for each in past if each.date and "/meetings/" in each.file), None)
        if whole_day and whole_day.date:
            day = Code(whole_day.date.isoformat())
            who = Slug(whole_day.person)
            command = self._language.command("ooo history {who} {day}", who=who, day=day)
            said.append(self._say("Whole: {command}", command=command))
        if said:
            self._sheet.gap()
        for each in said:
            self._sheet.text(*each)

    def _nothing(self) -> Runs:
        """Say that nothing was found, in how many files, or that it cannot be told."""
        answer = self._answer
        if answer.sensitive:
            return self._say("Nothing that is not sensitive.")
        if answer.unread:
            return self._say(
                "Nothing in what could be read; {unread:and} cannot be read in full.",
                unread=answer.unread,
            )
        if not answer.words:
            return self._say("Nothing of that in {files:# file|# files}.", files=answer.files)
        words = [Words(each) for each in answer.words]
        return self._say(
            "Nothing with {words} in {files:# file|# files}.",
            words=self._cited(words),
            files=answer.files,
        )

    def _cited(self, words: list[Words]) -> Runs:
        runs: list[Run] = []
        for each in words:
            runs += (*((Run(" "),) if runs else ()), *self._language.quoted(each, "cited"))
        return tuple(runs)
