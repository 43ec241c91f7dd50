"""Standing pages: about, contact, privacy, accessibility, terms, how to read legal content; and four short pages in English."""

from __future__ import annotations

from demo.content.schema import Standard

PAGES: list[Standard] = [
    Standard(
        slug="gioi-thieu",
        title="Giới thiệu",
        summary="Đội công tác xã hội tình nguyện là ai, giúp việc gì, không làm việc gì và cổng thông tin này dành cho ai.",
        body=[
            (
                "paragraph",
                "<p>Đội công tác xã hội tình nguyện gồm những người dân ở chính xã, phường mình, nhận giúp người đang cai nghiện, "
                "người sau cai, người bị mua bán trở về và gia đình của họ. Tình nguyện viên là hàng xóm trước, rồi mới là người của "
                "đội: họ quen ngõ, quen người, biết lúc nào nên đến và lúc nào nên đợi.</p>",
            ),
            ("heading", "Đội được tổ chức ra sao"),
            (
                "paragraph",
                "<p>Nền tảng của đội là Thông tư liên tịch 24/2012/TTLT-BLĐTBXH-BNV-BTC ngày 22/10/2012, quy định về thành lập, giải "
                "thể, hoạt động và chính sách đối với đội. Thông tư 14/2025/TT-BYT chuyển việc thành lập đội về Chủ tịch Ủy ban nhân "
                "dân cấp xã.</p>"
                "<p>Mỗi đội có đội trưởng, có thể có đội phó, và các tình nguyện viên phụ trách từng tổ dân phố, thôn, ngõ. Đội "
                "trưởng lập danh sách phân công hằng tháng; việc nhận giúp ai là tự nguyện ở cả hai phía. Đội họp giao ban đều kỳ, "
                "có lãnh đạo xã, phường cùng dự để gỡ vướng ngay.</p>"
                "<p>Hai mốc cần nhớ khi đọc các tin cũ: từ 1/3/2025, cai nghiện ma túy thuộc ngành công an, không còn thuộc ngành "
                "lao động; từ 1/7/2025, cả nước không còn cấp huyện, chỉ còn 34 tỉnh, thành phố và 3.321 xã, phường, đặc khu. Các "
                "đội vẫn ở bên công tác phòng, chống tệ nạn xã hội.</p>",
            ),
            ("heading", "Đội làm gì"),
            (
                "paragraph",
                "<ul><li>Đến thăm, lắng nghe, giúp gia đình nói chuyện với nhau và giữ nếp sinh hoạt sau ngày người thân trở về.</li>"
                "<li>Đi cùng người sau cai khi hỏi việc làm, học nghề, vay vốn, tìm chỗ bán hàng hoặc việc công ích trong "
                "phường.</li><li>Chuyển gửi đúng nơi: y tế, pháp lý, công tác xã hội, nơi hỗ trợ nạn nhân bị mua bán.</li>"
                "<li>Tuyên truyền về phòng, chống ma túy, mại dâm, mua bán người và HIV/AIDS, thường lồng trong các buổi họp "
                "dân.</li><li>Sinh hoạt cùng câu lạc bộ của người sau cai, góp phần để họ tái hòa nhập cộng đồng.</li></ul>",
            ),
            ("heading", "Đội không làm gì"),
            (
                "paragraph",
                "<ul><li>Không khám, không chẩn bệnh, không ép ai xét nghiệm.</li>"
                "<li>Không bắt giữ, không lục soát, không điều tra. Tin báo tội phạm là việc của công an.</li>"
                "<li>Không ra quyết định đưa một người đi cai nghiện hay đưa ra khỏi danh sách quản lý; đội chỉ nêu ý kiến và đề "
                "xuất theo phân công.</li>"
                "<li>Không nhận tiền, không hứa hẹn vốn vay, việc làm thay cho đơn vị có thẩm quyền.</li>"
                "<li>Không hỏi, không ghi tình trạng HIV của ai, không kể chuyện nhà này cho nhà khác.</li></ul>"
                "<p>Gặp ai xưng là người của đội mà làm những việc trên, xin báo Ủy ban nhân dân xã, phường hoặc viết cho chúng tôi "
                'ở <a href="page:lien-he">trang liên hệ</a>.</p>',
            ),
            ("heading", "Cổng thông tin này"),
            (
                "paragraph",
                "<p>Cổng đăng tin hoạt động, hướng dẫn, hỏi đáp, lịch sự kiện, địa chỉ hỗ trợ và phần tra cứu xét nghiệm để ai cũng đọc "
                "được, kể cả trên điện thoại cũ. Chuyện riêng của người được giúp đỡ không đăng ở đây. Muốn góp sức, mời xem "
                '<a href="page:lam-tinh-nguyen-vien">hướng dẫn làm tình nguyện viên</a> và '
                '<a href="page:phong-trao-tinh-nguyen">phong trào tình nguyện</a>.</p>',
            ),
        ],
    ),
    Standard(
        slug="lien-he",
        title="Liên hệ",
        summary="Gọi, viết thư hoặc đến gặp; nên chuẩn bị gì và việc nào cần gọi nơi khác.",
        body=[
            (
                "contact",
                {
                    "title": "Tổng đài tư vấn",
                    "phone": "1900 0000",
                    "email": "hotro@congdoi.example",
                    "note": "Nghe máy ngày làm việc, 7:30–17:00. Bạn không cần nói tên thật; giá cước hỏi nhà mạng của bạn.",
                },
            ),
            (
                "callout",
                {
                    "kind": "warning",
                    "title": "Việc gấp thì gọi thẳng",
                    "text": "<p>Người ngừng thở, gọi không tỉnh, co giật, đau ngực: gọi cấp cứu 115. Đang bị đe dọa, bị đánh, hoặc muốn báo tội "
                    "phạm: gọi công an, số 113, hay đến công an xã, phường gần nhất. Đừng báo những việc này bằng thư điện tử vì thư có "
                    "thể được đọc muộn.</p>",
                },
            ),
            ("heading", "Trước khi gọi"),
            (
                "paragraph",
                "<p>Chọn lúc vắng người, cầm sẵn bút. Bạn chỉ cần nói ba điều: chuyện đang khó là gì, người ấy có đang nguy hiểm "
                "không, bạn ở xã hay phường nào để được chỉ đúng nơi. Không biết mở lời thì nói: “Tôi lo cho một người trong nhà.” "
                "Người nghe máy sẽ hỏi tiếp.</p>",
            ),
            ("heading", "Khi viết thư"),
            (
                "paragraph",
                "<p>Viết ngắn, mỗi thư một việc, ghi cách liên lạc mà bạn thấy an toàn và giờ tiện nghe máy. Đừng ghi tên, địa chỉ, "
                "bệnh tật của người khác; nếu cần, gọi là “con tôi”, “anh hàng xóm”. Không gửi ảnh giấy tờ tùy thân khi chưa được "
                "hỏi.</p><ul><li>Hỏi việc hỗ trợ: hotro@congdoi.example</li>"
                "<li>Báo lỗi bài viết, góp ý nội dung: banbientap@congdoi.example</li>"
                "<li>Đăng ký lớp, sự kiện: dangky@congdoi.example</li>"
                "<li>Việc liên quan dữ liệu cá nhân: dulieu@congdoi.example</li></ul>",
            ),
            ("heading", "Đến gặp trực tiếp"),
            (
                "paragraph",
                "<p>Văn phòng Ban biên tập: số 1, đường Bình Minh, phường Hoa Sen (minh họa). Nên gọi hẹn để được ngồi phòng riêng. "
                "Lối vào có đường dốc cho xe lăn; người nghe kém xin báo trước để chúng tôi chuẩn bị giấy bút hoặc người hỗ trợ. "
                "Muốn gặp đội ở nơi mình sống, hãy hỏi bộ phận tiếp dân của Ủy ban nhân dân xã, phường.</p>",
            ),
        ],
    ),
    Standard(
        slug="quyen-rieng-tu",
        title="Quyền riêng tư",
        summary="Đọc trang công khai, bạn không nhận cookie nào. Khi bạn gọi hoặc viết thư, chúng tôi chỉ cần đủ để trả lời.",
        body=[
            (
                "paragraph",
                "<p>Nhiều người vào đây trong lúc lo lắng và không muốn ai biết. Chúng tôi dựng cổng với suy nghĩ ấy: thu càng ít "
                "càng tốt, nói trước rồi mới thu.</p>",
            ),
            ("heading", "Khi bạn chỉ đọc"),
            (
                "paragraph",
                "<ul><li>Các trang công khai không đặt cookie.</li>"
                "<li>Không có mạng xã hội, quảng cáo, bản đồ hay công cụ đo đếm của bên ngoài; trình duyệt của bạn chỉ nói chuyện "
                "với máy chủ của cổng.</li>"
                "<li>Cỡ chữ bạn chọn nằm trong trình duyệt của chính bạn, không gửi đi đâu.</li>"
                "<li>Tên xét nghiệm bạn gõ để tìm và nơi bạn chọn để lọc cơ sở nằm trong địa chỉ trang, nên có thể còn lại trong lịch sử "
                "trình duyệt.</li>"
                "<li>Máy chủ có thể giữ nhật ký kỹ thuật để phát hiện tấn công và sửa lỗi. Thời hạn giữ do đơn vị vận hành công bố "
                "khi cổng hoạt động chính thức.</li></ul>",
            ),
            ("heading", "Khi bạn viết cho chúng tôi"),
            (
                "paragraph",
                "<p>Các trang công khai không có chỗ nào hỏi họ tên hay số điện thoại của bạn. Muốn hỏi, bạn gọi hoặc viết thư. Thư bạn "
                "gửi dùng để trả lời bạn; khi viết câu hỏi thành mục hỏi đáp, chúng tôi bỏ tên và mọi chi tiết làm lộ người hỏi.</p>"
                "<p>Đừng viết tên, địa chỉ, bệnh tật của người khác. Thư có chi tiết như vậy được giữ kín và không đăng. Hộp thư không "
                "phải nơi nhận tin báo tội phạm; việc đó xin báo công an.</p>",
            ),
            ("heading", "Khi đăng nhập"),
            (
                "paragraph",
                "<p>Bạn đọc không cần tài khoản. Chỉ ở trang đăng nhập và sau khi đăng nhập, trình duyệt mới nhận cookie, nhằm giữ phiên "
                "làm việc. Tên, địa chỉ, hoàn cảnh của người được giúp đỡ không đăng trên cổng; ảnh chụp họ cũng không. Không nơi nào "
                "trong cổng ghi tình trạng HIV.</p>",
            ),
            ("heading", "Dùng chung máy với người khác"),
            (
                "paragraph",
                "<p>Các trang hướng dẫn, hỏi đáp và cơ sở hỗ trợ có sẵn nút “Thoát nhanh”, đưa bạn sang một trang vô hại và bớt đi một "
                "dấu vết khi bấm nút quay lại. Nút ấy không xóa hết lịch sử duyệt web. Muốn kín hơn, mở cửa sổ riêng tư hoặc tự xóa "
                "lịch sử sau khi đọc.</p>",
            ),
            ("heading", "Hỏi về dữ liệu của mình"),
            (
                "paragraph",
                "<p>Bạn muốn biết chúng tôi đang giữ gì, muốn sửa hoặc xóa? Gửi thư tới dulieu@congdoi.example, nói bạn đã gửi gì, "
                "vào khoảng ngày nào, từ địa chỉ thư nào. Chúng tôi có thể hỏi thêm để chắc rằng người hỏi đúng là bạn.</p>"
                "<p>Văn bản hiện hành về bảo vệ dữ liệu cá nhân là Luật 91/2025/QH15 và Nghị định 356/2025/NĐ-CP, cùng có hiệu lực "
                "từ 1/1/2026. Trang này nói cách chúng tôi làm, không thay cho văn bản.</p>",
            ),
        ],
    ),
    Standard(
        slug="ho-tro-tiep-can",
        title="Hỗ trợ tiếp cận",
        summary="Cổng được làm để đọc bằng bàn phím, trình đọc màn hình, chữ to, nền tối, bản in và điện thoại cũ.",
        body=[
            ("heading", "Chỉ dùng bàn phím"),
            (
                "paragraph",
                "<p>Phím Tab đi tới, Shift và Tab đi lui, Enter mở liên kết. Chỗ đang đứng luôn có viền rõ. Không trang nào bắt phải "
                "rê chuột mới thấy nội dung. Các tiêu đề xếp theo thứ bậc để trình đọc màn hình nhảy nhanh giữa các mục.</p>",
            ),
            ("heading", "Cỡ chữ và màu"),
            (
                "paragraph",
                "<p>Ba nút chữ A ở đầu trang (trên điện thoại, trong phần Menu) làm chữ nhỏ lại, trở về bình thường hoặc to ra; trình duyệt nhớ lựa "
                "chọn của bạn. Phóng to bằng trình duyệt cũng được, dòng chữ tự xuống hàng chứ không tràn ra ngoài màn hình.</p>"
                "<p>Nếu máy đang để chế độ tối, cổng đổi theo. Trạng thái nào cũng có chữ đi kèm màu, nên người khó phân biệt màu "
                "không bỏ sót.</p>",
            ),
            ("heading", "In ra giấy"),
            (
                "paragraph",
                "<p>Bài viết và hướng dẫn in gọn trên khổ A4: bỏ thanh điều hướng, giữ tiêu đề, ngày và địa chỉ trang. Bấm “In bài” ở "
                "dưới bài, hoặc dùng lệnh in của trình duyệt, rồi xem trước. Người không có máy in có thể nhờ đội hoặc nhà văn hóa in "
                "giúp; nên chọn riêng trang cần để khỏi lộ chuyện khác.</p>",
            ),
            ("heading", "Mạng yếu, máy cũ"),
            (
                "paragraph",
                "<p>Trang công khai nhẹ và đọc được cả khi trình duyệt tắt mã lệnh. Không có gì tự chạy, tự phát tiếng. Ảnh chỉ để "
                "minh họa, có lời mô tả thay thế.</p>",
            ),
            ("heading", "Chỗ còn vướng và cách báo"),
            (
                "paragraph",
                "<p>Tệp đính kèm do nơi khác ban hành, nhất là bản quét, có thể chưa đọc được bằng trình đọc màn hình. Các nút “In bài”, "
                "“Chép liên kết”, “Cỡ chữ” chỉ hiện khi trình duyệt bật mã lệnh. Không tự đọc được trang nào, xin gọi 1900 0000 hoặc "
                "viết thư để chúng tôi tìm cách giúp bạn.</p>"
                "<p>Gặp trở ngại khác, hãy gửi tới banbientap@congdoi.example: trang nào, bạn đang dùng máy gì, định làm việc gì mà "
                'không được. Không cần biết tên lỗi. Các cách khác để liên lạc có ở <a href="page:lien-he">trang liên hệ</a>.</p>',
            ),
        ],
    ),
    Standard(
        slug="dieu-khoan-su-dung",
        title="Điều khoản sử dụng",
        summary="Dùng lại nội dung thế nào, viết thư cho chúng tôi ra sao và những điều cổng không thay thế được.",
        body=[
            ("heading", "Thông tin để hiểu và để hỏi đúng nơi"),
            (
                "paragraph",
                "<p>Bài viết, hướng dẫn và hỏi đáp giúp bạn hiểu việc và biết hỏi ai. Chúng không thay văn bản chính thức, không "
                "thay ý kiến của cơ quan có thẩm quyền, bác sĩ hay luật sư. Trước khi làm giấy tờ, hãy hỏi lại nơi sẽ nhận hồ sơ của "
                'bạn. Cách đọc phần pháp luật có ở trang <a href="page:ve-noi-dung-phap-luat">Về nội dung pháp luật</a>.</p>'
                "<p>Mục tra cứu xét nghiệm chỉ nói kiến thức chung. Không dùng nó để tự đoán bệnh hay tự đổi thuốc.</p>",
            ),
            ("heading", "Dùng lại nội dung"),
            (
                "paragraph",
                "<p>Bạn được chép, in, đọc lại trong buổi họp, miễn là ghi nguồn, giữ ngày đăng và không sửa làm sai ý. Nếu rút gọn, "
                "nói rõ là bản rút gọn. Nội dung lấy từ nơi khác theo điều kiện của nơi đó. Không dùng bài của cổng để bán hàng, bán "
                "thuốc cai hay kêu gọi chuyển tiền.</p>",
            ),
            ("heading", "Khi viết thư cho chúng tôi"),
            (
                "paragraph",
                "<p>Chúng tôi nhận cả những lời khác ý mình, nhưng không đăng lại trên cổng những thư:</p><ul>"
                "<li>nêu tên, ảnh, nơi ở hoặc bệnh tật của một người;</li>"
                "<li>xúc phạm, chế giễu người sử dụng ma túy, người sau cai, người bị mua bán trở về;</li>"
                "<li>chỉ cách dùng, nơi mua chất cấm, hoặc quảng cáo;</li>"
                "<li>chứa tin báo tội phạm: việc này xin báo công an.</li></ul>",
            ),
            ("heading", "Địa chỉ và tên minh họa"),
            (
                "paragraph",
                "<p>Cơ sở, xã, phường có chữ “(minh họa)” được đặt ra để trình bày cách dùng cổng; số điện thoại đi kèm cũng vậy. "
                "Đừng dựa vào đó để đi lại hoặc chuyển tiền.</p>",
            ),
            ("heading", "Sai sót và thay đổi"),
            (
                "paragraph",
                "<p>Thấy chỗ sai, xin gửi về banbientap@congdoi.example. Bài đã đăng khi sửa đáng kể sẽ có dòng ghi ngày cập nhật. "
                "Điều khoản này có thể được chỉnh; bản đang đọc đề ngày 20/11/2026.</p>",
            ),
        ],
    ),
    Standard(
        slug="ve-noi-dung-phap-luat",
        title="Về nội dung pháp luật",
        summary="Cùng một câu hỏi, hai ngày khác nhau có thể có hai câu trả lời. Trang này chỉ cách xem ngày và hiểu chữ “cần kiểm tra”.",
        body=[
            ("heading", "Ngày là điều đầu tiên cần nhìn"),
            (
                "paragraph",
                "<p>Luật thay đổi, tên cơ quan thay đổi, cấp hành chính cũng thay đổi. Một tin năm 2020 gọi đúng tên luật của năm "
                "2020. Chúng tôi giữ nguyên tin ấy như lúc đăng. Khi đọc lại và thấy cần nói thêm, người biên tập đặt một lời cập "
                "nhật có ngày ở phía trên.</p>"
                "<p>Ví dụ: bài đăng ngày 10/4/2020 nhắc “Luật phòng, chống ma túy” là nói Luật 23/2000/QH10 đã sửa đổi. Luật "
                "73/2021/QH14 áp dụng từ 1/1/2022; đến 1/7/2026 lại được Luật 120/2025/QH15 thay. Việc xảy ra ngày nào, hãy tra văn "
                "bản của ngày đó.</p>",
            ),
            ("heading", "Những chữ nói về hiệu lực"),
            (
                "table",
                {
                    "caption": "Chữ thường gặp và cách hiểu",
                    "header": ["Chữ", "Hiểu là"],
                    "rows": [
                        ["Chưa có hiệu lực", "Đã ban hành, chưa đến ngày áp dụng."],
                        ["Còn hiệu lực", "Áp dụng vào ngày đang nói đến."],
                        ["Hết hiệu lực một phần", "Có phần đã bị thay hoặc bỏ; phải xem phần nào."],
                        ["Hết hiệu lực", "Không còn áp dụng vào ngày đang nói đến; còn dùng để hiểu việc cũ."],
                        ["Ngưng hiệu lực", "Tạm dừng áp dụng."],
                        [
                            "Không xác định",
                            "Chúng tôi chưa có đủ căn cứ để kết luận. Không có nghĩa là còn, cũng không có nghĩa là hết.",
                        ],
                    ],
                },
            ),
            (
                "paragraph",
                "<p>Chữ nào cũng đi với một ngày: còn hiệu lực hôm nay chưa chắc đã còn vào ngày việc của bạn xảy ra.</p>",
            ),
            ("heading", "“Cần kiểm tra” nghĩa là gì"),
            (
                "paragraph",
                "<p>Là chúng tôi đã đọc thấy ở đâu đó nhưng chưa đối chiếu được với bản chính thức. Nó không có nghĩa là sai. Gặp "
                "chữ này, đừng dùng thông tin ấy để ký giấy hay từ chối một việc; hãy mang đi hỏi cán bộ xã, phường hoặc nơi nhận hồ "
                "sơ. Cuối mỗi hướng dẫn có ghi điểm nào còn phải kiểm tra và lần kiểm tra gần nhất.</p>",
            ),
            ("heading", "Tên cũ, tên mới"),
            (
                "paragraph",
                "<p>Từ 1/3/2025, cai nghiện ma túy thuộc ngành công an. Từ 1/7/2025 không còn cấp huyện. Khi bài cũ bảo đến “phòng "
                "lao động” hay “Ủy ban nhân dân quận”, hãy hỏi Ủy ban nhân dân xã, phường nơi bạn ở xem ngày nay việc ấy do ai "
                "nhận.</p>"
                "<p>Số, ký hiệu thôi chưa đủ: hai địa phương có thể cùng ban hành văn bản mang số giống nhau. Nhớ ghi cả cơ quan ban "
                "hành và ngày ký.</p>",
            ),
            ("heading", "Năm bước khi cần dùng một văn bản"),
            (
                "paragraph",
                "<ol><li>Chép đủ loại, số, ký hiệu, cơ quan và ngày.</li>"
                "<li>Xác định việc của bạn xảy ra ngày nào.</li>"
                "<li>Hỏi hoặc tra ở nguồn chính thức xem hôm đó văn bản còn hiệu lực không.</li>"
                "<li>Xem có văn bản nào sửa đổi, thay thế không.</li>"
                "<li>Hỏi lại nơi giải quyết trước khi làm.</li></ol>"
                '<p>Thấy chỗ chúng tôi ghi chưa đúng, mời báo qua <a href="page:lien-he">trang liên hệ</a>.</p>',
            ),
        ],
    ),
    Standard(
        slug="en",
        title="Voluntary social work teams",
        summary="Neighbours who help people during and after drug rehabilitation, people returned from trafficking, and their families.",
        language="en",
        body=[
            (
                "paragraph",
                "<p>Across Viet Nam, communes and wards have voluntary social work teams (đội công tác xã hội tình nguyện). Their "
                "members live or work in the neighbourhood. They visit families, listen, give practical help and show people the way "
                "to health care, legal advice, training and jobs.</p>",
            ),
            ("heading", "What you can read here"),
            (
                "paragraph",
                '<ul><li><a href="page:organisation">Organisation</a>: how a team is set up and whom it answers to.</li>'
                '<li><a href="page:functions">Functions</a>: what the teams do, and what they do not do.</li>'
                '<li><a href="page:contacts">Contacts</a>: how to reach us, and whom to call in an emergency.</li></ul>'
                "<p>News, guides, questions and answers and the list of places of help are in Vietnamese. If you need one of them "
                "explained in English, write to us and name the page.</p>",
            ),
            ("heading", "Your privacy"),
            (
                "paragraph",
                "<p>Public pages set no cookies and use no outside services. When you write to us, we use your letter to answer you.</p>",
            ),
        ],
    ),
    Standard(
        slug="organisation",
        title="Organisation",
        summary="Teams belong to the commune, work by monthly assignment and report from the volunteer up to the province.",
        parent="en",
        language="en",
        body=[
            ("heading", "Legal basis"),
            (
                "paragraph",
                "<p>The teams rest on Joint Circular 24/2012/TTLT-BLĐTBXH-BNV-BTC of 22 October 2012, which covers how they are "
                "founded and dissolved, their work and the policies that apply to them. Circular 14/2025/TT-BYT gave the founding of "
                "teams to the chairperson of the commune People’s Committee.</p>",
            ),
            ("heading", "Inside a team"),
            (
                "paragraph",
                "<p>A team has a leader, often a deputy, and volunteers who each look after a hamlet, a residential group or a lane. "
                "Every month the leader draws up the assignments. Nobody is obliged: the volunteer and the person helped both have "
                "to agree.</p>"
                "<p>The team meets regularly. Leaders of the commune or ward come to these meetings so that problems can be settled "
                "on the spot. Reports go from volunteer to leader, then to the commune and the province, every month, quarter and "
                "year.</p>",
            ),
            ("heading", "Changes to keep in mind"),
            (
                "paragraph",
                "<p>Older pages speak of their own time. Since 1 March 2025 drug rehabilitation has been the responsibility of the "
                "police and no longer of the labour sector. Since 1 July 2025 there are no districts: the country has 34 provinces "
                "and centrally run cities, and 3,321 communes, wards and special zones. The teams have stayed with the work on "
                "preventing social evils.</p>",
            ),
        ],
    ),
    Standard(
        slug="functions",
        title="Functions",
        summary="What a team can do for you, and what you should not expect of it.",
        parent="en",
        language="en",
        body=[
            ("heading", "What the teams do"),
            (
                "paragraph",
                "<ul><li>Visit people who are in or have completed rehabilitation, and support their families.</li>"
                "<li>Help with job seeking, vocational training, loans, household budgets and a place for a small business.</li>"
                "<li>Refer people to health, legal and social services, including victims of trafficking who have returned.</li>"
                "<li>Talk about drugs, prostitution, trafficking and HIV/AIDS at residents’ meetings and other gatherings.</li>"
                "<li>Support clubs where people who have completed rehabilitation meet and help one another.</li></ul>",
            ),
            ("heading", "What they do not do"),
            (
                "paragraph",
                "<ul><li>They do not diagnose, treat or test anyone, and never ask about or record HIV status.</li>"
                "<li>They do not arrest, search or investigate. Crime reports go to the police.</li>"
                "<li>They take no decision that sends a person to a rehabilitation centre or removes a name from the managed "
                "list.</li><li>They do not handle your money or promise loans and jobs on behalf of others.</li></ul>"
                "<p>If someone claiming to be from a team does any of this, tell the commune People’s Committee or "
                '<a href="page:contacts">write to us</a>.</p>',
            ),
        ],
    ),
    Standard(
        slug="contacts",
        title="Contacts",
        summary="Helpline, e-mail and what to do in an emergency.",
        parent="en",
        language="en",
        body=[
            (
                "contact",
                {
                    "title": "Helpline",
                    "phone": "1900 0000",
                    "email": "hotro@congdoi.example",
                    "note": "Working days, 7:30 to 17:00. You need not give your name. Calls are answered in Vietnamese; for English, please write.",
                },
            ),
            (
                "callout",
                {
                    "kind": "warning",
                    "title": "In an emergency",
                    "text": "<p>If someone is not breathing, cannot be woken, has a seizure or chest pain, call an ambulance on 115. If you are "
                    "in danger or wish to report a crime, call the police on 113. Please do not send such messages by e-mail.</p>",
                },
            ),
            ("heading", "Writing to us"),
            (
                "paragraph",
                "<p>Keep it short: what the difficulty is, the commune or ward you are in, and a safe way and time to reach you. "
                "Please do not give names, addresses or health details of other people, and send no copies of identity papers unless "
                "we ask.</p>"
                "<p>Corrections to these pages: banbientap@congdoi.example. Office: 1 Bình Minh Street, Hoa Sen ward (an invented "
                "address, for illustration).</p>",
            ),
        ],
    ),
]
