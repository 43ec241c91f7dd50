"""The words and codes of the grammar: kinds of documents, their codes in symbols, and bodies.

Source: the tables of Decree 30/2020/NĐ-CP (Annex III), Law 80/2015/QH13 on symbols, the Party's Guidance 36-HD/VPTW,
and what stands in published symbols. Type and body are looked up folded, and written back with case and marks.
"""

from __future__ import annotations

import re
from typing import Final

from vietnamese import fold
from vietnamese.letters import listed

TYPE_WORDS: Final = {
    "luật": "luat",
    "bộ luật": "bo_luat",
    "hiến pháp": "hien_phap",
    "pháp lệnh": "phap_lenh",
    "lệnh": "lenh",
    "sắc lệnh": "sac_lenh",
    "nghị quyết": "nghi_quyet",
    "nghị quyết liên tịch": "nghi_quyet_lien_tich",
    "nghị định": "nghi_dinh",
    "quyết định": "quyet_dinh",
    "thông tư": "thong_tu",
    "thông tư liên tịch": "thong_tu_lien_tich",
    "thông tư liên bộ": "thong_tu_lien_tich",
    "chỉ thị": "chi_thi",
    "kế hoạch": "ke_hoach",
    "hướng dẫn": "huong_dan",
    "thông báo": "thong_bao",
    "báo cáo": "bao_cao",
    "tờ trình": "to_trinh",
    "chương trình": "chuong_trinh",
    "công điện": "cong_dien",
    "công văn": "cong_van",
    "văn bản": "van_ban",
    "văn bản hợp nhất": "van_ban_hop_nhat",
    "kết luận": "ket_luan",
    "đề án": "de_an",
    "phương án": "phuong_an",
    "quy định": "quy_dinh",
    "qui định": "quy_dinh",
    "quy chế": "quy_che",
    "qui chế": "quy_che",
}
"""Full words → the name of the type."""

OTHER_TEXTS: Final = (
    "điều lệ", "nội quy", "quy ước", "hương ước", "hiệp định", "công ước", "quy trình", "quy chuẩn", "thỏa thuận",
    "cam kết", "danh mục", "tài liệu", "bản ghi nhớ", "thông tri", "thông cáo",
)  # fmt: skip
"""Texts with provisions that have no symbol of the grammar: they can only speak of themselves."""

NO_DOCUMENTS: Final = (
    "hợp đồng", "giấy phép", "giấy chứng nhận", "giấy xác nhận", "giấy giới thiệu", "giấy mời", "chứng chỉ", "bản án",
    "vụ án", "vụ việc", "hồ sơ", "thụ lý", "biên bản", "biên lai", "hóa đơn", "phiếu", "tcvn", "qcvn", "tcxdvn", "iso",
    "mã số", "biển số", "số đăng ký", "chứng thư", "tòa nhà", "chung cư", "căn hộ", "nhà", "tòa", "lô", "block", "khu",
    "căn", "phòng", "tầng", "ngõ", "ngách", "hẻm", "đường", "tổ",
)  # fmt: skip
"""Words whose numbers are no symbols: contracts, licences, cases, standards, buildings."""

_CODES: Final = {
    "PL": "phap_lenh", "L": "lenh", "LCT": "luat", "NQ": "nghi_quyet", "NQLT": "nghi_quyet_lien_tich",
    "NĐ": "nghi_dinh", "QĐ": "quyet_dinh", "TT": "thong_tu", "TTLT": "thong_tu_lien_tich",
    "TTLB": "thong_tu_lien_tich", "TTLN": "thong_tu_lien_tich", "CT": "chi_thi", "KH": "ke_hoach", "HD": "huong_dan",
    "TB": "thong_bao", "BC": "bao_cao", "TTr": "to_trinh", "CTr": "chuong_trinh", "CTHĐ": "chuong_trinh",
    "CTPH": "chuong_trinh", "CĐ": "cong_dien", "CV": "cong_van", "VBHN": "van_ban_hop_nhat", "KL": "ket_luan",
    "ĐA": "de_an", "PA": "phuong_an", "QyĐ": "quy_dinh", "QC": "quy_che",
}  # fmt: skip
_JOINED: Final = ("LT", "PH", "LN")
"""Endings of codes: issued together (KHLT), about working together (QCPH), by several sectors (HDLN)."""

TYPE_CODES: Final = {
    fold(code): (code, kind)
    for code, kind in (
        *((code + ending, kind) for code, kind in _CODES.items() for ending in _JOINED if kind in {
            "ke_hoach", "huong_dan", "chuong_trinh", "quy_che", "bao_cao", "to_trinh", "thong_bao", "phuong_an",
        }),
        *_CODES.items(),
    )
}  # fmt: skip
"""Folded code → the code as it is written, and the name of the type."""

JOINT_CODES: Final = frozenset(
    key for key, (code, _) in TYPE_CODES.items() if code[2:].endswith(("LT", "LB", "LN", "PH"))
)

CODES_OF_OTHERS: Final = frozenset(
    listed("""
    gp gpxd gphd gpkd gcn gcnqsd gm ggt guq gxn bb bbvphc bbhd hs hsst hspt ds dsst dspt hngd kdtm ldst hc hcst tlst
    tlpt qdst hdld hdtc hdmb cchn cndkkd pc pg
    """)
)
"""Codes of licences, certificates, minutes, court cases and contracts: never a document of this library."""
UNITS_OF_OTHERS: Final = frozenset(listed("gp gpxd gphd gpkd gcn gcnqsd cchn cndkkd gxn"))
"""Those that may also stand behind a body: 12/SYT-GPHĐ."""

_BODIES: Final = """
QH UBTVQH HĐNN HĐBT CTN CP TTg PTTg VPCP VPQH VPCTN VPTW TANDTC VKSNDTC TAND VKSND HĐTP HĐTPTANDTC KTNN TTCP NHNN UBDT
BCTĐB BCA BQP BNG BNV BTP BTC BCT BXD BVHTTDL BVHTT BKHCN BKHCNMT BGDĐT BYT BNNMT BDTTG BLĐTBXH
BLĐ BTTTT BTNMT BNNPTNT BNN BKHĐT BGTVT BTM BCN BTS BNNCNTP TCHQ TCT TCTK TCLN BHXH HĐQL UBTDTT UBDSGĐTE UBQGPCAIDS
HĐND UBND VPUBND HĐNDUBND VPHĐND ĐĐBQH UB BCĐ BCH BCHQS BTV SYT SNV STP STC SGDĐT SNNMT SNNPTNT SVHTTDL SVHTT SKHĐT
STNMT SXD SCT SKHCN SGTVT STTTT SDTTG SLĐTBXH CAT CATP CAQ CAH CAP CAX CATX LĐTBXH PCTNXH CAND TTPVHCC CCHQ CTHADS
CCTHADS UBTƯMTTQVN UBTWMTTQVN MTTQ MTTW UBMTTQ TLĐ TLĐLĐVN LĐLĐ HLHPN HLHPNVN ĐCT HND HCCB HCTĐ TWĐTN TWĐ ĐTN TĐTN
TWHCTĐ TW TU HU ĐU QU ThU TTU BCSĐ ĐUK QUTW ĐUCA UBKTTW BTCTW BTGTW BTGDVTW BDVTW BNCTW BNC BTGTU BTCTU BDVTU UBKTTU
BCĐTW BCĐ138 BCĐ389 BCĐ35 BTGDV BDV BTG BCSĐCP ĐTNCS VKS TA
"""
_COMMITTEES: Final = """
HĐDT UBPL UBTP UBPLTP UBKT UBKTTC UBKTNS UBTCNS UBQPAN UBQPANĐN UBVHXH UBVHGD UBXH UBVĐXH UBKHCNMT UBĐN UBDNGS
"""
"""Of the National Assembly: their symbols bear the number of the term (UBPL15)."""
COMMITTEES: Final = frozenset(map(fold, _COMMITTEES.split()))
BODIES: Final = {fold(body): body for body in (*_BODIES.split(), *_COMMITTEES.split())}
"""Folded body → the body as it is written. The list is open: what it lacks is read as written."""

PARTY_BODIES: Final = frozenset(listed("tw tu hu du qu thu ttu"))
OLD_STYLE_BODIES: Final = frozenset(listed("cp ttg hdbt ctn hdnn"))
"""Those whose symbols had a number and nothing else: 36/CP, 87-CP, 315-TTg."""
ALONE_BODIES: Final = frozenset(listed("cp ttg qh tu tw hu du qu ta ub bch"))
"""Too short to be a body by themselves, without a word for the kind of document."""

BARE_NUMBER_TYPES: Final = frozenset(
    listed("nghi_dinh thong_tu thong_tu_lien_tich nghi_quyet nghi_quyet_lien_tich quyet_dinh")
)
"""Documents that are cited by number alone."""

_COUNTED: Final = (
    "người", "hộ", "gia đình", "trường hợp", "xã", "phường", "thôn", "bản", "tổ", "khu", "tháng", "năm", "ngày",
    "giờ", "phút", "tuần", "quý", "triệu", "nghìn", "ngàn", "tỷ", "tỉ", "đồng", "lượt", "ca", "em", "cháu", "anh",
    "chị", "ông", "bà", "cô", "chú", "bác", "bạn", "nội dung", "việc", "lần", "bài", "buổi", "cuộc", "lớp", "nhóm",
    "cán bộ", "thành viên", "học viên", "học sinh", "tình nguyện viên", "đối tượng", "đơn vị", "địa bàn",
    "địa phương", "cơ sở", "vụ", "tờ", "tấn", "kg", "km", "ha", "lít", "suất", "nhà", "bên", "vấn đề", "giải pháp",
    "nhiệm vụ", "nguyên nhân", "tiêu chí", "chỉ tiêu", "bước", "loại", "chuyên đề", "cây", "con", "cái", "chiếc",
    "mô hình", "quyển", "cuốn", "phụ nữ", "trẻ em", "đứa", "vị", "đại biểu", "hồ sơ", "điểm sáng", "đội",
    "câu lạc bộ", "phần quà", "biện pháp", "xe", "máy", "tàu", "chiến sĩ", "bộ hồ sơ",
)  # fmt: skip
_COUNTED_BY_LETTER: Final = "|".join(
    f"[{first}{first.upper()}](?i:{'|'.join(word[1:] for word in _COUNTED if word[0] == first)})"
    for first in dict.fromkeys(word[0] for word in _COUNTED)
)
"""Parted by first letters, so that most words are passed over at once."""
COUNTED_NEXT: Final = re.compile(rf"[ \n](?:{_COUNTED_BY_LETTER})(?![^\W\d_]|[ \n]?[0-9])")
"""What is counted: a number before one of these numbers no document and no article. "Ngày 5" counts nothing."""
