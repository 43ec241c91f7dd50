"""Demo news dated 2015 to 2019: the teams' daily work, outreach, training and household economy."""

from __future__ import annotations

from demo.content.schema import News

DRAWN = "Tranh minh họa: Ban biên tập"

NEWS: list[News] = [
    News(
        slug="danh-sach-thang-cua-tinh-nguyen-vien",
        title="Danh sách đầu tháng: tình nguyện viên bắt đầu từ đâu",
        date="20/11/2015",
        time="08:30",
        category="hoat-dong-doi",
        summary=(
            "Đầu mỗi tháng, đội trưởng trao cho từng tình nguyện viên một danh sách ngắn. Một đội ven sông kể cách đi hết danh sách ấy mà không ai bị bỏ sót."
        ),
        picture="river",
        picture_alt="Tranh vẽ thuyền trên dòng sông rộng, nhà sàn dọc bờ",
        picture_caption="Nhiều hộ trong địa bàn của đội chỉ đến được bằng đường sông.",
        picture_credit=DRAWN,
        tags=("Đội tình nguyện", "Thăm hộ gia đình", "Người sau cai"),
        body=[
            (
                "paragraph",
                "<p>Danh sách của mỗi người chỉ vài dòng: mã trường hợp, xóm hoặc ấp, việc tháng trước còn dở, việc cần làm trong tháng này. Trên giấy "
                "không ghi tên, không ghi số nhà. Ai nhận giúp người nào thì tự nhớ đường đến nhà người ấy.</p>"
                "<p>Đội trưởng không chia việc cho đều tay. Tình nguyện viên biết nghề thợ hồ được mời giúp người đang tìm việc ở công trường; người từng "
                "làm ở trạm y tế thì nhận gia đình hay lo về sức khỏe. Hai bên cùng ưng thuận mới ghi vào danh sách.</p>",
            ),
            ("heading", "Tuần đầu: chào và hỏi"),
            (
                "paragraph",
                "<p>Lần gặp đầu tháng thường chỉ mươi phút. Tình nguyện viên hỏi thăm cả nhà, nhắc lại điều đã hẹn lần trước và hỏi một câu đơn giản: "
                "tháng này anh, chị muốn làm xong việc gì nhất?</p>",
            ),
            ("heading", "Giữa tháng: làm cho trọn một việc"),
            (
                "paragraph",
                "<p>Việc được chọn nên nhỏ và thấy được kết quả:</p>"
                "<ul><li>cùng đi hỏi một lớp học nghề hoặc một chỗ làm;</li>"
                "<li>ngồi với gia đình tính lại khoản thu, khoản chi;</li>"
                "<li>đưa đến trạm y tế, đến ủy ban để hỏi giấy tờ;</li>"
                "<li>rủ tham gia một buổi làm chung của xóm.</li></ul>",
            ),
            ("heading", "Cuối tháng: ghi ba dòng"),
            (
                "paragraph",
                "<p>Đã gặp mấy lần, người được giúp tiến bộ ra sao, còn vướng gì. Ba dòng ấy nộp cho đội trưởng trước buổi họp. Việc nào quá sức thì nói "
                "thẳng, để đội tìm người hoặc cơ quan khác giúp thêm.</p>",
            ),
            (
                "quote",
                {
                    "text": "Một tháng làm trọn một việc cho một người thì hơn đi mười nhà mà chưa kịp ngồi xuống.",
                    "source": "Đội trưởng một đội ven sông",
                },
            ),
            (
                "paragraph",
                '<p>Muốn hiểu vì sao có phong trào này và mỗi người trong đội lo việc gì, mời đọc <a href="page:phong-trao-tinh-nguyen">hướng dẫn về phong '
                "trào tình nguyện</a>.</p>",
            ),
        ],
    ),
    News(
        slug="chuan-bi-lan-tham-dau-tien",
        title="Trước khi gõ cửa: chuẩn bị cho lần thăm nhà đầu tiên",
        date="14/3/2016",
        category="hoat-dong-doi",
        byline="Tổ biên tập",
        summary="Lần thăm đầu quyết định gia đình có muốn gặp lại tình nguyện viên hay không. Mười phút chuẩn bị ở nhà giúp tránh nhiều câu hỏi vụng.",
        picture="lane",
        picture_alt="Tranh vẽ con ngõ giữa hai dãy nhà cao dẫn về phía mặt trời",
        picture_caption="Hẹn trước một câu, ngõ nhỏ bớt lạ.",
        picture_credit=DRAWN,
        tags=("Thăm hộ gia đình", "Tư vấn gia đình", "Bảo mật thông tin"),
        body=[
            (
                "paragraph",
                "<p>Không ai thích có người lạ đứng trước cửa hỏi chuyện nhà mình. Vì vậy việc đầu tiên là hẹn: nhắn qua người gia đình tin cậy, hoặc gọi "
                "điện, nói rõ mình là ai và xin bao nhiêu phút. Gia đình bảo chưa tiện thì cảm ơn rồi hẹn dịp khác.</p>",
            ),
            (
                "table",
                {
                    "caption": "Việc nên làm trước, trong và sau lần thăm",
                    "header": ["Lúc nào", "Nên làm", "Nên tránh"],
                    "rows": [
                        [
                            "Trước khi đi",
                            "Đọc lại ghi chép cũ, hẹn giờ, báo đội trưởng biết mình đi đâu",
                            "Kể với hàng xóm là sắp đến nhà ai",
                        ],
                        [
                            "Trong lúc thăm",
                            "Nghe nhiều hơn nói, hỏi từng việc một",
                            "Ghi chép liên tục, chụp ảnh, hỏi về bệnh tật",
                        ],
                        [
                            "Sau khi về",
                            "Ghi ngắn gọn bằng mã, làm ngay điều đã hứa",
                            "Bàn chuyện gia đình ấy ở quán nước",
                        ],
                    ],
                },
            ),
            ("heading", "Vài câu mở lời dễ nghe"),
            (
                "paragraph",
                "<ul><li>“Cháu ở đội tình nguyện của phường, hôm nay cháu ghé thăm nhà mình mười lăm phút thôi ạ.”</li>"
                "<li>“Dạo này nhà mình thấy việc gì mệt nhất?”</li>"
                "<li>“Nếu có một việc đội làm cùng được, bác muốn đó là việc gì?”</li></ul>"
                "<p>Nên mặc như khi sang nhà bà con, đi xe như mọi ngày. Đừng mang theo cặp tài liệu dày, cũng đừng đến thành đoàn.</p>",
            ),
            ("heading", "Khi gia đình từ chối"),
            (
                "paragraph",
                "<p>Từ chối không phải là thất bại. Tình nguyện viên để lại một số điện thoại, xin phép tháng sau hỏi thăm lại và giữ đúng lời hẹn. Nhiều "
                "gia đình chỉ cần thấy mình không bị thúc ép.</p>"
                "<p>Cũng có khi một người trong nhà muốn gặp, người kia thì không. Khi ấy xin đừng hẹn lén. Hãy nói với người muốn gặp: “Chị bàn thêm với "
                "anh nhà, lúc nào cả hai cùng ưng thì em sang.”</p>",
            ),
            ("heading", "Viết lại gì sau lần đầu"),
            (
                "paragraph",
                "<p>Ba điều là đủ: gia đình lo nhất việc gì, mình đã hứa làm gì, lần tới gặp vào ngày nào. Nhận xét kiểu “gia đình không hợp tác” chẳng "
                "giúp được ai; hãy ghi điều nhìn thấy, chẳng hạn “bác trai không muốn nói chuyện, bác gái tiễn ra cổng và hỏi thêm về lớp nghề”.</p>",
            ),
            (
                "callout",
                {
                    "kind": "info",
                    "title": "Người nhà vừa trở về?",
                    "text": (
                        '<p>Gia đình có thể đọc trước phần dành cho mình ở hướng dẫn <a href="page:con-toi-moi-di-cai-ve">Con tôi mới đi cai về</a>, rồi ghi '
                        "ra những điều muốn hỏi tình nguyện viên.</p>"
                    ),
                },
            ),
        ],
        end_mark="",
    ),
    News(
        slug="so-chi-tieu-tren-ban-an",
        title="Cuốn sổ chi tiêu trên bàn ăn",
        date="22/8/2016",
        time="15:10",
        category="guong-sang-cach-lam-hay",
        locality="Xã Phú Lành (minh họa)",
        byline="Cộng tác viên",
        summary="Một thôn trồng lúa thử cách ghi chi tiêu cả nhà vào cùng một cuốn sổ. Sau hai vụ, điều thay đổi trước tiên không phải là tiền.",
        picture="rice",
        picture_alt="Tranh vẽ ruộng lúa bậc thang trên sườn đồi",
        picture_caption="Tiền về theo vụ, còn tiền chợ thì tiêu từng ngày.",
        picture_credit=DRAWN,
        tags=("Kinh tế hộ", "Tư vấn gia đình", "Mô hình hay"),
        body=[
            (
                "paragraph",
                "<p>Cuốn sổ là loại vở học sinh bốn ô ly, để ngay trên bàn ăn, ai tiêu gì thì tự viết vào. Mười hai gia đình trong thôn nhận làm thử, "
                "trong đó có những nhà có người sau cai. Đội tình nguyện chỉ làm hai việc: phát vở và cuối tháng ngồi cộng sổ cùng gia đình nào muốn.</p>",
            ),
            (
                "table",
                {
                    "caption": "Một trang sổ làm mẫu (số tiền do đội đặt ra để tập cộng)",
                    "header": ["Khoản", "Dự tính", "Thực chi"],
                    "rows": [
                        ["Gạo, thức ăn", "1.800.000 đ", "1.950.000 đ"],
                        ["Điện, nước, ga", "350.000 đ", "330.000 đ"],
                        ["Học hành của các cháu", "400.000 đ", "400.000 đ"],
                        ["Đi lại, điện thoại", "250.000 đ", "310.000 đ"],
                        ["Để dành", "200.000 đ", "100.000 đ"],
                    ],
                },
            ),
            ("heading", "Ghi để nói chuyện với nhau"),
            (
                "paragraph",
                "<p>Có gia đình kể trước đây hễ nhắc đến tiền là to tiếng. Nay cả nhà nhìn vào trang giấy mà bàn: tháng này đi lại tốn vì sửa xe, vậy "
                "tháng sau bớt khoản nào? Người mới về nhà cũng có phần ghi riêng, không ai lục ví ai.</p>",
            ),
            ("heading", "Ba điều thôn tự rút ra"),
            (
                "paragraph",
                "<ol><li>Bỏ tiền để dành vào đầu tháng, dù ít, đừng chờ cuối tháng xem còn bao nhiêu.</li>"
                "<li>Tiền vụ mùa chia sẵn vào từng phong bì theo tháng.</li>"
                "<li>Không dùng cuốn sổ để trách nhau. Khoản nào lỡ chi thì gạch chân rồi thôi.</li></ol>",
            ),
            (
                "paragraph",
                "<p>Đội trưởng cho biết vài nhà đã bỏ dở sau tháng thứ hai. Đội không nhắc; có nhà thấy hàng xóm còn giữ được nếp nên tự xin lại một cuốn "
                "vở mới.</p>",
            ),
        ],
    ),
    News(
        slug="lop-ky-nang-truyen-thong-dau-nam",
        title="Lớp kỹ năng truyền thông đầu năm: nói ba phút cho người ta nhớ",
        date="9/1/2017",
        category="tap-huan",
        summary="Hai ngày học, không bài giảng nào dài quá hai mươi phút. Học viên tập nói trước nhóm nhỏ, tự nghe lại và tự sửa.",
        picture="training",
        picture_alt="Tranh vẽ lớp học có bảng và bàn ghế",
        picture_caption="Lý thuyết rút gọn, phần lớn thời gian dành cho thực hành.",
        picture_credit=DRAWN,
        tags=("Tập huấn", "Tuyên truyền", "Đội tình nguyện"),
        body=[
            (
                "paragraph",
                "<p>Lớp dành cho tình nguyện viên của các đội trong một huyện miền núi. Phần lớn học viên đã quen việc, nhưng nhiều người nói ngại nhất là "
                "phải đứng nói trước đám đông. Giảng viên vì thế bỏ hẳn phần lý thuyết dài, mở đầu bằng một yêu cầu ngắn: kể một câu chuyện ở xóm mình "
                "trong ba phút.</p>",
            ),
            (
                "key_figures",
                {
                    "period": "Hai ngày 5 và 6/1/2017",
                    "source": "Sổ điểm danh của lớp (minh họa)",
                    "method": "Đếm theo chữ ký từng buổi, mỗi người tính một lần",
                    "figures": [
                        {"value": "28", "label": "học viên"},
                        {"value": "9", "label": "đội có người dự"},
                        {"value": "4", "label": "buổi thực hành"},
                    ],
                },
            ),
            ("heading", "Một câu chính, một ví dụ, một lời mời"),
            (
                "paragraph",
                "<p>Đó là khuôn của mỗi bài nói. Câu chính là điều muốn người nghe nhớ khi về đến nhà. Ví dụ lấy từ đời thường, không lấy chuyện của một "
                "gia đình mà ai nghe cũng đoán ra. Lời mời thì cụ thể: tối thứ Sáu nhà văn hóa mở cửa, bà con đến hỏi gì cũng được.</p>",
            ),
            ("heading", "Những từ nên đổi"),
            (
                "paragraph",
                "<p>Lớp cùng lập một danh sách từ hay làm người nghe tủi thân và tìm cách nói khác. “Đối tượng” đổi thành “người được giúp đỡ”, “tái hòa "
                "nhập” được giải thích là về nhà, có việc, có bạn. Câu dọa nạt bị gạch bỏ trước tiên, vì sợ thì người ta tránh chứ không hỏi.</p>",
            ),
            (
                "paragraph",
                "<p>Buổi cuối, mỗi đội mang về một bài nói ba phút bằng tiếng Việt hoặc tiếng dân tộc của xã mình để dùng trong các cuộc họp thôn sau Tết.</p>",
            ),
        ],
    ),
    News(
        slug="long-ghep-tuyen-truyen-hoi-nghi-nhan-dan",
        title="Nói ít, hỏi nhiều: tuyên truyền lồng trong hội nghị nhân dân",
        date="26/6/2017",
        time="09:00",
        category="phong-chong-ma-tuy",
        locality="Phường Bến Sen (minh họa)",
        summary="Bà con đến hội nghị để bàn chuyện đường điện, vệ sinh ngõ xóm. Đội tình nguyện xin mười phút giữa giờ và dùng phần lớn thời gian ấy để nghe.",
        picture="loudspeaker",
        picture_alt="Tranh vẽ hai chiếc loa trên cột cao hơn những mái nhà",
        picture_caption="Loa báo giờ họp; phần còn lại là chuyện mặt đối mặt.",
        picture_credit=DRAWN,
        tags=("Tuyên truyền", "Cai nghiện ma túy", "Đội tình nguyện"),
        body=[
            (
                "paragraph",
                "<p>Trước đây đội thường đọc một bài dài về tác hại của ma túy. Người nghe gật gù, rồi ra về. Từ đầu quý này, đội làm khác: chỉ nói một ý, "
                "sau đó phát giấy trắng cho mọi người viết câu hỏi, không cần ghi tên.</p>"
                "<p>Ở ba cuộc hội nghị đầu tiên, hộp giấy nhận được 41 câu. Câu gặp nhiều nhất là: con đi đêm, hay cáu gắt thì nên hỏi con thế nào; kế đó "
                "là muốn cai nghiện tại nhà thì hỏi ai.</p>",
            ),
            ("heading", "Trả lời được đến đâu, nói đến đó"),
            (
                "paragraph",
                "<p>Câu nào về quy định trong Luật phòng, chống ma túy mà đội chưa chắc thì ghi lại, hỏi cán bộ phụ trách, tuần sau dán câu trả lời lên "
                "bảng tin khu phố. Tình nguyện viên không đoán thay cơ quan nhà nước, cũng không hứa thay ai.</p>"
                "<p>Câu nào nhắc đến một người cụ thể, tổ thư ký cất riêng và không đọc lên. Tin báo về tội phạm được hướng dẫn gửi thẳng công an.</p>",
            ),
            ("heading", "Muốn làm thử ở khu mình"),
            (
                "paragraph",
                "<ol><li>Xin trưởng khu một khoảng giữa chương trình, đừng xin phần cuối, vì lúc ấy ai cũng muốn về.</li>"
                "<li>Chuẩn bị giấy, bút và hộp kín.</li>"
                "<li>Cử một người chỉ lo ghi những lời hẹn phải trả.</li>"
                "<li>Lần họp sau, mở đầu bằng việc trả lời các câu còn nợ.</li></ol>",
            ),
        ],
    ),
    News(
        slug="chu-nha-tro-cung-giu-binh-yen",
        title="Chủ nhà trọ ven cảng cùng giữ bình yên cho khu lưu trú",
        date="18/10/2017",
        time="16:20",
        category="an-ninh-quoc-phong",
        locality="Phường Cửa Lạch (minh họa)",
        summary=(
            "Khu trọ gần cảng có nhiều người làm theo mùa, không nơi ở ổn định. Buổi gặp giữa chủ nhà trọ, công an phường và đội tình nguyện bàn cách để "
            "người cần giúp không bị lọt ra ngoài."
        ),
        picture="harbour",
        picture_alt="Tranh vẽ thuyền cá đậu trong bến nhỏ, phía sau có ngọn hải đăng",
        picture_caption="Mùa cá, khu trọ đông gấp mấy ngày thường.",
        picture_credit=DRAWN,
        tags=("Nơi lưu trú", "An toàn", "Tái hòa nhập cộng đồng"),
        body=[
            (
                "paragraph",
                "<p>Mười bảy chủ nhà trọ có mặt. Điều họ lo nhất là mất khách nếu phòng trọ mang tiếng; điều người thuê lo nhất là bị đuổi khi nói thật "
                "hoàn cảnh của mình. Hai nỗi lo ấy được đặt lên bàn cùng một lúc.</p>",
            ),
            ("heading", "Phần việc của từng bên"),
            (
                "table",
                {
                    "caption": "Thống nhất tại buổi gặp",
                    "header": ["Bên", "Nhận làm"],
                    "rows": [
                        [
                            "Chủ nhà trọ",
                            "Giữ sổ khách, báo lưu trú theo hướng dẫn của công an phường; dán số điện thoại của đội ở chỗ dễ thấy",
                        ],
                        ["Công an phường", "Giải đáp tại chỗ, hẹn giờ tiếp chủ trọ mỗi tuần; nhận tin báo trực tiếp"],
                        [
                            "Đội tình nguyện",
                            "Thăm người cần giúp tại nơi lưu trú, giúp hỏi việc làm, giấy tờ, khám bệnh",
                        ],
                    ],
                },
            ),
            ("heading", "Thăm ở phòng trọ khác thăm ở nhà riêng"),
            (
                "paragraph",
                "<p>Vách mỏng, phòng đông, nói gì bên cạnh cũng nghe. Tình nguyện viên thường mời người cần giúp ra quán nước vắng hoặc nhà sinh hoạt khu "
                "phố. Sổ của đội ghi nơi lưu trú bằng ký hiệu, vì chỗ ở có thể đổi sau vài tuần.</p>"
                "<p>Khi ai đó chuyển đi, đội hỏi họ có muốn được giới thiệu sang đội ở nơi mới không. Đồng ý mới chuyển lời.</p>",
            ),
            (
                "paragraph",
                "<p>Đội tình nguyện không làm thay việc của công an. Thấy điều nguy hiểm, người dân gọi 113 hoặc báo thẳng công an phường; đội chỉ đếm số "
                "lượt đã hướng dẫn, không ghi lại nội dung.</p>",
            ),
        ],
    ),
    News(
        slug="phien-viec-lam-o-cho-phuong",
        title="Phiên việc làm nhỏ giữa chợ phường",
        date="12/4/2018",
        time="14:20",
        category="guong-sang-cach-lam-hay",
        locality="Phường Bến Sen (minh họa)",
        byline="Cộng tác viên",
        summary="Không hội trường, không băng rôn lớn: sáu chiếc bàn nhựa kê cạnh cổng chợ, nơi người tìm việc vẫn đi qua mỗi sáng.",
        picture="market",
        picture_alt="Tranh vẽ ba gian hàng có mái che kẻ sọc",
        picture_caption="Chợ họp từ sáng sớm, phiên việc làm mở theo giờ chợ.",
        picture_credit=DRAWN,
        tags=("Việc làm", "Học nghề", "Người sau cai", "Mô hình hay"),
        body=[
            (
                "paragraph",
                "<p>Đội tình nguyện nhận ra một điều: người sau cai ngại đến hội chợ việc làm đông người, phải khai nhiều giấy tờ trước mặt người lạ. Vậy "
                "thì mang việc làm ra chỗ quen. Ban quản lý chợ cho mượn khoảng sân, các cơ sở trong phường cử người ngồi bàn.</p>",
            ),
            (
                "key_figures",
                {
                    "period": "Sáng 7/4/2018",
                    "source": "Đội tình nguyện phường Bến Sen (minh họa)",
                    "method": "Đếm phiếu hẹn tại bàn; một người ghé nhiều bàn vẫn tính một lượt",
                    "figures": [
                        {"value": "6", "label": "bàn tuyển người"},
                        {"value": "53", "label": "lượt người ghé hỏi"},
                        {"value": "14", "label": "người được hẹn đến xem việc"},
                    ],
                },
            ),
            (
                "paragraph",
                "<p>Mỗi bàn có một tờ giấy lớn viết đúng bốn dòng: việc gì, làm ở đâu, giờ giấc, ai chỉ việc. Lương do hai bên hỏi nhau, không treo lên. "
                "Bàn thứ bảy của đội để trà đá.</p>"
                "<p>Đội không giới thiệu ai là người sau cai với người tuyển. Kể hay không, kể lúc nào là quyền của người đi tìm việc.</p>"
                "<p>Một tuần sau, đội gọi lại từng người đã nhận phiếu hẹn. Ai chưa hợp việc thì đội hỏi giúp lớp nghề.</p>",
            ),
        ],
    ),
    News(
        slug="ngu-lai-cho-ngon",
        title="Ngủ lại cho ngon: những việc nhỏ trong ba tuần đầu về nhà",
        date="30/7/2018",
        category="y-te-suc-khoe",
        byline="Tổ biên tập",
        summary="Mất ngủ làm người mới trở về dễ cáu, cả nhà cũng mệt theo. Dưới đây là vài nếp sinh hoạt gia đình có thể thử trước khi tìm đến thuốc.",
        picture="lantern",
        picture_alt="Tranh vẽ đèn lồng lụa trên phố cũ ven sông lúc chập tối",
        picture_caption="Ánh đèn dịu dần báo giờ nghỉ.",
        picture_credit=DRAWN,
        tags=("Sức khỏe", "Người sau cai", "Tư vấn gia đình"),
        body=[
            (
                "paragraph",
                "<p>Giấc ngủ thường trở lại chậm hơn cả nhà mong đợi. Đừng vội trách người thân lười khi sáng ra họ còn nằm. Hãy cùng nhau giữ vài nếp "
                "dưới đây trong ít nhất ba tuần rồi hẵng nhận xét.</p>",
            ),
            ("heading", "Ban ngày"),
            (
                "paragraph",
                "<ul><li>Dậy cùng một giờ, kể cả hôm trước ngủ ít.</li>"
                "<li>Ra sân, ra ngõ có nắng sớm chừng nửa giờ.</li>"
                "<li>Có một việc chân tay vừa sức: tưới rau, quét sân, sửa đồ.</li>"
                "<li>Sau bữa trưa chỉ chợp mắt ngắn.</li></ul>",
            ),
            ("heading", "Buổi tối"),
            (
                "paragraph",
                "<ul><li>Từ chiều, bớt trà đặc, cà phê, nước tăng lực.</li>"
                "<li>Ăn tối không quá muộn, không quá no.</li>"
                "<li>Cất điện thoại xa giường.</li>"
                "<li>Nằm lâu không ngủ được thì dậy, ngồi chỗ đèn dịu, khi buồn ngủ hãy vào lại.</li></ul>",
            ),
            (
                "callout",
                {
                    "kind": "warning",
                    "title": "Không tự mua thuốc ngủ",
                    "text": "<p>Thuốc ngủ, thuốc an thần dùng bừa có thể nguy hiểm, nhất là khi đang điều trị. Xin hỏi trạm y tế hoặc bác sĩ trước.</p>",
                },
            ),
            ("heading", "Khi nào cần đi khám"),
            (
                "paragraph",
                "<p>Nếu nhiều đêm liền gần như không ngủ, nếu người thân hoảng sợ, nói những điều lạ hoặc nhắc đến chuyện không muốn sống, gia đình ở bên "
                "cạnh, đừng để một mình và đưa đi khám ngay. Trường hợp khẩn cấp, gọi cấp cứu 115.</p>",
            ),
        ],
    ),
    News(
        slug="giao-ban-mot-tieng",
        title="Giao ban trong một tiếng: việc nào nói trước, việc nào để lại",
        date="5/12/2018",
        time="17:05",
        category="hoat-dong-doi",
        summary=(
            "Buổi giao ban dài mà không ai nhớ đã kết luận gì là chuyện thường gặp. Một phường thử đặt đồng hồ trên bàn, và mời lãnh đạo phường dự nửa giờ "
            "cuối."
        ),
        picture="meeting",
        picture_alt="Tranh vẽ bàn họp và những chiếc ghế",
        picture_caption="Giờ họp ngắn lại, lời hẹn rõ hơn.",
        picture_credit=DRAWN,
        tags=("Giao ban", "Đội tình nguyện"),
        change_date="1/7/2025",
        change_note="Bài viết khi còn cấp huyện. Từ 1/7/2025 không còn phòng chuyên môn cấp huyện; việc vượt quá thẩm quyền của đội được nêu với cấp xã.",
        body=[
            (
                "paragraph",
                "<p>Trước đây đội họp đến hai tiếng, ai cũng báo cáo hết mọi việc của mình. Từ tháng 9, phần kể việc đã làm chuyển thành giấy nộp trước "
                "một ngày. Đến buổi họp, đội chỉ bàn những chỗ vướng.</p>",
            ),
            (
                "table",
                {
                    "caption": "Chương trình một buổi giao ban",
                    "header": ["Phút", "Nội dung", "Người lo"],
                    "rows": [
                        ["0 – 10", "Trả lời các lời hẹn của tháng trước", "Đội trưởng"],
                        ["10 – 30", "Mỗi người nêu một việc vướng nhất", "Từng tình nguyện viên"],
                        ["30 – 50", "Bàn và giải quyết cùng lãnh đạo phường", "Lãnh đạo phường, đội trưởng"],
                        ["50 – 60", "Đọc lại: việc gì, ai làm, ngày nào xong", "Thư ký"],
                    ],
                },
            ),
            ("heading", "Vì sao cần lãnh đạo phường ngồi cùng"),
            (
                "paragraph",
                "<p>Có những việc đội bàn mãi không xong vì không thuộc quyền của mình: một chỗ bán hàng ở vỉa hè, một giấy xác nhận, một lời giới thiệu "
                "với doanh nghiệp. Người có thẩm quyền nghe trực tiếp thì trả lời được ngay là được, chưa được, hay phải hỏi phòng cấp trên.</p>",
            ),
            ("heading", "Kín chuyện ngay trong phòng họp"),
            (
                "paragraph",
                "<p>Trường hợp nào cũng gọi bằng mã. Người không phụ trách thì không cần biết mã ấy là ai. Giấy tờ phát ra được thu lại trước khi tan họp.</p>",
            ),
            (
                "quote",
                {
                    "text": "Buổi nào không có lời hẹn nào được ghi xuống thì coi như chưa họp.",
                    "source": "Thư ký một đội cấp phường",
                },
            ),
        ],
    ),
    News(
        slug="moi-gui-bai-cach-lam-hay",
        title="Mời gửi bài về những cách làm hay ở xã, phường",
        date="19/2/2019",
        time="10:00",
        category="thong-bao",
        summary="Ban biên tập nhận bài của tình nguyện viên, đội trưởng và cán bộ cơ sở. Bài ngắn, thật, kể được việc và giữ kín được người.",
        tags=("Mô hình hay", "Bảo mật thông tin", "Sử dụng cổng"),
        body=[
            (
                "paragraph",
                "<p>Mỗi xã, phường đều có một mẹo nhỏ mà nơi khác chưa biết: cách mời bà con đến họp, cách xin một chỗ học nghề, cách giữ câu lạc bộ khỏi "
                "tan. Ban biên tập mong được đăng lại những kinh nghiệm ấy.</p>",
            ),
            ("heading", "Bài thế nào thì dễ được đăng"),
            (
                "paragraph",
                "<ul><li>Dài từ 200 đến 400 chữ, kể một việc từ lúc bắt đầu đến lúc có kết quả.</li>"
                "<li>Nói cả chỗ chưa được, để nơi khác tránh.</li>"
                "<li>Con số phải có nguồn: đếm từ sổ nào, trong thời gian nào.</li>"
                "<li>Trích văn bản thì ghi đủ số, ký hiệu và ngày ban hành.</li></ul>",
            ),
            (
                "callout",
                {
                    "kind": "warning",
                    "title": "Xin không gửi",
                    "text": (
                        "<p>Họ tên, địa chỉ, số điện thoại, ảnh chụp hay bệnh tật của người được giúp đỡ và gia đình họ. Bài có những chi tiết này sẽ được gửi "
                        "trả để sửa, dù người trong bài đã đồng ý miệng.</p>"
                    ),
                },
            ),
            (
                "paragraph",
                "<p>Bài đăng ký tên theo vai trò, ví dụ “Cộng tác viên” hoặc “Đội trưởng một phường”. Ban biên tập có thể cắt gọn và sẽ gửi lại người viết "
                "xem trước khi đăng. Bài về vụ việc đang được cơ quan có thẩm quyền giải quyết xin để lại.</p>",
            ),
            (
                "contact",
                {
                    "title": "Nơi nhận bài",
                    "phone": "0900 000 001",
                    "email": "banbientap@congdoi.example",
                    "note": "Giờ hành chính. Vui lòng ghi “Bài cách làm hay” ở tiêu đề thư.",
                },
            ),
        ],
        end_mark="",
    ),
    News(
        slug="mot-buoi-sinh-hoat-cau-lac-bo-b93",
        title="Chiều thứ Bảy ở câu lạc bộ B93",
        date="16/7/2019",
        category="phong-chong-ma-tuy",
        byline="Cộng tác viên",
        summary="Ấm trà, dãy ghế nhựa và một câu hỏi viết sẵn trên bảng. Câu lạc bộ B93 của một phường sinh hoạt đều nhờ những việc rất nhỏ.",
        picture="lotus",
        picture_alt="Tranh vẽ một bông sen nở rộ",
        picture_caption="Phòng sinh hoạt nhìn ra một đầm sen.",
        picture_credit=DRAWN,
        tags=("Câu lạc bộ B93", "Người sau cai", "Tái hòa nhập cộng đồng"),
        body=[
            (
                "paragraph",
                "<p>Câu lạc bộ mở cửa lúc 15 giờ, hai tuần một lần. Người đến sớm tự kê ghế, đun nước. Sổ điểm danh dùng mã, ai chưa quen thì mấy buổi đầu "
                "không cần ghi.</p>"
                "<p>Hôm ấy câu hỏi trên bảng là: “Khi bạn cũ gọi rủ đi chơi, mình trả lời thế nào cho khỏi mất lòng mà vẫn giữ được mình?” Mỗi người góp "
                "một câu. Có câu vui, có câu nói thẳng, tất cả được chép lại thành một tờ giấy nhỏ để bỏ ví.</p>",
            ),
            ("heading", "Nề nếp chung"),
            (
                "paragraph",
                "<ul><li>Chuyện nghe ở đây thì để lại ở đây.</li>"
                "<li>Không ai bị bắt buộc phải kể.</li>"
                "<li>Không cho vay tiền, không rủ nhau nhậu sau giờ sinh hoạt.</li>"
                "<li>Vắng hai buổi liền thì có bạn đến hỏi thăm.</li></ul>",
            ),
            ("heading", "Người nhà cũng có buổi riêng"),
            (
                "paragraph",
                "<p>Cứ buổi cuối tháng, câu lạc bộ mời gia đình. Cha mẹ ngồi một phòng, con em ngồi phòng bên, sau một giờ mới nhập lại. Tình nguyện viên "
                "giữ phần trà bánh và ghi những điều gia đình nhờ hỏi hộ: lớp nghề, giấy tờ, chỗ khám bệnh.</p>"
                "<p>Chủ nhiệm câu lạc bộ cho biết cái khó nhất là giữ lịch. Ngày mưa chỉ có bốn người vẫn sinh hoạt, vì người thứ năm có thể đến muộn.</p>",
            ),
            (
                "quote",
                {
                    "text": "Có chỗ để đến vào đúng giờ mà mình hay buồn nhất, thế là đỡ được một nửa.",
                    "source": "Một thành viên câu lạc bộ",
                },
            ),
        ],
        related=("ngu-lai-cho-ngon", "phien-viec-lam-o-cho-phuong"),
    ),
    News(
        slug="lop-quan-ly-truong-hop",
        title="Đóng vai để hiểu người đối diện: lớp quản lý trường hợp cuối năm",
        date="28/11/2019",
        category="tap-huan",
        source="Bản tin Đội",
        summary="Học viên lần lượt ngồi vào ghế của người mẹ, người con và tình nguyện viên. Bài học lớn nhất là biết lúc nào cần chuyển gửi.",
        tags=("Tập huấn", "Tư vấn gia đình", "Thăm hộ gia đình"),
        body=[
            (
                "paragraph",
                "<p>Lớp kéo dài ba ngày, có 32 tình nguyện viên và đội trưởng của nhiều xã tham dự. Tình huống được soạn từ những chuyện hay gặp, đã đổi "
                "hết chi tiết. Mỗi nhóm ba người diễn, các nhóm khác ngồi xem và chỉ được nhận xét bằng câu bắt đầu với “Tôi thấy…”.</p>",
            ),
            ("heading", "Năm bước được nhắc lại nhiều lần"),
            (
                "paragraph",
                "<ol><li>Gặp và xin phép được giúp.</li>"
                "<li>Cùng nhau liệt kê điều cần và điều đang có.</li>"
                "<li>Chọn một mục tiêu trong tháng, ghi ai làm gì.</li>"
                "<li>Đi cùng, theo dõi, sửa kế hoạch khi hoàn cảnh đổi.</li>"
                "<li>Kết thúc hoặc bàn giao rõ ràng, không biến mất.</li></ol>",
            ),
            ("heading", "Chuyển gửi không phải là đẩy đi"),
            (
                "paragraph",
                "<p>Tình huống làm cả lớp lúng túng là khi người được giúp nói mình mất ngủ nhiều ngày và rất chán nản. Vài học viên cố khuyên nhủ. Giảng "
                "viên dừng lại, hỏi: nếu là người nhà mình đau bụng dữ dội, ta có ngồi khuyên không?</p>"
                "<p>Từ đó lớp thống nhất một cách nói: “Việc này cần người có chuyên môn, tôi đi cùng anh đến trạm y tế nhé”. Đi cùng lần đầu, hỏi lại kết "
                "quả sau vài ngày, thế mới gọi là chuyển gửi.</p>"
                "<p>Tờ giấy chuyển gửi chỉ cần mấy dòng: người được giúp muốn hỏi việc gì, đã đồng ý cho nơi nhận biết điều gì, hẹn gặp lúc nào, ai trả "
                "lời lại cho ai. Thông tin thừa thì bỏ. Nơi nhận báo là chưa giúp được, tình nguyện viên vẫn phải quay lại nói với người đang chờ.</p>",
            ),
            (
                "table",
                {
                    "caption": "Bảng tra nhanh được cả lớp góp ý",
                    "header": ["Người được giúp cần", "Nơi thường hỏi trước"],
                    "rows": [
                        ["Khám bệnh, mất ngủ, lo âu", "Trạm y tế xã, phường"],
                        ["Việc làm, lớp nghề", "Hội đoàn thể, cơ sở sản xuất trong vùng"],
                        ["Giấy tờ cá nhân", "Ủy ban nhân dân, công an xã"],
                        ["Tranh chấp, nợ nần", "Người làm tư vấn pháp luật"],
                    ],
                },
            ),
            (
                "image",
                {
                    "picture": "hills",
                    "alt": "Tranh vẽ núi đá vôi trong sương sớm, phía dưới có xóm nhỏ",
                    "caption": "Nhiều học viên đi gần trọn buổi đường đồi mới tới lớp.",
                    "credit": DRAWN,
                },
            ),
            ("heading", "Bài tập mang về"),
            (
                "paragraph",
                "<p>Mỗi người chọn một trường hợp đang giúp, viết lại kế hoạch tháng trên nửa trang giấy, dùng mã thay tên. Ba tháng sau, đội trưởng sẽ "
                "cùng đọc lại xem bước nào còn bỏ dở.</p>",
            ),
        ],
    ),
]
