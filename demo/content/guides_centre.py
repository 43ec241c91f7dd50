"""Two guides about rehabilitation centres: going of one's own will, and being sent by decision."""

from __future__ import annotations

from demo.content.schema import Guide, Section

GUIDES_CENTRE: list[Guide] = [
    Guide(
        slug="cai-nghien-tu-nguyen-tai-co-so",
        title="Cai nghiện tự nguyện tại cơ sở: chọn nơi, đăng ký, ngày vào và ngày về",
        task="Tôi muốn tự nguyện vào cơ sở cai nghiện",
        task_note="Chọn cơ sở, hỏi gì trước khi ký, mang gì theo và chuẩn bị ngày về",
        icon="building",
        summary=(
            "Tự mình xin đi cai là một bước khó và đáng quý. Trước khi ký giấy, hãy đến xem nơi ở, hỏi rõ cách điều trị, chi phí, việc "
            "thăm gặp và ngày về. Bài này có sẵn danh sách câu hỏi để in ra mang theo."
        ),
        sections=[
            Section(
                title="Quyết định đi cai, nói với ai trước",
                body=[
                    (
                        "paragraph",
                        (
                            "<p>Nhiều người giữ ý định này trong lòng rất lâu vì sợ bị hỏi, sợ mất việc, sợ hàng xóm biết. Bạn không phải "
                            "nói với tất cả mọi người. Chỉ cần một người đáng tin: vợ, chồng, mẹ, anh chị, hoặc một tình nguyện viên ở "
                            "phường.</p>"
                            "<p>Có thể bắt đầu bằng một câu ngắn: <b>“Tôi muốn đi cai. Tôi cần người đi cùng.”</b> Người nghe không cần "
                            "khuyên nhủ nhiều, chỉ cần hỏi lại: “Bao giờ mình đi hỏi chỗ?”, rồi hẹn một ngày cụ thể trong tuần.</p>"
                            "<p>Nếu đang đi làm, hãy nghĩ trước cách xin nghỉ. Bạn có thể nói mình đi chữa bệnh dài ngày; kể thêm đến đâu "
                            "là do bạn chọn. Người đang nuôi con nhỏ nên nhờ sẵn người trông cháu, viết giờ học, giờ thuốc của cháu ra "
                            "giấy.</p>"
                            "<p>Còn nếu bạn là cha mẹ và con chưa muốn đi? Hãy hỏi con sợ điều gì nhất: đau, mất bạn, mất việc hay sợ bị "
                            "nhốt. Trả lời được một nỗi sợ cụ thể thường có ích hơn mười lời khuyên. Có thể mời con chỉ đi xem nơi cai một "
                            "buổi, xem xong về, chưa phải quyết.</p>"
                            "<p>Trong lúc chờ ngày vào, đừng tự ngừng đột ngột nếu đang dùng nhiều chất hay đang uống thuốc kê đơn. Hỏi "
                            "trạm y tế hoặc chính nơi bạn định đến.</p>"
                        ),
                    ),
                ],
                anchor="quyet-dinh",
            ),
            Section(
                title="Tìm và so sánh nơi cai",
                body=[
                    (
                        "paragraph",
                        (
                            "<p>Có cơ sở của Nhà nước và cơ sở khác; nơi gần nhà và nơi xa nhà; nơi chỉ cắt cơn và nơi kèm học nghề, tâm "
                            "lý. Không nơi nào tốt cho tất cả. Gần nhà thì dễ thăm, xa nhà thì dễ tránh bạn cũ: hãy cân hai điều này với "
                            "nhau.</p>"
                            "<p>Hãy hỏi ít nhất hai nơi, và đến tận nơi một lần trước ngày vào. Khi đến, quan sát:</p>"
                            "<ul>"
                            "<li>chỗ ngủ, nhà vệ sinh, bếp ăn có sạch và thoáng không;</li>"
                            "<li>có nhân viên y tế trực ban đêm không;</li>"
                            "<li>người đang ở đó nói chuyện với nhân viên có thoải mái không;</li>"
                            "<li>lịch một ngày có được dán lên cho mọi người xem không;</li>"
                            "<li>có góc tiếp gia đình không.</li>"
                            "</ul>"
                            "<p>Nên nghi ngờ nơi hứa chắc khỏi, đòi đóng hết tiền một lần, không cho vào xem, hoặc không chịu đưa giấy tờ "
                            "về hoạt động của mình. Hỏi công an, UBND xã, phường nơi cơ sở đóng để biết nơi ấy có được phép hoạt động "
                            "không.</p>"
                        ),
                    ),
                ],
                anchor="chon-noi-cai",
            ),
            Section(
                title="Câu hỏi trước khi ký giấy",
                body=[
                    (
                        "paragraph",
                        (
                            "<p>In phần này ra, hỏi từng câu, ghi câu trả lời bên cạnh. Câu nào không được trả lời rõ thì xin viết vào giấy.</p>"
                        ),
                    ),
                    (
                        "table",
                        {
                            "caption": "Danh sách câu hỏi mang theo",
                            "header": ["Về việc gì", "Hỏi thế nào"],
                            "rows": [
                                [
                                    "Khám và điều trị",
                                    "Ai khám lúc vào? Cắt cơn bằng cách nào? Bệnh tôi đang có được chữa ở đâu?",
                                ],
                                ["Thời gian", "Ở bao lâu? Ai quyết định kéo dài? Muốn về sớm thì làm gì?"],
                                [
                                    "Tiền",
                                    "Tổng cộng bao nhiêu? Gồm những gì? Trả làm mấy lần? Về sớm có được trả lại không?",
                                ],
                                [
                                    "Thăm, gọi điện",
                                    "Gọi được khi nào? Gia đình thăm ngày nào? Có việc gấp thì liên lạc ra sao?",
                                ],
                                ["Nội quy", "Được mang gì vào? Bị phạt những gì, phạt thế nào?"],
                                ["Riêng tư", "Hồ sơ của tôi ai được xem? Có chụp ảnh, quay phim không?"],
                                ["Ngày về", "Được cấp giấy gì? Ai báo cho xã, phường? Có người theo dõi tiếp không?"],
                            ],
                        },
                    ),
                    (
                        "paragraph",
                        (
                            "<p>Đọc hết giấy trước khi ký, kể cả chữ nhỏ ở trang sau. Chưa hiểu thì xin mang về đọc thêm một ngày. Xin một "
                            "bản giữ lại cho mình, chụp ảnh từng trang và gửi cho người thân.</p>"
                        ),
                    ),
                ],
                anchor="cau-hoi-truoc-khi-ky",
            ),
            Section(
                title="Ngày vào: mang gì, để lại gì",
                body=[
                    (
                        "paragraph",
                        (
                            "<p>Hỏi trước để khỏi mang thừa. Thông thường cần:</p>"
                            "<ul>"
                            "<li>giấy tờ tùy thân, thẻ bảo hiểm y tế nếu có, bản sao mỗi thứ một tờ;</li>"
                            "<li>đơn thuốc, sổ khám, thuốc đang uống để trong vỉ còn nhãn;</li>"
                            "<li>quần áo dễ giặt, dép, đồ vệ sinh cá nhân, kính nếu đeo;</li>"
                            "<li>số điện thoại của ba người thân, viết tay trên giấy;</li>"
                            "<li>một ít tiền lẻ theo mức cơ sở cho phép.</li>"
                            "</ul>"
                            "<p>Để ở nhà điện thoại đắt tiền, trang sức, vật nhọn, rượu. Nói với người khám toàn bộ những chất đã dùng và "
                            "lần dùng cuối; giấu đi chỉ làm việc cắt cơn khó và nguy hiểm hơn. Lời khai này là để chữa bệnh.</p>"
                            "<p>Người đưa đi nên ở lại đến khi làm xong thủ tục, xin tên bộ phận phụ trách và số trực. Lúc chia tay, tránh "
                            "dặn dò quá nhiều. Một cái ôm và ngày hẹn gặp lại là đủ.</p>"
                        ),
                    ),
                ],
                anchor="ngay-vao",
            ),
            Section(
                title="Trong thời gian ở cơ sở",
                body=[
                    (
                        "paragraph",
                        (
                            "<p>Tuần đầu thường muốn về nhất. Nếu người thân gọi, bảo không chịu nổi, gia đình hãy nghe hết rồi hỏi: đau ở "
                            "đâu, đã nói với nhân viên chưa, có ai ở cạnh không. Sau đó gọi cho cơ sở để hỏi lại. Nếu có dấu hiệu bị đánh, "
                            "bị ép hoặc bị bệnh mà không được khám, đến tận nơi và báo cơ quan quản lý cơ sở, cần thì gọi 113.</p>"
                            "<p>Thăm đều hơn là thăm lâu. Mang tin vui nhỏ ở nhà, ảnh con cái, chuyện con mèo, cái cây. Chuyện nợ nần, tòa "
                            "án, ly hôn nên nói khi có cán bộ tư vấn ngồi cùng.</p>"
                            "<p>Người đang cai có thể xin học một nghề, giữ một việc trong nhóm, viết nhật ký. Hãy hỏi cán bộ mỗi tháng "
                            "một lần: tôi đã tiến bộ ở điểm nào, còn yếu điểm nào. Gia đình cũng dùng quãng này để ngủ bù, chữa bệnh, dọn "
                            "nhà và gặp tư vấn cho chính mình.</p>"
                        ),
                    ),
                ],
                anchor="trong-thoi-gian-cai",
            ),
            Section(
                title="Chuẩn bị ngày về từ sớm",
                body=[
                    (
                        "paragraph",
                        (
                            "<p>Đừng đợi đến hôm cuối. Khoảng một tháng trước khi về, ba bên nên nói chuyện: người cai, gia đình và Đội "
                            "công tác xã hội tình nguyện ở xã, phường. Có bốn điều cần chốt: về ở đâu, ai đón, tuần đầu làm gì, ai là "
                            "người gọi khi khó.</p>"
                            "<p>Trước khi rời cơ sở, xin giấy ghi nhận việc cai, bản tóm tắt sức khỏe, đơn thuốc và lịch hẹn khám. Hỏi "
                            "nguy cơ dùng quá liều khi dùng lại sau một thời gian ngừng, vì đây là lúc dễ gặp nhất. Sau đó đọc "
                            '<a href="page:con-toi-moi-di-cai-ve">hướng dẫn cho tuần đầu, tháng đầu và hai năm</a>.</p>'
                            "<p>Nơi ở cũ quá nhiều cám dỗ thì có thể tính ở nhờ họ hàng một thời gian. Hãy hỏi trước công an xã, phường "
                            "nơi đến về việc khai báo chỗ ở.</p>"
                        ),
                    ),
                ],
                anchor="chuan-bi-ngay-ve",
            ),
            Section(
                title="Pháp luật đang thay đổi: hỏi đúng văn bản",
                base_document="Luật 120/2025/QH15 ngày 10/12/2025",
                body=[
                    (
                        "paragraph",
                        (
                            "<p>Từ 1/3/2025 công tác cai nghiện ma túy thuộc ngành công an, vì vậy nơi hỏi đầu tiên là công an xã, phường. "
                            "Luật 120/2025/QH15 ngày 10/12/2025 có hiệu lực từ 1/7/2026, thay Luật 73/2021/QH14. Các tờ giới thiệu in "
                            "trước ngày đó có thể đã cũ.</p>"
                            "<p>Khi được nghe “theo quy định”, cứ lễ phép hỏi: quy định ở văn bản nào, ban hành ngày nào, còn hiệu lực "
                            "không. Nhớ ghi câu trả lời ra giấy, có ngày tháng.</p>"
                        ),
                    ),
                ],
                anchor="phap-luat",
            ),
        ],
        review_by="30/4/2027",
        updated="9/11/2026",
        unchecked=(
            "Thời hạn, hồ sơ và trình tự cai nghiện tự nguyện tại cơ sở theo Luật 120/2025/QH15.",
            "Khoản nào được Nhà nước hỗ trợ, khoản nào gia đình phải trả.",
            "Điều kiện hoạt động của cơ sở tư nhân và cách người dân kiểm tra giấy phép.",
            "Quy định áp dụng cho người chưa đủ 18 tuổi tự nguyện đi cai.",
        ),
        contact={
            "title": "Chưa biết chọn nơi nào",
            "phone": "1900 0000",
            "email": "tuvan@congdoi.example",
            "note": "Tư vấn viên đọc cùng bạn danh sách câu hỏi và gợi ý nơi gần nhà.",
        },
        further=(
            ("Danh sách cơ sở cai nghiện, điểm tư vấn", "/co-so/"),
            ("Cai nghiện tại gia đình, cộng đồng", "page:cai-nghien-tai-gia-dinh-cong-dong"),
            ("Vay vốn, học nghề, việc làm sau khi về", "page:vay-von-hoc-nghe-viec-lam"),
            ("Gửi câu hỏi cho Ban biên tập", "page:lien-he"),
        ),
    ),
    Guide(
        slug="dua-vao-co-so-bat-buoc",
        title="Người thân bị đưa vào cơ sở cai nghiện bắt buộc: gia đình nên làm gì",
        task="Người thân tôi bị đưa đi cai nghiện bắt buộc",
        task_note="Đọc giấy tờ, hỏi đúng nơi, nêu ý kiến, thăm nuôi và chuẩn bị ngày về",
        icon="scale",
        summary=(
            "Tin này làm cả nhà rối. Hãy bắt đầu từ giấy tờ: đọc kỹ, ghi ngày nhận, hỏi rõ căn cứ và nơi gửi ý kiến. Bài này không thay "
            "lời luật sư; bài giúp gia đình hỏi cho đủ và giữ liên lạc với người thân."
        ),
        sections=[
            Section(
                title="Ngày đầu: giữ bình tĩnh và giữ giấy tờ",
                body=[
                    (
                        "paragraph",
                        (
                            "<p>Việc đầu tiên là biết chắc người thân đang ở đâu và có khỏe không. Gọi công an xã, phường, nói họ tên và "
                            "năm sinh của người thân, xin biết nơi đang ở và bộ phận phụ trách. Nếu người thân đang uống thuốc chữa bệnh, "
                            "báo ngay tên thuốc, liều và giờ uống, đề nghị ghi lại lời báo.</p>"
                            "<p>Việc thứ hai là giữ mọi tờ giấy nhận được. Trên mỗi tờ, ghi bằng bút chì ngày giờ nhận và người đưa. Chụp "
                            "ảnh cả hai mặt. Chưa hiểu thì chưa ký vội; được yêu cầu ký đã nhận, hãy đọc xem mình ký nhận giấy hay ký đồng "
                            "ý nội dung.</p>"
                            "<p>Trong nhà nên cử một người làm đầu mối. Năm người cùng gọi năm nơi sẽ nghe năm cách nói khác nhau, rồi "
                            "giận nhau. Người đầu mối ghi sổ: ngày, giờ, gọi cho bộ phận nào, được trả lời gì.</p>"
                        ),
                    ),
                    (
                        "callout",
                        {
                            "kind": "info",
                            "title": "Điều không nên làm",
                            "text": (
                                "<p>Không đưa tiền cho người nhận “lo giúp”. Không giấu người thân đi nơi khác. Không đăng giấy tờ, ảnh "
                                "của người thân lên mạng xã hội để xin tư vấn.</p>"
                            ),
                        },
                    ),
                ],
                anchor="ngay-dau",
            ),
            Section(
                title="Đọc tờ quyết định như thế nào",
                body=[
                    (
                        "paragraph",
                        (
                            "<p>Dùng thước kẻ che các dòng dưới, đọc chậm từng dòng. Tìm và chép ra sáu điều:</p>"
                            "<ol>"
                            "<li>số, ký hiệu và ngày của văn bản;</li>"
                            "<li>cơ quan ban hành và người ký;</li>"
                            "<li>phần căn cứ: dựa vào luật nào, nghị định nào;</li>"
                            "<li>tên cơ sở, thời gian ở, ngày bắt đầu tính;</li>"
                            "<li>ai phải thi hành, thi hành từ khi nào;</li>"
                            "<li>dòng nói về việc có ý kiến, khiếu nại: gửi đến đâu, trong bao lâu.</li>"
                            "</ol>"
                            "<p>Xem kỹ phần căn cứ. Luật 73/2021/QH14 được thay bằng Luật 120/2025/QH15 từ 1/7/2026, nên ngày của giấy và "
                            "luật được dẫn phải đi với nhau. Nếu thấy một giấy mới mà dẫn luật cũ, đừng vội kết luận là sai; hãy hỏi cơ "
                            "quan ban hành vì sao, và ghi lại câu trả lời.</p>"
                            "<p>Kiểm tra cả họ tên, ngày sinh, nơi ở. Sai một chữ cũng nên báo để sửa. Hỏi luật, nghị định được dẫn có "
                            'hiệu lực từ ngày nào; cách xem ngày có ở trang <a href="page:ve-noi-dung-phap-luat">Về nội dung pháp luật</a>.</p>'
                        ),
                    ),
                ],
                anchor="doc-quyet-dinh",
            ),
            Section(
                title="Hỏi ai và mang theo gì",
                body=[
                    (
                        "paragraph",
                        (
                            "<p>Từ 1/3/2025, công tác cai nghiện ma túy thuộc ngành công an. Từ 1/7/2025 không còn cấp huyện, những nơi "
                            "từng hỏi trên quận, huyện nay hỏi ở xã, phường hoặc ở tỉnh. Gia đình có thể đi theo thứ tự sau:</p>"
                            "<ol>"
                            "<li>công an xã, phường nơi người thân ở: hồ sơ đang ở bước nào, ai phụ trách;</li>"
                            "<li>cơ quan đã ký quyết định: căn cứ, thời gian, cách gửi ý kiến;</li>"
                            "<li>cơ sở nơi người thân đến: sức khỏe, thăm gặp, gửi đồ;</li>"
                            "<li>nơi trợ giúp pháp lý hoặc luật sư: nghe giải thích bằng lời dễ hiểu;</li>"
                            "<li>Đội công tác xã hội tình nguyện: có người đi cùng, ghi giúp, về nhà giải thích lại.</li>"
                            "</ol>"
                            "<p>Mang theo giấy tờ tùy thân của người đi hỏi, giấy chứng minh quan hệ trong gia đình, bản chụp quyết định, "
                            "hồ sơ bệnh nếu có, giấy tờ về việc làm, việc học, việc chăm con nhỏ hay cha mẹ già. Những giấy này chưa chắc "
                            "làm thay đổi điều gì, nhưng khi được hỏi thì có ngay.</p>"
                            "<p>Khi nói, nên ngắn: “Tôi là mẹ của… Tôi xin hỏi ba điều.” Hỏi xong đọc lại câu trả lời cho cán bộ nghe và "
                            "xin xác nhận mình hiểu đúng. Nếu phải quay lại, xin ngày hẹn cụ thể.</p>"
                        ),
                    ),
                ],
                anchor="hoi-ai",
            ),
            Section(
                title="Khi gia đình có ý kiến khác",
                body=[
                    (
                        "paragraph",
                        (
                            "<p>Gia đình có thể thấy có chỗ nhầm: kết quả xét nghiệm, nơi ở, tình trạng bệnh, hoặc người thân đang tự "
                            "nguyện cai ở nơi khác. Hãy nói sớm, nói bằng giấy, và giữ một bản.</p>"
                            "<p>Một lá đơn rõ ràng thường có năm phần, mỗi phần vài dòng:</p>"
                            "<ul>"
                            "<li>gửi ai, ai viết, quan hệ thế nào với người trong quyết định;</li>"
                            "<li>đang nói về văn bản nào: số, ký hiệu, ngày;</li>"
                            "<li>sự việc theo thứ tự thời gian, không bình luận;</li>"
                            "<li>giấy tờ kèm theo, đánh số;</li>"
                            "<li>đề nghị điều gì và xin trả lời theo địa chỉ nào.</li>"
                            "</ul>"
                            "<p>Nộp trực tiếp thì xin giấy biên nhận; gửi bưu điện thì giữ phiếu gửi. Thời hạn nộp và nơi nhận theo quy "
                            "định hiện hành là điều Cổng chưa kiểm tra xong, vì thế phải hỏi ngay trong ngày nhận quyết định, đừng chờ đến "
                            "tuần sau.</p>"
                            "<p>Dù đơn đang được xem xét, vẫn nên giữ thái độ hợp tác và giữ liên lạc với cơ sở, để người thân không bị "
                            "thiệt trong sinh hoạt hằng ngày.</p>"
                        ),
                    ),
                ],
                anchor="y-kien-khac",
            ),
            Section(
                title="Thăm gặp và những lời nên nói",
                body=[
                    (
                        "paragraph",
                        (
                            "<p>Trước chuyến đầu tiên, gọi cơ sở hỏi ngày giờ, số người, giấy tờ, đồ được gửi và đồ không được gửi. Đi xa "
                            "thì hỏi xe về, mang theo nước và thuốc của mình. Đồ gửi nên đơn giản: quần áo, vật dụng vệ sinh, ảnh gia "
                            "đình, vài quyển sách.</p>"
                            "<p>Người thân có thể giận, có thể khóc, có thể không muốn gặp. Hôm ấy không gặp được thì viết một lá thư ngắn "
                            "để lại. Lời nên nói là những lời có ngày tháng: “Chủ nhật tuần sau mẹ lên”, “Phòng con vẫn để đấy”, “Anh Hai "
                            "sẽ hỏi chỗ học nghề”.</p>"
                            "<p>Nên tránh: “Tại con mà cả nhà khổ”, “Ở luôn trong đó cho yên”, hay những lời hứa không giữ được như “tuần "
                            "sau bố đưa về”. Nếu nghe kể bị đánh, bị bắt nạt hoặc bị bệnh không được khám, hỏi lại bình tĩnh: ngày nào, ở "
                            "đâu, có ai thấy; rồi gặp cán bộ phụ trách cơ sở ngay hôm đó và đề nghị trả lời bằng giấy.</p>"
                            "<p>Có con nhỏ thì nói với cháu đúng theo tuổi: bố đi chữa bệnh ở xa, bố vẫn nhớ con. Đừng để cháu nghe chuyện "
                            "từ bạn bè ở lớp.</p>"
                        ),
                    ),
                ],
                anchor="tham-gap",
            ),
            Section(
                title="Chuẩn bị ngày về ngay từ bây giờ",
                body=[
                    (
                        "paragraph",
                        (
                            "<p>Thời gian ở cơ sở cũng là thời gian của gia đình. Có thể làm dần: trả một phần nợ, tách người thân khỏi "
                            "mối làm ăn cũ, sửa chỗ ngủ, hỏi nơi học nghề, gặp tư vấn để bớt giận.</p>"
                            "<p>Khoảng hai tháng trước ngày về, liên hệ đội trưởng Đội công tác xã hội tình nguyện, nói mong muốn của gia "
                            "đình: người đến thăm là nam hay nữ, lớn tuổi hay trẻ, đến nhà hay hẹn ngoài. Hỏi cơ sở xem người thân đã học "
                            "được gì, sức khỏe cần theo dõi điểm nào, giấy tờ nào sẽ được cấp.</p>"
                            '<p>Ngày về, đọc lại <a href="page:con-toi-moi-di-cai-ve">hướng dẫn dành cho gia đình có người mới về</a>. '
                            'Trong hướng dẫn <a href="page:vay-von-hoc-nghe-viec-lam">vay vốn, học nghề, việc làm</a> có mẫu tờ kế hoạch '
                            "để cả nhà cùng điền.</p>"
                        ),
                    ),
                ],
                anchor="ngay-ve",
            ),
            Section(
                title="Điều đã biết và điều chưa kiểm tra",
                base_document="Luật 120/2025/QH15 ngày 10/12/2025",
                body=[
                    (
                        "paragraph",
                        (
                            "<p>Đã biết: Luật 120/2025/QH15 ngày 10/12/2025 có hiệu lực từ 1/7/2026 và thay Luật 73/2021/QH14. Ba nghị "
                            "định 105/2021/NĐ-CP, 109/2021/NĐ-CP và 116/2021/NĐ-CP được ban hành để quy định chi tiết luật năm 2021.</p>"
                            "<p>Chưa kiểm tra: những nghị định ấy còn áp dụng phần nào, ai quyết định, quyết định theo trình tự nào, thời "
                            "hạn bao lâu. Bài này cố ý không nêu con số nào về thời hạn, vì một con số sai có thể làm gia đình lỡ việc. "
                            "Danh sách điểm chưa kiểm tra được ghi trên trang; kiểm tra xong điểm nào, Ban biên tập sẽ sửa bài và ghi ngày "
                            "sửa.</p>"
                            "<p>Thông tin về sức khỏe và hoàn cảnh của người thân là chuyện riêng. Luật 91/2025/QH15 và Nghị định "
                            "356/2025/NĐ-CP về bảo vệ dữ liệu cá nhân có hiệu lực từ 1/1/2026. Khi ai đó xin chụp hồ sơ, gia đình cứ hỏi: "
                            "để làm gì, ai xem, giữ ở đâu.</p>"
                        ),
                    ),
                ],
                anchor="phap-luat",
            ),
        ],
        review_by="31/1/2027",
        updated="6/11/2026",
        unchecked=(
            "Ai thuộc diện bị đưa vào cơ sở cai nghiện bắt buộc và ai không, theo Luật 120/2025/QH15.",
            "Cơ quan lập hồ sơ, cơ quan quyết định, trình tự và thời hạn của từng bước.",
            "Thời gian ở cơ sở; có việc hoãn, miễn hay giảm thời gian hay không, trong trường hợp nào.",
            "Cách khiếu nại, nơi nhận và thời hạn.",
            "Quy định về thăm gặp, gửi đồ, điện thoại.",
            "Hiệu lực của Nghị định 116/2021/NĐ-CP sau ngày 1/7/2026.",
        ),
        contact={
            "title": "Cần người giải thích giấy tờ",
            "phone": "1900 0000",
            "email": "tuvan@congdoi.example",
            "note": "Chuẩn bị sẵn tờ giấy trên tay, đọc cho tư vấn viên nghe số, ký hiệu và ngày. Đừng gửi ảnh giấy tờ qua e-mail.",
        },
        further=(
            ("Tra văn bản và hiệu lực theo ngày", "/van-ban/"),
            ("Cơ sở cai nghiện và số điện thoại", "/co-so/"),
            ("Khi người thân trở về", "page:con-toi-moi-di-cai-ve"),
            ("Cách Cổng giữ thông tin cá nhân", "page:quyen-rieng-tu"),
        ),
    ),
]
