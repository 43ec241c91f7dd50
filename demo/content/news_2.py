"""Demo news dated 2020 to July 2025: keeping in touch, health, work and vocational training, leaders, the new tiers."""

from __future__ import annotations

from demo.content.schema import News

DRAWN = "Tranh minh họa: Ban biên tập"

NEWS: list[News] = [
    News(
        slug="hoi-tham-qua-dien-thoai",
        title="Hỏi thăm qua điện thoại trong những ngày không gặp được nhau",
        date="27/4/2020",
        time="09:15",
        category="hoat-dong-doi",
        locality="Phường Cầu Tre (minh họa)",
        summary="Khi dịch bệnh buộc mọi người giữ khoảng cách, đội tình nguyện một phường thay lần thăm nhà bằng cuộc gọi ngắn, đúng giờ và có ghi chép.",
        tags=("Thăm hộ gia đình", "Đội tình nguyện", "Bảo mật thông tin"),
        body=[
            (
                "paragraph",
                "<p>Suốt tháng 4, đội không đến nhà ai. Mười một tình nguyện viên chia nhau gọi điện, mỗi tuần hai lần, vào giờ mà người nghe tự chọn. "
                "Cuộc gọi dài chừng mười phút; ai cần nói lâu hơn thì hẹn thêm buổi khác.</p>",
            ),
            ("heading", "Hỏi gì khi không thấy mặt"),
            (
                "paragraph",
                "<p>Đội in cho mỗi người một mẩu giấy với bốn câu, nhìn vào mà hỏi tự nhiên như nói chuyện:</p>"
                "<ol><li>Mấy hôm nay nhà mình ăn ngủ thế nào?</li>"
                "<li>Ban ngày anh, chị làm gì cho khỏi buồn chân buồn tay?</li>"
                "<li>Trong nhà có lúc nào căng thẳng không, lúc ấy cả nhà làm gì?</li>"
                "<li>Có việc gì đội chạy giúp được: gạo, thuốc, giấy tờ?</li></ol>",
            ),
            ("heading", "Giữ kín qua điện thoại"),
            (
                "paragraph",
                "<p>Người gọi đứng ở chỗ không ai nghe thấy và hỏi ngay câu đầu: bây giờ nói chuyện có tiện không? Nếu người khác bắt máy, tình nguyện "
                "viên chỉ chào và xin gọi lại, không nói mình gọi về việc gì. Danh bạ trong máy lưu bằng mã. Không nhắn vào nhóm chung, không gửi ảnh danh "
                "sách.</p>",
            ),
            (
                "paragraph",
                "<p>Sau ba tuần, đội thấy có người nói qua điện thoại cởi mở hơn lúc gặp. Cũng có nhà gọi mãi không ai nghe; với những nhà ấy, đội nhờ tổ "
                "trưởng dân phố đi ngang hỏi vọng vào một câu, rồi báo lại.</p>"
                "<p>Khi được đi lại bình thường, đội định giữ cuộc gọi giữa tháng, xen với lần thăm đầu tháng và cuối tháng.</p>",
            ),
        ],
    ),
    News(
        slug="hai-doi-trao-doi-kinh-nghiem",
        title="Hai đội ở hai đầu cầu: một ngày đi xem nhau làm",
        date="10/11/2020",
        category="guong-sang-cach-lam-hay",
        byline="Cộng tác viên",
        summary="Một đội giỏi việc tìm chỗ làm, một đội khéo nói chuyện với gia đình. Họ hẹn nhau một ngày, không báo cáo, chỉ đi theo xem và hỏi.",
        picture="bridge",
        picture_alt="Tranh vẽ cầu dây văng bắc qua sông rộng",
        picture_caption="Hai phường cách nhau một nhịp cầu.",
        picture_credit=DRAWN,
        tags=("Mô hình hay", "Đội tình nguyện", "Việc làm", "Tư vấn gia đình"),
        body=[
            (
                "paragraph",
                "<p>Buổi sáng, tình nguyện viên phường bên này theo đội bạn đến một xưởng may và một bãi giữ xe. Họ để ý thấy đội bạn không mở đầu bằng "
                "câu “xin nhận giúp một người”, mà hỏi: xưởng đang thiếu người ở khâu nào, chị ngại nhất điều gì? Nghe xong mới nói đội có thể giúp gì "
                "trong tháng làm thử.</p>",
            ),
            (
                "paragraph",
                "<p>Buổi chiều đổi vai. Đội bạn ngồi ở góc nhà văn hóa, nghe một cuộc trò chuyện mẫu với gia đình do hai tình nguyện viên đóng. Cái họ học "
                "được là im lặng: sau câu hỏi khó, chờ đủ lâu để người mẹ tự nói tiếp.</p>",
            ),
            (
                "quote",
                {
                    "text": "Đọc báo cáo của họ cả năm không bằng đi sau lưng họ một buổi.",
                    "source": "Tình nguyện viên dự chuyến trao đổi",
                },
            ),
            (
                "paragraph",
                "<p>Hai đội hẹn mỗi quý gặp một lần, luân phiên nơi đón. Chi phí gồm tiền xăng và một nồi chè, do quỹ sinh hoạt của hai đội góp.</p>",
            ),
        ],
    ),
    News(
        slug="muoi-lam-phut-trong-hop-chi-hoi",
        title="Mười lăm phút trong cuộc họp chi hội phụ nữ",
        date="8/3/2021",
        time="14:00",
        category="hoat-dong-doi",
        summary="Chi hội họp bàn góp vốn quay vòng và tổ chức ngày 8/3. Đội tình nguyện xin mười lăm phút, nói về cách nhờ giúp khi trong nhà có chuyện khó.",
        picture="houses",
        picture_alt="Tranh vẽ hai dãy nhà ống hai bên lối đi, phía trước là ao sen",
        picture_credit=DRAWN,
        tags=("Tuyên truyền", "Tư vấn gia đình", "Kinh tế hộ"),
        body=[
            (
                "paragraph",
                "<p>Các chị trong chi hội thường biết trước ai: nhà nào hay to tiếng, cháu nào bỏ học, chị nào thức trắng chờ con. Nhưng biết mà không "
                "biết nói với ai. Vì thế đội không mang theo tờ rơi, chỉ mang một tấm bìa vẽ ba mũi tên: hỏi chuyện kín, hỏi giấy tờ, gặp nguy hiểm.</p>",
            ),
            (
                "table",
                {
                    "caption": "Tấm bìa ba mũi tên",
                    "header": ["Cần gì", "Hỏi ai trước"],
                    "rows": [
                        [
                            "Nói chuyện kín về người trong nhà",
                            "Tình nguyện viên phụ trách tổ dân phố, hoặc đường dây 1900 0000",
                        ],
                        ["Hỏi về nơi cai nghiện, giấy tờ, hỗ trợ", "Cán bộ phụ trách ở phường"],
                        ["Có người bị đánh, bị đe dọa, bất tỉnh", "Gọi 113 hoặc 115 ngay, rồi báo người gần nhất"],
                    ],
                },
            ),
            (
                "paragraph",
                "<p>Có chị hỏi nếu sang nhà hàng xóm khuyên thì có bị cho là nhiều chuyện không. Cả phòng cười, rồi lặng đi vì ai cũng từng nghĩ thế. Tình "
                "nguyện viên gợi ý đừng khuyên vội: mang sang bó rau, ngồi một lát, nói “em thấy dạo này chị mệt, cần thì chị gọi em”. Vậy là đủ cho lần "
                "đầu.</p>",
            ),
            (
                "paragraph",
                "<p>Sau buổi họp, năm chị ở lại nói chuyện riêng. Đội ghi năm lượt tư vấn, không ghi tên. Tháng tới, đội xin mười lăm phút ở chi hội cựu "
                "chiến binh và câu lạc bộ người cao tuổi, nơi có nhiều ông bà đang nuôi cháu.</p>",
            ),
        ],
    ),
    News(
        slug="di-cung-nguoi-than-lam-xet-nghiem",
        title="Đi cùng người thân làm xét nghiệm: mang gì, hỏi gì, chờ ra sao",
        date="21/10/2021",
        category="y-te-suc-khoe",
        byline="Tổ biên tập",
        summary="Có người đi cùng, buổi xét nghiệm đỡ lo hơn nhiều. Bài này dành cho người đi cùng: chuẩn bị trước, giữ kín và biết lúc nào nên đứng ngoài.",
        picture="clinic",
        picture_alt="Tranh vẽ trạm y tế nhỏ có lối dốc và mảnh vườn",
        picture_caption="Đến sớm một chút để tìm đúng phòng, khỏi vội.",
        picture_credit=DRAWN,
        tags=("Sức khỏe", "Bảo mật thông tin", "Tư vấn gia đình"),
        body=[
            (
                "paragraph",
                "<p>Trước hết hãy hỏi người thân có muốn mình đi cùng không, và đi đến đâu: tới cổng, tới phòng chờ hay vào gặp bác sĩ. Kết quả là của "
                "người được xét nghiệm. Họ có kể hay không, xin để họ tự quyết.</p>",
            ),
            ("heading", "Chuẩn bị từ hôm trước"),
            (
                "paragraph",
                "<ul><li>Gọi hỏi nơi làm: mấy giờ bắt đầu, có cần nhịn ăn không, chi phí thế nào.</li>"
                "<li>Giấy tờ tùy thân, thẻ bảo hiểm y tế nếu có, kết quả cũ.</li>"
                "<li>Tên các thuốc đang uống, chép ra giấy.</li>"
                "<li>Nước uống, bánh để ăn sau khi lấy máu, sách hay tai nghe cho lúc chờ.</li></ul>",
            ),
            ("heading", "Những câu nên hỏi nhân viên y tế"),
            (
                "paragraph",
                "<ol><li>Xét nghiệm này để biết điều gì?</li>"
                "<li>Bao giờ có kết quả, nhận bằng cách nào, ai được nhận?</li>"
                "<li>Nếu kết quả chưa rõ thì bước tiếp theo là gì?</li>"
                "<li>Giấy tờ và số điện thoại của tôi được giữ ra sao?</li></ol>",
            ),
            (
                "callout",
                {
                    "kind": "info",
                    "title": "Giữ chuyện này trong nhà",
                    "text": (
                        "<p>Đừng chụp giấy kết quả gửi vào nhóm gia đình. Không đoán bệnh của người thân với hàng xóm, với nơi làm việc, kể cả với tình nguyện "
                        "viên.</p>"
                    ),
                },
            ),
            ("heading", "Lúc chờ kết quả"),
            (
                "paragraph",
                "<p>Mấy ngày chờ thường dài. Hãy giữ nếp bình thường: đi chợ, nấu ăn, xem chung một bộ phim. Nếu người thân muốn nói thì nghe; nếu họ im "
                "lặng thì ngồi cạnh cũng được. Hẹn trước ai sẽ cùng đi lấy kết quả, để không ai phải mở phong bì một mình.</p>",
            ),
        ],
    ),
    News(
        slug="luat-phong-chong-ma-tuy-2021-co-hieu-luc",
        title="Luật Phòng, chống ma túy năm 2021 đã có hiệu lực: đội tình nguyện nên làm gì trước",
        date="5/1/2022",
        time="08:00",
        category="chinh-sach-phap-luat",
        summary=(
            "Từ 1/1/2022, Luật số 73/2021/QH14 thay cho luật cũ. Ban biên tập điểm lại các văn bản đã đối chiếu được và vài việc đội có thể làm ngay trong "
            "tháng này."
        ),
        picture="scales",
        picture_alt="Tranh vẽ chiếc cân đĩa thăng bằng",
        picture_credit=DRAWN,
        tags=("Văn bản mới", "Cai nghiện ma túy", "Đội tình nguyện"),
        change_date="1/7/2026",
        change_note="Luật số 73/2021/QH14 nêu trong bài được thay thế bởi Luật Phòng, chống ma túy số 120/2025/QH15 từ 1/7/2026. Bài giữ nguyên như lúc đăng.",
        body=[
            (
                "paragraph",
                "<p>Luật Phòng, chống ma túy số 73/2021/QH14 ngày 30/3/2021 có hiệu lực từ 1/1/2022. Luật này thay Luật số 23/2000/QH10, đã được sửa đổi "
                "bởi Luật số 16/2008/QH12.</p>",
            ),
            (
                "table",
                {
                    "caption": "Các nghị định quy định chi tiết mà Ban biên tập đã đối chiếu ngày ban hành",
                    "header": ["Số, ký hiệu", "Ngày ban hành"],
                    "rows": [
                        ["Nghị định số 105/2021/NĐ-CP", "4/12/2021"],
                        ["Nghị định số 109/2021/NĐ-CP", "8/12/2021"],
                        ["Nghị định số 116/2021/NĐ-CP", "21/12/2021"],
                    ],
                },
            ),
            ("heading", "Điều chưa nói chắc được"),
            (
                "paragraph",
                "<p>Nhiều đội hỏi Nghị định số 94/2010/NĐ-CP về cai nghiện tại gia đình, cộng đồng có còn dùng không. Việc này cần kiểm tra; trong lúc "
                "chờ, xin hỏi cán bộ phụ trách trước khi hướng dẫn người dân.</p>",
            ),
            ("heading", "Việc đội có thể làm trong tháng 1"),
            (
                "paragraph",
                "<ol><li>Soát tờ rơi, bảng tin, bài phát thanh. Chỗ nào ghi “luật năm 2000” thì gỡ xuống hoặc dán ngày đăng để người đọc biết là bài cũ.</li>"
                "<li>Dành một buổi giao ban đọc mục lục luật mới, đánh dấu phần liên quan đến gia đình và cộng đồng.</li>"
                "<li>Ghi lại câu hỏi của bà con, gửi về phường một lần vào cuối tháng.</li>"
                "<li>Không tự tóm tắt quy định lên mạng xã hội của đội.</li></ol>",
            ),
            (
                "callout",
                {
                    "kind": "info",
                    "title": "Trả lời bà con thế nào cho đúng mực",
                    "text": "<p>“Luật mới đã có hiệu lực. Phần bác hỏi, cháu xin hỏi lại cán bộ rồi thứ Sáu cháu sang nói với bác.” Và thứ Sáu nhớ sang.</p>",
                },
            ),
        ],
    ),
    News(
        slug="xuong-moc-nhan-nguoi-hoc-nghe",
        title="Xưởng mộc cuối làng có thêm ba chiếc ghế học nghề",
        date="17/6/2022",
        time="07:45",
        category="guong-sang-cach-lam-hay",
        locality="Xã Suối Lành (minh họa)",
        summary="Chủ xưởng chỉ xin đội tình nguyện một điều: đừng giao người rồi để đấy. Từ đó hai bên nghĩ ra cách kèm học nghề theo từng tháng.",
        picture="workshop",
        picture_alt="Tranh vẽ xưởng thợ với bàn và dụng cụ",
        picture_caption="Bài học đầu tiên là mài cho sắc một lưỡi đục.",
        picture_credit=DRAWN,
        tags=("Học nghề", "Việc làm", "Người sau cai", "Mô hình hay"),
        body=[
            (
                "paragraph",
                "<p>Xưởng làm cửa và bàn ghế cho mấy xã quanh vùng. Ba năm trước, xưởng từng nhận một người học việc do đội giới thiệu; được hai tuần thì "
                "người ấy nghỉ, không ai biết vì sao. Lần này chủ xưởng đồng ý nhận ba người, kèm điều kiện có tình nguyện viên ghé mỗi tuần.</p>",
            ),
            ("heading", "Tháng đầu: quen giờ giấc"),
            (
                "paragraph",
                "<p>Chưa cần giỏi nghề. Đến đúng 7 giờ, dọn chỗ ngồi trước khi về, báo trước nếu vắng. Tình nguyện viên ghé vào lúc nghỉ trưa, hỏi cả thợ "
                "kèm lẫn người học, hai bên nói chuyện riêng.</p>",
            ),
            ("heading", "Tháng thứ hai: một món làm được"),
            (
                "paragraph",
                "<p>Mỗi người chọn một món nhỏ: ghế đẩu, kệ sách, hộp đựng đồ. Món làm xong được mang về nhà. Với vài gia đình, đó là lần đầu sau rất lâu "
                "có thứ để khoe với khách.</p>",
            ),
            ("heading", "Tháng thứ ba: nói chuyện tiếp hay thôi"),
            (
                "paragraph",
                "<p>Cả ba bên ngồi lại. Ai hợp nghề thì bàn tiếp việc làm, ai không hợp thì đội cùng tìm hướng khác. Đến nay hai người còn theo nghề mộc; "
                "một người chuyển sang sửa xe máy, vẫn ghé xưởng uống trà.</p>",
            ),
            ("quote", {"text": "Gỗ cong thì hơ lửa uốn từ từ. Nóng quá là cháy.", "source": "Chủ xưởng mộc"}),
            (
                "paragraph",
                '<p>Gia đình đang tìm lớp nghề hoặc chỗ làm có thể bắt đầu từ hướng dẫn <a href="page:vay-von-hoc-nghe-viec-lam">vay vốn, học nghề, việc '
                "làm</a>.</p>",
            ),
        ],
    ),
    News(
        slug="toa-dam-de-gia-dinh-hoi-truoc",
        title="Tọa đàm không có bài phát biểu: để gia đình hỏi trước",
        date="11/11/2022",
        category="phong-chong-ma-tuy",
        summary="Bốn người trả lời ngồi cùng hàng ghế với bà con. Suốt chín mươi phút, chương trình chỉ đi theo các câu hỏi được gửi từ tuần trước.",
        picture="books",
        picture_alt="Tranh vẽ những cuốn sách",
        picture_caption="Buổi tọa đàm mượn chỗ của thư viện phường.",
        picture_credit=DRAWN,
        tags=("Tuyên truyền", "Tư vấn gia đình", "Cai nghiện ma túy"),
        body=[
            (
                "paragraph",
                "<p>Một tuần trước tọa đàm, đội đặt thùng thư ở thư viện, trạm y tế và cổng chợ. Câu hỏi không cần ký tên. Ban tổ chức gom lại, bỏ những "
                "chi tiết có thể nhận ra người, rồi xếp theo bốn nhóm.</p>",
            ),
            (
                "paragraph",
                "<ul><li>Nhận ra điều khác lạ ở con và mở lời với con.</li>"
                "<li>Muốn cai nghiện thì hỏi nơi nào, hỏi những gì.</li>"
                "<li>Người nhà mới về: ngày đầu, tuần đầu, tháng đầu.</li>"
                "<li>Sức khỏe và sức chịu đựng của chính người chăm sóc.</li></ul>",
            ),
            ("heading", "Câu hỏi khiến cả phòng im lặng"),
            (
                "paragraph",
                "<p>“Tôi đã mắng con những lời rất nặng, giờ xin lỗi có muộn không?” Người trả lời là một tình nguyện viên lâu năm. Câu đáp rất ngắn: "
                "không muộn, và đừng xin lỗi dài; một câu, rồi rủ con ăn cơm.</p>",
            ),
            ("heading", "Kinh nghiệm tổ chức"),
            (
                "paragraph",
                "<p>Mời đủ bốn vai: y tế, công an, cán bộ phụ trách ở phường và tình nguyện viên. Người dẫn chuyện giữ giờ, mỗi câu trả lời không quá ba "
                "phút. Câu nào cần nói riêng thì hẹn ngay tại chỗ, có bàn nhỏ kê khuất phía sau giá sách.</p>"
                "<p>Không quay phim, không phát trực tiếp. Ban tổ chức nói rõ điều đó ngay từ cửa, và nhờ vậy nhiều người ngồi lại đến cuối.</p>",
            ),
            (
                "quote",
                {
                    "text": "Tôi đến định nghe thôi. Về nhà mới nhận ra mình đã hỏi ba câu.",
                    "source": "Một người dự tọa đàm",
                },
            ),
        ],
    ),
    News(
        slug="hop-voi-chu-co-so-kinh-doanh",
        title="Gặp chủ khách sạn, nhà nghỉ, quán karaoke trước mùa du lịch",
        date="24/3/2023",
        time="09:30",
        category="an-ninh-quoc-phong",
        locality="Phường Cửa Lạch (minh họa)",
        source="Bản tin Đội",
        summary=(
            "Trước khi có các đợt kiểm tra liên ngành, một phường ven biển mời chủ cơ sở đến hỏi đáp. Mục đích là để ai cũng biết mình cần làm gì cho nơi "
            "kinh doanh được yên ổn."
        ),
        tags=("An toàn", "Nơi lưu trú", "Nạn nhân mua bán người"),
        body=[
            (
                "paragraph",
                "<p>Khách sạn, nhà nghỉ, nhà hàng, quán karaoke, cơ sở massage là những nơi đoàn liên ngành thường đến. Nhiều chủ cơ sở nói họ không sợ "
                "kiểm tra, chỉ sợ không biết người ta hỏi gì. Buổi gặp sáng 22/3 vì thế dành hai phần ba thời gian cho câu hỏi.</p>",
            ),
            ("heading", "Chủ cơ sở nên soạn sẵn"),
            (
                "paragraph",
                "<ul><li>Giấy tờ của cơ sở để trong một cặp, ai trực cũng biết chỗ.</li>"
                "<li>Danh sách người làm, cập nhật khi có người mới.</li>"
                "<li>Số điện thoại công an phường, cấp cứu, cứu hỏa dán ở quầy.</li>"
                "<li>Một người được giao trả lời khi chủ đi vắng.</li></ul>",
            ),
            ("heading", "Nhân viên cần được dặn"),
            (
                "paragraph",
                "<p>Thấy khách có biểu hiện nguy kịch thì gọi cấp cứu trước, báo công an sau, không tự kéo khách ra ngoài. Thấy người bị giữ giấy tờ, bị "
                "ép buộc làm việc hoặc có vẻ còn nhỏ tuổi mà đi cùng người lạ, báo ngay công an; đừng hỏi dồn, đừng đối đầu.</p>",
            ),
            ("heading", "Phần của đội tình nguyện"),
            (
                "paragraph",
                "<p>Đội không tham gia xử lý vi phạm. Tình nguyện viên gửi mỗi nơi một tờ giấy nhỏ ghi đường dây tư vấn để dán trong phòng nhân viên, "
                "phòng khi chính người làm cần hỏi cho mình hay cho người nhà.</p>"
                "<p>Quy định cụ thể đối với từng ngành nghề, chủ cơ sở xin hỏi trực tiếp cơ quan cấp phép; phường đã nhận 19 câu hỏi và hẹn trả lời bằng "
                "văn bản.</p>",
            ),
        ],
    ),
    News(
        slug="don-nguoi-bi-mua-ban-tro-ve",
        title="Những ngày đầu bên một người bị mua bán trở về",
        date="30/8/2023",
        category="hoat-dong-doi",
        summary="Họ cần được ngủ yên, có giấy tờ, có người tin. Các đội tình nguyện vùng biên chia sẻ cách ở bên mà không hỏi dồn.",
        picture="hills",
        picture_alt="Tranh vẽ núi đá vôi trong sương sớm, phía dưới có xóm nhỏ",
        picture_caption="Đường về của nhiều người đi qua những dãy núi như thế.",
        picture_credit=DRAWN,
        tags=("Nạn nhân mua bán người", "Tái hòa nhập cộng đồng", "Bảo mật thông tin"),
        change_date="1/7/2025",
        change_note="Luật mới về phòng, chống mua bán người có hiệu lực từ 1/7/2025. Các bước chăm sóc, hỏi han trong bài vẫn là lời khuyên thực hành.",
        body=[
            (
                "paragraph",
                "<p>Tin một người trở về lan rất nhanh ở thôn bản. Hàng xóm kéo đến, ai cũng muốn nghe kể. Việc đầu tiên của tình nguyện viên là đứng ở "
                "cửa, nói nhẹ nhàng: hôm nay xin để nhà nghỉ, có gì cần tôi sẽ nhắn.</p>",
            ),
            ("heading", "Ba ngày đầu"),
            (
                "paragraph",
                "<ul><li>Chỗ ngủ khóa được cửa, có người tin cậy ở gần.</li>"
                "<li>Quần áo, đồ dùng riêng, một chiếc điện thoại chỉ lưu vài số cần thiết.</li>"
                "<li>Ăn uống theo ý họ; đừng ép, đừng bày tiệc.</li>"
                "<li>Hỏi họ muốn gặp ai và chưa muốn gặp ai.</li></ul>",
            ),
            ("heading", "Không hỏi chuyện đã qua"),
            (
                "paragraph",
                "<p>Lời kể thuộc về họ và về người có trách nhiệm hỏi. Tình nguyện viên chỉ nghe khi họ muốn nói, không ghi âm, không hỏi thêm cho rõ. Nếu "
                "cần trình báo hoặc xác nhận, đội cùng đi tới công an, ủy ban, ngồi chờ bên ngoài và đưa về.</p>",
            ),
            ("heading", "Từ tuần thứ hai"),
            (
                "paragraph",
                "<p>Khi đã đỡ mệt, họ thường lo ba chuyện: giấy tờ, sức khỏe, làm gì để sống. Mỗi chuyện chọn một nơi hỏi và một ngày hẹn. Trẻ nhỏ theo mẹ "
                "về cần được hỏi chỗ học sớm.</p>"
                "<p>Việc làm không nên giục. Có người muốn ra đồng ngay cho quên, có người sợ chỗ đông. Đội gợi ý bắt đầu bằng việc làm cùng người quen "
                "trong nhà, rồi mới đến tổ thêu, quầy hàng hay lớp nghề. Nếu họ mong đi khỏi địa phương, tình nguyện viên giúp hỏi kỹ nơi đến và để lại "
                "một số điện thoại luôn có người nghe.</p>",
            ),
            ("heading", "Nói với thôn bản"),
            (
                "paragraph",
                "<p>Trưởng thôn và người có uy tín nên thống nhất một câu trả lời chung: “Cháu nó về là mừng, để cháu nghỉ”. Không kể lại trên loa, không "
                "đưa vào chuyện nêu gương, không chụp ảnh trao quà. Buổi tuyên truyền về phòng, chống mua bán người trong thôn hãy để sau ít nhất một "
                "tháng, và lấy tình huống ở nơi khác làm ví dụ.</p>",
            ),
            (
                "callout",
                {
                    "kind": "warning",
                    "title": "Nếu còn bị đe dọa",
                    "text": "<p>Báo công an ngay, gọi 113 khi nguy hiểm trước mắt. Đừng đăng ảnh, đừng cho ai biết nơi ở, kể cả người xưng là bạn cũ.</p>",
                },
            ),
            (
                "paragraph",
                "<p>Người giúp cũng cần được nghỉ. Sau mỗi buổi nặng nề, tình nguyện viên gọi cho đội trưởng năm phút, nói về mình chứ không kể chuyện của "
                "người kia.</p>",
            ),
        ],
        related=("di-cung-nguoi-than-lam-xet-nghiem", "toa-dam-de-gia-dinh-hoi-truoc"),
    ),
    News(
        slug="doi-truong-hoc-giao-viec",
        title="Đội trưởng học cách giao việc vừa sức",
        date="15/5/2024",
        time="16:00",
        category="tap-huan",
        summary=(
            "Người giỏi việc được giao mãi cho đến lúc xin nghỉ: câu chuyện quen ở nhiều đội. Lớp dành riêng cho đội trưởng, đội phó bàn cách tránh điều ấy."
        ),
        picture="training",
        picture_alt="Tranh vẽ lớp học có bảng và bàn ghế",
        picture_credit=DRAWN,
        tags=("Tập huấn", "Giao ban", "Đội tình nguyện"),
        body=[
            (
                "paragraph",
                "<p>Hai mươi tư đội trưởng, đội phó ngồi chung một phòng và được yêu cầu vẽ lên giấy khối lượng việc của từng người trong đội. Nhìn các "
                "cột cao thấp, nhiều người bật cười: có cột dài gấp bốn lần cột bên cạnh.</p>",
            ),
            (
                "key_figures",
                {
                    "period": "Ngày 13 và 14/5/2024",
                    "source": "Danh sách lớp (minh họa)",
                    "method": "Đếm người dự đủ hai ngày",
                    "figures": [
                        {"value": "24", "label": "đội trưởng, đội phó"},
                        {"value": "15", "label": "đội"},
                        {"value": "6", "label": "tình huống thực hành"},
                    ],
                },
            ),
            ("heading", "Bốn câu hỏi trước khi giao"),
            (
                "paragraph",
                "<ol><li>Người này đang giúp mấy trường hợp, có ai đang ở lúc khó không?</li>"
                "<li>Đường đi có xa, có phải đi tối không?</li>"
                "<li>Hai bên có quen biết, họ hàng hay từng va chạm không?</li>"
                "<li>Nếu họ từ chối, mình có phương án nào khác?</li></ol>",
            ),
            ("heading", "Nhận lời từ chối cho nhẹ nhàng"),
            (
                "paragraph",
                "<p>Lớp tập nói câu “Cảm ơn chị đã nói trước” thay cho “Chị cố giúp”. Người được quyền từ chối thì khi nhận sẽ làm đến nơi. Tháng nào phải "
                "giao thêm, đội trưởng nói rõ thêm trong bao lâu và bớt việc gì.</p>",
            ),
            ("heading", "Nhận xét một người trong ba phút"),
            (
                "paragraph",
                "<p>Một điều làm tốt, có ví dụ. Một điều nên đổi, có cách đổi. Một câu hỏi để người ấy tự nói. Nhận xét nặng thì nói riêng, không nói "
                "trước cả đội.</p>",
            ),
            (
                "image",
                {
                    "picture": "sapling",
                    "alt": "Tranh vẽ cây non mới trồng",
                    "caption": "Giao việc cũng như chăm cây non: đỡ vừa đủ để cây tự lớn.",
                    "credit": DRAWN,
                },
            ),
            (
                "paragraph",
                "<p>Cuối lớp, mỗi đội trưởng gạch khỏi danh sách của mình một việc mà lâu nay vẫn ôm, và viết tên vai trò sẽ nhận việc đó.</p>",
            ),
        ],
        related=("hai-doi-trao-doi-kinh-nghiem",),
    ),
    News(
        slug="ngay-hoi-viec-lam-cuoi-nam-2024",
        title="Thông báo Ngày hội việc làm cuối năm: cách đến và nên mang theo gì",
        date="2/10/2024",
        category="thong-bao",
        locality="Phường Cầu Tre (minh họa)",
        summary="Ngày hội mở cửa cho mọi người tìm việc, học nghề. Không thu tiền, không cần giấy giới thiệu, có bàn riêng cho người muốn hỏi kín.",
        picture="market",
        picture_alt="Tranh vẽ ba gian hàng có mái che kẻ sọc",
        picture_caption="Sơ đồ gian hàng được dán ở cổng chính.",
        picture_credit=DRAWN,
        tags=("Việc làm", "Học nghề", "Vay vốn"),
        change_date="14/10/2024",
        change_note="Đổi giờ mở cửa buổi chiều từ 13 giờ 30 sang 14 giờ.",
        body=[
            (
                "table",
                {
                    "caption": "Lịch trong ngày 19/10/2024",
                    "header": ["Giờ", "Nội dung", "Nơi"],
                    "rows": [
                        ["7:30 – 11:00", "Gặp nơi tuyển người, phỏng vấn thử", "Sân chính"],
                        ["8:00 – 10:30", "Giới thiệu lớp nghề ngắn hạn", "Nhà đa năng"],
                        ["14:00 – 16:00", "Hỏi về vay vốn, mở hàng nhỏ", "Phòng số 2"],
                        ["Cả ngày", "Bàn hỏi kín của đội tình nguyện", "Cạnh thư viện"],
                    ],
                },
            ),
            ("heading", "Mang theo"),
            (
                "paragraph",
                "<ul><li>Giấy tờ tùy thân.</li><li>Một tờ giấy ghi việc đã từng làm, kể cả việc không lương.</li><li>Bút, nước uống, áo mưa mỏng.</li></ul>",
            ),
            ("heading", "Nếu chưa quen phỏng vấn"),
            (
                "paragraph",
                "<p>Chiều 18/10, từ 15 giờ, đội mở buổi tập: chào, giới thiệu mình trong một phút, hỏi lại điều chưa rõ. Ai tập rồi có thể nhờ tình nguyện "
                "viên đi cùng sang sân chính hôm sau.</p>",
            ),
            (
                "callout",
                {
                    "kind": "warning",
                    "title": "Cẩn thận với lời mời lạ",
                    "text": (
                        "<p>Nơi tuyển người ở ngày hội không thu tiền đặt cọc, không giữ giấy tờ. Ai rủ đi làm xa, đi ngay, hứa lương cao mà không cho gọi về "
                        "nhà, xin báo bàn của đội hoặc công an.</p>"
                    ),
                },
            ),
            (
                "contact",
                {
                    "title": "Hỏi thêm về ngày hội",
                    "phone": "0900 000 002",
                    "email": "ngayhoi@congdoi.example",
                    "note": "Gọi trong giờ hành chính. Sau ngày hội, bài này được giữ để tra cứu.",
                },
            ),
        ],
        end_mark="",
    ),
    News(
        slug="cai-nghien-chuyen-sang-cong-an",
        title="Từ 1/3/2025 việc cai nghiện ma túy do ngành công an đảm nhiệm: người dân hỏi ở đâu",
        date="3/3/2025",
        time="07:30",
        category="an-ninh-quoc-phong",
        summary=(
            "Nhiệm vụ về cai nghiện ma túy đã chuyển từ ngành lao động sang công an. Người đang giúp đỡ gia đình bạn, tức tình nguyện viên của đội, vẫn là "
            "người quen lâu nay."
        ),
        tags=("Văn bản mới", "Cai nghiện ma túy", "Đội tình nguyện"),
        body=[
            (
                "paragraph",
                "<p>Mấy ngày nay đường dây tư vấn nhận nhiều cuộc gọi cùng một nội dung: con tôi đang cai nghiện, giờ tôi hỏi ai? Xin trả lời ngắn: từ "
                "1/3/2025, việc cai nghiện ma túy thuộc ngành công an, không còn thuộc ngành lao động. Nơi hỏi gần nhất là công an xã, phường.</p>",
            ),
            ("heading", "Điều gì không đổi"),
            (
                "paragraph",
                "<p>Đội công tác xã hội tình nguyện vẫn thuộc mảng phòng, chống tệ nạn xã hội. Người được giúp vẫn gặp tình nguyện viên đã quen, lịch hẹn "
                "trong tháng giữ nguyên. Nơi làm việc của trạm y tế và tổ dân phố cũng không đổi vì việc này.</p>",
            ),
            ("heading", "Khi đến hỏi, nên mang theo"),
            (
                "paragraph",
                "<ul><li>Giấy tờ tùy thân của người đến hỏi.</li>"
                "<li>Các giấy đã nhận từ trước ngày 1/3/2025, bản gốc và bản chụp.</li>"
                "<li>Tờ giấy ghi sẵn ba câu hỏi, để khỏi quên khi hồi hộp.</li></ul>"
                "<p>Xin hỏi rõ: ai đang giữ hồ sơ, lần hẹn tới là ngày nào, cần nộp thêm gì. Nhớ ghi ngày và bộ phận đã trả lời.</p>",
            ),
            (
                "callout",
                {
                    "kind": "info",
                    "title": "Chỗ còn phải kiểm tra",
                    "text": (
                        "<p>Giấy tờ do cơ quan cũ cấp được xử lý tiếp ra sao, mỗi nơi có thể hướng dẫn khác nhau trong thời gian bàn giao. Ban biên tập chưa "
                        "có văn bản để trả lời chung; điểm này cần kiểm tra với công an nơi bạn ở.</p>"
                    ),
                },
            ),
            (
                "paragraph",
                "<p>Nếu ngại đi một mình, hãy nhờ tình nguyện viên đi cùng. Họ có thể ngồi cạnh và nhắc bạn những điều định hỏi, nhưng không nói thay bạn.</p>",
            ),
        ],
    ),
    News(
        slug="khong-con-cap-huyen",
        title="Không còn cấp huyện: đội tình nguyện làm việc với xã, phường thế nào",
        date="2/7/2025",
        time="08:00",
        category="chinh-sach-phap-luat",
        summary="Từ 1/7/2025 cả nước có hai cấp chính quyền địa phương: tỉnh và xã. Bài này nói về những thay đổi mà tình nguyện viên và gia đình sẽ gặp ngay.",
        picture="houses",
        picture_alt="Tranh vẽ hai dãy nhà ống hai bên lối đi, phía trước là ao sen",
        picture_caption="Trụ sở có thể đổi chỗ, ngõ nhà mình thì vẫn thế.",
        picture_credit=DRAWN,
        tags=("Văn bản mới", "Đội tình nguyện", "Giao ban"),
        body=[
            (
                "key_figures",
                {
                    "period": "Từ 1/7/2025",
                    "source": "Số liệu sắp xếp đơn vị hành chính",
                    "method": "3.321 đơn vị cấp xã gồm 2.621 xã, 687 phường và 13 đặc khu",
                    "figures": [
                        {"value": "34", "label": "tỉnh, thành phố"},
                        {"value": "3.321", "label": "xã, phường, đặc khu"},
                    ],
                },
            ),
            ("heading", "Ai thành lập đội"),
            (
                "paragraph",
                "<p>Thông tư liên tịch số 24/2012/TTLT-BLĐTBXH-BNV-BTC ngày 22/10/2012 vẫn là căn cứ về đội công tác xã hội tình nguyện. Thông tư số "
                "14/2025/TT-BYT chuyển việc thành lập đội về Chủ tịch Ủy ban nhân dân cấp xã; cấp này cũng quyết định giải thể.</p>",
            ),
            ("heading", "Trước và nay"),
            (
                "table",
                {
                    "caption": "Ba việc thay đổi trong sinh hoạt của đội",
                    "header": ["Việc", "Trước 1/7/2025", "Từ 1/7/2025"],
                    "rows": [
                        ["Báo cáo của đội", "Qua xã, qua huyện rồi đến tỉnh", "Qua xã rồi đến tỉnh"],
                        [
                            "Việc vượt sức của đội",
                            "Thường chờ phòng chuyên môn cấp huyện",
                            "Nêu với lãnh đạo xã, phường ngay tại giao ban",
                        ],
                        ["Tên địa bàn trong sổ", "Xã, phường cũ", "Xã, phường mới, kèm tên cũ trong ngoặc để tra"],
                    ],
                },
            ),
            ("heading", "Gia đình cần làm gì"),
            (
                "paragraph",
                "<p>Chưa phải làm gì vội. Hãy hỏi tình nguyện viên ba điều: trụ sở xã, phường mới ở đâu, ai phụ trách, số điện thoại nào gọi được. Giấy tờ "
                "ghi địa chỉ cũ xin giữ lại, đừng tự sửa. Nếu có nơi từ chối vì địa chỉ cũ, nhờ họ viết rõ cần giấy gì rồi báo cho đội.</p>",
            ),
            (
                "paragraph",
                "<p>Với những xã mới gồm nhiều xã cũ, các đội nên ngồi lại trong tháng này, thống nhất tuyến đường và người phụ trách từng thôn để không "
                "ai bị bỏ quên giữa hai danh sách.</p>",
            ),
        ],
        related=("cai-nghien-chuyen-sang-cong-an",),
    ),
]
