"""Suggestions for misspelt words."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given

from vietnamese import Suggestion, normalise, search_key, suggest_spelling
from vietnamese.data import lines
from vietnamese.spelling_rules import compounds, likely_slips, slips
from vietnamese.tests.test_pairs import corrected
from vietnamese.tests.words import any_text, nfd

RIGHT = {
    "may túy": "ma túy",
    "May tuý": "Ma túy",
    "PHÒNG CHỐNG MAY TÚY": "PHÒNG CHỐNG MA TÚY",
    "sét nghiệm máu": "xét nghiệm máu",
    "chia sẽ kinh nghiệm": "chia sẻ kinh nghiệm",
    "sử lý vi phạm": "xử lý vi phạm",
    "xử dụng": "sử dụng",
    "bổ xung hồ sơ": "bổ sung hồ sơ",
    "hổ trợ vay vốn": "hỗ trợ vay vốn",
    "thăm quan": "tham quan",
    "suất sắc": "xuất sắc",
    "giành cho người nghiện": "dành cho người nghiện",
    "đường giây nóng": "đường dây nóng",
    "nghành y tế": "ngành y tế",
    "cai ngiện": "cai nghiện",
    "kông an": "công an",
    "câp nhật": "cập nhật",
    "đề câp": "đề cập",
    "cung câp": "cung cấp",
    "luơng thưởng": "lương thưởng",
    "nguời nghiện": "người nghiện",
    "mua bán ngừơi": "mua bán người",
    "tìnhnguyện": "tình nguyện",
    "tìnhnguyệnviên": "tình nguyện viên",
    "HộiPhụ nữ": "Hội Phụ nữ",
    "tham gia.Đội đã": "tham gia. Đội đã",
    "phường,xã": "phường, xã",
    "của của đội": "của đội",
    "Ngày18/3/2019": "Ngày 18/3/2019",
    "151người": "151 người",
    "công tac xã hội": "công tác xã hội",
    "metadone": "methadone",
    "heroine": "heroin",
    "karaokê": "karaoke",
    "nãnh đạo": "lãnh đạo",
    "phát chiển": "phát triển",
    "chung ương": "trung ương",
    "dáo dục": "giáo dục",
    "đấu chanh": "đấu tranh",
    "tệ nạng xã hội": "tệ nạn xã hội",
    "quyết đinh": "quyết định",
    "nghiên cưu": "nghiên cứu",
    "cộng đông dân cư": "cộng đồng dân cư",
    "hướng dẩn": "hướng dẫn",
    "bão vệ": "bảo vệ",
    "ảnh hưỡng": "ảnh hưởng",
    "phòng chốg mại dâm": "phòng chống mại dâm",
    "trưòng học": "trường học",
    "thực hiện dề án": "thực hiện đề án",
}


@pytest.mark.parametrize(("wrong", "right"), RIGHT.items())
def test_a_slip_has_its_right_spelling(wrong: str, right: str) -> None:
    assert corrected(wrong) == right


@pytest.mark.parametrize(
    "text",
    [
        "Đội công tác xã hội tình nguyện phường Vĩnh Lạc",
        "sức khoẻ, hoà nhập, quản lí, kĩ năng, bác sỹ, Uỷ ban",
        "Nguyễn Văn Sử Lý",
        "người ban hành văn bản",
        "ma tuy, phong chong ma tuy",
        "xem www.tìnhnguyện.vn hoặc hỏi@tìnhnguyện.vn",
        "HIV/AIDS, TP.HCM, T.Ư, TTg, QĐ-UBND, B93",
        "tỉnh Đắk Lắk, Krông Pắc, Ea H'leo, K'Nớ",
        "13:45, 1.707.463 lượt, 0,6 lần",
        "massages, videos, Facebook, internet, email",
        "ngày ngày, xanh xanh, từ từ",
        "chi tiêu gia đình; ghi chú trong khung",
        "",
    ],
)
def test_what_is_right_stays(text: str) -> None:
    assert suggest_spelling(text) == []


def test_a_suggestion_tells_its_place() -> None:
    assert suggest_spelling("Tổ may túy") == [Suggestion(3, 10, "may túy", "ma túy")]
    decomposed = nfd("Tổ may túy")
    [found] = suggest_spelling(decomposed)
    assert decomposed[found.start : found.end] == found.found == nfd("may túy")


def test_public_texts_without_slips_have_no_suggestions() -> None:
    corpus = [line for name in ("compounds.txt", "words.txt") for line in lines(name)]
    assert [(found.found, found.suggestion) for line in corpus for found in suggest_spelling(line)] == []


@given(any_text)
def test_suggestions_are_in_order_apart_and_true_to_the_text(text: str) -> None:
    end = 0
    for found in suggest_spelling(text):
        assert end <= found.start < found.end <= len(text)
        assert text[found.start : found.end] == found.found != found.suggestion
        end = found.end


@given(any_text)
def test_what_was_corrected_has_fewer_suggestions(text: str) -> None:
    assert len(suggest_spelling(corrected(normalise(text)))) <= max(1, len(suggest_spelling(normalise(text))))


def test_twice_the_text_has_twice_the_suggestions() -> None:
    text = "Tổ may túy, câp nhật và tìnhnguyện. "
    once = len(suggest_spelling(text * 20))
    assert once == 60
    assert len(suggest_spelling(text * 40)) == 2 * once


def test_the_confusion_list_is_long_enough_and_sound() -> None:
    assert len(slips()) >= 120
    for wrong, right in slips().items():
        assert tuple(search_key(right).split()) != wrong
        assert wrong not in compounds(), f"{wrong} is a word"
    assert not likely_slips().keys() & compounds()


def test_the_lists_are_composed_and_without_blanks_at_the_ends() -> None:
    folder = Path(__file__).parent.parent / "data"
    for path in sorted(set(folder.glob("*.txt")) - set(folder.glob("personal*.txt"))):
        text = path.read_text("utf-8")
        assert normalise(text) == text, path.name
        assert all(line == line.strip() for line in text.splitlines()), path.name


def test_development_pairs_about_spelling_are_here() -> None:
    path = Path(__file__).parent / "data" / "vietnamese_pairs.jsonl"
    pairs = [pair for line in path.read_text("utf-8").splitlines() if (pair := json.loads(line))["topic"] == "spelling"]
    assert all(suggest_spelling(pair["a"]) for pair in pairs)
