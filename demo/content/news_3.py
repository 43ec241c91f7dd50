"""Demo news from September 2025 to November 2026: health, data protection, the law of 2025, families, boundaries and the portal's own notices."""

from __future__ import annotations

from demo.content.schema import News

DRAWN = "Tranh minh họa: Ban biên tập"

NEWS: list[News] = [
    News(
        slug="bua-com-deu-cho-nguoi-dang-hoi-phuc",
        title="Bữa cơm đều cho người đang hồi phục",
        date="18/9/2025",
        category="y-te-suc-khoe",
        byline="Tổ biên tập",
        summary="Không cần món bổ đắt tiền. Ăn đúng bữa, đủ loại, có người cùng ăn là cách chăm sóc mà nhà nào cũng làm được.",
        picture="rice",
        picture_alt="Tranh vẽ ruộng lúa bậc thang trên sườn đồi",
        picture_caption="Bữa cơm nhà bắt đầu từ những thứ quen thuộc.",
        picture_credit=DRAWN,
        tags=("Sức khỏe", "Người sau cai", "Kinh tế hộ"),
        body=[
            (
                "paragraph",
                "<p>Nhiều người mới trở về ăn rất ít, hoặc bỏ bữa rồi ăn dồn vào đêm. Thay vì ép, gia đình thử hai việc: dọn cơm đúng giờ và ngồi ăn cùng. "
                "Hôm nào họ chỉ ăn nửa bát thì nửa bát cũng được.</p>",
            ),
            ("heading", "Một ngày dễ nấu"),
            (
                "table",
                {
                    "caption": "Gợi ý thực đơn bình dân",
                    "header": ["Bữa", "Món", "Mẹo nhỏ"],
                    "rows": [
                        ["Sáng", "Cháo đậu, trứng luộc hoặc bánh mì trứng", "Ăn trong một giờ sau khi dậy"],
                        ["Trưa", "Cơm, cá kho, canh rau, quả chuối", "Ăn chậm, tắt ti vi"],
                        ["Xế", "Sữa chua, khoai luộc", "Thay cho nước ngọt"],
                        ["Tối", "Cơm, đậu phụ hoặc thịt, rau luộc", "Cách giờ ngủ chừng ba tiếng"],
                    ],
                },
            ),
            ("heading", "Khi chán ăn, buồn nôn, táo bón"),
            (
                "paragraph",
                "<p>Chia thành nhiều bữa nhỏ, uống đủ nước, thêm rau và khoai, đi bộ sau bữa ăn. Nếu kéo dài, sút cân nhanh, đau bụng nhiều hay vàng da, "
                "xin đến trạm y tế. Ai đang uống thuốc theo đơn nên hỏi bác sĩ trước khi dùng thêm thuốc nam, rượu thuốc hay thực phẩm chức năng.</p>",
            ),
            ("heading", "Đi chợ cùng nhau"),
            (
                "paragraph",
                "<p>Giao cho người thân cầm tiền đi chợ một buổi mỗi tuần, ghi lại trên giấy: mua gì, bao nhiêu, còn thừa bao nhiêu. Đó vừa là vận động, "
                "vừa là tập lại việc giữ tiền. Lần đầu hãy đi cùng, lần sau chờ ở cổng chợ. Thiếu vài nghìn cũng đừng tra hỏi.</p>",
            ),
        ],
    ),
    News(
        slug="du-lieu-ca-nhan-trong-so-tay-cua-doi",
        title="Luật Bảo vệ dữ liệu cá nhân có hiệu lực: sổ tay của đội cần đổi những gì",
        date="5/1/2026",
        time="09:40",
        category="chinh-sach-phap-luat",
        summary=(
            "Luật số 91/2025/QH15 và Nghị định số 356/2025/NĐ-CP có hiệu lực từ 1/1/2026. Tình nguyện viên nên dành một buổi dọn lại sổ sách, điện thoại "
            "và nhóm chat."
        ),
        tags=("Văn bản mới", "Bảo mật thông tin", "Đội tình nguyện"),
        body=[
            (
                "paragraph",
                "<p>Từ 1/1/2026, Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15 có hiệu lực cùng Nghị định số 356/2025/NĐ-CP; nghị định này thay thế Nghị "
                "định số 13/2023/NĐ-CP. Bài dưới đây không tóm tắt luật, chỉ gợi ý việc nên làm ngay với thông tin của người khác mà đội đang giữ.</p>",
            ),
            ("heading", "Buổi dọn sổ: ba chồng giấy"),
            (
                "paragraph",
                "<ol><li><b>Cần dùng trong tháng:</b> giữ lại, cất nơi có khóa.</li>"
                "<li><b>Không còn dùng nhưng phải nộp:</b> giao cho đội trưởng, có ký nhận.</li>"
                "<li><b>Bản nháp, bản chụp thừa:</b> gom lại, hủy chung một lần, có hai người cùng chứng kiến.</li></ol>",
            ),
            ("heading", "Trong điện thoại"),
            (
                "paragraph",
                "<ul><li>Đặt khóa màn hình; đừng cho con cháu mượn máy có ghi chép của đội.</li>"
                "<li>Xóa ảnh chụp danh sách, giấy tờ, nhà cửa của người được giúp.</li>"
                "<li>Rời những nhóm chat có nhắc tên người được giúp, và nói với nhóm vì sao.</li>"
                "<li>Mất máy thì báo đội trưởng ngay trong ngày.</li></ul>",
            ),
            ("heading", "Nói với gia đình"),
            (
                "paragraph",
                "<p>Lần thăm tới, hãy nói cho họ biết đội ghi gì về họ, ghi để làm gì và ai đọc được. Nếu gia đình muốn xem hoặc muốn sửa điều ghi sai, "
                "xin nhận lời và chuyển đến cán bộ phụ trách.</p>"
                '<p>Quyền cụ thể của từng người và cách gửi yêu cầu, mời xem trang <a href="page:quyen-rieng-tu">Quyền riêng tư</a>. Câu hỏi nào chưa '
                "chắc, ta ghi “cần kiểm tra” chứ không trả lời theo trí nhớ.</p>",
            ),
        ],
    ),
    News(
        slug="mot-trang-giay-truoc-khi-hoi-vay",
        title="Một trang giấy trước khi đi hỏi vay vốn",
        date="16/3/2026",
        category="hoat-dong-doi",
        locality="Xã Phú Lành (minh họa)",
        summary=(
            "Trước khi hỏi vay được bao nhiêu, hãy trả lời xem mình định làm gì, bán cho ai và lúc khó thì trả bằng cách nào. Một đội đã giúp bảy gia đình "
            "viết ra trang giấy ấy."
        ),
        picture="sapling",
        picture_alt="Tranh vẽ cây non mới trồng",
        picture_caption="Vốn nhỏ cũng cần chỗ đất hợp.",
        picture_credit=DRAWN,
        tags=("Vay vốn", "Kinh tế hộ", "Người sau cai"),
        body=[
            (
                "paragraph",
                "<p>Nơi cho vay nào cũng sẽ hỏi. Viết trước ra giấy thì đỡ lúng túng, và đôi khi viết xong mới thấy chưa cần vay. Trong bảy gia đình làm "
                "thử, hai nhà quyết định chờ thêm một vụ, một nhà chuyển sang học nghề trước.</p>",
            ),
            ("heading", "Sáu dòng của trang giấy"),
            (
                "paragraph",
                "<ol><li>Tôi định làm gì, bắt đầu từ tháng nào?</li>"
                "<li>Ai sẽ mua, ở đâu? Tôi đã hỏi thử mấy người?</li>"
                "<li>Cần mua những gì, thứ nào mượn được?</li>"
                "<li>Mỗi tuần thu về và chi ra khoảng bao nhiêu?</li>"
                "<li>Nếu ốm, mưa bão hay ế hàng, nhà tôi xoay thế nào?</li>"
                "<li>Trong nhà ai đồng ý, ai còn lo?</li></ol>",
            ),
            ("heading", "Đi hỏi thì hỏi cho hết"),
            (
                "paragraph",
                "<p>Hỏi ai được vay, thủ tục gồm giấy gì, lãi tính ra sao, trả theo kỳ nào, chậm thì thế nào, có phải vào tổ nhóm không. Nghe chưa rõ xin "
                "nói lại và viết ra. Đội không biết trước ai được vay, càng không hứa thay nơi cho vay.</p>",
            ),
            (
                "callout",
                {
                    "kind": "warning",
                    "title": "Tránh xa các lời mời này",
                    "text": (
                        "<p>Vay qua điện thoại chỉ cần gửi ảnh giấy tờ; đòi phí trước; bắt đưa danh bạ; nhận “làm hồ sơ trọn gói”. Đã lỡ gửi giấy tờ, hãy báo "
                        "công an và nói với người nhà, đừng giấu.</p>"
                    ),
                },
            ),
            (
                "paragraph",
                '<p>Các bước tiếp theo có ở hướng dẫn <a href="page:vay-von-hoc-nghe-viec-lam">vay vốn, học nghề, việc làm</a>.</p>',
            ),
        ],
        related=("so-chi-tieu-tren-ban-an", "xuong-moc-nhan-nguoi-hoc-nghe"),
    ),
    News(
        slug="an-toan-cua-tinh-nguyen-vien",
        title="Lớp nửa ngày về an toàn cho tình nguyện viên",
        date="12/5/2026",
        time="14:00",
        category="tap-huan",
        source="Bản tin Đội",
        summary="Đi hai người lúc nào, đứng ở đâu trong nhà, khi nào thì ra về. Những điều tưởng nhỏ được đem ra tập cho quen chân.",
        picture="lane",
        picture_alt="Tranh vẽ con ngõ giữa hai dãy nhà cao dẫn về phía mặt trời",
        picture_caption="Bài tập đầu tiên: nhìn xem lối ra ở phía nào.",
        picture_credit=DRAWN,
        tags=("Tập huấn", "An toàn", "Thăm hộ gia đình"),
        body=[
            (
                "paragraph",
                "<p>Lớp chỉ có bốn giờ, không phát tài liệu dày. Học viên tập trong một gian nhà mượn của khu phố, có bàn ghế, cửa sau, chó nuôi và cả một "
                "người đóng vai đang nóng giận.</p>",
            ),
            ("heading", "Trước khi ra khỏi nhà"),
            (
                "paragraph",
                "<ul><li>Nhắn đội trưởng: đi ngõ nào, mấy giờ về.</li>"
                "<li>Lần đầu, nơi lạ hoặc sau 18 giờ thì đi hai người.</li>"
                "<li>Điện thoại đủ pin, không mang nhiều tiền, không đeo trang sức.</li>"
                "<li>Trong người không khỏe thì hoãn.</li></ul>",
            ),
            ("heading", "Trong nhà người khác"),
            (
                "paragraph",
                "<p>Ngồi gần cửa, không ngồi chỗ bị chắn. Thấy có người say, có vật sắc để trên bàn hay trong nhà đang cãi nhau, tình nguyện viên nói một "
                "câu đã thuộc: “Hôm nay nhà mình bận, cháu xin phép hôm khác”, rồi đứng dậy. Không giải thích dài, không can hai người đang xô xát.</p>",
            ),
            ("heading", "Khi có chuyện"),
            (
                "paragraph",
                "<p>Ra nơi có người, gọi 113 nếu nguy hiểm, 115 nếu có người bị nạn, sau đó gọi đội trưởng. Lỡ bị kim đâm hay dính máu vào vết thương thì "
                "rửa dưới vòi nước sạch và đến ngay cơ sở y tế để được hướng dẫn, không chờ đến hôm sau.</p>",
            ),
            (
                "quote",
                {
                    "text": "Ra về sớm không phải là bỏ rơi ai. Mình còn nguyên vẹn thì tuần sau mới quay lại được.",
                    "source": "Giảng viên của lớp",
                },
            ),
            (
                "paragraph",
                "<p>Lớp tiếp theo dành cho đội trưởng: làm gì trong 24 giờ đầu khi người của mình gặp chuyện, từ lúc nghe máy đến lúc đưa về tận nhà. "
                'Người muốn vào đội có thể đọc trước hướng dẫn <a href="page:lam-tinh-nguyen-vien">làm tình nguyện viên</a>.</p>',
            ),
        ],
    ),
    News(
        slug="luat-phong-chong-ma-tuy-2025-co-hieu-luc",
        title="Hôm nay 1/7/2026, Luật Phòng, chống ma túy số 120/2025/QH15 có hiệu lực",
        date="1/7/2026",
        time="07:00",
        category="chinh-sach-phap-luat",
        summary="Luật mới thay Luật số 73/2021/QH14. Ban biên tập nói rõ điều đã chắc, điều còn phải kiểm tra, và cách đọc các bài cũ trên cổng từ hôm nay.",
        picture="scales",
        picture_alt="Tranh vẽ chiếc cân đĩa thăng bằng",
        picture_credit=DRAWN,
        tags=("Văn bản mới", "Cai nghiện ma túy", "Sử dụng cổng"),
        change_date="12/10/2026",
        change_note="Bổ sung mục “Đã cầm giấy tờ theo luật cũ” vì nhiều bạn đọc hỏi.",
        body=[
            ("heading", "Điều đã chắc"),
            (
                "paragraph",
                "<ul><li>Luật Phòng, chống ma túy số 120/2025/QH15 được ban hành ngày 10/12/2025.</li>"
                "<li>Luật có hiệu lực từ 1/7/2026.</li>"
                "<li>Cũng từ ngày này, luật thay thế Luật Phòng, chống ma túy số 73/2021/QH14.</li></ul>",
            ),
            ("heading", "Điều còn phải kiểm tra"),
            (
                "paragraph",
                "<p>Các nghị định quy định chi tiết luật cũ, gồm Nghị định số 105/2021/NĐ-CP, Nghị định số 109/2021/NĐ-CP và Nghị định số 116/2021/NĐ-CP, "
                "từ nay áp dụng đến đâu: cần kiểm tra. Khi chưa có câu trả lời chắc chắn, cổng không ghi thay cơ quan có thẩm quyền. Xin hỏi công an xã, "
                "phường trước khi nộp giấy tờ.</p>",
            ),
            ("heading", "Đã cầm giấy tờ theo luật cũ"),
            (
                "paragraph",
                "<p>Hãy giữ nguyên bản gốc. Đem bản chụp đến công an xã, phường và hỏi ba câu: giấy này còn dùng tiếp không, tôi có phải làm gì thêm, ai "
                "sẽ báo cho tôi. Nhờ ghi câu trả lời ra giấy, có ngày tháng.</p>"
                "<p>Nếu ở xa hoặc không đi lại được, hãy nhờ tình nguyện viên phụ trách khu dân cư đi cùng người nhà. Xin đừng gửi ảnh giấy tờ qua nhóm "
                "chat, cũng đừng trả tiền cho ai nhận “đổi giấy theo luật mới”.</p>",
            ),
            ("heading", "Đội tình nguyện làm gì trong tháng 7"),
            (
                "paragraph",
                "<ol><li>Gỡ hoặc ghi ngày lên tờ rơi, pa nô, bài phát thanh còn dẫn Luật số 73/2021/QH14.</li>"
                "<li>Tại giao ban, đọc chung mục lục luật mới và lập danh sách câu hỏi của địa bàn.</li>"
                "<li>Gửi câu hỏi một lần về xã, phường; có trả lời thì báo lại cho người đã hỏi trước tiên.</li>"
                "<li>Trong lúc chờ, trả lời bà con: “Luật đã đổi, việc của bác cháu xin hỏi lại cho chắc”.</li></ol>",
            ),
            ("heading", "Đọc bài cũ trên cổng"),
            (
                "paragraph",
                "<p>Bài đăng trước hôm nay vẫn giữ nguyên chữ. Bài nào Ban biên tập đọc lại và thấy cần nói thêm thì có lời cập nhật ghi rõ ngày, đặt ở "
                "đầu bài. Chưa thấy lời ấy, xin nhìn ngày đăng: bài nói theo luật của hôm đó. Các hướng dẫn về "
                '<a href="page:cai-nghien-tai-gia-dinh-cong-dong">cai nghiện tại gia đình, cộng đồng</a> và '
                '<a href="page:cai-nghien-tu-nguyen-tai-co-so">cai nghiện tự nguyện tại cơ sở</a> đang được đọc lại từng mục; điểm nào chưa chắc có ghi '
                "ở cuối, kèm lần kiểm tra gần nhất.</p>",
            ),
            (
                "contact",
                {
                    "title": "Báo chỗ ghi luật cũ",
                    "phone": "1900 0000",
                    "email": "banbientap@congdoi.example",
                    "note": "Xin cho biết tên bài và câu bạn thấy cần sửa.",
                },
            ),
        ],
        end_mark="",
        related=("luat-phong-chong-ma-tuy-2021-co-hieu-luc",),
    ),
    News(
        slug="gia-dinh-noi-chuyen-voi-nhau",
        title="Lo con dùng ma túy: nói với con thế nào cho con còn muốn nghe",
        date="27/8/2026",
        category="phong-chong-ma-tuy",
        summary="Cơn giận của cha mẹ thường là nỗi sợ. Trước khi lục cặp hay tra hỏi, hãy thử một cuộc nói chuyện hai mươi phút, có chuẩn bị.",
        picture="lantern",
        picture_alt="Tranh vẽ đèn lồng lụa trên phố cũ ven sông lúc chập tối",
        picture_caption="Chọn một tối yên, tắt ti vi, chỉ hai người.",
        picture_credit=DRAWN,
        tags=("Tư vấn gia đình", "Cai nghiện ma túy"),
        body=[
            (
                "paragraph",
                "<p>Con về khuya, tiêu tiền không nói được vào đâu, người gầy đi, tính nết thất thường. Những dấu hiệu ấy có thể do nhiều nguyên nhân. Cha "
                "mẹ đừng vội gọi tên; hãy kể điều mình nhìn thấy và điều mình lo.</p>",
            ),
            ("heading", "Chọn lúc nói"),
            (
                "paragraph",
                "<p>Không nói lúc con vừa bước vào cửa, lúc đang say, trước mặt khách hay trên bàn ăn đông người. Cha và mẹ thống nhất trước với nhau ai "
                "nói, nói điều gì, dừng ở đâu. Chỗ nói có thể là hiên nhà, trên xe lúc chở con đi, hay khi hai mẹ con cùng nhặt rau: không phải nhìn thẳng "
                "vào mắt nhau thì dễ nói hơn.</p>",
            ),
            (
                "table",
                {
                    "caption": "Cùng một nỗi lo, hai cách nói",
                    "header": ["Dễ làm con đóng cửa", "Dễ làm con mở lời"],
                    "rows": [
                        ["Mày lại đi với bọn ấy phải không?", "Ba hôm nay con về sau nửa đêm, mẹ không ngủ được."],
                        ["Nhà này hết phúc vì mày.", "Mẹ sợ con gặp chuyện mà mẹ không biết."],
                        ["Thề đi, thề từ nay thôi.", "Bây giờ con thấy khó nhất là gì?"],
                        ["Hỏi gì cũng im, hư quá rồi.", "Chưa muốn nói thì mai mình nói tiếp."],
                    ],
                },
            ),
            ("heading", "Nếu con thừa nhận"),
            (
                "paragraph",
                "<p>Cảm ơn con đã nói thật, rồi im lặng một lát. Đừng đòi lời hứa. Hẹn ngay một việc làm được trong ngày mai: gọi đường dây tư vấn 1900 "
                "0000, hoặc cùng đến trạm y tế. Chưa biết nên cai nghiện ở đâu, cả nhà đọc chung hướng dẫn "
                '<a href="page:cai-nghien-tai-gia-dinh-cong-dong">cai nghiện tại gia đình, cộng đồng</a>.</p>',
            ),
            ("heading", "Nếu con giận, bỏ ra ngoài"),
            (
                "paragraph",
                "<p>Nhắn một tin ngắn: cửa không khóa, cơm phần trong bếp. Thấy con bất tỉnh, co giật, khó thở hay nói chuyện muốn chết, gọi 115 ngay. Có "
                "người bị đánh, bị đe dọa thì gọi 113. Lúc đó an toàn đi trước mọi lời bàn.</p>",
            ),
            ("heading", "Giữ sức cho mình"),
            (
                "paragraph",
                "<p>Một cuộc nói chuyện không giải quyết được hết. Có khi phải đến lần thứ năm con mới kể. Trong thời gian ấy, cha mẹ vẫn cần ngủ, vẫn cần "
                "một người lớn để trút nỗi lo. Hãy chọn một người kín miệng, hoặc hỏi tình nguyện viên của đội; xin đừng kể trong họ hàng khi con chưa "
                "biết.</p>"
                "<p>Anh chị em của con cũng nên được nghe một lời giải thích vừa tuổi, và vẫn được đi học, đi chơi như thường. Không giao cho trẻ nhỏ việc "
                "canh chừng người lớn.</p>",
            ),
        ],
    ),
    News(
        slug="huong-dan-dung-cong-thong-tin",
        title="Dùng cổng thông tin dễ hơn: cỡ chữ, tìm không dấu, in bài, chép liên kết",
        date="6/10/2026",
        category="thong-bao",
        byline="Tổ biên tập",
        summary="Bốn việc bạn đọc hay hỏi khi vào cổng, kể cả bằng máy cũ. Mỗi việc chỉ cần một, hai lần bấm.",
        tags=("Sử dụng cổng", "Bảo mật thông tin"),
        body=[
            ("heading", "Chữ nhỏ quá"),
            (
                "paragraph",
                "<p>Tìm dòng “Cỡ chữ” ở đầu trang (trên điện thoại thì mở Menu), bấm A+ để to hơn, A− để nhỏ lại; trình duyệt nhớ lựa chọn này cho lần "
                "sau. Phóng to bằng hai ngón tay cũng được. Máy đang để nền tối thì trang cũng tối theo. Cần thêm cách khác, như dùng bàn phím hay phần mềm đọc "
                'màn hình, mời xem <a href="page:ho-tro-tiep-can">Hỗ trợ tiếp cận</a>.</p>',
            ),
            ("heading", "Không gõ được dấu"),
            (
                "paragraph",
                "<p>Ở mục Tra cứu xét nghiệm, cứ gõ “sieu am” hay “viem gan”, cổng vẫn tìm ra tên. Không thấy, hãy bớt một từ. Tìm nơi hỗ trợ thì không phải "
                "gõ gì: chọn loại cơ sở và tỉnh, thành phố rồi bấm “Xem”. Tìm tin cũ thì chọn tháng hay chuyên mục ở mục Tin tức, hoặc bấm chủ đề dưới bài.</p>",
            ),
            ("heading", "In ra cho người lớn tuổi"),
            (
                "paragraph",
                "<p>Dưới mỗi bài có nút “In bài”. Bản in bỏ phần thanh chọn và hình nền, giữ tiêu đề, ngày đăng, địa chỉ trang. Nhà không có máy in thì "
                "nhờ hàng photo; xin in bài hướng dẫn chung, không in thư từ riêng của mình ở chỗ lạ.</p>",
            ),
            ("heading", "Gửi cho người nhà, hỏi đúng nơi"),
            (
                "table",
                {
                    "caption": "Bạn muốn làm gì thì dùng cách nào",
                    "header": ["Bạn muốn", "Dùng", "Xin nhớ"],
                    "rows": [
                        [
                            "Gửi một bài cho người nhà",
                            "Nút “Chép liên kết” hoặc “Gửi qua thư”, dưới bài",
                            "Nghĩ xem ai cùng dùng máy với người nhận",
                        ],
                        [
                            "Báo chỗ sai trong bài",
                            "Viết thư tới banbientap@congdoi.example",
                            "Ghi tên bài và câu cần sửa",
                        ],
                        ["Cần người nghe", "Gọi 1900 0000, ngày làm việc, 7:30–17:00", "Có thể không xưng tên"],
                        ["Báo tội phạm", "Gọi 113 hoặc công an gần nhất", "Đừng báo qua thư"],
                    ],
                },
            ),
            (
                "contact",
                {
                    "title": "Cần người chỉ từng bước",
                    "phone": "1900 0000",
                    "email": "hotro@congdoi.example",
                    "note": "Địa chỉ khác ở trang Liên hệ, cuối mỗi trang.",
                },
            ),
        ],
        end_mark="",
    ),
    News(
        slug="hoi-gi-o-diem-dieu-tri-thay-the",
        title="Điểm điều trị thay thế: đến để hỏi, và nên hỏi những gì",
        date="20/10/2026",
        time="10:15",
        category="y-te-suc-khoe",
        summary="Điều trị thay thế có hợp với người nhà mình không, chỉ thầy thuốc mới trả lời được. Nhưng đến hỏi thì ai cũng có thể.",
        picture="clinic",
        picture_alt="Tranh vẽ trạm y tế nhỏ có lối dốc và mảnh vườn",
        picture_credit=DRAWN,
        tags=("Sức khỏe", "Cai nghiện ma túy", "Tư vấn gia đình"),
        body=[
            (
                "paragraph",
                "<p>Nhiều gia đình nghe người quen kể rồi tự quyết: phải uống thuốc này, phải tránh thuốc kia. Tổ biên tập khuyên làm ngược lại. Hãy mang "
                "nguyên những băn khoăn ấy đến một điểm điều trị thay thế hoặc trạm y tế, và nghe người có chuyên môn nói.</p>",
            ),
            ("heading", "Trước khi đi"),
            (
                "paragraph",
                "<p>Gọi điện hỏi giờ tiếp, có cần hẹn không, người nhà đến một mình trước được không. Viết ra giấy: đã dùng chất gì và từ bao giờ, nếu "
                "người thân bằng lòng cho biết; đang uống thuốc gì; từng dị ứng thuốc nào.</p>",
            ),
            ("heading", "Mười phút với thầy thuốc"),
            (
                "paragraph",
                "<ul><li>Trường hợp này có nên nghĩ đến điều trị thay thế không, vì sao?</li>"
                "<li>Nếu bắt đầu thì mỗi ngày phải đến vào lúc nào? Đi làm xa thì sao?</li>"
                "<li>Có tác dụng gì khó chịu, lúc nào phải quay lại ngay?</li>"
                "<li>Chi phí gồm những khoản nào?</li>"
                "<li>Thông tin của người bệnh ai được biết?</li>"
                "<li>Muốn dừng thì phải làm thế nào cho an toàn?</li></ul>",
            ),
            (
                "callout",
                {
                    "kind": "warning",
                    "title": "Ba điều không làm",
                    "text": "<p>Không uống thuốc của người khác. Không tự bỏ, tự thêm liều. Không để thuốc trong tầm tay trẻ nhỏ.</p>",
                },
            ),
            ("heading", "Tình nguyện viên giúp được gì"),
            (
                "paragraph",
                "<p>Đi cùng lần đầu, nhắc giờ, trông trẻ trong lúc chờ, hỏi thăm sau một tuần. Tình nguyện viên không khuyên dùng hay bỏ thuốc và không "
                "hỏi kết quả xét nghiệm.</p>"
                "<p>Địa chỉ các nơi có thể hỏi nằm ở danh mục cơ sở của cổng; mỗi nơi đều ghi ngày kiểm tra thông tin gần nhất, bạn nên gọi trước khi "
                "đến.</p>",
            ),
        ],
        related=("di-cung-nguoi-than-lam-xet-nghiem", "ngu-lai-cho-ngon"),
    ),
    News(
        slug="thoat-nhanh-khi-doc-trang-tro-giup",
        title="“Thoát nhanh” và những cách giữ kín khi đọc trang trợ giúp",
        date="4/11/2026",
        category="thong-bao",
        summary=(
            "Nếu bạn dùng chung máy hoặc sợ có người nhìn thấy mình đang đọc gì, nút này dành cho bạn. Nút giúp được một phần; phần còn lại cần vài thao "
            "tác của bạn."
        ),
        tags=("Sử dụng cổng", "An toàn", "Bảo mật thông tin"),
        body=[
            (
                "paragraph",
                "<p>Ở góc dưới mỗi trang hướng dẫn, hỏi đáp và cơ sở hỗ trợ có nút “Thoát nhanh”. Bấm vào, máy chuyển ngay sang một trang bình thường; "
                "trang bạn vừa đọc được thay chỗ, nên bấm nút quay lại sẽ không hiện lại đúng trang đó.</p>",
            ),
            (
                "callout",
                {
                    "kind": "warning",
                    "title": "Nút này không xóa được mọi dấu vết",
                    "text": (
                        "<p>Những trang mở trước đó vẫn nằm trong lịch sử trình duyệt. Người có quyền xem máy, xem tài khoản hay mạng trong nhà vẫn có thể "
                        "biết bạn đã vào cổng.</p>"
                    ),
                },
            ),
            ("heading", "Trước khi đọc"),
            (
                "paragraph",
                "<ul><li>Mở cửa sổ riêng tư, thường mang tên “ẩn danh”.</li>"
                "<li>Giảm độ sáng màn hình, tắt đọc thành tiếng.</li>"
                "<li>Nếu thấy máy bị cài thứ gì lạ, hãy dùng máy của người mình tin.</li></ul>",
            ),
            ("heading", "Đọc xong"),
            (
                "paragraph",
                "<ul><li>Đóng hẳn cửa sổ riêng tư.</li>"
                "<li>Nếu lỡ đọc ở cửa sổ thường: mở lịch sử, xóa riêng các dòng của cổng. Xóa sạch tất cả đôi khi càng dễ bị hỏi.</li>"
                "<li>Xóa cuộc gọi tới đường dây tư vấn trong nhật ký máy.</li>"
                "<li>Đã in bài hay chép liên kết thì cất bản in, xóa chỗ vừa chép: ở đó có địa chỉ trang.</li></ul>",
            ),
            ("heading", "Khi đang bị đe dọa"),
            (
                "paragraph",
                "<p>Ưu tiên rời khỏi chỗ nguy hiểm và gọi 113. Việc đọc để sau. Muốn nói chuyện với người ở xa, gọi 1900 0000; nếu phải ngắt giữa chừng, "
                "lần sau gọi lại bạn không cần giải thích.</p>"
                '<p>Cổng ghi và giữ những gì khi bạn ghé thăm, xin xem <a href="page:quyen-rieng-tu">Quyền riêng tư</a> và '
                '<a href="page:dieu-khoan-su-dung">Điều khoản sử dụng</a>.</p>',
            ),
        ],
        related=("huong-dan-dung-cong-thong-tin",),
    ),
    News(
        slug="ba-mo-hinh-nho-de-nhan-rong",
        title="Ba mô hình nhỏ được chọn để các xã, phường làm theo",
        date="16/11/2026",
        time="08:15",
        category="guong-sang-cach-lam-hay",
        summary="Hội thảo cuối tuần qua không trao giải. Người dự chọn ra ba cách làm rẻ, dễ bắt chước, và ghi cả lý do từng cách có thể thất bại.",
        picture="sapling",
        picture_alt="Tranh vẽ cây non mới trồng",
        picture_caption="Tiêu chí đầu tiên: nơi ít tiền cũng làm được.",
        picture_credit=DRAWN,
        tags=("Mô hình hay", "Việc làm", "Câu lạc bộ B93", "Đội tình nguyện"),
        body=[
            (
                "paragraph",
                "<p>Mười chín cách làm được gửi đến. Mỗi đội có năm phút trình bày và bị hỏi lại năm phút. Câu hỏi khó nhất lặp đi lặp lại: nếu người khởi "
                "xướng nghỉ thì việc này còn chạy không?</p>",
            ),
            (
                "key_figures",
                {
                    "period": "Hội thảo ngày 14/11/2026",
                    "source": "Biên bản hội thảo (minh họa)",
                    "method": "Mỗi đội gửi tối đa một cách làm; mỗi người dự có ba phiếu",
                    "figures": [
                        {"value": "19", "label": "cách làm gửi đến"},
                        {"value": "3", "label": "được chọn"},
                        {"value": "62", "label": "người dự"},
                    ],
                },
            ),
            ("heading", "Sổ chỗ làm dùng chung"),
            (
                "paragraph",
                "<p>Các phường liền nhau ghi chung những nơi từng nhận người: cần nghề gì, ai giữ liên lạc. Chỉ ghi nơi tuyển, không ghi người được tuyển. "
                "Dễ hỏng khi không ai gọi hỏi lại; vì vậy mỗi nơi phải có ngày kiểm tra gần nhất.</p>",
            ),
            ("heading", "Buổi B93 do thành viên tự dẫn"),
            (
                "paragraph",
                "<p>Cứ bốn buổi sinh hoạt câu lạc bộ có một buổi do chính thành viên chọn câu hỏi và giữ giờ. Dễ hỏng khi chỉ vài người nói; cách chữa là "
                "chia nhóm ba người.</p>",
            ),
            ("heading", "Góc sân làm chung"),
            (
                "paragraph",
                "<p>Một buổi sáng mỗi tháng, người sau cai và hàng xóm cùng sửa ghế đá, tỉa cây, sơn lại cổng nhà văn hóa. Không đọc tên, không chụp ảnh. "
                "Dễ hỏng nếu biến thành buổi phạt; bởi thế lãnh đạo khu phố phải cầm chổi trước.</p>",
            ),
            ("heading", "Vì sao nhiều cách làm khác chưa được chọn"),
            (
                "paragraph",
                "<p>Không phải vì dở. Một câu lạc bộ dạy nấu ăn chạy tốt nhờ có bếp của nhà hàng cho mượn, nơi khác khó tìm. Một nhóm chat hỗ trợ gia đình "
                "rất rôm rả, nhưng khi được hỏi ai đọc được các tin nhắn ấy thì chưa ai trả lời chắc chắn. Hội thảo đề nghị sửa rồi gửi lại vào đợt "
                "sau.</p>"
                "<p>Người dự còn ghi vào biên bản một lời nhắc: đừng đếm số buổi để khoe. Hãy đếm việc đã xong, chẳng hạn bao nhiêu chỗ làm được gọi hỏi "
                "lại, bao nhiêu lời hẹn được trả đúng ngày.</p>",
            ),
            (
                "image",
                {
                    "picture": "lotus",
                    "alt": "Tranh vẽ một bông sen nở rộ",
                    "caption": "Một góc sân được chăm lại thường bắt đầu từ chậu cây, khóm hoa.",
                    "credit": DRAWN,
                },
            ),
            (
                "paragraph",
                '<p>Xã, phường muốn làm theo có thể xin bản ghi chép một trang của từng mô hình ở trang <a href="page:lien-he">Liên hệ</a>. Sau ba tháng, '
                "hội thảo sẽ hỏi lại: đã làm thử chưa, đã sửa gì cho hợp với nơi mình.</p>",
            ),
        ],
        related=("hai-doi-trao-doi-kinh-nghiem", "mot-buoi-sinh-hoat-cau-lac-bo-b93"),
    ),
    News(
        slug="giu-loi-va-giu-ranh-gioi",
        title="Giữ lời và giữ ranh giới: chuyện bàn ở giao ban tháng 11",
        date="19/11/2026",
        time="17:20",
        category="hoat-dong-doi",
        summary=(
            "Cho mượn tiền, nghe máy lúc nửa đêm, kể với vợ chuyện người mình giúp, nhận quà: những tình huống hay gặp, đã đổi chi tiết, được đem ra bàn "
            "cùng nhau."
        ),
        picture="meeting",
        picture_alt="Tranh vẽ bàn họp và những chiếc ghế",
        picture_credit=DRAWN,
        tags=("Giao ban", "Bảo mật thông tin", "An toàn", "Đội tình nguyện"),
        body=[
            (
                "paragraph",
                "<p>Tình nguyện viên giúp người khác bằng lòng tốt, nên rất khó nói “không”. Giao ban tháng này dành trọn nửa giờ cho việc khó ấy. Đội "
                "không phê bình ai; mỗi tình huống chỉ có hai câu hỏi: điều gì tốt cho người được giúp, điều gì giữ được mình?</p>",
            ),
            ("heading", "Cho mượn tiền"),
            (
                "paragraph",
                "<p>Đội thống nhất không cho mượn, không đứng tên vay giúp. Câu nói được chọn: “Việc tiền em không làm được, nhưng em đi cùng anh hỏi nơi "
                "giúp được”. Nhà hết gạo thì báo đội trưởng để dùng quỹ của đội hoặc nhờ hội đoàn thể.</p>",
            ),
            ("heading", "Cuộc gọi lúc nửa đêm"),
            (
                "paragraph",
                "<p>Ngay lần gặp đầu, hãy nói giờ mình nghe máy. Ngoài giờ ấy, việc gấp gọi 115, 113 hoặc đường dây 1900 0000. Lỡ nghe thì chỉ hỏi xem có "
                "ai đang nguy hiểm không; nếu không, hẹn sáng mai và giữ đúng hẹn.</p>",
            ),
            ("heading", "Kể với người nhà"),
            (
                "paragraph",
                "<p>Vợ chồng tin nhau, nhưng câu chuyện ấy không phải của mình. Muốn nhẹ lòng, hãy kể điều mình cảm thấy, bỏ hết tên tuổi, nhà cửa, hoàn "
                "cảnh. Hoặc gọi đội trưởng.</p>",
            ),
            ("heading", "Khi tình cảm đi quá xa"),
            (
                "paragraph",
                "<p>Gặp nhau nhiều, người được giúp có thể coi tình nguyện viên như ruột thịt, gọi mỗi ngày, tặng quà, giận khi không được sang. Chuyện ấy "
                "không có gì xấu, chỉ cần nói sớm. Nhận một nải chuối vườn nhà thì được; quà có giá trị xin gửi lại và cảm ơn. Nếu thấy khó giữ khoảng "
                "cách, hãy báo đội trưởng để có người đi cùng một thời gian hoặc bàn giao cho người khác, với sự đồng ý của người được giúp.</p>",
            ),
            (
                "table",
                {
                    "caption": "Đội thống nhất: nói với ai, nói đến đâu",
                    "header": ["Tình huống", "Nói với ai", "Nói đến đâu"],
                    "rows": [
                        ["Người được giúp đồng ý chuyển gửi", "Nơi nhận chuyển gửi", "Đúng phần họ đồng ý"],
                        ["Có nguy hiểm đến tính mạng", "115, 113, đội trưởng", "Đủ để cứu người"],
                        ["Hàng xóm, người quen hỏi thăm", "Không ai", "“Cháu không tiện nói ạ”"],
                    ],
                },
            ),
            (
                "quote",
                {
                    "text": "Ranh giới không phải hàng rào. Nó giống tay vịn cầu thang, để cả hai cùng bám.",
                    "source": "Một đội trưởng",
                },
            ),
            (
                "paragraph",
                "<p>Mỗi người về tự viết một câu từ chối của riêng mình, tháng sau đem ra đọc cho cả đội nghe.</p>",
            ),
        ],
    ),
]
