"""The legal library of the demo: only what the facts say.

An event stands here where its day is known for sure. Without events the portal shows "không xác định": that is meant.
Texts are short extracts in words of our own, marked "trích, minh họa"; they are no wording of the law.
"""

from __future__ import annotations

from demo.content.schema import Document

FIELDS = (
    "Phòng, chống ma túy",
    "Đội công tác xã hội tình nguyện",
    "Phòng, chống mua bán người",
    "Phòng, chống mại dâm",
    "Phòng, chống HIV/AIDS",
    "Dữ liệu cá nhân",
    "Hành chính",
)
DRUGS, TEAMS, TRAFFICKING, PROSTITUTION, HIV, DATA, OFFICE = FIELDS

UNCHECKED = "Hiệu lực chưa được đối chiếu với bản gốc, nên cổng chưa ghi ngày nào."

DOCUMENTS: list[Document] = [
    Document(
        "luat", "23/2000/QH10", "Luật Phòng, chống ma túy năm 2000", ("quoc-hoi",), "", fields=(DRUGS,),
        known_as="Phòng, chống ma túy",
        summary="Được thay từ 1/1/2022 bằng Luật 73/2021/QH14. Ngày bắt đầu có hiệu lực chưa kiểm tra.",
        events=(("ends", "1/1/2022", "73/2021/QH14", ""),),
    ),
    Document(
        "luat", "16/2008/QH12", "Luật sửa đổi, bổ sung một số điều của Luật Phòng, chống ma túy", ("quoc-hoi",), "",
        fields=(DRUGS,), summary=f"Sửa đổi Luật 23/2000/QH10. {UNCHECKED}", relations=(("amends", "23/2000/QH10", ""),),
    ),
    Document(
        "luat", "73/2021/QH14", "Luật Phòng, chống ma túy năm 2021", ("quoc-hoi",), "30/3/2021", fields=(DRUGS,),
        known_as="Phòng, chống ma túy",
        summary="Có hiệu lực từ 1/1/2022, thay Luật 23/2000/QH10; được thay từ 1/7/2026 bằng Luật 120/2025/QH15.",
        events=(("begins", "1/1/2022", "", ""), ("ends", "1/7/2026", "120/2025/QH15", "")),
        relations=(("replaces", "23/2000/QH10", ""),),
        text="""Điều 1. Phạm vi điều chỉnh
Luật nói về việc phòng, chống ma túy và trách nhiệm của gia đình, cơ quan, tổ chức trong việc ấy.""",
    ),
    Document(
        "luat", "120/2025/QH15", "Luật Phòng, chống ma túy năm 2025", ("quoc-hoi",), "10/12/2025", fields=(DRUGS,),
        known_as="Phòng, chống ma túy",
        summary="Có hiệu lực từ 1/7/2026, thay Luật 73/2021/QH14.",
        events=(("begins", "1/7/2026", "", ""),),
        relations=(("replaces", "73/2021/QH14", ""),),
        text="""Điều 1. Phạm vi điều chỉnh
Luật nói về phòng, chống ma túy, về cai nghiện và về việc giúp người sau cai.""",
    ),
    Document(
        "luat", "66/2011/QH12", "Luật Phòng, chống mua bán người năm 2011", ("quoc-hoi",), "", fields=(TRAFFICKING,),
        known_as="Phòng, chống mua bán người",
        summary="Luật mới về việc này có hiệu lực từ 1/7/2025. Ngày bắt đầu có hiệu lực của luật này chưa kiểm tra.",
        events=(("ends", "1/7/2025", "53/2024/QH15", ""),),
    ),
    Document(
        "luat", "53/2024/QH15", "Luật Phòng, chống mua bán người năm 2024", ("quoc-hoi",), "", fields=(TRAFFICKING,),
        known_as="Phòng, chống mua bán người",
        summary="Có hiệu lực từ 1/7/2025. Số, ký hiệu chưa được đối chiếu với bản gốc.",
        events=(("begins", "1/7/2025", "", ""),),
        relations=(("replaces", "66/2011/QH12", ""),),
    ),
    Document(
        "phap_lenh", "10/2003/PL-UBTVQH11", "Pháp lệnh Phòng, chống mại dâm", ("uy-ban-thuong-vu-quoc-hoi",), "",
        fields=(PROSTITUTION,), known_as="Phòng, chống mại dâm", summary=UNCHECKED,
    ),
    Document(
        "luat", "64/2006/QH11", "Luật Phòng, chống HIV/AIDS", ("quoc-hoi",), "", fields=(HIV,),
        known_as="Phòng, chống HIV/AIDS", summary=f"Đã được sửa đổi bằng Luật 71/2020/QH14. {UNCHECKED}",
    ),
    Document(
        "luat", "71/2020/QH14", "Luật sửa đổi, bổ sung một số điều của Luật Phòng, chống HIV/AIDS", ("quoc-hoi",), "",
        fields=(HIV,), summary=f"Sửa đổi Luật 64/2006/QH11. {UNCHECKED}", relations=(("amends", "64/2006/QH11", ""),),
    ),
    Document(
        "nghi_dinh", "94/2010/NĐ-CP", "Nghị định về cai nghiện ma túy tại gia đình, cai nghiện ma túy tại cộng đồng",
        ("chinh-phu",), "9/9/2010", fields=(DRUGS,),
        summary="Được ghi nhận là đã thay bằng Nghị định 116/2021/NĐ-CP; điều ấy chưa được đối chiếu với bản gốc.",
    ),
    Document(
        "nghi_dinh", "105/2021/NĐ-CP", "Nghị định quy định chi tiết Luật Phòng, chống ma túy (105/2021)", ("chinh-phu",),
        "4/12/2021", fields=(DRUGS,), summary=UNCHECKED, relations=(("details", "73/2021/QH14", ""),),
    ),
    Document(
        "nghi_dinh", "109/2021/NĐ-CP", "Nghị định quy định chi tiết Luật Phòng, chống ma túy (109/2021)", ("chinh-phu",),
        "8/12/2021", fields=(DRUGS,), summary=UNCHECKED, relations=(("details", "73/2021/QH14", ""),),
    ),
    Document(
        "nghi_dinh", "116/2021/NĐ-CP", "Nghị định quy định chi tiết Luật Phòng, chống ma túy (116/2021)", ("chinh-phu",),
        "21/12/2021", fields=(DRUGS,), summary=UNCHECKED, relations=(("details", "73/2021/QH14", ""),),
    ),
    Document(
        "thong_tu_lien_tich", "24/2012/TTLT-BLĐTBXH-BNV-BTC",
        "Thông tư liên tịch về thành lập, giải thể, hoạt động và chính sách đối với Đội công tác xã hội tình nguyện",
        ("bo-lao-dong-thuong-binh-xa-hoi", "bo-noi-vu", "bo-tai-chinh"), "22/10/2012", fields=(TEAMS,),
        summary="Năm 2025 vẫn là văn bản nền về các đội. Ngày có hiệu lực chưa được đối chiếu với bản gốc.",
        text="""Điều 1. Phạm vi điều chỉnh
Văn bản nói về việc thành lập, giải thể, hoạt động của đội và chính sách đối với tình nguyện viên.""",
    ),
    Document(
        "thong_tu", "14/2025/TT-BYT", "Thông tư chuyển việc thành lập đội về Chủ tịch Ủy ban nhân dân cấp xã",
        ("bo-y-te",), "", fields=(TEAMS,),
        summary=f"Chuyển việc thành lập Đội công tác xã hội tình nguyện về Chủ tịch Ủy ban nhân dân cấp xã. {UNCHECKED}",
        relations=(
            ("refers_to", "24/2012/TTLT-BLĐTBXH-BNV-BTC", "Việc thành lập đội chuyển về Chủ tịch UBND cấp xã"),
        ),
    ),
    Document(
        "nghi_quyet_lien_tich", "01/2008/NQLT-BLĐTBXH-BCA-BVHTTDL-UBTƯMTTQVN",
        "Nghị quyết liên tịch về tiêu chí xã, phường lành mạnh không có tệ nạn ma túy, mại dâm",
        ("bo-lao-dong-thuong-binh-xa-hoi", "bo-cong-an", "bo-van-hoa-the-thao-du-lich",
         "uy-ban-trung-uong-mat-tran-to-quoc"),
        "28/8/2008", fields=(DRUGS, PROSTITUTION), summary=UNCHECKED,
    ),
    Document(
        "quyet_dinh", "2596/QĐ-TTg", "Quyết định phê duyệt Đề án đổi mới công tác cai nghiện ma túy đến năm 2020",
        ("thu-tuong",), "27/12/2013", fields=(DRUGS,),
        summary="Thời kỳ thực hiện của đề án kết thúc với năm 2020.",
        events=(("ends", "1/1/2021", "", "Hết thời kỳ thực hiện: đến năm 2020"),),
    ),
    Document(
        "quyet_dinh", "3841/QĐ-UBND", "Quyết định ban hành kế hoạch phong trào tình nguyện giúp người sau cai nghiện",
        ("ubnd-tp-ho-chi-minh-truoc-7-2025",), "4/8/2015", fields=(TEAMS, DRUGS),
        summary="Kế hoạch phong trào tình nguyện của Thành phố Hồ Chí Minh năm 2015. Hiệu lực hiện nay chưa rõ.",
        text="""Điều 1. Ban hành kèm theo Quyết định này kế hoạch phong trào tình nguyện.
KẾ HOẠCH
Phong trào tình nguyện giúp người sau cai nghiện
(Ban hành kèm theo Quyết định số 3841/QĐ-UBND)
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
Thêm người dân cùng giúp người sau cai trở lại cuộc sống thường ngày.
2. Yêu cầu
a) Đội trưởng giao mỗi tình nguyện viên một danh sách hằng tháng.
b) Đội báo cáo theo tháng, quý và năm: bao nhiêu người được giúp, tiến bộ ra sao, còn khó gì.
c) Tình nguyện viên được tập huấn.
II. NỘI DUNG
1. Đến thăm và vận động gia đình cùng tham gia.
2. Giúp gia đình thu xếp kinh tế.
3. Giúp người sau cai
a) Việc làm, học nghề, vay vốn, buôn bán nhỏ.
b) Tham gia việc chung của khu phố.""",
    ),
    Document(
        "quyet_dinh", "769/QĐ-BLĐTBXH", "Quyết định về phong trào tình nguyện", ("bo-lao-dong-thuong-binh-xa-hoi",),
        "2015", fields=(TEAMS,),
        summary="Văn bản năm 2015, ngày ban hành và hiệu lực hiện nay chưa rõ. Ký hiệu trong Bộ ghi là QĐ-LĐTBXH.",
    ),
    Document(
        "ke_hoach", "1402/KH-LĐTBXH", "Kế hoạch hoạt động của các Đội công tác xã hội tình nguyện tỉnh Kiên Giang",
        ("so-ldtbxh-kien-giang",), "6/7/2015", fields=(TEAMS,),
        summary="Kế hoạch của tỉnh Kiên Giang năm 2015; thời kỳ thực hiện đã qua.",
        text="""1. Mỗi tình nguyện viên giúp ít nhất một người
Việc nhận giúp là tự nguyện và hợp hoàn cảnh của cả hai bên.
2. Kế hoạch và báo cáo
Tình nguyện viên lập kế hoạch theo tháng, quý, năm và báo cáo với đội trưởng.
3. Theo dõi
Phòng phụ trách phòng, chống tệ nạn xã hội theo dõi, kiểm tra và tổng hợp.""",
    ),
    Document(
        "ke_hoach", "106/KH-UBND", "Kế hoạch phòng, chống tệ nạn xã hội năm 2019 của quận Hoàng Mai",
        ("ubnd-quan-hoang-mai",), "18/3/2019", fields=(DRUGS,),
        summary="Kế hoạch và chỉ tiêu của năm 2019; thời kỳ thực hiện đã qua.",
        events=(("ends", "1/1/2020", "", "Hết thời kỳ thực hiện: năm 2019"),),
        relations=(("refers_to", "338/HD-LĐTBXH", ""), ("refers_to", "94/2010/NĐ-CP", "")),
        text="""1. Chỉ tiêu năm 2019
a) Cai nghiện bắt buộc: 45 người.
b) Cai nghiện tự nguyện: 120 người.
c) Cai nghiện tại gia đình, cộng đồng: 40 người.
d) Vay vốn: 1 người.
2. Câu lạc bộ B93
Duy trì câu lạc bộ B93 ở phường Tương Mai.""",
    ),
    Document(
        "van_ban", "134/BCĐ", "Văn bản về nâng cao hiệu quả của các Đội công tác xã hội tình nguyện quận Ba Đình",
        ("ban-chi-dao-138-quan-ba-dinh",), "8/4/2020", fields=(TEAMS,),
        summary="Văn bản của quận Ba Đình năm 2020; thời kỳ thực hiện đã qua.",
        relations=(("refers_to", "769/QĐ-BLĐTBXH", ""),),
    ),
    Document(
        "huong_dan", "338/HD-LĐTBXH", "Hướng dẫn về việc đưa người sau cai ra khỏi danh sách quản lý", (), "7/2/2019",
        fields=(DRUGS,), summary="Hướng dẫn năm 2019; thời kỳ thực hiện đã qua. Cơ quan ban hành chưa kiểm tra.",
    ),
    Document(
        "luat", "91/2025/QH15", "Luật Bảo vệ dữ liệu cá nhân", ("quoc-hoi",), "", fields=(DATA,),
        known_as="Bảo vệ dữ liệu cá nhân", summary="Có hiệu lực từ 1/1/2026.",
        events=(("begins", "1/1/2026", "", ""),),
    ),
    Document(
        "nghi_dinh", "356/2025/NĐ-CP", "Nghị định về bảo vệ dữ liệu cá nhân (356/2025)", ("chinh-phu",), "",
        fields=(DATA,), summary="Có hiệu lực từ 1/1/2026, thay Nghị định 13/2023/NĐ-CP.",
        events=(("begins", "1/1/2026", "", ""),), relations=(("replaces", "13/2023/NĐ-CP", ""),),
    ),
    Document(
        "nghi_dinh", "13/2023/NĐ-CP", "Nghị định về bảo vệ dữ liệu cá nhân (13/2023)", ("chinh-phu",), "",
        fields=(DATA,), summary="Được thay bằng Nghị định 356/2025/NĐ-CP. Ngày bắt đầu có hiệu lực chưa kiểm tra.",
        events=(("ends", "1/1/2026", "356/2025/NĐ-CP", ""),),
    ),
    Document(
        "nghi_dinh", "42/2022/NĐ-CP", "Nghị định về thông tin và dịch vụ công trực tuyến của cơ quan nhà nước",
        ("chinh-phu",), "", fields=(OFFICE,), summary=UNCHECKED,
    ),
    Document(
        "nghi_dinh", "30/2020/NĐ-CP", "Nghị định về công tác văn thư", ("chinh-phu",), "",
        fields=(OFFICE,), summary=UNCHECKED,
    ),
]  # fmt: skip
