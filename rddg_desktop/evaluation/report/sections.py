"""The whole report, section by section."""

from rddg_desktop.evaluation import figures
from rddg_desktop.evaluation.comparison import TRAINING, comparable, shown
from rddg_desktop.evaluation.drawing import Figure
from rddg_desktop.evaluation.judgement import Judged
from rddg_desktop.evaluation.report.card import data_card
from rddg_desktop.evaluation.report.content import Block, Document, Items, Paragraph, Section
from rddg_desktop.evaluation.report.helping import against_simple, of_doses, of_people, utility_section
from rddg_desktop.evaluation.report.likeness import fidelity_section, of_likeness
from rddg_desktop.evaluation.report.making import details, what_was_done
from rddg_desktop.evaluation.report.secrets import of_secrets, privacy_section
from rddg_desktop.evaluation.report.source import ReportSource
from rddg_desktop.evaluation.report.wording import whole
from rddg_desktop.evaluation.utility import Kind, Treatment
from rddg_desktop.language import translate
from rddg_desktop.notices import notice_text


def document(source: ReportSource) -> Document:
    """Write a report.

    Args:
        source: All that it is written from. What is not there is said to be missing.
    """
    schema, plan = source.plan.schema, source.plan
    judged = _judged(source)
    looks, near = _drawn(source) if len(source.synthetic) else ([], [])
    if source.judgement is None or judged is None:
        not_judged = Paragraph(_not_judged())
        results = [
            Section("utility", translate("Report", "Do the rows help?"), (not_judged,)),
            Section("fidelity", translate("Report", "Do they look like real rows?"), (not_judged, *looks)),
            Section("privacy", translate("Report", "What do they give away?"), (not_judged, *near)),
        ]
    else:
        rare_class = source.judgement.rare_class
        results = [
            utility_section(source.judgement, judged.name),
            fidelity_section(judged, rare_class, looks),
            privacy_section(judged, rare_class, near),
        ]
    subtitle = translate("Report", "Target {target}, rare class {rare_class}. Project {project}.")
    return Document(
        title=translate("Report", "Synthetic rows for {table}").format(table=source.table),
        subtitle=subtitle.format(
            target=schema.target.name, rare_class=plan.settings.rare_class, project=source.project
        ),
        sections=(
            _summary(source, judged),
            what_was_done(source),
            *results,
            _limits(),
            data_card(source),
            details(source),
        ),
    )


def _not_judged() -> str:
    return translate(
        "Report",
        "These rows have not been judged. `rddg-desktop evaluate` measures what they are good for, how like real rows "
        "they are and what they give away; write the report again afterwards.",
    )


def _judged(source: ReportSource) -> Judged | None:
    """What was found out about the project's own rows."""
    if source.judgement is None:
        return None
    return next((one for one in source.judgement.judged if source.judged in ("", one.name)), None)


def _drawn(source: ReportSource) -> tuple[list[Figure], list[Figure]]:
    """Figures of how like the rows are, and of how near they are."""
    plan, schema = source.plan, source.plan.schema
    rare_class = str(plan.settings.rare_class)
    sides = (plan.training, source.synthetic, source.held_out, schema)
    everyone, rare = comparable(*sides, None), comparable(*sides, rare_class)
    looks: list[Figure | None] = []
    near: list[Figure | None] = []
    if rare:
        title = translate("Report", "How the columns are distributed in the rare class ({name})")
        title = title.format(name=shown(rare_class, 40))
        looks += figures.distributions(rare, schema, title, "distributions-rare")
    if everyone:
        # Where there are synthetic rows of the rare class alone, both are the same.
        if len(everyone[TRAINING]) > len(rare.get(TRAINING, ())):
            title = translate(
                "Report", "How the columns are distributed in all classes, in the proportions of the training rows"
            )
            looks += figures.distributions(everyone, schema, title, "distributions-all")
        looks.append(figures.association_maps(everyone, schema))
        near.append(figures.distances(everyone))
    return [one for one in looks if one is not None], [one for one in near if one is not None]


def _summary(source: ReportSource, judged: Judged | None) -> Section:
    plan = source.plan
    asked = sum(plan.quotas.values())
    if len(source.synthetic) < asked:
        text = translate(
            "Report",
            "{made} synthetic rows were made from {training} training rows of {table}, to reinforce the rare class "
            "{rare_class} of {target}; {asked} were asked for, so the run is not finished. {held_out} real rows were "
            "held out: nothing that made rows saw them, and the synthetic rows are measured by them.",
        )
    else:
        text = translate(
            "Report",
            "{made} synthetic rows were made from {training} training rows of {table}, to reinforce the rare class "
            "{rare_class} of {target}. {held_out} real rows were held out: nothing that made rows saw them, and the "
            "synthetic rows are measured by them.",
        )
    text = text.format(
        made=whole(len(source.synthetic)),
        training=whole(len(plan.training)),
        table=source.table,
        rare_class=plan.settings.rare_class,
        target=plan.schema.target.name,
        asked=whole(asked),
        held_out=whole(len(plan.held_out)),
    )
    title = translate("Report", "In short")
    blocks: list[Block] = [Paragraph(text)]
    if source.judgement is None or judged is None:
        blocks.append(Paragraph(_not_judged(), is_key=True))
        return Section("summary", title, tuple(blocks))
    sentences: list[str] = []
    if source.judgement.utility.of(Treatment(Kind.ORIGINAL_AND_SYNTHETIC, judged.name)):
        treatment = Treatment(Kind.ORIGINAL_AND_SYNTHETIC, judged.name)
        sentences += [*of_people(source.judgement, treatment)[:2], against_simple(source.judgement, treatment)]
    if source.judgement.dose is not None:
        sentences.append(of_doses(source.judgement.dose))
    sentences += of_likeness(judged.fidelity)[:1]
    secrets = of_secrets(judged.privacy, source.judgement.rare_class)
    sentences += secrets[:1] + secrets[2:3]
    blocks.append(Items(tuple(sentences)))
    judged_rows = sum(judged.rows.values())
    if judged_rows != len(source.synthetic):
        text = translate("Report", "{rows} rows were judged, when there were as many: judge them again.")
        blocks.append(Paragraph(text.format(rows=whole(judged_rows))))
    blocks += [Paragraph(notice_text(notice)) for notice in source.judgement.notices]
    return Section("summary", title, tuple(blocks))


def _limits() -> Section:
    limits = (
        translate(
            "Report",
            "Whether the rows help elsewhere: people of another hospital, country or year may differ from those of "
            "this table. Test every model on real people of the place where it is to be used.",
        ),
        translate(
            "Report",
            "Whether the source table is right. Errors, gaps and unequal treatment in it are carried into the "
            "synthetic rows, where they are harder to see.",
        ),
        translate(
            "Report",
            "What other training rows, another split or another run would have brought. The intervals tell of chance "
            "among the held-out rows.",
        ),
        translate(
            "Report",
            "That something is so because an interval leaves it open. An interval that includes 0 means that these "
            "rows are too few to tell, not that there is no effect.",
        ),
        translate(
            "Report",
            "That nobody can be recognised. The privacy figures are of the attacks that were tried, by somebody who "
            "knows what these attacks assume.",
        ),
        translate(
            "Report",
            "Relations that the training rows hold but the method missed: rare combinations, order in time, and ties "
            "between several rows of one person.",
        ),
        translate(
            "Report",
            "More knowledge than the training rows hold. Synthetic rows are no additional people: standard errors and "
            "p-values computed from them as if they were are wrong.",
        ),
    )
    return Section("limits", translate("Report", "What this report does not show"), (Items(limits),))
