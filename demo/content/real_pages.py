"""The four news items among the five real pages: their facts, retold, and the furniture each page shows."""

from __future__ import annotations

from demo.content.schema import News

NEWS: list[News] = [
    News(
        slug="ba-dinh-giao-viec-ro-cho-tung-tinh-nguyen-vien",
        title="Ba Đình giao việc rõ cho từng tình nguyện viên, đến từng ngõ, từng nhà",
        date="10/4/2020",
        category="hoat-dong-doi",
        summary=(
            "Ngày 8/4/2020, Ban Chỉ đạo 138 quận Ba Đình ban hành Văn bản 134/BCĐ để các đội công tác xã hội tình nguyện hoạt động hiệu "
            "quả hơn: đội nào cũng có chỉ tiêu, người nào cũng có việc, phụ cấp được chi trả đủ và đúng hạn."
        ),
        body=[
            (
                "paragraph",
                (
                    "<p>Văn bản 134/BCĐ bàn một việc thiết thực: làm thế nào để các đội công tác xã hội tình nguyện trong quận thực sự có "
                    "ích cho người dân. Câu trả lời gồm nhiều phần việc nhỏ, việc nào cũng kiểm tra được: tuyên truyền, giao chỉ tiêu, "
                    "chọn lại người, họp đều, nhận xét đều và chăm lo cho người làm.</p>"
                ),
            ),
            ("heading", "Tuyên truyền đi trước, chỉ tiêu đi cùng"),
            (
                "paragraph",
                (
                    "<p>Nâng cao nhận thức vẫn là việc được nhắc đầu tiên. Bên cạnh đó, mỗi đội được giao chỉ tiêu cụ thể thay cho những "
                    "lời giao việc chung chung. Có chỉ tiêu thì có kiểm tra: Ban Chỉ đạo yêu cầu xem xét việc thực hiện ở từng nơi, để "
                    "biết đội nào làm tốt, đội nào còn vướng và vướng ở đâu.</p>"
                    "<p>Phương châm của đợt này được tóm lại trong một câu ngắn, để tình nguyện viên nào cũng nhớ và người dân nào cũng "
                    "hiểu.</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": "Từng ngõ, từng nhà, từng trường hợp.",
                    "source": "Phương châm nêu trong đợt triển khai tại Ba Đình",
                },
            ),
            ("heading", "Chọn người phù hợp, giao việc cho từng người"),
            (
                "paragraph",
                (
                    "<p>Theo văn bản, những tình nguyện viên đã quá tuổi hoặc hoạt động kém hiệu quả được thay bằng người có học vấn, có "
                    "uy tín, có sức khỏe và tâm huyết. Việc tổ chức và hoạt động của các đội thực hiện theo Quyết định 769/QĐ-BLĐTBXH.</p>"
                    "<p>Mỗi tình nguyện viên nhận nhiệm vụ cụ thể của mình. Cách làm ấy có lợi cho cả hai phía: người làm biết rõ phải gặp "
                    "ai, làm gì; gia đình đang cần giúp đỡ cũng biết tìm đến ai, không phải kể lại chuyện nhà mình nhiều lần với nhiều "
                    "người.</p>"
                ),
            ),
            ("heading", "Giao ban đều, nhận xét theo tháng và theo quý"),
            (
                "paragraph",
                (
                    "<p>Các đội duy trì giao ban thường xuyên. Việc rèn luyện của những người được giúp đỡ được nhận xét hằng tháng và "
                    "hằng quý, nhờ vậy một bước tiến nhỏ hay một dấu hiệu chùng lại đều được nhận ra sớm, khi còn dễ giúp.</p>"
                    "<p>Giao ban cũng là lúc tình nguyện viên trao đổi với nhau về những trường hợp khó. Điều một người chưa biết xử lý, "
                    "có khi người khác trong đội đã từng gặp.</p>"
                ),
            ),
            ("heading", "Tư vấn cho gia đình, chăm lo cho người làm"),
            (
                "paragraph",
                (
                    "<p>Gia đình là phần không tách rời của công việc. Văn bản đặt ra yêu cầu tư vấn cho các gia đình, bởi người thân là "
                    "người ở bên lâu nhất, từ ngày còn do dự cho đến khi đã về nhà. Bạn đọc cần lời khuyên cho hoàn cảnh của mình hôm nay, "
                    'xin xem hướng dẫn <a href="page:con-toi-moi-di-cai-ve">Con tôi mới đi cai nghiện về</a>.</p>'
                    "<p>Với người làm, Ban Chỉ đạo yêu cầu chi trả phụ cấp đầy đủ và đúng hạn. Công việc của Đội là tình nguyện, nhưng "
                    "xăng xe, điện thoại và những buổi tối xa nhà là chi phí có thật. Được chăm lo đúng mức thì người có năng lực mới gắn "
                    "bó lâu dài với ngõ phố của mình.</p>"
                ),
            ),
        ],
        time="17:44",
        locality="Ba Đình, Hà Nội",
        source="HNP",
        picture="lane",
        picture_alt="Tranh vẽ một con ngõ nhỏ giữa hai dãy nhà",
        picture_caption="Ngõ nhỏ nào cũng cần có người để tìm đến khi gặp khó khăn.",
        picture_credit="Tranh minh họa: Ban biên tập",
        tags=("Đội tình nguyện", "Phụ cấp", "Tư vấn gia đình", "Ba Đình"),
        change_date="1/7/2026",
        change_note=(
            "Bài được giữ nguyên như khi đăng. Từ đó đến nay, Luật Phòng, chống ma túy đã thay hai lần: Luật 23/2000/QH10 được thay bằng "
            "Luật 73/2021/QH14 từ 1/1/2022, rồi Luật 73/2021/QH14 được thay bằng Luật 120/2025/QH15 từ 1/7/2026. Công tác cai nghiện ma "
            "túy chuyển sang ngành công an từ 1/3/2025; từ 1/7/2025 không còn cấp quận, chủ tịch UBND cấp xã là người thành lập và giải "
            "thể đội. Hiệu lực hiện nay của Quyết định 769/QĐ-BLĐTBXH còn phải kiểm tra."
        ),
    ),
    News(
        slug="sau-thang-dau-nam-2021-19-doi-151-tinh-nguyen-vien",
        title="Sáu tháng đầu năm 2021: 19 đội, 151 tình nguyện viên và 32 buổi tư vấn, tuyên truyền",
        date="10/6/2021",
        category="hoat-dong-doi",
        summary=(
            "Trong sáu tháng đầu năm 2021, các đội công tác xã hội tình nguyện tổ chức 32 buổi tư vấn, tuyên truyền với 806 lượt người dự; "
            "35 người được vận động đăng ký cai nghiện, 4 người tự nguyện đến cơ sở tại Cần Thơ."
        ),
        body=[
            (
                "paragraph",
                (
                    "<p>Số liệu sáu tháng đầu năm 2021 của cơ quan lao động cấp tỉnh đi qua nhiều chặng: buổi nghe tư vấn, lời đăng ký đi "
                    "cai nghiện, ngày đến cơ sở, rồi ngày có việc làm. Mỗi chặng một con số, và càng về cuối con số càng nhỏ.</p>"
                ),
            ),
            ("heading", "Những con số của sáu tháng"),
            (
                "key_figures",
                {
                    "period": "6 tháng đầu năm 2021",
                    "source": "Báo cáo của Sở Lao động - Thương binh và Xã hội, đăng ngày 10/6/2021",
                    "method": "Người dự được đếm theo lượt: một người dự hai buổi tính là hai lượt. Tin báo chỉ nêu số lượng, không nêu nội dung.",
                    "figures": [
                        {"value": "19", "label": "đội công tác xã hội tình nguyện"},
                        {"value": "151", "label": "tình nguyện viên"},
                        {"value": "32", "label": "buổi tư vấn, tuyên truyền"},
                        {"value": "806", "label": "lượt người dự"},
                        {"value": "70", "label": "người sử dụng ma túy mới được đưa vào danh sách"},
                        {"value": "35", "label": "người được vận động đăng ký cai nghiện"},
                        {"value": "4", "label": "người tự nguyện đến cơ sở cai nghiện tại Cần Thơ"},
                        {"value": "2", "label": "người có việc làm ổn định"},
                        {"value": "trên 98", "label": "tin báo chuyển cơ quan công an"},
                    ],
                },
            ),
            (
                "paragraph",
                (
                    "<p>Chia đều ra, mỗi đội có khoảng tám người và mỗi buổi có khoảng 25 lượt người dự. Đó là quy mô của một buổi họp tổ: "
                    "đủ nhỏ để người nghe hỏi lại điều mình chưa rõ.</p>"
                ),
            ),
            ("heading", "Nói chuyện gì ở mỗi buổi"),
            (
                "paragraph",
                (
                    "<p>Nội dung xoay quanh bốn nhóm việc: ma túy, mại dâm, HIV/AIDS và mua bán người. Phần pháp luật giới thiệu Luật "
                    "phòng, chống ma túy, Luật phòng, chống mua bán người và Pháp lệnh phòng, chống mại dâm.</p>"
                    "<p>Với người dự, điều đáng mang về không phải là số của từng điều khoản. Đó là biết khi trong nhà có chuyện thì gọi "
                    "cho ai, đi cùng ai, và nên tránh câu nói nào làm người thân thêm xa.</p>"
                ),
            ),
            ("heading", "Từ danh sách mới đến nơi cai nghiện và việc làm"),
            (
                "paragraph",
                (
                    "<p>Trong kỳ có 70 người sử dụng ma túy mới được đưa vào danh sách. Cùng thời gian, 35 người được vận động đăng ký cai "
                    "nghiện; bốn người tự nguyện đến cơ sở cai nghiện tại Cần Thơ.</p>"
                    "<p>Hai người đã có việc làm ổn định. Con số còn nhỏ, song với hai gia đình ấy, đó có thể là thay đổi lớn nhất của nửa "
                    'năm. Những ai đang ở chặng này có thể xem hướng dẫn <a href="page:vay-von-hoc-nghe-viec-lam">vay vốn, học nghề, việc '
                    'làm</a>; người còn phân vân về nơi cai nghiện nên đọc <a href="page:cai-nghien-tu-nguyen-tai-co-so">cai nghiện tự '
                    "nguyện tại cơ sở</a>.</p>"
                ),
            ),
            ("heading", "Tin báo và lịch làm việc của Đội"),
            (
                "paragraph",
                (
                    "<p>Trong kỳ, trên 98 tin báo được chuyển tới cơ quan công an. Trang này chỉ công bố số lượng; nội dung tin và người "
                    "báo tin được giữ kín. Ai muốn báo tin, xin gọi 113 hoặc đến công an nơi gần nhất, không viết thư về cổng.</p>"
                    "<p>Lịch giao ban dưới đây dành riêng cho người trong Đội.</p>"
                ),
            ),
            (
                "private_notice",
                {
                    "title": "Lịch giao ban của Đội",
                    "reason": "Bạn chưa có đủ quyền truy cập phần này. Nếu là người của Đội, xin đăng nhập để xem; chưa có tài khoản, xin hỏi cán bộ phụ trách đội ở xã, phường.",
                },
            ),
        ],
        source="Sở Lao động - Thương binh và Xã hội",
        byline="Tổ biên tập",
        picture="houses",
        picture_alt="Tranh vẽ dãy nhà nhiều màu trong một khu dân cư",
        picture_caption="Tư vấn bắt đầu từ khu dân cư, nơi mọi người quen mặt nhau.",
        picture_credit="Tranh minh họa: Ban biên tập",
        tags=("Đội tình nguyện", "Tuyên truyền", "Cai nghiện tự nguyện", "Việc làm"),
    ),
    News(
        slug="kien-giang-tap-huan-95-dai-bieu",
        title="Kiên Giang: 95 đại biểu tập huấn kỹ năng phòng, chống tệ nạn xã hội",
        date="13/9/2015",
        category="tap-huan",
        summary=(
            "Lớp tập huấn ngày 30/7/2015 có 95 đại biểu của 15 địa bàn cấp huyện và 80 đội công tác xã hội tình nguyện. Cùng với lớp học "
            "là Kế hoạch 1402/KH-LĐTBXH: mỗi tình nguyện viên giúp ít nhất một người."
        ),
        body=[
            (
                "paragraph",
                (
                    "<p>Ngày 30/7/2015, tỉnh Kiên Giang mở lớp tập huấn cho 95 đại biểu đến từ 15 địa bàn cấp huyện và 80 đội công tác xã "
                    "hội tình nguyện. Kiến thức gồm bốn chủ đề: HIV/AIDS, ma túy, mại dâm và mua bán người.</p>"
                ),
            ),
            ("heading", "Năm kỹ năng mang về cơ sở"),
            (
                "paragraph",
                (
                    "<p>Phần kỹ năng đi thẳng vào việc hằng ngày của tình nguyện viên:</p>"
                    "<ul>"
                    "<li>tiếp cận người cần giúp đỡ;</li>"
                    "<li>quản lý trường hợp, tư vấn và chuyển gửi;</li>"
                    "<li>làm việc nhóm;</li>"
                    "<li>huy động nguồn lực;</li>"
                    "<li>truyền thông.</li>"
                    "</ul>"
                ),
            ),
            (
                "image",
                {
                    "picture": "harbour",
                    "alt": "Tranh vẽ bến cảng có thuyền đậu và dãy nhà ven bờ",
                    "caption": (
                        "Đội công tác xã hội tình nguyện phường Vĩnh Lạc, Rạch Giá, là một trong những đội của tỉnh. Tranh vẽ bến cảng được dùng thay ảnh."
                    ),
                    "credit": "Tranh minh họa: Ban biên tập",
                },
            ),
            ("heading", "Đội 178: chín đợt kiểm tra trong sáu tháng"),
            (
                "paragraph",
                (
                    "<p>Sáu tháng đầu năm 2015, đội kiểm tra liên ngành 178 tổ chức 9 đợt tại 6 địa bàn cấp huyện, đến 74 cơ sở kinh doanh "
                    "thuộc các loại hình khách sạn, nhà nghỉ, nhà hàng, karaoke, massage. Dưới đây là kết quả xử lý, số vi phạm khớp với "
                    "số bị xử lý.</p>"
                ),
            ),
            (
                "key_figures",
                {
                    "period": "6 tháng đầu năm 2015",
                    "source": "Số liệu của đội kiểm tra liên ngành 178",
                    "method": "Đối chiếu: 28 tổ chức + 4 cá nhân = 12 cảnh cáo + 20 phạt tiền = 32.",
                    "figures": [
                        {"value": "9", "label": "đợt kiểm tra tại 6 địa bàn cấp huyện"},
                        {"value": "74", "label": "cơ sở kinh doanh được kiểm tra"},
                        {"value": "28", "label": "tổ chức vi phạm"},
                        {"value": "4", "label": "cá nhân vi phạm"},
                        {"value": "12", "label": "trường hợp bị cảnh cáo"},
                        {"value": "20", "label": "trường hợp bị phạt tiền"},
                        {"value": "58.600.000 đ", "label": "tổng số tiền phạt"},
                    ],
                },
            ),
            (
                "table",
                {
                    "caption": "Vi phạm theo lĩnh vực, sáu tháng đầu năm 2015",
                    "header": ["Lĩnh vực", "Số vi phạm"],
                    "rows": [
                        ["Mại dâm", "2 cơ sở, 4 người"],
                        ["Y tế", "1"],
                        ["Trật tự công cộng", "13"],
                        ["Ma túy", "2"],
                        ["Văn hóa", "1"],
                    ],
                },
            ),
            (
                "paragraph",
                (
                    "<p>Bảng theo lĩnh vực dùng cách đếm khác: các dòng cộng lại là 23, không bằng 32 trường hợp đã xử lý. Hai bộ số vì "
                    "vậy không so trực tiếp với nhau được.</p>"
                ),
            ),
            ("heading", "Kế hoạch 1402: mỗi tình nguyện viên giúp ít nhất một người"),
            (
                "paragraph",
                (
                    "<p>Trước lớp học, Sở Lao động - Thương binh và Xã hội đã có Kế hoạch 1402/KH-LĐTBXH ngày 06/7/2015. Kế hoạch đặt mục "
                    "tiêu mỗi tình nguyện viên giúp đỡ ít nhất một người, trên tinh thần tự nguyện và hợp với hoàn cảnh của cả hai bên.</p>"
                    "<p>Mỗi tình nguyện viên lập kế hoạch theo tháng, quý, năm và báo cáo với đội trưởng. Tám mươi đội cấp xã là nơi thực "
                    "hiện; bộ phận phòng, chống tệ nạn xã hội của Sở theo dõi, kiểm tra và tổng hợp chung. Một căn cứ được dẫn là Quyết "
                    "định 2596/QĐ-TTg về Đề án đổi mới công tác cai nghiện đến năm 2020.</p>"
                ),
            ),
            ("heading", "Điều còn lại sau lớp học"),
            (
                "paragraph",
                (
                    "<p>Chữ “tự nguyện” và chữ “phù hợp” trong kế hoạch đáng được đọc kỹ. Người giúp và người được giúp không phải là hai "
                    "cái tên ghép cho đủ chỉ tiêu: giờ giấc, chỗ ở, nghề nghiệp, cả tính tình đều nên được cân nhắc trước khi phân công. "
                    'Hướng dẫn <a href="page:phong-trao-tinh-nguyen">phong trào tình nguyện</a> nói rõ hơn về cách làm này.</p>'
                ),
            ),
        ],
        time="13:45",
        locality="Kiên Giang",
        byline="Cộng tác viên",
        picture="training",
        picture_alt="Tranh vẽ một lớp tập huấn",
        picture_caption="Kỹ năng tiếp cận và tư vấn là phần đi thẳng vào việc hằng ngày.",
        picture_credit="Tranh minh họa: Ban biên tập",
        tags=("Tập huấn", "Kiểm tra liên ngành", "Kỹ năng tiếp cận", "Kiên Giang"),
        related=("sau-thang-dau-nam-2021-19-doi-151-tinh-nguyen-vien",),
    ),
    News(
        slug="hoang-mai-ke-hoach-106",
        title="Hoàng Mai ban hành Kế hoạch 106: chỉ tiêu cai nghiện và quản lý sau cai năm 2019",
        date="25/3/2019",
        category="an-ninh-quoc-phong",
        summary=(
            "Ngày 18/3/2019, UBND quận Hoàng Mai ban hành Kế hoạch 106/KH-UBND về công tác cai nghiện và quản lý sau cai năm 2019: mọi "
            "người trở về sau cai đều được quản lý, câu lạc bộ B93 tại phường Tương Mai tiếp tục được duy trì."
        ),
        body=[
            (
                "paragraph",
                (
                    "<p>Kế hoạch 106/KH-UBND nói về cả hai chặng đường của một người: lúc cai nghiện và những năm sau khi trở về. Mỗi "
                    "chặng đều có con số để cuối năm đối chiếu.</p>"
                ),
            ),
            ("heading", "Chỉ tiêu của năm 2019"),
            (
                "table",
                {
                    "caption": "Chỉ tiêu năm 2019 theo Kế hoạch 106/KH-UBND",
                    "header": ["Việc", "Chỉ tiêu", "Đơn vị"],
                    "rows": [
                        ["Cai nghiện bắt buộc", "45", "người"],
                        ["Cai nghiện tự nguyện", "120", "người"],
                        ["Cai nghiện tại gia đình, cộng đồng", "40", "người"],
                        ["Hỗ trợ vay vốn", "1", "trường hợp"],
                        ["Duy trì câu lạc bộ B93", "1", "câu lạc bộ"],
                        ["Quản lý người trở về sau cai", "100", "%"],
                    ],
                },
            ),
            (
                "paragraph",
                (
                    "<p>Chỉ tiêu cai nghiện tự nguyện là 120, gấp hơn hai lần rưỡi chỉ tiêu cai nghiện bắt buộc. Phần cai nghiện tại gia "
                    "đình, cộng đồng với 40 người được thực hiện theo Nghị định 94/2010/NĐ-CP.</p>"
                    "<p>Cộng ba hình thức là 205. Chỉ tiêu vay vốn chỉ có một trường hợp, nên việc chọn đúng người có phương án làm ăn "
                    "vững càng đáng chú ý.</p>"
                ),
            ),
            ("heading", "Câu lạc bộ B93 ở phường Tương Mai"),
            (
                "paragraph",
                (
                    "<p>Kế hoạch giữ câu lạc bộ B93 tại phường Tương Mai. Câu lạc bộ là chỗ để người sau cai gặp nhau, nói về những ngày "
                    "dễ và những ngày khó, bên cạnh những người trong khu dân cư sẵn lòng giúp. Một câu lạc bộ hoạt động đều thường có ích "
                    "hơn nhiều buổi gặp mặt thưa thớt.</p>"
                ),
            ),
            ("heading", "Tất cả người trở về đều được quản lý sau cai"),
            (
                "paragraph",
                (
                    "<p>Chỉ tiêu được nêu tròn: 100% người trở về được đưa vào quản lý sau cai. Quản lý ở đây cần được hiểu là không để ai "
                    "về nhà mà không có người biết đến, không có người hỏi thăm, không biết tìm việc ở đâu.</p>"
                    "<p>Gia đình có thể góp phần bằng cách báo sớm ngày về, giữ liên lạc với người được phân công và giữ lại các giấy tờ "
                    "mang theo từ nơi cai nghiện.</p>"
                ),
            ),
            ("heading", "Khi nào được đưa ra khỏi danh sách quản lý"),
            (
                "paragraph",
                (
                    "<p>Theo Hướng dẫn 338/HD-LĐTBXH ngày 07/02/2019, người sau cai được đưa ra khỏi danh sách quản lý khi đủ hai năm "
                    "không tái nghiện hoặc đã hoàn thành thời gian quản lý. Hai năm là quãng dài, vì thế việc ghi lại từng tháng có ý "
                    "nghĩa: đến ngày xét, gia đình và Đội không phải nhớ lại bằng trí nhớ.</p>"
                    "<p>Những bước nên làm trong quãng thời gian ấy được viết thành từng tháng trong hướng dẫn "
                    '<a href="page:con-toi-moi-di-cai-ve">Con tôi mới đi cai nghiện về</a>.</p>'
                ),
            ),
        ],
        time="13:53",
        locality="Hoàng Mai, Hà Nội",
        picture="meeting",
        picture_alt="Tranh vẽ một cuộc họp ở khu dân cư",
        picture_caption="Câu lạc bộ là nơi người sau cai gặp nhau và gặp người giúp đỡ mình.",
        picture_credit="Tranh minh họa: Ban biên tập",
        tags=("Quản lý sau cai", "Câu lạc bộ B93", "Chỉ tiêu 2019", "Hoàng Mai"),
        change_date="1/7/2026",
        change_note=(
            "Kế hoạch trong bài là của năm 2019, đã hết thời kỳ thực hiện. Từ 1/3/2025 công tác cai nghiện ma túy thuộc ngành công an; từ "
            "1/7/2025 không còn cấp quận; từ 1/7/2026 Luật 120/2025/QH15 có hiệu lực. Điều kiện đưa ra khỏi danh sách quản lý nêu trong "
            "bài cần kiểm tra lại trước khi áp dụng cho hôm nay."
        ),
        related=("ba-dinh-giao-viec-ro-cho-tung-tinh-nguyen-vien",),
    ),
]
