"""What the settings and the figures of a run are called, and why they are there, in the language of the program."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from rddg_desktop.engine.codec import Refusal
from rddg_desktop.engine.feedback import Dimension
from rddg_desktop.engine.plan import Mix
from rddg_desktop.ui.formatting import decimal_text

#: What is compared, by its name in `Assessment.summary`, and the dimension whose threshold it has.
COMPARED = {
    "mean": Dimension.MEAN,
    "spread": Dimension.SPREAD,
    "correlation": Dimension.CORRELATION,
    "kolmogorov_smirnov": Dimension.DISTRIBUTION,
    "total_variation": Dimension.DISTRIBUTION,
}


#: Classes that have a line each, at most; the lines of more would push everything else away.
MOST_LINES = 6


@dataclass(frozen=True)
class Comparison:
    """What a comparison is called, what it is measured in, and what it means."""

    title: str
    unit: str
    why: str


def mix_words() -> Mapping[Mix, str]:
    """The mixes of classes in words."""
    translate = QCoreApplication.translate
    return {
        Mix.BALANCED: translate("Settings", "As many of each class"),
        Mix.RARE: translate("Settings", "The rare class alone"),
        Mix.DATA: translate("Settings", "In the proportions of the table"),
    }


def new_rows_text(quotas: Mapping[str, int], learned: Mapping[str, int]) -> str:
    """Rows to make of each class and of all, beside those that are learned from."""
    sentence = QCoreApplication.translate("Settings", "{name}: {now} to learn from + {rows} new = {together}")
    return _of_each_and_all(sentence, quotas, learned)


def wanted_text(quotas: Mapping[str, int], made: Mapping[str, int]) -> str:
    """Rows that a run makes of each class and of all, beside those that it has made so far."""
    sentence = QCoreApplication.translate("Settings", "{name}: {now} made so far, {rows} in the end")
    return _of_each_and_all(sentence, quotas, made)


def _of_each_and_all(sentence: str, quotas: Mapping[str, int], present: Mapping[str, int]) -> str:
    def told(name: str, now: int, rows: int) -> str:
        counts = {"now": now, "rows": rows, "together": now + rows}
        return sentence.format(name=name, **{key: decimal_text(count, 0) for key, count in counts.items()})

    each = [told(name, present.get(name, 0), rows) for name, rows in quotas.items()]
    everything = QCoreApplication.translate("Settings", "All classes")
    between = "\n" if len(each) <= MOST_LINES else " · "
    return f"{between.join(each)}\n{told(everything, sum(present.values()), sum(quotas.values()))}"


def refusal_words() -> Mapping[Refusal, str]:
    """Why rows are refused, in words."""
    words = {reason: QCoreApplication.translate("Error", reason.value) for reason in Refusal}
    return {reason: f"{text[:1].upper()}{text[1:]}" for reason, text in words.items()}


def describe_settings() -> Mapping[str, tuple[str, str]]:
    """What each setting is called, and why one would change it."""
    translate = QCoreApplication.translate
    return {
        "rows": (
            translate("Settings", "&Rows to make"),
            translate(
                "Settings",
                "How many synthetic rows are made, all classes together.\n\n"
                "To balance a table, as many as the common class has more than the rare one are often enough. More "
                "rows hold no more knowledge than the real ones do: on the page Evaluate you see whether they help.",
            ),
        ),
        "mix": (
            translate("Settings", "&Classes"),
            translate(
                "Settings",
                "Which classes the rows belong to; below it you see how many rows each class gets.\n\n"
                "“The rare class alone” reinforces it and leaves the others as they are. “As many of each class” "
                "gives a balanced table of synthetic rows alone. “In the proportions of the table” imitates the table.",
            ),
        ),
        "method": (
            translate("Settings", "Me&thod"),
            translate(
                "Settings",
                "RDDG lets a language model write rows, guided by relations and rules found in your table; after each "
                "batch it measures what is off and corrects it.\n\n"
                "EPIC shows the model example rows and nothing else.\n\n"
                "The structure of the table alone needs no model and takes seconds. It is the honest yardstick of what "
                "a model adds.",
            ),
        ),
        "model": (
            translate("Settings", "M&odel"),
            translate(
                "Settings",
                "The language model that writes the rows.\n\n"
                "One that runs on this computer sends nothing anywhere. One behind an API is sent rows of your table, "
                "and only once you have allowed that.",
            ),
        ),
        "seed": (
            translate("Settings", "&Seed"),
            translate(
                "Settings",
                "Every random choice comes from this number: the same seed gives the same rows. With another one you "
                "see how much depends on chance.",
            ),
        ),
        "codec": (
            translate("Settings", "&Way of writing"),
            translate(
                "Settings",
                "How a row is put into words for a model on this computer. Codes are short, so rows come faster. "
                "Ranges suit small models, digits and words larger ones.",
            ),
        ),
        "reference_rows": (
            translate("Settings", "R&eference rows"),
            translate(
                "Settings",
                "So many real rows are shown to the model for each batch, all classes together. More show it more, and "
                "take longer to read.",
            ),
        ),
        "batch_rows": (
            translate("Settings", "Rows of a &batch"),
            translate(
                "Settings",
                "So many rows are written at a time, at most. After each batch they are compared with the real rows, "
                "so small batches are corrected more often.",
            ),
        ),
        "temperature": (
            translate("Settings", "Tem&perature"),
            translate(
                "Settings",
                "How freely the model chooses its words. 1 is as it learned them; less makes rows more alike, more "
                "makes them more different, and stranger.",
            ),
        ),
        "copy_gate": (
            translate("Settings", "Re&fused copies"),
            translate(
                "Settings",
                "A row that equals a real row may tell of a person. One that occurs once in the table is one person: "
                "copies of these are refused, and written anew.\n\n"
                "In a table with few columns rows are equal by chance; refusing every copy then changes what is "
                "frequent.",
            ),
        ),
        "redraws": (
            translate("Settings", "F&urther attempts"),
            translate(
                "Settings",
                "Rows that were refused are asked for again, so many times at most. What a batch lacks even then, a "
                "later one makes up for.\n\n"
                "More attempts fill each batch better; fewer lead sooner to the next one, which knows what was off.",
            ),
        ),
        "patience": (
            translate("Settings", "Empty batches i&n a row"),
            translate(
                "Settings",
                "After so many batches in a row without a single accepted row the run stops by itself: more of the "
                "same would take time, or money, for nothing. What it has made is kept, and it can be resumed.",
            ),
        ),
        "batches_at_once": (
            translate("Settings", "Batches at once"),
            translate(
                "Settings",
                "For a model behind an API alone: so many batches are asked for at the same time. A run is faster "
                "where the server answers several requests at a time.\n\n"
                "What is learned from a batch then bears on later ones with a delay: with 4 at once, the feedback on "
                "the first batch guides the fifth.",
            ),
        ),
        "use_feedback": (
            translate("Settings", "Tell the model what was off"),
            translate(
                "Settings",
                "After each batch the model is told in words where its rows differ from the real ones by more than "
                "chance, and which way to go.",
            ),
        ),
        "use_rules": (
            translate("Settings", "Use rules"),
            translate(
                "Settings",
                "Rules found in the table, and yours, keep impossible rows out: a diastolic pressure above the "
                "systolic one, say.",
            ),
        ),
        "use_calibration": (
            translate("Settings", "Calibrate the model"),
            translate(
                "Settings",
                "Before the first batch real rows show how far the model can be believed for each column; what it gets "
                "wrong is made up for while rows are written.",
            ),
        ),
        "use_random_words": (
            translate("Settings", "Hide categories from the model"),
            translate(
                "Settings",
                "Random words stand for the categories while the model writes, so that what it has read elsewhere "
                "about these words does not mislead it.",
            ),
        ),
        "choose": (
            translate("Settings", "Try settings first"),
            translate(
                "Settings",
                "Way of writing, reference rows and feedback are tried on a few real rows, and the best are taken. It "
                "takes a few minutes.",
            ),
        ),
        "fast": (
            translate("Settings", "Skip the model where it adds nothing"),
            translate(
                "Settings",
                "For columns where the calibration finds no belief in the model it is not asked. That saves time.",
            ),
        ),
    }


def describe_comparisons() -> Mapping[str, Comparison]:
    """The comparisons of synthetic with real rows, by their names in `Assessment.summary`."""
    translate = QCoreApplication.translate
    deviations, from_0_to_1 = translate("Comparison", "SD"), translate("Comparison", "0 to 1")
    chance = translate(
        "Comparison",
        "A single batch has few rows, so its line goes up and down by chance; that of all rows so far should "
        "settle below the threshold. Only differences above it that chance does not explain are told to the model.",
    )
    return {
        "mean": Comparison(
            translate("Comparison", "Means"),
            deviations,
            translate(
                "Comparison",
                "How far the means of the numeric columns are from those of the real rows of the same class, on "
                "average, in standard deviations (SD). A difference of 0.25 SD is hardly seen with the naked eye.",
            )
            + f"\n\n{chance}",
        ),
        "spread": Comparison(
            translate("Comparison", "Spreads"),
            deviations,
            translate(
                "Comparison",
                "Whether the numeric columns vary as much as in the real rows of the same class, in standard "
                "deviations (SD). Models like to write what is usual, so the spread becomes too small.",
            )
            + f"\n\n{chance}",
        ),
        "correlation": Comparison(
            translate("Comparison", "Correlations"),
            from_0_to_1,
            translate(
                "Comparison",
                "Whether columns go together as in the real rows: how far the associations between any two columns "
                "are off, within each class.",
            )
            + f"\n\n{chance}",
        ),
        "kolmogorov_smirnov": Comparison(
            translate("Comparison", "Distributions of numbers"),
            from_0_to_1,
            translate(
                "Comparison",
                "The largest gap between the cumulative curves of synthetic and real values (Kolmogorov-Smirnov), "
                "averaged over the numeric columns. 0 means the same distribution, 1 that no values overlap.",
            )
            + f"\n\n{chance}",
        ),
        "total_variation": Comparison(
            translate("Comparison", "Distributions of categories"),
            from_0_to_1,
            translate(
                "Comparison",
                "Which share of the rows would have to change its category for the frequencies to agree (total "
                "variation), averaged over the columns of categories.",
            )
            + f"\n\n{chance}",
        ),
    }
