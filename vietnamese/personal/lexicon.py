"""The lexicon behind :mod:`vietnamese.personal`: what a word can be, and phrases found word by word.

The lists themselves are text, in ``data/personal_*.txt``. A word is looked up by two keys: one with its marks, in
which the old and the new tone style and a final i or y are alike, and one bare of them, for text without marks.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path
from typing import Final


def _read(text: str) -> dict[str, tuple[str, ...]]:
    lists: dict[str, list[str]] = {}
    entries: list[str] = []
    for line in text.splitlines():
        if line.startswith("["):
            entries = lists.setdefault(line.strip("[] "), [])
        elif not line.startswith("#"):
            entries += (" ".join(part.split()) for part in line.split(",") if part.strip())
    return {name: tuple(dict.fromkeys(found)) for name, found in lists.items()}


_DATA: Final = Path(__file__).parents[1] / "data"
LISTS: Final = {
    name: words
    for part in ("names", "places", "health")
    for name, words in _read((_DATA / f"personal_{part}.txt").read_text("utf-8")).items()
}

# ---------------------------------------------------------------------------------------------------------------------
# Keys

_TONES: Final = {"\u0300": "2", "\u0301": "1", "\u0303": "4", "\u0309": "3", "\u0323": "5"}
_MARKS: Final = {"\u0302", "\u0306", "\u031b"}


def keys(word: str) -> tuple[str, str]:
    """The word's key (its letters, then its tone as a digit), and the word bare of marks.

    >>> keys("Hòa"), keys("hoà"), keys("Lí")
    (('hoa2', 'hoa'), ('hoa2', 'hoa'), ('li1', 'li'))
    """
    letters: list[str] = []
    bare: list[str] = []
    tone = ""
    for char in unicodedata.normalize("NFD", word.lower()):
        if char in _TONES:
            tone = _TONES[char]
        elif char in _MARKS:
            letters.append(char)
        elif char == "đ":
            letters.append(char)
            bare.append("d")
        elif not unicodedata.combining(char):
            letters.append(char)
            bare.append(char)
    if len(bare) > 1 and bare[-1] == "y" and bare[-2] in "hklmstrvq":
        bare[-1] = "i"
        letters[len(letters) - 1 - letters[::-1].index("y")] = "i"
    return unicodedata.normalize("NFC", "".join(letters)) + tone, "".join(bare)


# ---------------------------------------------------------------------------------------------------------------------
# What a word can be

(
    FAMILY, COMMON_FAMILY, PLAIN_FAMILY, LAST_FAMILY, MIDDLE, GIVEN, NOT_BARE, NOT_INSIDE, LOWER_GIVEN, LOWER_SURE,
    KIN, KIN_LOWER, SHORT, CUE, PLURAL, PREDICATE, STRICT, HUMAN, PRONOUN, ANCHOR, ADVERB,
    TRIGGER, ILL_VERB, STATUS_VERB, ILL_HEAD, ILL_LINK, HIV_VERB, HIV_STATUS, HIV_DRUG_VERB, SUBSTITUTE_VERB,
    ADDRESS, STAY, ACTIVITY, CALL, BEFORE_PEOPLE, NOT_ALONE, KIN_KNOWN, HIGHLAND, HIGHLAND_MIDDLE, RANK,
    ALONE, OPENS, KIN_OF, RANK_NOT, TO_PLACE, NEAR, LANDMARK_STOP,
) = (1 << bit for bit in range(47))  # fmt: skip

COMMON_FAMILIES: Final = 46
"""So many of the first family names carry a name of three syllables without any other sign."""

_BY_KEY: Final[dict[str, int]] = {}
_BY_BARE: Final[dict[str, int]] = {}


def _flag(words: Iterable[str], flag: int, *, keyed: bool = True, bare: bool = True) -> None:
    for word in words:
        key, plain = keys(word)
        if keyed:
            _BY_KEY[key] = _BY_KEY.get(key, 0) | flag
        if bare:
            _BY_BARE[plain] = _BY_BARE.get(plain, 0) | flag


_flag(LISTS["family_names"][:COMMON_FAMILIES], COMMON_FAMILY)
_flag(set(LISTS["given_names"]) - set(LISTS["never_lower"]), LOWER_GIVEN, bare=False)
_flag(LISTS["kinship_lower"], KIN_LOWER, bare=False)
_flag(LISTS["anchor_kin"], ANCHOR, bare=False)
_flag(LISTS["kinship_bare"], KIN_LOWER | ANCHOR, keyed=False)
for _name, _bit in {
    "family_names": FAMILY, "plain_families": PLAIN_FAMILY, "families_last": LAST_FAMILY, "middle_names": MIDDLE,
    "given_names": GIVEN, "not_bare_given": NOT_BARE, "not_inside": NOT_INSIDE, "lower_given": LOWER_GIVEN,
    "lower_sure": LOWER_SURE, "kinship": KIN, "short_kinship": SHORT, "plurals": PLURAL, "predicates": PREDICATE,
    "strict_predicates": STRICT, "human_predicates": HUMAN, "pronouns": PRONOUN, "adverbs": ADVERB,
    "illness_verbs": ILL_VERB, "status_verbs": STATUS_VERB, "illness_heads": ILL_HEAD, "illness_links": ILL_LINK,
    "hiv_verbs": HIV_VERB, "hiv_status": HIV_STATUS, "hiv_drug_verbs": HIV_DRUG_VERB,
    "substitute_verbs": SUBSTITUTE_VERB, "stay": STAY, "activity": ACTIVITY, "calls": CALL,
    "before_people": BEFORE_PEOPLE, "not_alone": NOT_ALONE, "kin_known": KIN_KNOWN, "families_highland": HIGHLAND,
    "highland_middle_names": HIGHLAND_MIDDLE, "birth_ranks": RANK, "lower_alone": ALONE,
    "opens_alone": OPENS, "kin_of": KIN_OF, "rank_not_before": RANK_NOT, "before_places": TO_PLACE,
    "landmark_stops": LANDMARK_STOP,
}.items():  # fmt: skip
    _flag(LISTS[_name], _bit)

_HOUSE_NUMBER: Final = re.compile(r"[a-z]{0,2}[0-9]{1,5}[a-z]{0,2}[0-9]{0,2}\Z", re.IGNORECASE | re.ASCII)


class Word:
    """What a word is, whatever stands around it.

    ``shape``: l small, T with a capital (H'Yuên too), U all capitals, I one capital letter, D with a digit, M mixed.
    """

    __slots__ = ("bare", "bare_flags", "capital", "flags", "key", "lower", "marked", "number", "shape", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.lower = text.lower()
        self.key, self.bare = keys(text)
        self.marked = not text.isascii()
        self.flags = _BY_KEY.get(self.key, 0)
        self.bare_flags = _BY_BARE.get(self.bare, 0)
        self.number = False
        if any(char.isdigit() for char in text):
            self.shape = "D"
            self.number = _HOUSE_NUMBER.match(text) is not None
            self.flags |= ADDRESS
            self.bare_flags |= ADDRESS
        elif not text[0].isupper():
            self.shape = "l"
        elif len(text) == 1:
            self.shape = "I"
        elif text.isupper():
            self.shape = "U"
        elif all(part[:1].isupper() and part[1:] == part[1:].lower() for part in text.split("'") if part):
            self.shape = "T"
        else:
            self.shape = "M"
        self.capital = self.shape in "TU"


class Words(dict[str, Word]):
    """Each different word of a text, made once."""

    def __missing__(self, text: str) -> Word:
        word = self[text] = Word(text)
        return word


# ---------------------------------------------------------------------------------------------------------------------
# Gaps between words, and phrases across them

SPACE, TIE, COMMA, DOT, OTHER, BREAK = 1, 2, 3, 4, 5, 9
"""Blanks; a hyphen or slash; a comma; a full stop inside a sentence; a colon, bracket or quote; a sentence's end."""


class Gaps(dict[str, int]):
    """Each different gap of a text, judged once."""

    def __missing__(self, between: str) -> int:
        result = self[between] = _gap(between)
        return result


def _gap(between: str) -> int:
    if between.isspace():
        return BREAK if "\n" in between else SPACE
    if between in ("-", "/"):
        return TIE
    if any(char in "!?…;\n" for char in between):
        return BREAK
    sign = between.strip()
    if sign == ",":
        return COMMA
    if sign == ".":
        return DOT
    return BREAK if "." in sign and not sign.startswith(",") else OTHER


_Tree = dict[str, "_Tree"]
_END: Final = "\n"


class Phrases:
    """Phrases found word by word, forwards or backwards, with marks or bare of them."""

    def __init__(self, *names: str, flag: int = 0) -> None:
        self._keyed: _Tree = {}
        self._bare: _Tree = {}
        self._keyed_back: _Tree = {}
        self._bare_back: _Tree = {}
        for phrase in (phrase for name in names for phrase in LISTS[name]):
            keyed, bare = zip(*map(keys, phrase.split()), strict=True)
            for tree, words in (
                (self._keyed, keyed),
                (self._bare, bare),
                (self._keyed_back, keyed[::-1]),
                (self._bare_back, bare[::-1]),
            ):
                for word in words:
                    tree = tree.setdefault(word, {})
                tree[_END] = {}
            if flag:
                _BY_KEY[keyed[0]] = _BY_KEY.get(keyed[0], 0) | flag
                _BY_BARE[bare[0]] = _BY_BARE.get(bare[0], 0) | flag

    def after(self, words: list[Word], at: int, stop: int, gaps: bytearray, bare: bool) -> int:
        """Where the longest phrase that begins at ``at`` ends, or 0."""
        tree = self._bare if bare else self._keyed
        found = 0
        while at < stop:
            below = tree.get(words[at].bare if bare else words[at].key)
            if below is None:
                break
            tree = below
            at += 1
            if _END in tree:
                found = at
            if at < stop and gaps[at] > TIE:
                break
        return found

    def before(self, words: list[Word], at: int, stop: int, gaps: bytearray, bare: bool) -> int:
        """Where the longest phrase that ends before ``at`` begins, or -1."""
        tree = self._bare_back if bare else self._keyed_back
        found = -1
        at -= 1
        while at >= stop:
            below = tree.get(words[at].bare if bare else words[at].key)
            if below is None:
                break
            tree = below
            if _END in tree:
                found = at
            if gaps[at] > TIE:
                break
            at -= 1
        return found


LABELS: Final = Phrases("name_labels", flag=CUE)
ROLES: Final = Phrases("roles", flag=CUE)
WEAK_ROLES: Final = Phrases("weak_roles")
TITLES: Final = Phrases("titles")
NEVER_PERSONAL: Final = Phrases("never_personal")
PUBLIC_PEOPLE: Final = Phrases("public_people")
PLACES: Final = Phrases("places")
PLACE_WORDS: Final = Phrases("place_words")
LOWER_COMPOUNDS: Final = Phrases("lower_compounds")

HIV: Final = Phrases("hiv_core", flag=TRIGGER)
HIV_DRUGS: Final = Phrases("hiv_drugs")
HIV_BARE: Final = Phrases("hiv_bare_status")
HIV_AFTER: Final = Phrases("hiv_after")
TESTED: Final = Phrases("tested", flag=TRIGGER)
RESULTS: Final = Phrases("results", flag=TRIGGER)
DRUGS: Final = Phrases("drugs")
DRUG_WEAK: Final = Phrases("drug_weak")
DRUG_VERBS: Final = Phrases("drug_verbs", flag=TRIGGER)
DRUG_PHRASES: Final = Phrases("drug_phrases", flag=TRIGGER)
TREATMENTS: Final = Phrases("treatments", flag=TRIGGER)
TREATMENTS_WEAK: Final = Phrases("treatments_weak")
NOT_TREATMENTS: Final = Phrases("not_treatments")
USE_STRONG: Final = Phrases("use_strong", flag=TRIGGER)
USE_WEAK: Final = Phrases("use_weak", flag=TRIGGER)
MEASURED: Final = Phrases("measured", flag=TRIGGER)
HEALTH_FIELDS: Final = Phrases("health_fields")
SUBSTITUTES: Final = Phrases("substitutes", flag=TRIGGER)
EVENTS: Final = Phrases("events", flag=TRIGGER)
ILLNESSES: Final = Phrases("illnesses", "illnesses_weak", flag=TRIGGER)
ILLNESSES_WEAK: Final = Phrases("illnesses_weak")
ILLNESSES_SELF: Final = Phrases("illnesses_self")
ILLNESS_HEADS: Final = Phrases("illness_heads", flag=TRIGGER)
BODY_PARTS: Final = Phrases("body_parts")
DEGREES: Final = Phrases("degrees")
GENERIC_HEADS: Final = Phrases("generic_heads")
OUTREACH: Final = Phrases("outreach")
LOOSE: Final = Phrases("loose_heads", flag=TRIGGER)
GENERAL_TALK: Final = Phrases("general_talk")
ANCHOR_PHRASES: Final = Phrases("anchor_phrases")
NOT_ANCHORS: Final = Phrases("not_anchors")
RELATIVES: Final = Phrases("relatives")
PAPERS: Final = Phrases("papers")

STREET: Final = Phrases("street_words", flag=ADDRESS)
GROUP: Final = Phrases("group_words", flag=ADDRESS)
ROOM: Final = Phrases("room_words", flag=ADDRESS)
WARD: Final = Phrases("ward_words")
HOUSE: Final = Phrases("house_words", flag=ADDRESS)
LANDMARK: Final = Phrases("landmarks", "landmarks_beside", flag=NEAR)
LANDMARK_BESIDE: Final = Phrases("landmarks_beside")
SHELTER: Final = Phrases("shelter")
WAY: Final = Phrases("way")
RESIDENCE: Final = Phrases("residence")
HOME_LABELS: Final = Phrases("home_labels")

# ---------------------------------------------------------------------------------------------------------------------
# Words that no name holds, and families seen without a capital


def _stoppers(which: int) -> dict[str, frozenset[str]]:
    result: dict[str, set[str]] = {}
    for entry in LISTS["not_a_name"]:
        first, _, following = entry.partition(" ")
        result.setdefault(keys(first)[which], set()).add(keys(following)[which] if following else "")
    return {word: frozenset(found) for word, found in result.items()}


NOT_A_NAME: Final = _stoppers(0)
"""By key: the words one of which must follow; an empty one for any."""
NOT_A_NAME_BARE: Final = _stoppers(1)

SMALL_FAMILIES: Final = frozenset(key for name in LISTS["small_families"] for key in keys(name))
"""Keys, bare ones too, of the families looked for without a capital."""
SMALL_FAMILIES_SURE: Final = frozenset(keys(name)[1] for name in LISTS["small_families_sure"])
ACRONYMS: Final = frozenset(keys(name)[1] for name in LISTS["acronyms"])
TOWARDS: Final = frozenset(keys(name)[1] for name in LISTS["towards"])
LOOSE_NOT: Final = frozenset(keys(name)[0] for name in LISTS["loose_not"])
NUMBERED: Final = frozenset(keys(name)[1] for name in LISTS["numbered"])
USE_TAILS: Final = frozenset(LISTS["use_tails"])
NOT_USE: Final = frozenset(LISTS["not_use"])
ABBREVIATIONS: Final = frozenset(LISTS["abbreviations"])
