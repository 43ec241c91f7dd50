"""Twelve events of the programme: the training of 2015 with its facts, four of 2026 that are over, seven from December 2026 to February 2027."""

from __future__ import annotations

from demo.content.schema import Event

EVENTS: list[Event] = [
    Event(
        slug="tap-huan-kien-giang-2015",
        title="Kiên Giang tập huấn kỹ năng cho đội công tác xã hội tình nguyện",
        start="30/7/2015",
        end="30/7/2015",
        place="Tỉnh Kiên Giang (tin gốc không ghi địa điểm cụ thể)",
        kind="training",
        organiser="Chương trình phòng, chống tệ nạn xã hội tỉnh Kiên Giang",
        summary="95 đại biểu của 15 đơn vị cấp huyện và 80 đội tình nguyện cấp xã dự tập huấn về kiến thức và kỹ năng giúp người, giúp gia đình.",
        body=[
            (
                "key_figures",
                {
                    "period": "Ngày 30/7/2015",
                    "source": "Tin về hoạt động của tỉnh Kiên Giang, đăng ngày 13/9/2015",
                    "method": "Số đại biểu, đơn vị và đội như tin đã đăng; không cộng với nhau.",
                    "figures": [
                        {"value": "95", "label": "đại biểu"},
                        {"value": "15", "label": "đơn vị cấp huyện"},
                        {"value": "80", "label": "đội tình nguyện"},
                    ],
                },
            ),
            ("heading", "Học những gì"),
            (
                "paragraph",
                "<p>Phần kiến thức nói về HIV/AIDS, ma túy, mại dâm và mua bán người. Phần kỹ năng đi vào việc hằng ngày của đội:</p>"
                "<ul><li>tiếp cận người cần giúp;</li>"
                "<li>quản lý trường hợp, tư vấn và chuyển gửi;</li>"
                "<li>làm việc nhóm;</li>"
                "<li>huy động nguồn lực;</li>"
                "<li>truyền thông.</li></ul>",
            ),
            ("heading", "Gắn với kế hoạch của năm"),
            (
                "paragraph",
                "<p>Kế hoạch 1402/KH-LĐTBXH ngày 6/7/2015 của Sở ở Kiên Giang đề ra việc mỗi tình nguyện viên giúp ít nhất một "
                "người. Việc giúp dựa trên tự nguyện và hợp hoàn cảnh của cả hai bên; kế hoạch tháng, quý, năm được báo với đội "
                "trưởng.</p><p>Tên tỉnh, huyện và cơ quan trong mục này là tên vào thời điểm năm 2015.</p>",
            ),
        ],
    ),
    Event(
        slug="ra-quan-thang-ba-2026",
        title="Ra quân tháng Ba: mỗi ngõ một người để hỏi",
        start="21/3/2026 07:30",
        end="21/3/2026 11:00",
        place="Các tổ dân phố của phường Hoa Sen (minh họa)",
        kind="campaign",
        organiser="Đội công tác xã hội tình nguyện phường Hoa Sen (minh họa)",
        summary="Buổi sáng đi bộ qua các ngõ, phát tờ gấp ghi tên đội, giờ trực và số điện thoại tư vấn cho từng nhà.",
        body=[
            (
                "paragraph",
                "<p>Tình nguyện viên đi theo nhóm hai người, vào nhà nào cũng xin phép trước cổng. Câu chuyện chỉ gói trong vài "
                "phút: đội là ai, giúp được việc gì, khi nào trực. Không hỏi nhà có người sử dụng ma túy hay không, không ghi chép "
                "ngoài đường.</p>"
                "<p>Người cao tuổi được đọc tờ gấp tại chỗ. Nhà đi vắng nhận tờ gấp trong phong bì dán kín, mặt ngoài chỉ in tên "
                "phường.</p>",
            ),
        ],
    ),
    Event(
        slug="toa-dam-truoc-ngay-luat-moi-co-hieu-luc",
        title="Tọa đàm: chuẩn bị cho ngày Luật Phòng, chống ma túy mới có hiệu lực",
        start="20/6/2026 08:00",
        end="20/6/2026 11:30",
        place="Hội trường xã Suối Lành (minh họa), có truyền trực tuyến cho các đội ở xa",
        kind="workshop",
        organiser="Ban tổ chức Chương trình và Ban biên tập",
        summary="Đội trưởng và cán bộ xã, phường cùng rà lại tờ rơi, mẫu bài nói chuyện trước ngày 1/7/2026.",
        body=[
            ("heading", "Vì sao chọn ngày này"),
            (
                "paragraph",
                "<p>Luật 120/2025/QH15 ngày 10/12/2025 có hiệu lực từ 1/7/2026 và thay Luật 73/2021/QH14. Tài liệu soạn theo luật cũ "
                "vẫn nằm trong tủ của nhiều đội, vì vậy mười ngày cuối tháng 6 được dùng để soát lại.</p>",
            ),
            ("heading", "Cách làm của buổi tọa đàm"),
            (
                "paragraph",
                "<ol><li>Mỗi đội mang theo ba tài liệu hay dùng nhất.</li>"
                "<li>Tổ biên tập đánh dấu chỗ nào dẫn luật, dẫn ngày, dẫn tên cơ quan.</li>"
                "<li>Chỗ chưa đối chiếu được thì ghi “cần kiểm tra” và cất tờ rơi ấy lại, không phát tiếp.</li></ol>"
                "<p>Buổi này không giải thích thay văn bản. Điều người dân hỏi được ghi lại để cán bộ phụ trách trả lời sau.</p>",
            ),
        ],
    ),
    Event(
        slug="giao-ban-cum-quy-ba-2026",
        title="Giao ban cụm đội quý III/2026",
        start="26/9/2026 14:00",
        end="26/9/2026 16:30",
        place="Ủy ban nhân dân xã Cồn Én (minh họa), An Giang",
        kind="meeting",
        organiser="Ủy ban nhân dân xã Cồn Én (minh họa)",
        summary="Các đội trong cụm kể việc đã làm, nêu chỗ vướng; lãnh đạo xã dự và giao người giải quyết ngay tại cuộc họp.",
        body=[
            (
                "paragraph",
                "<p>Mỗi đội có mười phút. Khi nói về người được giúp đỡ, đội chỉ dùng mã trường hợp và kể đúng phần cần bàn. Việc "
                "nào vướng thì ghi rõ ai nhận, hẹn ngày nào xong.</p>"
                "<p>Nửa sau cuộc họp dành cho ba chuyện: thay tình nguyện viên chuyển đi nơi khác, chi phí đi lại mùa nước và lịch "
                "nói chuyện lồng trong các buổi họp dân. Biên bản gửi riêng cho từng đội.</p>",
            ),
        ],
    ),
    Event(
        slug="noi-chuyen-tai-xom-tro-thang-muoi-mot",
        title="Nói chuyện buổi tối ở khu nhà trọ công nhân",
        start="14/11/2026 19:00",
        end="14/11/2026 20:30",
        place="Sân chung khu nhà trọ số 7, phường Cầu Sắt (minh họa), Đồng Nai",
        kind="outreach",
        organiser="Đội công tác xã hội tình nguyện phường Cầu Sắt (minh họa) và Công đoàn cơ sở",
        summary="Trò chuyện về ma túy tổng hợp, bẫy việc nhẹ lương cao và nơi hỏi khi gặp chuyện, lồng trong buổi sinh hoạt cuối tuần.",
        body=[
            (
                "paragraph",
                "<p>Chủ đề do chính người ở trọ chọn qua hộp thư đặt ở quán nước đầu xóm. Buổi nói chuyện mở đầu bằng trò đoán đúng "
                "sai, rồi chia nhóm nhỏ tập cách từ chối mà vẫn giữ được bạn.</p>"
                "<p>Một bàn riêng ở góc sân dành cho ai muốn hỏi kín. Người hỏi cầm về thẻ nhỏ có số 1900 0000 và giờ mở của điểm tư "
                "vấn gần nhất. Tin báo về tội phạm không nhận tại đây mà được chỉ sang công an phường.</p>",
            ),
        ],
    ),
    Event(
        slug="ngay-tu-van-va-xet-nghiem-tu-nguyen-2026",
        title="Ngày 1/12: tư vấn và đăng ký xét nghiệm HIV tự nguyện",
        start="1/12/2026 07:30",
        end="1/12/2026 16:30",
        place="Trạm Y tế xã Làng Gốm (minh họa), Bắc Ninh",
        kind="outreach",
        organiser="Trạm Y tế và Đội công tác xã hội tình nguyện xã Làng Gốm (minh họa)",
        summary="Ai cũng có thể đến hỏi và xét nghiệm; tự nguyện, kín đáo, kết quả trao riêng cho người xét nghiệm.",
        body=[
            ("heading", "Đến nơi thì làm gì"),
            (
                "paragraph",
                "<p>Bạn lấy một thẻ số ở cửa rồi vào phòng tư vấn khi tới lượt. Nhân viên y tế giải thích trước khi lấy máu; nghe "
                "xong đổi ý thì cứ ra về. Tình nguyện viên chỉ lo chỉ đường, nước uống và trông trẻ, không vào phòng tư vấn, không "
                "biết kết quả.</p>",
            ),
            ("heading", "Thu xếp trước"),
            (
                "paragraph",
                "<p>Không phải nhịn ăn. Nên mặc áo dễ xắn tay và dành khoảng một giờ. Người ngại chỗ đông có thể gọi số 1900 0000 để "
                "xin giờ cuối buổi chiều hoặc hẹn sang ngày khác.</p>",
            ),
        ],
    ),
    Event(
        slug="tap-huan-ky-nang-tinh-nguyen-vien-moi",
        title="Tập huấn kỹ năng tiếp cận, tư vấn cho tình nguyện viên mới",
        start="5/12/2026 08:00",
        end="6/12/2026 16:30",
        place="Trung tâm công tác xã hội Mỹ Lam (minh họa), Đà Nẵng",
        kind="training",
        organiser="Ban tổ chức Chương trình",
        summary="Hai ngày học qua tình huống: mở lời, lắng nghe, giữ kín chuyện người khác và biết dừng khi việc vượt sức mình.",
        body=[
            ("heading", "Nội dung hai ngày"),
            (
                "paragraph",
                "<p><b>Thứ Bảy:</b> làm quen vai trò của đội; cách vào một gia đình đang căng thẳng; tập nghe mà không khuyên "
                "vội.</p>"
                "<p><b>Chủ nhật:</b> ghi nhật ký giúp đỡ ngắn gọn, đúng việc; chuyển gửi; tự chăm sóc mình. Buổi chiều các nhóm đóng "
                "vai và nhận góp ý.</p>",
            ),
            ("heading", "Đăng ký"),
            (
                "paragraph",
                "<p>Tình nguyện viên báo đội trưởng; người đang tìm hiểu để tham gia gửi thư tới dangky@congdoi.example trước ngày "
                "28/11/2026, ghi tên xã hoặc phường và ngày nào có mặt. Mang theo bút, nước uống và một tình huống đã gặp, đã đổi "
                'tên người trong chuyện. Trước khi đi, mời đọc <a href="page:lam-tinh-nguyen-vien">hướng dẫn làm tình nguyện '
                "viên</a>.</p>",
            ),
        ],
    ),
    Event(
        slug="lop-truc-tuyen-quan-ly-truong-hop",
        title="Lớp trực tuyến: quản lý trường hợp, chuyển gửi và làm việc nhóm",
        start="12/12/2026 19:00",
        end="12/12/2026 21:00",
        place="Trực tuyến; đường vào lớp gửi riêng cho người đã đăng ký",
        kind="training",
        organiser="Tổ tập huấn của Chương trình",
        summary="Một buổi tối dành cho đội trưởng, đội phó và tình nguyện viên đã làm việc ít nhất vài tháng.",
        body=[
            (
                "paragraph",
                "<p>Lớp đi theo một trường hợp tưởng tượng từ cuộc gọi đầu tiên đến khi người được giúp có việc làm. Ở mỗi chặng, "
                "học viên chọn: việc này đội làm, việc này chuyển cho ai, báo lại ra sao.</p>"
                "<p>Nên ngồi nơi yên tĩnh, dùng tai nghe và tắt chế độ ghi âm. Không đưa tên, địa chỉ hay ảnh của người thật vào lớp "
                "học. Ai có đường truyền yếu có thể chỉ nghe tiếng, tài liệu được gửi trước hai ngày.</p>",
            ),
        ],
    ),
    Event(
        slug="ngay-hoi-nghe-va-von-nho",
        title="Ngày gặp gỡ: nghề vừa sức, vốn nhỏ, bước chậm mà chắc",
        start="19/12/2026 08:00",
        end="19/12/2026 11:30",
        place="Điểm hỗ trợ học nghề và việc làm Cát Trắng (minh họa), Khánh Hòa",
        kind="workshop",
        organiser="Điểm hỗ trợ học nghề và việc làm Cát Trắng (minh họa) cùng các đội trong tỉnh",
        summary="Người sau cai và gia đình gặp thợ, chủ xưởng nhỏ và người tư vấn về thu chi trong nhà trước khi nghĩ đến vay.",
        body=[
            ("heading", "Ba góc trong sân"),
            (
                "paragraph",
                "<ul><li><b>Góc thử nghề:</b> sửa xe máy, cắt may, pha chế, trồng rau thủy canh; ai thích thì làm thử nửa giờ.</li>"
                "<li><b>Góc tính tiền:</b> cùng ghi thu chi một tháng, tính xem để dành được bao nhiêu và cần vốn vào việc gì.</li>"
                "<li><b>Góc hỏi riêng:</b> gặp cán bộ để hỏi giấy tờ, điều kiện của từng nguồn vốn, lớp học.</li></ul>",
            ),
            (
                "paragraph",
                "<p>Người đến không đeo bảng tên và không phải nói mình từng cai nghiện. Muốn chuẩn bị kỹ, xem trước trang "
                '<a href="page:vay-von-hoc-nghe-viec-lam">vay vốn, học nghề, việc làm</a>.</p>',
            ),
        ],
    ),
    Event(
        slug="giao-ban-tong-ket-nam-2026",
        title="Giao ban tổng kết năm 2026, bàn việc quý I/2027",
        start="8/1/2027 08:00",
        end="8/1/2027 11:30",
        place="Hội trường phường Hoa Sen (minh họa)",
        kind="meeting",
        organiser="Ủy ban nhân dân phường Hoa Sen (minh họa)",
        summary="Đội báo số người được giúp, tiến bộ và khó khăn trong năm; lãnh đạo phường cùng đội chọn chỉ tiêu cho năm mới.",
        body=[
            (
                "paragraph",
                "<p>Trước ngày 5/1/2027 các tổ gửi báo cáo tháng và quý còn thiếu để đội trưởng cộng số một lần. Báo cáo chỉ có con "
                "số và mã, không có tên người.</p>"
                "<p>Chương trình buổi sáng: điểm lại chỉ tiêu, nghe hai tình nguyện viên kể một việc làm được và một việc chưa làm "
                "được, xét khen thưởng, rồi bàn lịch thăm nhà dịp Tết. Người dân muốn góp ý cho đội có thể gửi trước qua "
                '<a href="page:lien-he">trang liên hệ</a>.</p>',
            ),
        ],
    ),
    Event(
        slug="tham-nha-truoc-tet-2027",
        title="Một vòng thăm nhà trước Tết",
        start="23/1/2027 08:00",
        end="30/1/2027 17:00",
        place="Phường Bến Xuân (minh họa), Huế",
        kind="campaign",
        organiser="Đội công tác xã hội tình nguyện và Câu lạc bộ B93 phường Bến Xuân (minh họa)",
        summary="Tám ngày thăm những gia đình đã đồng ý được thăm, hỏi chuyện Tết, việc làm và những lúc dễ xao lòng.",
        body=[
            ("heading", "Vì sao trước Tết"),
            (
                "paragraph",
                "<p>Ngày Tết vui, nhưng cũng nhiều bàn tiệc, bạn cũ rủ rê và lời hỏi thăm vô ý. Người sau cai thường nhẹ lòng hơn "
                "khi đã tính trước: đi chúc Tết nhà ai, ngồi cạnh ai, về lúc mấy giờ, thấy bứt rứt thì gọi cho người nào.</p>",
            ),
            ("heading", "Đội đến như thế nào"),
            (
                "paragraph",
                "<p>Mỗi nhà được hỏi trước ngày giờ và có thể từ chối. Tình nguyện viên mặc đồ thường, đi xe riêng, không mang băng "
                "rôn, không chụp ảnh. Quà, nếu có, là túi bánh mứt như hàng xóm vẫn biếu nhau.</p>"
                '<p>Gia đình mới đón người thân trở về nên đọc thêm <a href="page:con-toi-moi-di-cai-ve">Con tôi mới đi cai '
                "về</a>.</p>",
            ),
        ],
    ),
    Event(
        slug="noi-chuyen-dau-xuan-o-thon-dau-suoi",
        title="Nói chuyện đầu xuân trong buổi họp dân",
        start="27/2/2027 19:30",
        end="27/2/2027 21:00",
        place="Nhà văn hóa thôn Đầu Suối, xã Suối Lành (minh họa), Hà Nội",
        kind="outreach",
        organiser="Đội công tác xã hội tình nguyện xã Suối Lành (minh họa)",
        summary="Ba mươi phút lồng trong buổi họp dân đầu năm: nhận ra thay đổi ở con, nói chuyện không gây gổ, biết nơi hỏi.",
        body=[
            (
                "paragraph",
                "<p>Sau phần việc của thôn, tình nguyện viên kể hai câu chuyện tưởng tượng và mời bà con đóng vai cha mẹ. Tiếp đó là "
                "phần hỏi viết: mỗi người một mẩu giấy, không ghi tên, bỏ vào nón lá.</p>"
                "<p>Câu hỏi về luật được trả lời bằng văn bản kèm ngày áp dụng ở buổi sau, không nói theo trí nhớ. Ai muốn gặp "
                "riêng, đội ở lại thêm nửa giờ hoặc hẹn tại trạm y tế.</p>",
            ),
        ],
    ),
]
