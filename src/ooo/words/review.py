"""How a period is covered, said: a gauge by month, and a sentence for whatever is to be known."""

import datetime as dt
from collections.abc import Iterator, Sequence

from ooo.core.looking_back.coverage import Month, Warned
from ooo.core.looking_back.review import Review
from ooo.core.text.facts import Name, Slug
from ooo.words.language import Language
from ooo.words.looking_back import say_not_counted
from ooo.words.outline import Grid, joined
from ooo.words.records import COMMA
from ooo.words.run import Run, Runs

_A_YEAR = 12
_WEEK = 7
_NONE = Run("·")


def gauge(language: Language, months: Sequence[Month]) -> Grid:
    """Give facts and meetings by month; years stand below each other where there are several."""
    begins: dict[int, Runs] = {}
    if len(months) > _A_YEAR:
        for at, each in enumerate(months):
            if at == 0 or each.month.month == 1:
                begins[at] = language.fact(each.month.year)
    rows = (
        (language.say("facts"), tuple(_cell(language, each.facts) for each in months)),
        (language.say("met"), tuple(_cell(language, each.met) for each in months)),
    )
    names = tuple((language.short_month(each.month),) for each in months)
    return Grid(names, rows, tuple(_said(language, each) for each in months), begins)


def _cell(language: Language, count: int) -> Runs:
    return language.fact(count) if count else (_NONE,)


def _said(language: Language, month: Month) -> Runs:
    if month.met:
        template = "{month}: {facts:# fact|# facts}, met {met:once|# times}."
        facts = {"facts": month.facts, "met": month.met}
    else:
        template = "{month}: {facts:# fact|# facts}, not met."
        facts = {"facts": month.facts}
    return language.say(template, month=language.month(month.month), **facts)


def say_coverage(language: Language, answer: Review) -> Iterator[Runs]:
    """Say what is to be known of the facts before they are judged by, a sentence each."""
    is_year = len(answer.months) <= _A_YEAR
    for each in answer.warnings:
        yield _warned(language, each, answer, is_year=is_year)
    here = [each for each in answer.months if not each.away]
    with_facts, months = sum(each.facts > 0 for each in here), len(here)
    if not months:
        yield language.say("On leave all of that time.")
    elif with_facts == months > 1 and not answer.warnings:
        yield language.say("Facts in every month.")
    elif months > 1 and not answer.warnings:
        template = "Facts in {count} of {months} months."
        yield language.say(template, count=with_facts, months=months)
    if answer.unread:
        yield say_not_counted(language, answer.unread)


def _warned(language: Language, warned: Warned, answer: Review, *, is_year: bool) -> Runs:
    counts = {"figure": warned.figure, "of": warned.of}
    match warned.code:
        case "thin":
            return language.say(
                "{figure:# fact|# facts} in {of:# month|# months}: too few to judge by.", **counts
            )
        case "gap":
            return _gap(language, warned, is_year=is_year)
        case "recent":
            return _recent(language, warned, answer)
        case "one_sided":
            watched = warned.of - warned.figure
            return language.say(
                "{good} on what went well, {watched} to watch.", good=warned.figure, watched=watched
            )
        case "one_voice":
            name, who = Name(answer.screen.called), Slug(answer.person)
            command = language.command("ooo ask {who} --review", who=who)
            template = "None of them is in {name}'s words: {command}"
            return language.say(template, name=name, command=command)
        case "one_day":
            assert warned.day  # noqa: S101 -- one day has its day
            day = language.short_day(warned.day, today=answer.screen.today)
            template = "{figure} of {of} facts are from one day, {day}."
            return language.say(template, day=day, **counts)


def _gap(language: Language, warned: Warned, *, is_year: bool) -> Runs:
    def name(day: dt.date) -> Run:
        month = language.month_alone(day)
        return month if is_year else Run(f"{month.text} {day.year}", whole=True)

    runs = [
        language.say("{first} to {last}", first=name(first), last=name(last))
        if first != last
        else (name(first),)
        for first, last in warned.runs
    ]
    template = "No fact in {figure} of {of} months: {runs}."
    said = joined(runs, COMMA)
    return language.say(template, figure=warned.figure, of=warned.of, runs=said)


def _recent(language: Language, warned: Warned, answer: Review) -> Runs:
    assert warned.day  # noqa: S101 -- what is recent is so since a day
    days = (answer.until - warned.day).days + 1
    weeks = round(days / _WEEK)
    if weeks > 1:
        template = "{figure} of {of} facts are from the last {weeks} weeks, an eighth of the time."
        return language.say(template, figure=warned.figure, of=warned.of, weeks=weeks)
    template = "{figure} of {of} facts are from the last {days:day|# days}, an eighth of the time."
    return language.say(template, figure=warned.figure, of=warned.of, days=days)
