"""What `ooo goal` refuses."""

from ooo.errors import UsageProblem


class NotOfAGoal(UsageProblem):
    """What was typed behind a goal's id is neither a reading nor a verdict."""

    says = "{text:quoted} is no number, and neither keep, adjust nor stop."
    fix = (
        "A reading: ooo goal {id} 5. A verdict: ooo goal {id} adjust too wide. "
        "What it is: ooo fix {id} --text TEXT"
    )


class ToldAndSet(UsageProblem):
    """A reading or a verdict, and an option that sets what the goal is."""

    says = "A reading or a verdict stands alone; what a goal is, is set by another command."
    fix = "One, then the other: ooo goal {id} 5, ooo goal {id} --to 2"


class OnlyOfAReading(UsageProblem):
    """A day was given, and nothing that took place on it."""

    says = "--date is the day of a reading or a verdict."
    fix = "Leave it out, or say it: ooo goal ID 5 --date fri. By when it shall be: --by DATE"
