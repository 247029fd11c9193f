"""Results as a project file keeps them: JSON, compressed JSON, arrays bit for bit, and back."""

import io
import json
import zlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from typing import Any, cast

import numpy as np
import numpy.typing as npt
import pandas as pd

from rddg_desktop.engine.calibration import Calibration, ColumnCalibration
from rddg_desktop.engine.codec import Refusal
from rddg_desktop.engine.conditions import Monotone
from rddg_desktop.engine.coreset import CoreSet, EpochDone
from rddg_desktop.engine.events import (
    Batch,
    Calibrated,
    ColumnInformation,
    Exchange,
    Information,
    SettingsChosen,
    Trial,
)
from rddg_desktop.engine.feedback import Assessment, Dimension, Discrepancy
from rddg_desktop.engine.plan import Codec, CopyGate, Method, Mix, Settings
from rddg_desktop.engine.relations import Evidence, EvidenceKind
from rddg_desktop.engine.rulebook import Measure, Origin, Rule
from rddg_desktop.engine.rules import parse, text_of
from rddg_desktop.engine.schema import Schema
from rddg_desktop.engine.table import frame_from_bytes, frame_to_bytes

#: The arrays of a column's calibration.
_CALIBRATION_ARRAYS = ("phi", "prior", "spread")


def to_text(value: object) -> str:
    """A value as JSON text."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def packed(value: object) -> bytes:
    """A value as compressed JSON, where not every number is finite."""
    return zlib.compress(json.dumps(value, ensure_ascii=False).encode())


def unpacked(content: bytes) -> Any:  # noqa: ANN401 - a JSON document
    """The value that `packed` compressed."""
    return json.loads(zlib.decompress(content))


def packed_arrays(arrays: Mapping[str, npt.NDArray[Any]]) -> bytes:
    """Arrays of numbers by name as one block, bit for bit; nothing of nothing."""
    if not arrays:
        return b""
    buffer = io.BytesIO()
    # Other arrays would be pickled, and refused when they are read; numpy 1 has no setting against it.
    np.savez_compressed(buffer, **cast("dict[str, Any]", arrays))
    return buffer.getvalue()


def unpacked_arrays(content: bytes) -> dict[str, npt.NDArray[Any]]:
    """The arrays that `packed_arrays` packed."""
    if not content:
        return {}
    with np.load(io.BytesIO(content), allow_pickle=False) as arrays:
        return dict(arrays)


def settings_of(content: dict[str, Any]) -> Settings:
    """Settings from JSON; older layouts knew less of them."""
    return Settings(
        **{
            **content,
            "mix": Mix(content["mix"]),
            "method": Method(content["method"]),
            "copy_gate": CopyGate(content["copy_gate"]),
            # Projects of layout 1 know CSV lines and no calibration.
            "codec": Codec(content.get("codec", Codec.CSV)),
            "use_calibration": content.get("use_calibration", False),
        }
    )


def information_of(content: dict[str, Any]) -> Information:
    """What the calibration told, from JSON."""

    def interval(value: Sequence[float] | None) -> tuple[float, float] | None:
        return None if value is None else (value[0], value[1])

    columns = tuple(
        ColumnInformation(**{**one, "alpha_interval": interval(one["alpha_interval"])}) for one in content["columns"]
    )
    return Information(**{**content, "added_interval": interval(content["added_interval"]), "columns": columns})


def evidence_to_text(evidence: Sequence[Evidence], schema: Schema) -> str:
    """Evidence as JSON text."""
    return to_text(
        [
            {**asdict(replace(one, rules=())), "rules": [text_of(condition, schema) for condition in one.rules]}
            for one in evidence
        ]
    )


def evidence_of(text: str, schema: Schema) -> tuple[Evidence, ...]:
    """The evidence in `evidence_to_text`."""
    return tuple(
        Evidence(
            **{
                **one,
                "kind": EvidenceKind(one["kind"]),
                "columns": tuple(one["columns"]),
                # Evidence of projects before layout 3 suggests no rules.
                "rules": tuple(parse(rule, schema) for rule in one.get("rules", ())),
            }
        )
        for one in json.loads(text)
    )


def rule_of(row: Sequence[Any], schema: Schema) -> Rule:
    """A rule from its row in the project."""
    text, origin, is_on, is_hard, support, holds, held_out_support, held_out_holds = row
    condition = parse(text, schema)
    if isinstance(condition, Monotone) and is_hard:
        raise ValueError("a monotone relation is never hard")
    if not 0 <= holds <= support or not 0 <= held_out_holds <= held_out_support:
        raise ValueError("no more rows can obey a rule than say something of it")
    training, held_out = Measure(support, holds), Measure(held_out_support, held_out_holds)
    return Rule(text, condition, Origin(origin), bool(is_on), bool(is_hard), training, held_out)


def assessment_of(content: dict[str, Any]) -> Assessment:
    """How good a batch was, from JSON."""
    return Assessment(
        tuple(
            Discrepancy(**{**one, "dimension": Dimension(one["dimension"]), "columns": tuple(one["columns"])})
            for one in content["discrepancies"]
        ),
        content["summary"],
    )


def rule_to_row(rule: Rule) -> tuple[object, ...]:
    """A rule as `rule_of` reads it."""
    return (
        rule.text,
        rule.origin.value,
        rule.is_on,
        rule.is_hard,
        rule.training.support,
        rule.training.holds,
        rule.held_out.support,
        rule.held_out.holds,
    )


def core_set_to_bytes(core_set: CoreSet) -> bytes:
    """A core set, compressed."""
    return packed(
        {
            "row_ids": [int(row) for row in core_set.scores.index],
            "scores": [None if pd.isna(score) else float(score) for score in core_set.scores],
            "members": [int(row) for row in core_set.members],
            "notice": core_set.notice,
            "training": [[one.loss, one.accuracy] for one in core_set.training],
        }
    )


def core_set_of(content: bytes) -> CoreSet:
    """The core set in `core_set_to_bytes`."""
    found = unpacked(content)
    # Older versions of the program did not keep it.
    training = found.get("training", [])
    return CoreSet(
        scores=pd.Series(found["scores"], index=found["row_ids"], dtype=float, name="score"),
        members=pd.Series(found["members"], dtype="int64", name="row"),
        notice=found["notice"],
        training=tuple(EpochDone(epoch, len(training), *figures) for epoch, figures in enumerate(training, 1)),
    )


def choice_of(settings: str, trials: str) -> SettingsChosen:
    """Settings chosen by trial, from JSON texts."""
    tried = tuple(Trial(**{**one, "codec": Codec(one["codec"])}) for one in json.loads(trials))
    return SettingsChosen(settings_of(json.loads(settings)), tried)


def calibrated_to_row(calibrated: Calibrated) -> tuple[str, bytes, str | None, float]:
    """A calibration as `calibrated_of` reads it: columns, arrays, information, seconds."""
    columns = [
        {
            "online_count": one.online_count,
            "blocks": one.blocks,
            "alpha": one.alpha,
            "alpha_spread": one.alpha_spread,
        }
        for one in calibrated.calibration.columns
    ]
    arrays = {
        f"{name}{place}": getattr(one, name)
        for place, one in enumerate(calibrated.calibration.columns)
        for name in _CALIBRATION_ARRAYS
    }
    arrays |= {f"offsets{place}": values for place, values in enumerate(calibrated.offsets or ())}
    information = None if calibrated.information is None else to_text(asdict(calibrated.information))
    return to_text(columns), packed_arrays(arrays), information, calibrated.seconds


def calibrated_of(columns: str, content: bytes, information: str | None, seconds: float) -> Calibrated:
    """A calibration from its row in the project."""
    described = json.loads(columns)
    if not described:
        raise ValueError("a calibration has columns")
    arrays = unpacked_arrays(content)
    calibration = Calibration(
        tuple(
            ColumnCalibration(
                **{
                    **one,
                    "blocks": tuple((parent, by_class) for parent, by_class in one["blocks"]),
                    **{name: arrays[f"{name}{place}"] for name in _CALIBRATION_ARRAYS},
                }
            )
            for place, one in enumerate(described)
        )
    )
    offsets = None
    if "offsets0" in arrays:
        offsets = tuple(arrays[f"offsets{place}"] for place in range(len(described)))
    told = None if information is None else information_of(json.loads(information))
    return Calibrated(calibration, offsets, told, seconds)


def batch_to_row(batch: Batch, schema: Schema) -> tuple[object, ...]:
    """A batch as `batch_of` reads it, its number and the number of its rows first."""
    quality = {"batch": asdict(batch.batch_quality), "cumulative": asdict(batch.cumulative_quality)}
    return (
        batch.number,
        len(batch.rows),
        to_text(batch.reference_ids),
        to_text(batch.shown_ids),
        frame_to_bytes(schema.text(batch.rows).reset_index(drop=True)),
        to_text({reason.value: count for reason, count in batch.refusals.items()}),
        to_text(batch.feedback_used),
        to_text(batch.feedback),
        packed(quality),
        batch.seconds,
        packed_arrays({str(place): phi for place, phi in enumerate(batch.online)}),
        to_text(dict(batch.rule_refusals)),
    )


def batch_of(row: Sequence[Any], exchanges: Iterable[Exchange], schema: Schema) -> Batch:
    """A batch from its row in the project.

    Args:
        row: What `batch_to_row` gave.
        exchanges: Its prompts and answers.
        schema: The schema to read stored rows with.
    """
    number, _, reference_ids, shown_ids, cells, refusals, used, feedback, quality, seconds, online, by_rule = row
    moving, assessments = unpacked_arrays(online), unpacked(quality)
    return Batch(
        number=number,
        reference_ids=tuple(json.loads(reference_ids)),
        shown_ids=tuple(json.loads(shown_ids)),
        rows=schema.typed(frame_from_bytes(cells)),
        refusals=Counter({Refusal(reason): count for reason, count in json.loads(refusals).items()}),
        feedback_used=tuple(json.loads(used)),
        feedback=tuple(json.loads(feedback)),
        batch_quality=assessment_of(assessments["batch"]),
        cumulative_quality=assessment_of(assessments["cumulative"]),
        online=tuple(moving[str(place)] for place in range(len(moving))),
        exchanges=tuple(exchanges),
        seconds=seconds,
        rule_refusals=Counter(json.loads(by_rule)),
    )
