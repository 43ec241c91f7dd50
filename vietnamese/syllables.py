"""The Vietnamese syllable: which ones can exist, and where the tone is written.

Built from rules of spelling (onset, rhyme, tone), not from a word list, so that every name and rare word passes.
"""

from __future__ import annotations

from typing import Final

from vietnamese.letters import TONE_OF, TONED, TONELESS, VOWELS, listed

ONSETS: Final = (
    "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr",
    "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "",
)  # fmt: skip

_OPEN: Final = listed("""
    a ai ao au ay âu ây e eo ê êu i ia iu iêu o oi oa oai oao oay oe oeo ô ôi ơ ơi
    u ua ui uê uy uya uyu uơ uôi uây ư ưa ưi ưu ươi ươu
""")
_NASAL: Final = listed("""
    am an ang anh ăm ăn ăng âm ân âng em en eng êm ên ênh im in inh iêm iên iêng
    om on ong oong ôm ôn ông ôông ơm ơn um un ung uôm uôn uông ưm ưn ưng ươm ươn ương
    oam oan oang oanh oăm oăn oăng oen uân uâng uên uênh uyn uynh uyên
""")
_STOPPED: Final = listed("""
    ac ach ap at ăc ăp ăt âc âp ât ec ep et êch êp êt ich ip it iêc iêp iêt
    oc ooc op ot ôc ôp ôt ơp ơt uc up ut uôc uôt uôp ưc ưt ươc ươp ươt
    oac oach oap oat oăc oăt oet uât uêch uêt uych uyt uyp uyêt
""")
_AFTER_QU: Final = listed("""
    a ai ao au ay âu ây e eo ê êu i y ơ an ang anh ăm ăn ăng âm ân âng am em en eng ên ênh in inh yên ynh ôn
    oang oăt at ac ach ap ăc ăp ăt âc ât âp ec ep et êt êch it ich yt ych yp yêt ôc
""")
_AFTER_GI_MERGED: Final = listed("i im in iên iêng iêm iêu ip it iêt iêc iêp ich")
_WITHOUT_ONSET_Y: Final = listed("y yêu yêm yên yêng yêt")
_Y_ALONE: Final = ("h", "k", "l", "m", "n", "s", "t", "v", "th")
_STOPS: Final = ("c", "ch", "p", "t")

_FRONT: Final = frozenset("ieêy")
_BEFORE_FRONT_ONLY: Final = frozenset({"k", "gh", "ngh"})
_NEVER_BEFORE_FRONT: Final = frozenset({"c", "g", "ng"})
_LONGEST: Final = 7  # nghiêng


def _spellings() -> frozenset[str]:
    """Every syllable that the spelling allows, without tone."""
    found: set[str] = set()
    for onset in ONSETS:
        if onset == "qu":
            found.update(onset + rhyme for rhyme in _AFTER_QU)
            continue
        for rhyme in (*_OPEN, *_NASAL, *_STOPPED):
            front = rhyme[0] in _FRONT
            if (onset in _BEFORE_FRONT_ONLY and not front) or (onset in _NEVER_BEFORE_FRONT and front):
                continue
            if onset == "gi" and rhyme[0] in "iy":
                continue
            if not onset and rhyme.startswith("iê"):
                continue
            found.add(onset + rhyme)
    found.update("g" + rhyme for rhyme in _AFTER_GI_MERGED)
    found.update(_WITHOUT_ONSET_Y)
    found.update(onset + "y" for onset in _Y_ALONE)
    return frozenset(found)


SPELLINGS: Final = _spellings()


def tone_of(word: str) -> int | None:
    """The one tone of a lower-case word (0 for ngang); ``None`` when two letters have tones."""
    tone = 0
    for char in word:
        if char in TONE_OF:
            if tone:
                return None
            tone = TONE_OF[char]
    return tone


def is_syllable(word: str) -> bool:
    """Can this be a Vietnamese syllable? ``word`` is lower case and composed; the place of the tone is not judged.

    Syllables that end in c, ch, p, t need sắc or nặng.

    >>> is_syllable("nghiệng"), is_syllable("các"), is_syllable("câp")
    (True, True, False)
    """
    if not 0 < len(word) <= _LONGEST:
        return False
    tone = tone_of(word)
    bare = word.translate(TONELESS)
    if tone is None or bare not in SPELLINGS:
        return False
    return tone >= 4 or not bare.endswith(_STOPS)


def place_tone(bare: str, tone: int) -> str:
    """``bare`` (lower case, without tone) with its tone in the place of the old style: hòa, thủy, but hoàn, quý.

    >>> place_tone("hoa", 1), place_tone("hoan", 1), place_tone("quy", 4), place_tone("gia", 1)
    ('hòa', 'hoàn', 'quý', 'già')
    """
    start = 0
    while start < len(bare) and bare[start] not in VOWELS:
        start += 1
    if bare.startswith(("qu", "gi")) and len(bare) > 2 and bare[2] in VOWELS:
        start = 2
    end = start
    while end < len(bare) and bare[end] in VOWELS:
        end += 1
    group = bare[start:end]
    if not tone or not group:
        return bare
    marked = [index for index, char in enumerate(group) if char in "ăâêôơư"]
    if marked:
        index = marked[-1]
    elif len(group) == 1:
        index = 0
    else:
        index = 1 if end < len(bare) or len(group) > 2 else 0
    at = start + index
    return bare[:at] + TONED[bare[at]][tone] + bare[at + 1 :]


def spellings_of(bare: str, tone: int) -> tuple[str, str]:
    """A syllable with its tone in the old and in the new style; the two differ in open oa, oe and uy alone.

    >>> spellings_of("hoa", 1), spellings_of("quy", 4)
    (('hòa', 'hoà'), ('quý', 'quý'))
    """
    old = place_tone(bare, tone)
    if not bare.endswith(("oa", "oe", "uy")) or bare.startswith("qu"):
        return old, old
    return old, bare[:-1] + TONED[bare[-1]][tone]
