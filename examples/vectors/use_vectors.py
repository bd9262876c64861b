#!/usr/bin/env python3
"""Checks a small implementation of the conversions against the test vectors.

    python3 use_vectors.py [FOLDER]

FOLDER is specs/vectors of flow-omnium-kit; without it, the one beside this file. Ends with 0 when every
vector holds, with 1 when one does not, with 2 when the vectors cannot be read. Python 3.9 or newer, no packages.
"""

import json
import re
import sys
import unicodedata
from datetime import date, timedelta
from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal, localcontext
from pathlib import Path

ROUNDING = {"exact-half-away": ROUND_HALF_UP, "exact-half-even": ROUND_HALF_EVEN, "truncate": ROUND_DOWN}


# --- the implementation: put your own here -------------------------------------------------------------------


def to_minor(amount, rounding):
    with localcontext() as context:
        context.prec = 50
        return int((Decimal(amount) * 100).quantize(Decimal(1), rounding=ROUNDING[rounding]))


def from_minor(minor):
    return Decimal(minor) / 100


def sanitise(identifier, dash):
    pattern = r"[^A-Za-z0-9_-]" if dash == "keep" else r"[^A-Za-z0-9_]"
    return re.sub(pattern, "", unicodedata.normalize("NFC", identifier)) or None


def brand_uid(name, dash):
    return sanitise(unicodedata.normalize("NFC", name).lower().replace(" ", "_"), dash)


def retry_delay(retry, first):
    delays = [1 if first == "1m" else 2, 2, 5, 10, 20, 30, 45, 60, 90]
    return delays[retry - 1] if retry <= len(delays) else 120


def working_day(start, days, holidays):
    day = date.fromisoformat(start)
    while days > 0:
        day += timedelta(days=1)
        if day.weekday() < 5 and day.isoformat() not in holidays:
            days -= 1
    return day.isoformat()


def market(country_code, external_id):
    if external_id:
        return external_id
    return {"NO": "NOR", "SE": "SWE", "DK": "DNK", "FI": "FIN"}.get(country_code.strip().upper())


# --- the vectors ---------------------------------------------------------------------------------------------


def checks(folder):
    """Yields (file, id, what was found, what was expected)."""

    def vectors(name):
        for vector in load(folder, name)["vectors"]:
            yield vector, (name, vector["id"])

    for name in ("money-to-minor", "money-traps"):
        for v, key in vectors(name):
            for rounding in ROUNDING:
                yield (*key, to_minor(v["amount"], rounding), v["minor"])
    for v, key in vectors("money-rounding"):
        for rounding in ROUNDING:
            yield (*key, to_minor(v["amount"], rounding), v[rounding])
    for v, key in vectors("money-from-minor"):
        yield (*key, from_minor(v["minor"]), Decimal(v["amount"]))
    for v, key in vectors("uid"):
        for dash in ("strip", "keep"):
            yield (*key, sanitise(v["input"], dash), v[dash])
    for v, key in vectors("brand-uid"):
        for dash in ("strip", "keep"):
            yield (*key, brand_uid(v["brand"], dash), v[dash])
    for v, key in vectors("retry-delays"):
        yield (*key, retry_delay(v["retry"], v["retry-first"]), v["delayMinutes"])
    for v, key in vectors("country-market"):
        yield (*key, market(v["countryCode"], v["externalId"]), v["marketId"])
    years = load(folder, "working-days")["holidays"]["NO"]
    norway = {day for days in years.values() for day in days}
    for v, key in vectors("working-days"):
        yield (*key, working_day(v["localDate"], v["days"], set()), v["store"]["none"])
        yield (*key, working_day(v["localDate"], v["days"], norway), v["store"]["country"])


def load(folder, name):
    return json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))


def main(arguments):
    default = Path(__file__).resolve().parents[2] / "specs" / "vectors"
    folder = Path(arguments[0]) if arguments else default
    total, wrong = 0, 0
    try:
        for file, identifier, found, expected in checks(folder):
            total += 1
            if found != expected:
                wrong += 1
                print(f"{file} {identifier}: expected {expected!r}, found {found!r}")
    except OSError as error:
        print(f"Cannot read the vectors: {error}. Give the folder specs/vectors as argument.", file=sys.stderr)
        return 2
    print(f"{total} checks, {wrong} wrong")
    return 1 if wrong or total == 0 else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
