"""Legal texts taken apart: as printed, as pasted, as a PDF gives them; and nothing is lost of any text."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as some

from guidance.law import proofreading
from guidance.law.splitting import read, split
from vietnamese import normalise


def tree(text: str) -> list[str]:
    """Path, label and heading of every provision that has a label."""
    return [f"{one.path} {one.heading}".strip() for one in split(text) if one.label]


def words_of(text: str, path: str) -> str:
    return next(one.text for one in split(text) if one.path == path)


LAW = """QUỐC HỘI
Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;
Phần thứ nhất
NHỮNG QUY ĐỊNH CHUNG
Chương I
PHẠM VI
Mục 1
VIỆC CHUNG
Tiểu mục 1. VIỆC ĐẦU
Điều 1. Phạm vi điều chỉnh
Luật này nói về một việc.
Điều 2. Giải thích từ ngữ
Trong Luật này:
1. Một là một.
a) Ý a;
d) Ý d;
đ) Ý đ.
2. Hai là hai.
Luật này được Quốc hội thông qua ngày 30 tháng 3.
CHỦ TỊCH QUỐC HỘI
"""


def test_a_law_has_all_its_levels() -> None:
    assert tree(LAW) == [
        "phan_1 NHỮNG QUY ĐỊNH CHUNG", "chuong_I PHẠM VI", "chuong_I.muc_1 VIỆC CHUNG",
        "chuong_I.muc_1.tieu_muc_1 VIỆC ĐẦU", "dieu_1 Phạm vi điều chỉnh", "dieu_2 Giải thích từ ngữ",
        "dieu_2.khoan_1", "dieu_2.khoan_1.diem_a", "dieu_2.khoan_1.diem_d", "dieu_2.khoan_1.diem_đ", "dieu_2.khoan_2",
    ]  # fmt: skip
    first, *_, last = split(LAW)
    assert (first.kind, first.text.split("\n")[0], last.kind) == ("mo_dau", "QUỐC HỘI", "ket_thuc")
    assert [one.label for one in split(LAW) if one.kind in {"phan", "diem"}] == [
        "Phần thứ nhất", "Điểm a", "Điểm d", "Điểm đ",
    ]  # fmt: skip
    anchors = [one.anchor for one in split(LAW)]
    assert len(set(anchors)) == len(anchors)
    assert all(re.fullmatch(r"[a-z0-9-]+", anchor) for anchor in anchors)


@pytest.mark.parametrize(
    ("line", "path", "heading"),
    [
        ("Điều 5. Tên", "dieu_5", "Tên"),
        ("Điều 5 . Tên", "dieu_5", "Tên"),
        ("ĐIỀU 5: Tên", "dieu_5", "Tên"),
        ("Điều\u00a05.\u00a0Tên", "dieu_5", "Tên"),
        ("Điều 05. Tên", "dieu_5", "Tên"),
        ("Điều 5a. Tên", "dieu_5a", "Tên"),
        ("Điều 5 – Tên", "dieu_5", "Tên"),
        ("Điều 5\nTên", "dieu_5", "Tên"),
        ("ĐIỀU 5:\nTên", "dieu_5", "Tên"),
        ("Điều 5. Tên của điều bị\nxuống dòng", "dieu_5", "Tên của điều bị xuống dòng"),
        ("Điều 5. Trách nhiệm của\nBộ Công an", "dieu_5", "Trách nhiệm của Bộ Công an"),
        ("Chương II\nTÊN\nHAI DÒNG", "chuong_II", "TÊN HAI DÒNG"),
        ("CHƯƠNG II: TÊN", "chuong_II", "TÊN"),
        ("Chương 2. TÊN", "chuong_2", "TÊN"),
        ("PHỤ LỤC SỐ 02\nDANH MỤC", "phu_luc_2", "DANH MỤC"),
        ("Phụ lục II\nDANH MỤC", "phu_luc_II", "DANH MỤC"),
        ("PHỤ LỤC\nDANH MỤC", "phu_luc", "DANH MỤC"),
        ("Mẫu số 03\nĐƠN", "mau_3", "ĐƠN"),
    ],
)
def test_headings_are_found_as_people_paste_them(line: str, path: str, heading: str) -> None:
    assert tree(f"{line}\nLời của phần này.")[-1] == f"{path} {heading}"


@pytest.mark.parametrize("mark", ["a) Ý.", "a/ Ý.", "a. Ý.", "a)Ý."])
def test_points_are_found_in_each_manner(mark: str) -> None:
    assert tree(f"Điều 1. A\n1. Lời:\n{mark}")[-1] == "dieu_1.khoan_1.diem_a"


@pytest.mark.parametrize("mark", ["1. Lời.", "1.Lời.", "1 . Lời.", "1/ Lời.", "1) Lời.", "1. 02 người."])
def test_clauses_are_found_in_each_manner(mark: str) -> None:
    assert tree(f"Điều 1. A\n{mark}")[-1] == "dieu_1.khoan_1"


@pytest.mark.parametrize(
    "line",
    [
        "1.1. Lời", "58.600.000 đồng", "10/4/2020 là ngày lễ", "30/4 là ngày lễ", "1975 người",
        "Điều 7 của Luật này nói",
        "Chương II của Luật này nói", "Mục 2 của Chương này", "Phụ lục I ban hành kèm theo Luật",
        "Mẫu số 01: Đơn đăng ký;",
        "V/v giao ban", "v/v giao ban", "p. 5 quận 3", "- Gạch đầu dòng", "|Điều 7. Lời", "| 2. Lời", "“Điều 7. Lời”",
    ],
)  # fmt: skip
def test_what_is_no_provision_stays_text(line: str) -> None:
    text = f"Điều 1. A\n1. Lời.\n{line}\n2. Lời sau."
    assert tree(text) == ["dieu_1 A", "dieu_1.khoan_1", "dieu_1.khoan_2"]
    assert line.strip("| ") in words_of(text, "dieu_1.khoan_1")


def test_a_line_cut_in_a_sentence_begins_nothing() -> None:
    text = "Điều 1. A\n1. Làm theo quy định tại\nĐiều 5. Rồi theo khoản\n2. Hết."
    assert tree(text) == ["dieu_1 A", "dieu_1.khoan_1"]
    assert words_of(text, "dieu_1.khoan_1") == "Làm theo quy định tại Điều 5. Rồi theo khoản 2. Hết."


def test_lines_cut_at_the_width_are_joined_and_paragraphs_stay() -> None:
    text = "Điều 1. A\nĐội làm việc ở xã,\nphường và thôn.\nCâu sau.\n- Ý một;\n- Ý hai."
    assert words_of(text, "dieu_1") == "Đội làm việc ở xã, phường và thôn.\nCâu sau.\n- Ý một;\n- Ý hai."


AMENDING = """Điều 1. Sửa đổi một số điều
1. Sửa đổi Điều 5 như sau:
“Điều 5. Tên mới
1. Một.
a) Ý a.
2. Hai.”.
2. Sửa đổi khoản 3 Điều 6 như sau: "3. Ba.
4. Bốn."
3. Bãi bỏ Điều 7.
Điều 2. Hiệu lực"""


def test_what_an_amending_article_quotes_is_no_provision_of_it() -> None:
    assert tree(AMENDING) == [
        "dieu_1 Sửa đổi một số điều", "dieu_1.khoan_1", "dieu_1.khoan_2", "dieu_1.khoan_3", "dieu_2 Hiệu lực",
    ]  # fmt: skip
    assert "a) Ý a.\n2. Hai.”." in words_of(AMENDING, "dieu_1.khoan_1")
    assert proofreading.problems(AMENDING) == []


def test_a_quotation_that_is_never_closed_swallows_nothing() -> None:
    text = AMENDING.replace("”.", ".")
    assert "dieu_2 Hiệu lực" in tree(text)
    assert "chưa đóng" in proofreading.problems(text)[0] or "never closed" in proofreading.problems(text)[0]


PLAN = """ỦY BAN NHÂN DÂN
QUYẾT ĐỊNH
Điều 1. Ban hành kèm theo Quyết định này Kế hoạch.
Điều 2. Quyết định có hiệu lực từ ngày ký.
Nơi nhận:
- Như Điều 2;
TM. ỦY BAN NHÂN DÂN
KẾ HOẠCH
Thực hiện phong trào
(Ban hành kèm theo Quyết định số 1/QĐ-UBND)
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
Nâng cao vai trò.
2. Yêu cầu
a) Một;
b) Hai.
II. NỘI DUNG
3. Việc thứ ba.
"""


def test_a_plan_attached_to_a_decision_has_sections_and_subsections() -> None:
    assert tree(PLAN) == [
        "dieu_1", "dieu_2", "kem_theo Thực hiện phong trào", "muc_I MỤC ĐÍCH, YÊU CẦU",
        "muc_I.tieu_muc_1 Mục đích", "muc_I.tieu_muc_2 Yêu cầu", "muc_I.tieu_muc_2.diem_a", "muc_I.tieu_muc_2.diem_b",
        "muc_II NỘI DUNG", "muc_II.tieu_muc_3",
    ]  # fmt: skip


def test_a_plan_without_roman_numbers_has_sections_by_number() -> None:
    assert tree("KẾ HOẠCH\n1. Mục đích\nLời.\na) Ý.\n2. Việc làm") == [
        "muc_1 Mục đích", "muc_1.diem_a", "muc_2 Việc làm",
    ]  # fmt: skip


def test_parts_by_letter_hold_sections_that_count_anew() -> None:
    text = "A. TÌNH HÌNH\nI. ƯU ĐIỂM\nLời.\nII. HẠN CHẾ\nB. NHIỆM VỤ\nI. CHUNG\nLời.\nC. TỔ CHỨC\nLời."
    assert tree(text) == [
        "phan_A TÌNH HÌNH", "phan_A.muc_I ƯU ĐIỂM", "phan_A.muc_II HẠN CHẾ", "phan_B NHIỆM VỤ", "phan_B.muc_I CHUNG",
        "phan_C TỔ CHỨC",
    ]  # fmt: skip


def test_annexes_and_forms_hold_what_is_in_them() -> None:
    annexes = "PHỤ LỤC II\nBIỂU MẪU\nMẫu số 03\nĐƠN\nĐiều 1. Trong mẫu\n1. Họ tên\nPHỤ LỤC III\nI. CHỮ\n1. Một"
    text = f"Điều 1. A\nLời.\n{annexes}"
    assert tree(text) == [
        "dieu_1 A", "phu_luc_II BIỂU MẪU", "phu_luc_II.mau_3 ĐƠN", "phu_luc_III", "phu_luc_III.muc_I CHỮ",
        "phu_luc_III.muc_I.tieu_muc_1 Một",
    ]  # fmt: skip


def test_numbers_of_pages_are_left_out_and_numbers_of_a_table_stay() -> None:
    page = "\n".join(f"Dòng {n} của trang này." for n in range(20))
    found = read(f"Điều 1. A\n{page}\n2\n{page}\n3\n- 4 -\nTrang 5/9\n7\nHết.")
    assert found.left_out == ["2", "3", "- 4 -", "Trang 5/9"]
    assert "7\nHết." in found.provisions[0].text


# What looks wrong


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (LAW, 1),
        (PLAN, 1),
        ("Điều 1. A\nĐiều 3. B", 1),
        ("Điều 2. B", 1),
        ("Điều 1. A\nĐiều 1. B", 1),
        ("Điều 1. A\n1. X\n3. Y", 1),
        ("Điều 1. A\na) x", 1),
        ("Điều 1. A\n1. Lời:\nb) x", 1),
        ("Chỉ có lời.", 1),
        ("", 0),
        ("Điều 1. A\nĐiều 2. B\nĐiều 2a. C\nĐiều 3. D", 0),
    ],
)
def test_an_editor_is_told_of_what_looks_wrong(text: str, count: int) -> None:
    assert len(proofreading.problems(text)) == count


# Whatever the text

PIECES = some.sampled_from(
    [
        "Điều 1. A", "Điều 2.", "ĐIỀU 3: B", "Chương I", "Mục 1", "Phần thứ hai", "1. Lời", "2/ Lời", "a) Ý", "đ) Ý",
        "I. MỤC",
        "A. PHẦN", "“Điều 5. X", "X”.", '"Điều', "PHỤ LỤC I", "Mẫu số 01", "KẾ HOẠCH", "(Ban hành kèm theo Quyết định)",
        "Nơi nhận:", "TM. ỦY BAN", "lời thường, chưa hết", "tại", "", "|Điều 9. Lời", "12", "- 3 -", "QUY ĐỊNH CHUNG",
    ]
)  # fmt: skip
TEXTS = some.lists(PIECES | some.text(max_size=30), max_size=40).map("\n".join)


def _letters(text: str) -> str:
    return "".join(re.findall(r"\w", text))


@given(TEXTS)
def test_no_word_is_lost_and_the_order_is_kept(text: str) -> None:
    """Every line's words stand in the provisions, in the text's order; numbers and labels may be taken off."""
    found = read(text)
    whole = _letters("".join(f"{one.label} {one.heading} {one.text}" for one in found.provisions)).lower()
    left_out = list(found.left_out)
    at = 0
    for line in normalise(text).split("\n"):
        plain = " ".join(line.split())
        if plain in left_out:
            left_out.remove(plain)
            continue
        rest = _letters(re.sub(r"^(?:\|\s*)?", "", plain)).lower()
        tail = rest[-8:] if len(rest) > 12 else rest[-1:]
        place = whole.find(tail, at)
        assert place >= 0, (plain, whole[at : at + 60])
        at = place


@given(TEXTS)
def test_paths_and_anchors_are_unique_and_parents_come_first(text: str) -> None:
    found = split(text)
    paths = [one.path for one in found]
    assert len(set(paths)) == len(paths)
    assert len({one.anchor for one in found}) == len(paths)
    seen: set[str] = {""}
    for place, one in enumerate(found):
        assert one.order == place
        assert one.parent in seen
        assert one.depth == 0 or one.parent
        assert max(len(one.path), len(one.anchor)) <= 120
        assert len(one.label) <= 40
        seen.add(one.path)


@given(TEXTS)
def test_any_text_can_be_proofread(text: str) -> None:
    assert all(isinstance(said, str) for said in proofreading.problems(text))


@pytest.mark.parametrize(
    "piece",
    ["Điều 5. A\n1. x\na) y\n", "“Điều 1. x\n", '"a\n', "1. \n", "I. A\n", "(Ban hành kèm theo\n", "Điều ", "a"],
)
def test_time_grows_with_the_length_alone(piece: str) -> None:
    import time

    def seconds(size: int) -> float:
        text = piece * (size // len(piece))
        before = time.process_time()
        read(text)
        return time.process_time() - before

    seconds(1000)
    assert seconds(200_000) < 12 * seconds(50_000) + 0.2
