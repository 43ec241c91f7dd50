"""Words about the health of one person, and talk about illness in general."""

from __future__ import annotations

import pytest

from vietnamese.tests.personal import found, kinds, texts


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Anh ấy bị lao phổi.", "bị lao phổi"),
        ("Cháu đang uống methadone mỗi sáng.", "đang uống methadone"),
        ("Em Tâm tái nghiện từ tháng 3.", "tái nghiện"),
        ("Bệnh viêm gan C của chị Vân đỡ rồi.", "Bệnh viêm gan C"),
        ("Con tôi nghiện ma túy đá.", "nghiện ma túy đá"),
        ("Chồng tôi đang cai nghiện ở tỉnh.", "đang cai nghiện"),
        ("Chị Nga trầm cảm, cần người trò chuyện.", "trầm cảm"),
        ("Test nước tiểu anh Lâm dương tính với ma túy.", "dương tính với ma túy"),
        ("Anh Vũ hai năm không tái nghiện.", "không tái nghiện"),
        ("Bà Lý gãy xương đùi.", "gãy xương đùi"),
    ],
)
def test_the_illness_or_treatment_of_one_person_is_health(text: str, words: str) -> None:
    assert texts(text, "health") == [words]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Anh Hùng nhiễm HIV từ năm 2015.", "nhiễm HIV"),
        ("Chị ấy dương tính.", "dương tính"),
        ("Em H. có H, đừng nói ai.", "có H"),
        ("bố cháu bị sida", "bị sida"),
        ("Chị Hạnh đang uống ARV.", "đang uống ARV"),
        ("Bệnh nhân Vũ Văn Thơ HIV (+).", "HIV (+)"),
        ("Kết quả xét nghiệm HIV của anh Tú đã có.", "Kết quả xét nghiệm HIV"),
        ("Em Vy âm tính với HIV.", "âm tính với HIV"),
        ("chong em bi nhiem hiv", "bi nhiem hiv"),
    ],
)
def test_the_status_of_one_person_is_hiv(text: str, words: str) -> None:
    assert texts(text, "hiv") == [words]


@pytest.mark.parametrize(
    "text",
    [
        "Phòng, chống HIV/AIDS và tệ nạn mại dâm.",
        "Tuyên truyền về viêm gan cho 20 hội viên.",
        "Điểm điều trị methadone mở cửa lúc 6 giờ.",
        "Người nhiễm HIV có quyền giữ bí mật.",
        "Có 12 người tái nghiện trong quý I.",
        "Chị Lan phát tờ rơi về HIV cho phụ nữ.",
        "Anh Thuận dự tập huấn về điều trị methadone.",
        "Ông Khánh là giám đốc cơ sở cai nghiện số 2.",
        "Chị Mến phụ trách câu lạc bộ người nhiễm HIV.",
        "Dương tính giả là gì?",
        "Nếu con em mình sử dụng ma túy, cha mẹ nên gọi đội.",
        "Trẻ em nhiễm HIV được đến trường.",
        "Em đang viết bài về phòng, chống HIV/AIDS.",
    ],
)
def test_talk_about_an_illness_in_general_is_nobodys(text: str) -> None:
    assert {"health", "hiv"}.isdisjoint(kinds(text))


def test_somebody_said_to_be_one_of_the_people_concerned_is_concerned() -> None:
    assert kinds("Anh Hùng là người nhiễm HIV.") == ["name", "hiv"]


def test_a_sentence_without_a_subject_goes_on_about_the_person_before() -> None:
    assert texts("Anh Khang đi làm đều. Vẫn uống methadone.", "health") == ["Vẫn uống methadone"]
    assert texts("Vẫn uống methadone.", "health") == []


def test_the_fields_of_a_form_tell_of_whom_its_first_names() -> None:
    form = "Nông Văn Sính; nam; xóm Khuổi Lừa; tình trạng: đang uống methadone; nước tiểu (-)"
    assert texts(form, "health") == ["đang uống methadone", "nước tiểu (-)"]
    assert texts(form, "address") == ["xóm Khuổi Lừa"]


def test_a_number_of_months_makes_a_pregnancy() -> None:
    assert texts("Con Thắm bầu 6 tháng vẫn đi làm.", "health") == ["bầu 6 tháng"]


def test_an_illness_no_list_holds_is_known_by_its_head() -> None:
    assert texts("Chị Nga viêm tuyến ức.", "health") == ["viêm tuyến"]
    assert texts("Chị Nga đau lòng lắm.", "health") == []


def test_a_second_illness_in_the_row_counts_too() -> None:
    assert texts("Tôi bị đau đầu, mất ngủ.", "health") == ["bị đau đầu", "mất ngủ"]


def test_words_about_hiv_outweigh_what_overlaps_them() -> None:
    assert ("hiv", "HIV dương tính") in found("Anh ấy bị bệnh lao phổi, HIV dương tính.")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Bé Su con chị Diệp sốt 39 độ.", "sốt 39"),
        ("Cô ấy uống 30 viên paracetamol.", "uống 30 viên paracetamol"),
        ("Anh Thông lại hút.", "lại hút"),
        ("Tình hình sức khỏe: huyết áp cao, đi lại được.", "huyết áp cao"),
        ("Từ khi cai rượu, ông Năm Nhỏ phụ vợ.", "cai rượu"),
    ],
)
def test_measures_and_use_without_the_drug_are_health(text: str, words: str) -> None:
    assert texts(text, "health") == [words]


def test_one_finding_where_two_stand_side_by_side() -> None:
    assert texts("Cháu Bảo lên cơn co giật.", "health") == ["lên cơn co giật"]


def test_a_drink_is_no_drug() -> None:
    assert texts("Chị H'Yuên trồng cà phê.", "health") == []
