import io
import re
from dataclasses import replace
from functools import partial
from html.parser import HTMLParser

import pypdf
import pytest
import typst

from rddg_desktop.engine import synthesis
from rddg_desktop.engine.plan import Method, Settings, prepare
from rddg_desktop.engine.rulebook import Origin, made
from rddg_desktop.engine.rules import parse
from rddg_desktop.errors import EvaluationError, TableError
from rddg_desktop.evaluation import fidelity, privacy
from rddg_desktop.evaluation.dose import Dose, DoseCurve, DosePoint, Mix
from rddg_desktop.evaluation.drawing import Table
from rddg_desktop.evaluation.intervals import Interval
from rddg_desktop.evaluation.judgement import Judgement, Score, judge
from rddg_desktop.evaluation.metrics import Metric
from rddg_desktop.evaluation.progress import finished
from rddg_desktop.evaluation.report import Document, Model, document, html, pdf
from rddg_desktop.evaluation.report.content import Paragraph, Section, plain
from rddg_desktop.evaluation.report.helping import against_simple, draws_for, of_doses, of_people
from rddg_desktop.evaluation.report.likeness import of_likeness
from rddg_desktop.evaluation.report.secrets import of_secrets
from rddg_desktop.evaluation.report.wording import metric_name, number, percent
from rddg_desktop.evaluation.utility import Difference, Kind, Treatment
from rddg_desktop.language import LANGUAGES, _translations, speaking, spoken, translate
from rddg_desktop.project.report import rendered, report_source, write_report
from rddg_desktop.project.store import ModelRecord, Project
from rddg_desktop.worker.jobs import ReportJob
from tests.evaluation.patients import patients

STRANGE = '<b>"x"&y #let $a$ \\[*_`]'
RARE_LEVEL = "Zebra syndrome"
#: Words that would pass judgement on privacy.
VERDICTS = re.compile(
    r"\b(safe\w*|unsafe|anonym\w*|private\w*|passed|fail\w*|de-?identif\w*|secure\w*|complian\w*)\b", re.I
)
VOID = {"meta", "br", "hr", "img", "link", "input"}


def table():
    frame = patients(300).rename(columns={"noise": STRANGE})
    frame.loc[frame.index[[1, 5, 9]], "ward"] = RARE_LEVEL
    frame.loc[3, "marker"] = "4321.7"
    return frame


@pytest.fixture(scope="module")
def project_path(tmp_path_factory):
    """A project that ran on structure alone and was judged."""
    path = tmp_path_factory.mktemp("report") / "t.rddg"
    settings = Settings("y", rows=160, batch_rows=80, method=Method.STRUCTURE, test_fraction=0.3)
    plan = prepare(table(), settings)
    rule = made(parse("marker > 0", plan.schema), Origin.USER, plan.schema, plan.training, plan.held_out_rows)
    with Project.create(path, table(), "<i>patients</i>.csv", plan, ModelRecord("", "", "", 1), [rule]) as project:
        for _ in project.record(synthesis.run(plan, None, project.state())):
            pass
        held_out = plan.held_out_rows
        rows = {"this project": project.rows()}
        found = finished(
            judge(plan.training, held_out, rows, plan.schema, "ill", quick=True, quasi_identifiers=["ward"])
        )
        project.save_judgement(replace(found, dose=CURVE))
    return path


@pytest.fixture(scope="module")
def source(project_path):
    with Project.open(project_path) as project:
        return report_source(project)


@pytest.fixture(scope="module")
def report(source):
    return document(source)


def test_it_says_how_people_intervened_in_the_run(source, report):
    sentence = "In the middle of the run something else was wanted."
    assert sentence not in html(report)
    assert sentence in html(document(replace(source, interventions=(sentence,))))


def points(*gains):
    return tuple(
        DosePoint(
            Dose(Mix.RARE, share),
            {"well": 0, "ill": round(40 * share)},
            0.8,
            Difference(gain, gain - 0.1, gain + 0.1, 9),
        )
        for share, gain in zip((0.5, 1.0), gains, strict=True)
    )


CURVE = DoseCurve(Metric.F1_RARE, points(0.01, 0.02), None)


class Page(HTMLParser):
    """What is in a page, and whether it is well nested."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.open, self.tags, self.headings, self.texts, self.mistakes = [], [], [], [], []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes), tuple(self.open)))
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.tags.append((tag, dict(attributes), tuple(self.open)))

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.mistakes.append(tag)

    def handle_data(self, data):
        if "style" not in self.open:
            self.texts.append(data)

    def all(self, tag):
        return [attributes for name, attributes, _ in self.tags if name == tag]


@pytest.fixture(scope="module")
def page(report):
    return Page(html(report))


def texts_of(content):
    """Every text of a document."""
    if isinstance(content, dict):
        return [text for key, value in content.items() if key != "svg" for text in texts_of(value)]
    if isinstance(content, list):
        return [text for value in content for text in texts_of(value)]
    return [content] if isinstance(content, str) else []


def test_the_page_is_well_formed_and_needs_no_other_file(report, page):
    text = html(report)
    assert text.lstrip().startswith("<!doctype html>")
    assert page.mistakes == []
    assert page.open == []
    assert page.all("html") == [{"lang": "en"}]
    assert not {"script", "link", "img", "iframe", "object", "base"} & {tag for tag, _, _ in page.tags}
    assert "default-src 'none'" in page.all("meta")[-1]["content"]
    for _, attributes, _ in page.tags:
        for name in ("href", "src", "srcset", "action", "data", "xlink:href"):
            assert attributes.get(name, "#").startswith("#")
        assert not any(name.startswith("on") for name in attributes)
        assert "url(http" not in " ".join(value or "" for value in attributes.values())
    assert "@import" not in text


def test_what_is_referred_to_is_there_once(page):
    ids = [attributes["id"] for _, attributes, _ in page.tags if attributes.get("id")]
    assert len(set(ids)) == len(ids)
    for _, attributes, _ in page.tags:
        wanted = [*attributes.get("aria-labelledby", "").split(), attributes.get("href", "#")[1:]]
        assert set(wanted) - {""} <= set(ids)


def test_drawings_have_words_headings_are_in_order_and_tables_are_labelled(page):
    assert page.all("svg")
    for attributes in page.all("svg"):
        assert attributes["role"] == "img"
        assert attributes["aria-labelledby"]
    assert page.headings[0] == 1
    assert page.headings.count(1) == 1
    assert all(later <= earlier + 1 for earlier, later in zip(page.headings, page.headings[1:], strict=False))
    tables = page.all("table")
    captions = [inside for tag, _, inside in page.tags if tag == "caption"]
    assert len(captions) == len(tables)
    assert all(inside[-1] == "table" for inside in captions)
    assert all(attributes.get("scope") in ("col", "row") for attributes in page.all("th"))


def test_the_page_can_be_read_in_the_dark_and_on_paper(report):
    text = html(report)
    assert "prefers-color-scheme: dark" in text
    assert "@media print" in text
    assert "size: A4" in text


def test_texts_of_the_table_are_no_markup(report, page):
    text = html(report)
    assert "<b>" not in text
    assert "<i>" not in text
    assert any(STRANGE in one for one in page.texts)
    assert any("Synthetic rows for <i>patients</i>.csv" in one for one in page.texts)


def test_no_word_passes_judgement_on_privacy(source, report):
    for content in (report, document(replace(source, judgement=None))):
        for text in texts_of(plain(content)):
            assert not VERDICTS.search(text), text


def test_no_value_of_a_single_person_is_told(report):
    told = [*texts_of(plain(report)), html(report)]
    assert not any(RARE_LEVEL in text for text in told)
    found = [text[max(0, text.find("4321.7") - 60) : text.find("4321.7") + 20] for text in told if "4321.7" in text]
    assert not found


def test_what_was_done_is_told(source, report):
    text = " ".join(texts_of(plain(report)))
    for fact in (
        source.table_sha256,
        source.synthetic_sha256,
        "structure: the calibrated structure",
        "160 synthetic rows were made from 210 training rows",
        "Fill in the contact",
        "relations mined",
        "marker > 0",
        "RDDG Desktop",
    ):
        assert fact in text
    titles = [section.title for section in report.sections]
    assert titles == [
        "In short",
        "What was done",
        "Do the rows help?",
        "Do they look like real rows?",
        "What do they give away?",
        "What this report does not show",
        "Data card",
        "Details of the run",
    ]


def test_every_score_stands_in_the_report(source, report):
    text = " ".join(texts_of(plain(report)))
    found = source.judgement
    for treatment in found.utility.treatments:
        assert number(found.utility.mean(treatment, Metric.PR_AUC)) in text
    for figure in found.judged[0].privacy.figures:
        if figure.name == "membership_auc":
            assert number(figure.value) in text


def test_a_model_and_its_checksum_are_told(source):
    model = Model("tiny", "f" * 64, 2, 4096)
    text = " ".join(texts_of(plain(document(replace(source, model=model)))))
    assert "tiny" in text
    assert "f" * 64 in text


def test_a_project_that_was_not_judged_says_so(source):
    report = document(replace(source, judgement=None))
    text = " ".join(texts_of(plain(report)))
    assert text.count("These rows have not been judged.") == 4
    assert "How strongly columns go together" in text


def test_a_project_without_rows_says_so(source):
    state = synthesis.State(rules=source.state.rules)
    report = document(replace(source, judgement=None, state=state, synthetic=source.synthetic.iloc[:0]))
    text = " ".join(texts_of(plain(report)))
    assert "0 synthetic rows were made" in text
    assert "so the run is not finished" in text
    assert pdf(report).startswith(b"%PDF")


def test_rows_that_came_after_the_judgement_are_noticed(source):
    report = document(replace(source, synthetic=source.synthetic.iloc[:100]))
    assert "160 rows were judged" in " ".join(texts_of(plain(report)))


def test_the_pdf_holds_the_same_words(report):
    content = pdf(report)
    assert content.startswith(b"%PDF")
    found = pypdf.PdfReader(io.BytesIO(content))
    assert found.metadata.title == "Synthetic rows for <i>patients</i>.csv"
    assert found.trailer["/Root"]["/Lang"] == "en"
    assert "/StructTreeRoot" in found.trailer["/Root"]
    words = "".join("".join(page.extract_text() for page in found.pages).split())
    for section in plain(report)["sections"]:
        assert "".join(section["title"].split()) in words
        for block in section["blocks"]:
            if block["kind"] == "paragraph":
                # Lines end within words with a hyphen now and then.
                assert "".join(block["text"].split())[:25] in words
    assert "".join(STRANGE.split()) in words.replace("\u200b", "")


def test_equal_input_gives_equal_files(source, report):
    again = document(source)
    assert html(again) == html(report)
    assert pdf(again) == pdf(report)


# ---------------------------------------------------------------------------------------------------------------------
# Other languages


def test_the_report_is_in_the_language_of_its_reader(source):
    with speaking("de"):
        report = document(source)
        text, content = html(report), plain(report)
    words = " ".join(texts_of(content))
    assert [section.title for section in report.sections][:2] == ["In Kürze", "Was getan wurde"]
    assert Page(text).all("html") == [{"lang": "de"}]
    assert "160 synthetische Zeilen wurden aus 210 Trainingszeilen" in words
    assert re.search(r"95-%-Intervall −?\d+,\d bis −?\d+,\d", words)
    assert "Anteil der Zeilen (%)" in text
    assert re.search(r">−?\d,\d+<", text)
    ours = [source for context, source in _translations("de") if context in ("Report", "Notice") and len(source) > 25]
    assert len(ours) > 100
    assert not [text for text in ours if text in words]


def test_the_pdf_is_in_the_language_of_its_reader(source):
    content = rendered(source, ".pdf", "de")
    found = pypdf.PdfReader(io.BytesIO(content))
    assert found.metadata.title == "Synthetische Zeilen für <i>patients</i>.csv"
    assert found.trailer["/Root"]["/Lang"] == "de"
    assert spoken() == "en"


def test_the_engine_writes_the_report_in_the_language_of_the_window(project_path):
    class Place:
        def cancelled(self):
            return False

    with Project.open(project_path) as project, speaking("de"):
        job = ReportJob.of(project, ".html")
    content = finished(replace(job, source=replace(job.source, judgement=None)).steps(Place())).decode()
    assert Page(content).all("html") == [{"lang": "de"}]
    assert "Was dieser Bericht nicht zeigt" in content


def test_without_a_font_for_the_language_there_is_html_and_no_pdf(source, monkeypatch):
    monkeypatch.setattr(typst, "compile", partial(typst.compile, ignore_system_fonts=True))
    short = replace(source, judgement=None, synthetic=source.synthetic.iloc[:0])
    assert rendered(short, ".pdf", "de").startswith(b"%PDF")
    with pytest.raises(EvaluationError, match="as HTML"):
        rendered(short, ".pdf", "zh_CN")
    text = rendered(short, ".html", "zh_CN").decode()
    assert Page(text).all("html") == [{"lang": "zh-CN"}]
    assert "摘要" in text


def test_a_text_that_has_no_translation_stays_english():
    with speaking("de"):
        assert translate("Report", "Trainings are fun") == "Trainings are fun"
        assert translate("Nowhere", "training rows") == "training rows"


def test_a_project_writes_its_report(project_path, tmp_path):
    with Project.open(project_path) as project:
        for name, start in (("r.html", b"<!doctype html>"), ("R.PDF", b"%PDF")):
            write_report(project, tmp_path / name)
            assert (tmp_path / name).read_bytes().lstrip().startswith(start)
        with pytest.raises(EvaluationError, match=r"ends in \.html, \.pdf"):
            write_report(project, tmp_path / "r.docx")
        with pytest.raises(TableError, match="folder"):
            write_report(project, tmp_path / "nowhere" / "r.html")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["R.PDF", "r.html"]


# ---------------------------------------------------------------------------------------------------------------------
# Words that follow from figures


BOTH = Treatment(Kind.ORIGINAL_AND_SYNTHETIC, "this project")


def with_gain(judgement: Judgement, low, high):
    """A judgement whose differences are all the same."""
    difference = Difference((low + high) / 2, low, high, 4)
    scores = [
        replace(score, over_test_rows=difference) if score.over_test_rows is not None else score
        for score in judgement.scores
    ]
    assert all(isinstance(score, Score) for score in scores)
    return replace(judgement, scores=tuple(scores))


@pytest.mark.parametrize(
    ("low", "high", "more", "says"),
    [
        (-0.03, 0.07, "2.0 more (95 % interval −3.0 to 7.0)", "This interval includes 0"),
        (
            0.01,
            0.03,
            "2.0 more (95 % interval 1.0 to 3.0)",
            "judged by the people held out, the rows help to find these people",
        ),
        (-0.03, -0.01, "2.0 fewer (95 % interval −3.0 to −1.0)", "the rows make it harder to find these people"),
        (0.0, 0.0, "as many (95 % interval 0.0 to 0.0)", "Nothing changed for anybody held out"),
    ],
)
def test_what_the_rows_change_is_said_as_far_as_the_interval_goes(source, low, high, more, says):
    found, others, caution = of_people(with_gain(source.judgement, low, high), BOTH)
    assert more in found
    assert says in found
    assert "people of the rare class (ill)" in found
    # More specificity is fewer people wrongly taken for the rare class.
    assert ("fewer" in others.split("(95")[0]) == (low + high > 0)
    assert "The held-out rows hold" in caution


def test_the_best_simple_way_is_named(source):
    text = against_simple(source.judgement, BOTH)
    found = source.judgement.utility
    ways = {
        "rare rows repeated at random": Kind.RANDOM_OVERSAMPLING,
        "SMOTENC": Kind.SMOTENC,
        "rare rows weighted up": Kind.CLASS_WEIGHTS,
    }
    (named,) = [kind for name, kind in ways.items() if f"({name})" in text]
    best = max(found.mean(Treatment(kind), Metric.F1_RARE) for kind in ways.values())
    assert found.mean(Treatment(named), Metric.F1_RARE) == best


def test_a_dose_is_recommended_or_none():
    assert "How many rows to add: none." in of_doses(CURVE)
    better = points(0.2, 0.3)
    text = of_doses(DoseCurve(Metric.F1_RARE, better, better[0]))
    assert "How many rows to add: 20 (20 of ill)." in text
    assert "20.0 points (95 % interval 10.0 to 30.0)" in text


def likeness(value, interval):
    area = fidelity.Figure("real_or_synthetic_auc", None, (), value, interval, None, None, 0.5, None)
    near = fidelity.Figure("total_variation", None, ("a",), 0.1, None, 0.1, None, 0.3, None)
    far = fidelity.Figure("total_variation", None, ("b",), 0.4, None, 0.4, None, 0.3, None)
    mean = fidelity.Figure("total_variation", None, (), 0.25, None, 0.25, None, 0.3, None)
    return fidelity.Fidelity((area, near, far, mean), (fidelity.Compared(None, 9, 9, 9),), ())


def test_likeness_is_told_beside_that_of_held_out_rows():
    area, nearer, worst = of_likeness(likeness(0.8, Interval(0.7, 0.9)))
    assert "0.80 (95 % interval 0.70 to 0.90)" in area
    assert "something tells the rows apart" in area
    assert "Of 1 summary distances from the training rows, 1 are no larger" in nearer
    assert worst.endswith("the most first: b.")
    assert "no better than guessing" in of_likeness(likeness(0.52, Interval(0.45, 0.6)))[0]
    assert "it was misled" in of_likeness(likeness(0.36, Interval(0.30, 0.41)))[0]


@pytest.mark.parametrize(
    ("interval", "says"),
    [(Interval(0.6, 0.8), "a sign that the rows keep something"), (Interval(0.45, 0.8), "no proof that there is none")],
)
def test_signs_of_memory_are_told_with_their_interval(interval, says):
    figures = (
        privacy.Figure("copies", None, (), 0.011, Interval(0.006, 0.02), 1000, privacy.Beside.HELD_OUT, 0.052),
        privacy.Figure("dcr_share", None, (), 0.7, interval, 1000, privacy.Beside.CHANCE, 0.5),
        privacy.Figure("dcr_share", "ill", (), 0.9, interval, 1000, privacy.Beside.CHANCE, 0.5),
    )
    copies, nearer = of_secrets(privacy.Privacy(figures, 11, 3, ()), "ill")
    assert "11 of 1,000 synthetic rows (1.1 %, 95 % interval 0.6 to 2.0) equal a training row, 3 of them one" in copies
    assert "Of the held-out rows 5.2 % do so, by chance." in copies
    assert nearer.startswith("70 % (95 % interval")
    assert says in nearer


@pytest.mark.parametrize(
    ("value", "text"),
    [(0.0, "0"), (1.0, "1"), (0.12345, "0.123"), (-0.5, "−0.500"), (1e-17, "0"), (0.0004, "0.0004"), (12.34, "12.3"),
     (1234.5, "1,234")],
)  # fmt: skip
def test_numbers_have_as_many_digits_as_are_read(value, text):
    assert number(value) == text


def test_numbers_have_the_marks_of_the_language():
    with speaking("de"):
        assert (number(1234.5), number(-0.5), percent(0.125)) == ("1.234", "−0,500", "12,5 %")
    with speaking("zh_CN"):
        assert (number(1234.5), percent(0.125)) == ("1,234", "12.5%")


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize(("low", "high"), [(-0.03, 0.07), (0.01, 0.03), (-0.03, -0.01), (0.0, 0.0)])
def test_sentences_are_whole_in_every_language(source, code, low, high):
    better = points(0.2, 0.3)
    near = privacy.Figure("dcr_share", None, (), 0.7, Interval(low, high), 1000, privacy.Beside.CHANCE, 0.5)
    guess = privacy.Figure("attribute_advantage", None, ("a",), 0.1, Interval(low, high), 9, privacy.Beside.HELD_OUT, 0)
    figures = (near, *(replace(guess, columns=(name,)) for name in "abcde"[: round(100 * high)]))
    judgement = with_gain(source.judgement, low, high)
    with speaking(code):
        texts = [
            *of_people(judgement, BOTH),
            against_simple(judgement, BOTH),
            *map(of_doses, (CURVE, DoseCurve(Metric.F1_RARE, better, better[0]))),
            *of_likeness(likeness(0.5 + low, Interval(low, 0.5 + high))),
            *of_secrets(privacy.Privacy(figures, 11, 3, ()), "ill"),
        ]
    for text in texts:
        assert text.endswith("。" if code == "zh_CN" else "."), text
        assert not re.search(r"[{}]", text)
        assert "  " not in text


def test_every_score_stands_below_the_name_of_its_metric(source, report):
    (utility,) = (section for section in report.sections if section.name == "utility")
    (scores,) = (one for one in utility.blocks if isinstance(one, Table) and one.caption.startswith("Scores on held"))
    found = source.judgement.utility
    for treatment, (_, *cells) in zip(found.treatments, scores.rows, strict=True):
        named = dict(zip(scores.headings[1:], cells, strict=True))
        assert named == {metric_name(metric): found.mean(treatment, metric) for metric in Metric}


def test_small_shares_are_not_told_as_none():
    assert percent(0.0002) == "under 0.1 %"
    assert percent(0) == "0 %"
    assert percent(0.25) == "25 %"


def test_large_test_sets_get_by_with_fewer_draws():
    assert draws_for(77) == 1000
    assert draws_for(4000) == 500
    assert draws_for(10**6) == 200


def test_control_characters_and_empty_tables_do_no_harm():
    section = Section("s", "A\x1b\x00B", (Paragraph("x\x0by"), Table("Empty", ("One", "Two"), ())))
    report = Document("T\x07", "S\u202e", (section,))
    assert pdf(report).startswith(b"%PDF")
    assert "\x1b" not in html(report)
