"""Questions that citizens ask, with a short answer, practical steps and what must still be checked."""

from __future__ import annotations

from demo.content.schema import Question

QUESTIONS: list[Question] = [
    Question(
        slug="dua-ra-khoi-danh-sach-quan-ly-sau-hai-nam",
        title="Sau hai năm không tái nghiện, khi nào được đưa ra khỏi danh sách quản lý?",
        question=(
            "Con trai tôi cai nghiện về đã tròn hai năm, đi làm đều, không dùng lại. Tôi nghe nói đủ hai năm thì được đưa ra khỏi danh "
            "sách quản lý. Gia đình tôi cần làm gì, đến đâu, và có phải làm đơn không?"
        ),
        short_answer=(
            "Mốc đủ hai năm không tái nghiện có trong Hướng dẫn 338/HD-LĐTBXH ngày 07/02/2019, văn bản của thời kỳ trước. Quy định đang áp "
            "dụng hôm nay còn phải kiểm tra. Gia đình nên đến công an xã, phường nơi ở, mang theo giấy tờ của lần cai và hỏi rõ cách tính "
            "thời gian, giấy tờ cần nộp, ngày có trả lời."
        ),
        body=[
            (
                "paragraph",
                (
                    "<p>Trước hết, xin chúc mừng cháu và gia đình. Hai năm giữ được nếp sống là kết quả của rất nhiều ngày cố gắng.</p>"
                    "<p>Theo Hướng dẫn 338/HD-LĐTBXH ngày 07/02/2019, có hai trường hợp được đưa ra khỏi danh sách quản lý: đủ hai năm "
                    "không tái nghiện, hoặc đã hoàn thành thời gian quản lý. Kế hoạch năm 2019 của quận Hoàng Mai cũng làm theo hướng dẫn "
                    'này; mời xem bài <a href="page:hoang-mai-ke-hoach-106">Kế hoạch 106</a>.</p>'
                    "<p>Tuy vậy, chúng tôi không thể nói chắc rằng mốc ấy còn dùng nguyên như cũ. Từ 1/3/2025 công tác cai nghiện ma túy "
                    "thuộc ngành công an. Luật 120/2025/QH15 có hiệu lực từ 1/7/2026, thay Luật 73/2021/QH14.</p>"
                ),
            ),
            ("heading", "Những điều phải kiểm tra hôm nay"),
            (
                "paragraph",
                (
                    "<ul>"
                    "<li>hiện nay áp dụng văn bản nào, mốc thời gian là bao lâu;</li>"
                    "<li>thời gian của con được tính từ ngày nào: ngày rời nơi cai, ngày về trình báo hay ngày ghi trong một quyết "
                    "định;</li>"
                    "<li>ai lập hồ sơ, ai xét, ai ký;</li>"
                    "<li>có cần xét nghiệm, nhận xét của Đội hay giấy tờ khác không;</li>"
                    "<li>nếu chưa được xét thì thiếu điều gì, bao giờ xét lại.</li>"
                    "</ul>"
                ),
            ),
            ("heading", "Gia đình có thể làm ngay"),
            (
                "paragraph",
                (
                    "<ol>"
                    "<li>Gom giấy tờ: giấy của nơi cai, giấy trình báo, giấy tờ tùy thân, giấy xác nhận việc làm nếu có. Chụp lại từng "
                    "tờ.</li>"
                    "<li>Gọi đội trưởng Đội công tác xã hội tình nguyện, nhờ đối chiếu ngày bắt đầu và các lần nhận xét.</li>"
                    "<li>Đến công an xã, phường, hỏi năm điều ở trên, xin câu trả lời bằng giấy hoặc ghi lại ngày và bộ phận trả lời.</li>"
                    "<li>Được hẹn ngày nào thì quay lại đúng ngày đó, mang theo tờ ghi cũ.</li>"
                    "</ol>"
                    "<p>Có cần đơn hay không, xin hỏi tại nơi tiếp nhận. Nếu cần, đơn chỉ nên một trang: ai viết, viết cho ai, thời gian "
                    "bắt đầu, đề nghị điều gì. Trong lúc chờ, cháu cứ đi làm và sinh hoạt như thường; nên giữ liên lạc với tình nguyện "
                    "viên cho đến khi có trả lời.</p>"
                ),
            ),
        ],
        legal_base=(
            "Hướng dẫn 338/HD-LĐTBXH ngày 07/02/2019 (văn bản của thời kỳ trước, nêu để biết cách tính cũ). Luật 120/2025/QH15 ngày "
            "10/12/2025, có hiệu lực từ 1/7/2026: điều khoản về quản lý sau cai và việc đưa ra khỏi danh sách cần kiểm tra."
        ),
        asked="3/11/2026",
        answered="10/11/2026",
        review_by="31/3/2027",
    ),
    Question(
        slug="xin-tinh-nguyen-vien-den-tham-nha",
        title="Làm thế nào để xin một tình nguyện viên đến thăm nhà?",
        question=(
            "Em gái tôi mới cai về được ba tuần, ít nói, gần như không ra khỏi phòng. Tôi muốn có người của Đội đến nói chuyện nhưng không "
            "quen ai, lại ngại hàng xóm để ý. Tôi phải hỏi ai?"
        ),
        short_answer=(
            "Bạn gọi 1900 0000, gặp đội trưởng Đội công tác xã hội tình nguyện hoặc đến UBND xã, phường nơi em gái ở. Không cần kể hết "
            "chuyện trong lần đầu. Buổi gặp có thể hẹn ở ngoài nhà, và chỉ diễn ra khi em gái bạn đồng ý."
        ),
        body=[
            (
                "paragraph",
                (
                    "<p>Điều đầu tiên nên làm là hỏi chính em gái. Bạn có thể nói: “Chị biết một người hay giúp những nhà như mình. Em có "
                    "muốn gặp thử hai mươi phút không? Không thích thì thôi.” Việc giúp đỡ dựa trên tự nguyện của cả hai phía, nên một cái "
                    "gật đầu miễn cưỡng cũng cần được tôn trọng.</p>"
                ),
            ),
            ("heading", "Khi gọi, nên nói gì"),
            (
                "paragraph",
                (
                    "<ul>"
                    "<li>bạn ở xã, phường nào, liên lạc với bạn lúc mấy giờ thì tiện;</li>"
                    "<li>người cần gặp khoảng bao nhiêu tuổi, nam hay nữ, về nhà đã bao lâu;</li>"
                    "<li>điều bạn lo nhất lúc này;</li>"
                    "<li>muốn gặp người thế nào: nữ hay nam, lớn tuổi hay trẻ, không ở cùng ngõ;</li>"
                    "<li>muốn hẹn ở đâu: tại nhà, nhà văn hóa, trạm y tế hay đi dạo ở một nơi yên tĩnh.</li>"
                    "</ul>"
                    "<p>Bạn không cần nói tên em gái trong cuộc gọi đầu. Đừng ghi tên và địa chỉ của em trong thư điện tử hay tin "
                    "nhắn.</p>"
                ),
            ),
            ("heading", "Sau đó sẽ thế nào"),
            (
                "paragraph",
                (
                    "<p>Đội trưởng xem ai hợp, hỏi người ấy, rồi báo lại cho bạn. Buổi đầu thường ngắn: chào hỏi, nghe, hẹn một việc nhỏ. "
                    "Tình nguyện viên đến như khách quen, bạn có thể đề nghị không mang biển hiệu. Nếu sau hai, ba lần vẫn thấy không hợp, "
                    "xin đổi người; đó là chuyện bình thường.</p>"
                    "<p>Chờ một tuần chưa có ai gọi lại, bạn gọi lần nữa hoặc đến UBND xã, phường. Việc thành lập đội nay thuộc chủ tịch "
                    "UBND cấp xã, nên nơi đó biết đội nào đang hoạt động gần nhà bạn.</p>"
                ),
            ),
            (
                "callout",
                {
                    "kind": "warning",
                    "title": "Không chờ tình nguyện viên khi",
                    "text": (
                        "<p>Em gái nói muốn chết, tự làm đau mình, bỏ ăn uống nhiều ngày, gọi không tỉnh hoặc khó thở. Hãy ở bên cạnh và gọi 115 ngay.</p>"
                    ),
                },
            ),
            (
                "paragraph",
                (
                    '<p>Trong lúc chờ, bạn xem mục “Tháng đầu” của hướng dẫn <a href="page:con-toi-moi-di-cai-ve">Con tôi mới đi cai '
                    "nghiện về</a>: có sẵn những câu nên nói và nên tránh.</p>"
                ),
            ),
        ],
        legal_base=(
            "Thông tư liên tịch 24/2012/TTLT-BLĐTBXH-BNV-BTC ngày 22/10/2012 về đội công tác xã hội tình nguyện; Thông tư 14/2025/TT-BYT "
            "về thẩm quyền thành lập đội. Cách tiếp nhận đề nghị thăm nhà do từng xã, phường sắp xếp."
        ),
        asked="5/11/2026",
        answered="9/11/2026",
        review_by="30/6/2027",
    ),
    Question(
        slug="duoc-bieu-duong-xin-tham-nhieu-hon",
        title="Được biểu dương vì tiến bộ, gia đình có thể xin được thăm nhiều hơn không?",
        question=(
            "Chồng tôi về hơn một năm, vừa được khu phố biểu dương. Từ sau hôm đó tình nguyện viên đến thưa hẳn, chắc nghĩ nhà tôi đã ổn. "
            "Thật ra anh ấy vẫn mong có người trò chuyện. Chúng tôi xin thăm thêm được không, và có phải để người ta nêu tên không?"
        ),
        short_answer=(
            "Gia đình cứ đề nghị đội trưởng sắp thêm buổi thăm; được khen không có nghĩa là hết cần người đi cùng. Số buổi tùy người và "
            "thời gian của Đội. Việc nêu tên hay kể chuyện của anh là chuyện khác, Đội nên hỏi và chờ anh đồng ý."
        ),
        body=[
            (
                "paragraph",
                (
                    "<p>Lời khen làm người ta vui, rồi đôi khi làm người ta thấy cô đơn hơn, vì ai cũng tưởng mọi chuyện đã xong. Mong "
                    "muốn của anh rất dễ hiểu và nên được nói ra.</p>"
                ),
            ),
            ("heading", "Cách đề nghị"),
            (
                "paragraph",
                (
                    "<p>Gọi cho tình nguyện viên hoặc đội trưởng, tốt nhất trước cuối tháng, vì danh sách việc thường được sắp theo tháng. "
                    "Nói cụ thể sẽ dễ sắp hơn nói “đến nhiều hơn”:</p>"
                    "<ul>"
                    "<li>anh muốn gặp mấy lần một tháng, buổi nào;</li>"
                    "<li>muốn trò chuyện về điều gì: công việc, tiền nong, giấc ngủ hay chỉ uống nước;</li>"
                    "<li>gặp tại nhà, qua điện thoại hay cùng đi câu lạc bộ;</li>"
                    "<li>có hợp với người cũ không, hay muốn thêm một người nữa.</li>"
                    "</ul>"
                    "<p>Nếu Đội đang ít người, có thể xen kẽ: một lần thăm, một lần gọi. Câu lạc bộ của người sau cai, nếu nơi anh chị ở "
                    "có, cũng là chỗ gặp đều mà không phải chờ ai đến.</p>"
                ),
            ),
            ("heading", "Chuyện nêu tên và nêu gương"),
            (
                "paragraph",
                (
                    "<p>Chia sẻ cách làm hay giúp được gia đình khác, nhưng không phải ai cũng muốn kể trước đông người. Anh có thể đồng ý "
                    "kể mà không nêu tên, chỉ kể với nhóm nhỏ, hoặc từ chối. Từ chối không nên làm giảm sự giúp đỡ; nếu thấy có sự khác "
                    "đi, chị nói với đội trưởng hoặc cán bộ xã, phường.</p>"
                    "<p>Người từng đi qua chặng này, khi đã vững, có thể trở thành người giúp lại người khác. Lúc nào anh nghĩ đến việc "
                    'ấy, mời đọc hướng dẫn <a href="page:lam-tinh-nguyen-vien">làm tình nguyện viên</a>.</p>'
                ),
            ),
        ],
        legal_base=(
            "Câu trả lời là lời khuyên thực hành; chưa tìm thấy quy định riêng về số buổi thăm. Luật 91/2025/QH15 về bảo vệ dữ liệu cá "
            "nhân có hiệu lực từ 1/1/2026; phần áp dụng cho việc nêu tên người được biểu dương cần kiểm tra."
        ),
        asked="12/11/2026",
        answered="17/11/2026",
        review_by="30/6/2027",
    ),
]
