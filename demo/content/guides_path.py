"""Three guides for the way onwards: work and loans, becoming a volunteer, the volunteer movement (a real page)."""

from __future__ import annotations

from demo.content.schema import Guide, Section

GUIDES_PATH: list[Guide] = [
    Guide(
        slug="vay-von-hoc-nghe-viec-lam",
        title="Việc làm, học nghề, vay vốn sau khi cai nghiện: đi từng bước một",
        task="Tôi vừa cai xong, cần việc làm hoặc vốn",
        task_note="Chọn việc, học nghề, tính vốn và giữ tiền cho chắc",
        icon="briefcase",
        summary=(
            "Có việc đều và có người đi cùng giúp người sau cai đứng vững hơn. Bài này giúp bạn chọn nên đi làm, học nghề hay vay vốn "
            "trước, chuẩn bị giấy tờ, lập tờ kế hoạch một trang và giữ tiền trong nhà."
        ),
        sections=[
            Section(
                title="Bắt đầu từ sức của mình",
                body=[
                    (
                        "paragraph",
                        (
                            "<p>Ba con đường thường gặp là đi làm ngay, học một nghề, hoặc vay vốn tự làm. Con đường nào cũng tốt nếu vừa "
                            "sức, và con đường nào cũng dễ gãy nếu vội. Trước khi chọn, hãy trả lời thật với chính mình:</p>"
                            "<ol>"
                            "<li>Một ngày tôi làm được mấy giờ mà tối vẫn ngủ yên?</li>"
                            "<li>Tôi từng làm việc gì và được khen ở việc gì?</li>"
                            "<li>Nơi nào, giờ nào, nhóm bạn nào làm tôi dễ dùng lại?</li>"
                            "<li>Tôi đang nợ bao nhiêu, nợ ai, khoản nào gấp?</li>"
                            "<li>Ai sẽ đi cùng tôi trong ba tháng đầu?</li>"
                            "</ol>"
                            "<p>Nếu còn mất ngủ, hay run, dễ nóng, bạn nên bắt đầu bằng việc ngắn giờ ở chỗ quen. Có tay nghề cũ thì tìm "
                            "việc đúng nghề trước. Chưa có nghề thì học, chọn nghề có người thuê trong vùng chứ không phải nghề nghe cho "
                            "hay. Vay vốn nên để sau cùng, khi đã làm thử và biết mình bán được hàng.</p>"
                            "<p>Tình nguyện viên được phân công có thể ngồi cùng bạn trả lời năm câu hỏi trên. Đội không cấp việc hay "
                            "duyệt vốn, nhưng biết nên gõ cửa nơi nào và có thể đi cùng buổi đầu.</p>"
                        ),
                    ),
                ],
                anchor="bat-dau",
            ),
            Section(
                title="Tìm việc và buổi gặp đầu tiên",
                body=[
                    (
                        "paragraph",
                        (
                            "<p>Hãy nói với nhiều người rằng mình đang tìm việc: họ hàng, tổ trưởng dân phố, chủ quán quen, nơi giới thiệu "
                            "việc làm của tỉnh, hội phụ nữ, đoàn thanh niên ở xã, phường. Phần lớn việc gần nhà đến từ lời giới thiệu chứ "
                            "không từ tờ rơi.</p>"
                            "<p>Đi gặp nơi tuyển, mang theo giấy tờ tùy thân, một tờ giấy kể những việc từng làm, số điện thoại của hai "
                            "người biết mình làm việc ra sao. Đến sớm mười phút, ăn mặc sạch, tắt chuông điện thoại. Nên hỏi rõ: làm mấy "
                            "giờ, nghỉ ngày nào, trả lương hôm nào, thử việc bao lâu, có giấy tờ không.</p>"
                            "<p>Khi bị hỏi vì sao có quãng nghỉ dài, bạn chọn mức độ để kể. Một cách trả lời thật mà không phải kể hết: "
                            "<b>“Tôi nghỉ để chữa bệnh và nay đã khỏe. Tôi cần một việc đều và sẽ đi làm đúng giờ.”</b> Đừng bịa giấy tờ, "
                            "vì một lần bị phát hiện là mất tin.</p>"
                            "<p>Nơi tuyển hẹn trả lời mà quá ngày, gọi hỏi lại một lần, lịch sự. Bị từ chối thì xin biết nên học thêm gì. "
                            "Tối hôm ấy hãy gọi cho một người tin cậy; đó là buổi tối dễ nản nhất.</p>"
                        ),
                    ),
                    (
                        "callout",
                        {
                            "kind": "warning",
                            "title": "Cẩn thận với việc “nhẹ, lương cao, đi xa ngay”",
                            "text": (
                                "<p>Không đưa bản gốc giấy tờ cho người lạ. Không đóng tiền cọc để được đi làm. Không lên xe khi chưa báo "
                                "người nhà địa chỉ, số điện thoại nơi đến. Nghi có chuyện mua bán người, gọi 113.</p>"
                            ),
                        },
                    ),
                ],
                anchor="tim-viec",
            ),
            Section(
                title="Học nghề: chọn lớp và học cho xong",
                body=[
                    (
                        "paragraph",
                        (
                            "<p>Đến xem lớp trước khi ghi tên. Hỏi người đang học, hỏi cả người đã học xong: ra nghề làm ở đâu, thu nhập "
                            "tháng đầu thế nào, dụng cụ phải tự sắm những gì. Một lớp gần nhà, giờ học đều, thầy kèm tay thường tốt hơn "
                            "lớp quảng cáo to.</p>"
                            "<p>Những điều nên hỏi nơi dạy nghề:</p>"
                            "<ul>"
                            "<li>học bao lâu, mỗi tuần mấy buổi, nghỉ buổi nào thì học bù ra sao;</li>"
                            "<li>học phí, tiền vật liệu, tiền ăn; có được đóng từng tháng không;</li>"
                            "<li>học xong có giấy gì, giấy ấy nơi nào công nhận;</li>"
                            "<li>có nơi nhận thực tập hoặc nhận làm không;</li>"
                            "<li>có khoản hỗ trợ nào cho người học không, hỏi ở đâu để biết chắc.</li>"
                            "</ul>"
                            "<p>Hai tuần đầu hay nản vì tay chưa quen. Hãy hẹn với mình học hết buổi thứ mười rồi mới được nghĩ chuyện bỏ. "
                            "Nếu nghề thật sự không hợp, nói với thầy và tình nguyện viên trước khi nghỉ, để còn giữ được đường quay "
                            "lại.</p>"
                            "<p>Gia đình giúp bằng cách giữ giờ cơm, cho mượn xe, khen đúng việc: “Mối hàn hôm nay đều hơn”. Đừng hỏi mỗi "
                            "tối “bao giờ kiếm ra tiền”.</p>"
                        ),
                    ),
                ],
                anchor="hoc-nghe",
            ),
            Section(
                title="Vay vốn: hỏi kỹ, tính kỹ",
                body=[
                    (
                        "paragraph",
                        (
                            "<p>Vay là nợ phải trả, dù lãi thấp. Chỉ nên vay khi đã làm thử ít nhất vài tháng, biết mỗi tháng còn lại bao "
                            "nhiêu. Cổng chưa kiểm tra xong chương trình vay nào đang áp dụng cho người sau cai, nên không nêu mức vay hay "
                            "lãi suất. Bạn hãy hỏi trực tiếp UBND xã, phường, hội đoàn thể và nơi giao dịch của ngân hàng chính sách.</p>"
                        ),
                    ),
                    (
                        "table",
                        {
                            "caption": "Câu hỏi mang theo khi đi hỏi vay",
                            "header": ["Hỏi", "Để biết"],
                            "rows": [
                                [
                                    "Tôi có thuộc diện được vay không, theo văn bản nào?",
                                    "Có nên nộp hồ sơ hay tìm cách khác",
                                ],
                                [
                                    "Vay được bao nhiêu, lãi thế nào, trả trong bao lâu?",
                                    "Mỗi tháng phải trả bao nhiêu tiền",
                                ],
                                ["Có phải thế chấp hay có người đứng tên cùng không?", "Cả nhà có đồng ý không"],
                                ["Tháng nào chậm trả thì sao?", "Cần để dành bao nhiêu phòng khi ốm"],
                                ["Hồ sơ gồm những gì, nộp ở đâu, khi nào có trả lời?", "Đi một lần cho đủ"],
                            ],
                        },
                    ),
                    (
                        "paragraph",
                        (
                            "<p>Nên vay ít hơn mức được vay. Người trong nhà phải biết khoản nợ ngay từ đầu. Tiền nhận về mua ngay thứ đã "
                            "ghi trong kế hoạch, giữ hóa đơn, không cầm tiền mặt nhiều ngày.</p>"
                            "<p>Tránh vay nóng, vay qua ứng dụng không rõ chủ, cầm giấy tờ tùy thân. Đã lỡ vay, đừng vay tiếp chỗ khác để "
                            "trả. Ghi hết các khoản ra giấy và nhờ người có kinh nghiệm cùng tính; bị đe dọa đòi nợ thì báo công an.</p>"
                            "<p>Giấy giới thiệu cũ có thể còn dẫn Quyết định 2596/QĐ-TTg ngày 27/12/2013. Đề án ấy chỉ đến năm 2020, nên "
                            "xin hỏi nơi cho vay đang làm theo văn bản nào.</p>"
                        ),
                    ),
                ],
                anchor="vay-von",
            ),
            Section(
                title="Tờ kế hoạch một trang",
                body=[
                    (
                        "paragraph",
                        (
                            "<p>Dù xin việc, học nghề hay vay vốn, một trang giấy viết rõ sẽ giúp người nghe tin bạn. Nhờ tình nguyện viên "
                            "đọc lại trước khi nộp. Có thể kẻ theo mẫu sau:</p>"
                        ),
                    ),
                    (
                        "table",
                        {
                            "caption": "Mẫu kế hoạch để điền",
                            "header": ["Mục", "Viết gì vào đây"],
                            "rows": [
                                ["Việc tôi định làm", "Một câu, ai đọc cũng hiểu"],
                                ["Vì sao tôi làm được", "Đã làm thử ở đâu, ai dạy, ai mua"],
                                ["Cần những gì", "Từng món, từng giá, món nào mượn được"],
                                ["Thu và chi một tháng", "Lấy tháng xấu nhất để tính"],
                                ["Chỗ làm", "Ở nhà, thuê, hay nhờ; đã hỏi chủ chưa"],
                                ["Nếu không thuận", "Sẽ giảm việc gì, hỏi ai, bán lại món nào"],
                            ],
                        },
                    ),
                    (
                        "paragraph",
                        (
                            "<p>Giấy tờ kèm theo thường được hỏi là giấy tờ tùy thân, giấy xác nhận nơi ở, giấy ghi nhận việc cai nếu có, "
                            "giấy học nghề nếu có. Mỗi nơi một khác: gọi điện hỏi trước, xin danh sách bằng giấy hoặc tin nhắn để khỏi nhớ "
                            "nhầm.</p>"
                            "<p>Nộp xong, ghi lại ngày nộp, bộ phận nhận và ngày hẹn. Đến hẹn chưa có trả lời thì quay lại với tờ ghi "
                            "ấy.</p>"
                        ),
                    ),
                ],
                anchor="to-ke-hoach",
            ),
            Section(
                title="Giữ tiền, giữ nếp trong nhà",
                body=[
                    (
                        "paragraph",
                        (
                            "<p>Ngày nhận lương là ngày nhiều người sau cai thấy khó nhất. Hãy tính trước: lương chuyển vào tài khoản hay "
                            "nhờ người nhà cùng đi nhận; hôm ấy về thẳng nhà; khoản cố định trả ngay trong buổi.</p>"
                            "<p>Một cách chia tiền dễ theo là năm phong bì: ăn ở, trả nợ, để dành, việc của con cái, tiêu riêng. Phong bì "
                            "nào hết thì đợi tháng sau. Mỗi tối ghi ba dòng: thu bao nhiêu, chi bao nhiêu, còn bao nhiêu. Cuối tháng cả "
                            "nhà cùng xem, không để ai bị hỏi như bị khám.</p>"
                            "<p>Tự buôn bán nhỏ thì tách tiền hàng khỏi tiền nhà. Chỗ bán nên gần nhà, có người quen trông giúp lúc đi lấy "
                            "hàng, xa nơi tụ tập cũ. Hỏi UBND xã, phường xem chỗ định bày bán có được phép không trước khi sắm tủ, sắm "
                            "bạt.</p>"
                            "<p>Nếu chưa có việc, hãy xin góp sức vào một việc chung của khu phố: sửa đường ngõ, trồng cây, dọn nhà văn "
                            "hóa. Việc ấy không mang lại nhiều tiền, nhưng có giờ giấc và có người nhìn thấy bạn làm được.</p>"
                        ),
                    ),
                ],
                anchor="giu-tien",
            ),
        ],
        review_by="30/6/2027",
        updated="18/11/2026",
        unchecked=(
            "Chương trình vay nào đang dành cho người sau cai, mức vay, lãi suất, thời hạn và điều kiện.",
            "Hỗ trợ học nghề cho người sau cai: mức, nơi nhận hồ sơ, giấy tờ.",
            "Nơi phụ trách việc làm và dạy nghề ở cấp xã sau khi bỏ cấp huyện từ 1/7/2025.",
            "Người sử dụng lao động được hỏi gì và không được hỏi gì về quá khứ cai nghiện.",
        ),
        contact={
            "title": "Cần người cùng lập kế hoạch",
            "phone": "1900 0000",
            "email": "vieclam@congdoi.example",
            "note": "Nói nghề bạn từng làm, giờ bạn đi làm được và việc bạn không làm được. Không cần kể chuyện cũ.",
        },
        further=(
            ("Tuần đầu, tháng đầu và hai năm sau khi về", "page:con-toi-moi-di-cai-ve"),
            ("Lớp tập huấn và lịch học", "/tap-huan/"),
            ("Điểm tư vấn gần nhà", "/co-so/"),
            ("Kế hoạch 106 của Hoàng Mai năm 2019, có chỉ tiêu vay vốn", "page:hoang-mai-ke-hoach-106"),
        ),
    ),
    Guide(
        slug="lam-tinh-nguyen-vien",
        title="Làm tình nguyện viên công tác xã hội: việc phải làm, cách đăng ký, buổi thăm đầu tiên",
        task="Tôi muốn làm tình nguyện viên",
        task_note="Một tháng làm những gì, đăng ký ở đâu, đến thăm gia đình thế nào",
        icon="hand-heart",
        summary=(
            "Tình nguyện viên là người cùng khu phố, đến thăm, lắng nghe và chỉ đường cho gia đình có người cai nghiện hoặc mới cai về. "
            "Bạn không cần biết hết pháp luật. Bạn cần giữ lời, giữ kín và biết lúc nào phải hỏi người khác."
        ),
        sections=[
            Section(
                title="Một tháng của tình nguyện viên",
                body=[
                    (
                        "paragraph",
                        (
                            "<p>Đầu tháng, đội trưởng giao cho mỗi người một danh sách ngắn: ai cần thăm, tư vấn cho gia đình nào, buổi "
                            "tuyên truyền nào cần người. Bạn xem, nhận việc nào làm được, nói lại việc nào không. Tự nguyện ở đây là của "
                            "cả hai bên: gia đình cũng được hỏi có đồng ý gặp bạn không.</p>"
                            "<p>Trong tháng, công việc thường là:</p>"
                            "<ul>"
                            "<li>đến thăm hoặc gọi điện theo lịch đã hẹn;</li>"
                            "<li>ngồi với gia đình bàn chuyện ăn ngủ, tiền nong, việc làm, học nghề;</li>"
                            "<li>đi cùng đến trạm y tế, nơi tuyển người, nơi hỏi vay vốn;</li>"
                            "<li>góp một tiết mục, một lời nói trong cuộc họp dân hoặc sinh hoạt của hội;</li>"
                            "<li>ghi vài dòng nhật ký sau mỗi lần gặp.</li>"
                            "</ul>"
                            "<p>Cuối tháng có giao ban: mỗi người kể kết quả, nói chỗ vướng, nghe cách làm của người khác. Báo cáo gồm ba "
                            "ý: giúp được bao nhiêu người, họ tiến bộ ra sao, khó khăn nằm ở đâu.</p>"
                            "<p>Danh sách đầu tháng chỉ dùng cho bạn. Cất ở chỗ kín, hết tháng trả lại hoặc hủy đi theo lời đội trưởng. Có "
                            "việc bất ngờ không đến được, báo sớm để người khác thay; gia đình đang chờ mà không thấy ai là một lần mất "
                            "tin.</p>"
                            "<p>Hãy tính thật thời gian của mình. Mỗi tuần hai buổi tối, giữ được cả năm, quý hơn một tháng hăng hái rồi "
                            "nghỉ.</p>"
                        ),
                    ),
                ],
                anchor="mot-thang",
            ),
            Section(
                title="Ai hợp với việc này",
                body=[
                    (
                        "paragraph",
                        (
                            "<p>Văn bản 134/BCĐ ngày 8/4/2020 của Ban Chỉ đạo 138 quận Ba Đình từng nêu bốn điều mong ở tình nguyện viên: "
                            "học vấn, uy tín, sức khỏe và tâm huyết. Đó là cách nói của một địa phương ở thời điểm ấy, nhưng vẫn là tấm "
                            "gương soi tốt.</p>"
                            "<p>Trên thực tế, người làm được lâu thường có vài nét chung. Họ nghe nhiều hơn nói. Họ đúng giờ. Họ không coi "
                            "ai là hỏng. Họ biết nhận mình không biết và đi hỏi. Người từng có người thân cai nghiện, người về hưu, giáo "
                            "viên, cán bộ y tế cũ, thợ lành nghề, thanh niên, nội trợ đều có thể hợp.</p>"
                            "<p>Bạn nên chờ thêm nếu nhà đang có chuyện nặng, nếu chính mình mới cai và còn thấy chông chênh, hoặc nếu bạn "
                            "tham gia chỉ để “theo dõi” một gia đình quen. Người sau cai đã vững vàng có thể trở thành tình nguyện viên "
                            "rất tốt; hãy bàn với đội trưởng về thời điểm.</p>"
                            "<p>Điều kiện về tuổi, nơi ở, nghề nghiệp được quy định bằng văn bản và còn phải kiểm tra theo bản đang áp "
                            "dụng. Hỏi đội trưởng hoặc UBND xã, phường trước khi làm hồ sơ.</p>"
                        ),
                    ),
                ],
                anchor="ai-hop",
            ),
            Section(
                title="Đăng ký: gặp ai, mang gì",
                body=[
                    (
                        "paragraph",
                        (
                            "<p>Có ba lối vào: gặp đội trưởng, đến UBND xã, phường, hoặc gọi 1900 0000 để được chỉ đội gần nhất. Từ "
                            "khi có Thông tư 14/2025/TT-BYT, chủ tịch UBND cấp xã là người thành lập và giải thể đội, vì thế xã, phường là "
                            "nơi trả lời cuối cùng.</p>"
                            "<p>Khi đến, mang giấy tờ tùy thân, một số điện thoại liên lạc được và tờ giấy ghi sẵn:</p>"
                            "<ul>"
                            "<li>bạn ở khu này từ bao giờ;</li>"
                            "<li>đang làm gì, buổi nào rảnh;</li>"
                            "<li>biết nghề gì, đã qua lớp nào;</li>"
                            "<li>muốn giúp việc gì: thăm gia đình, dạy nghề, tuyên truyền, sổ sách;</li>"
                            "<li>việc gì bạn thấy mình không làm được.</li>"
                            "</ul>"
                            "<p>Nên hỏi lại đội trưởng năm câu: đội có bao nhiêu người; người mới được ai kèm; mỗi tháng giao mấy trường "
                            "hợp; phụ cấp chi thế nào và khi nào; muốn nghỉ thì báo trước bao lâu. Câu trả lời rõ ràng là dấu hiệu của một "
                            "đội được quản lý tốt.</p>"
                            "<p>Chưa được nhận ngay cũng đừng buồn. Bạn có thể dự một buổi sinh hoạt, một lớp tập huấn mở, rồi đăng ký lại "
                            "khi đội cần thêm người ở đúng tổ dân phố của bạn.</p>"
                        ),
                    ),
                ],
                anchor="dang-ky",
            ),
            Section(
                title="Buổi thăm đầu tiên",
                body=[
                    (
                        "paragraph",
                        (
                            "<p>Hẹn trước, đi hai người nếu được, ăn mặc bình thường, không đeo băng đỏ hay mang biển tên to trước cửa. "
                            "Đến nơi, nói tên mình, nói ai giới thiệu, và xin phép ngồi bao lâu. Hai mươi phút là vừa.</p>"
                            "<ol>"
                            "<li>Hỏi thăm chuyện gần: sức khỏe, giấc ngủ, bữa ăn, công việc.</li>"
                            "<li>Hỏi một câu mở: “Tuần này điều gì làm anh mệt nhất?” rồi im lặng chờ.</li>"
                            "<li>Nhắc lại điều vừa nghe bằng lời của mình, để người kia sửa.</li>"
                            "<li>Cùng chọn một việc nhỏ làm được trước lần gặp sau.</li>"
                            "<li>Hẹn ngày, cảm ơn, về đúng giờ.</li>"
                            "</ol>"
                            "<p>Có những câu nên tránh: “Có còn chơi không?”, “Sao để đến nông nỗi này?”, “Tôi là tôi bỏ được ngay”. Thay "
                            "vào đó, có thể nói: “Cảm ơn anh đã kể”, “Mình thử tìm hiểu cùng nhau nhé”, “Điều này tôi chưa biết, tôi hỏi "
                            "rồi báo lại hôm thứ Sáu”.</p>"
                            "<p>Nếu gia đình không muốn tiếp, hãy để lại số điện thoại và ra về vui vẻ. Lần thứ hai, thứ ba mới mở cửa là "
                            "chuyện thường. Nếu người trong nhà đang nóng giận, có hơi men hoặc có vật nguy hiểm, rời đi ngay và báo đội "
                            "trưởng.</p>"
                        ),
                    ),
                ],
                anchor="buoi-tham-dau",
            ),
            Section(
                title="Giữ kín và giữ an toàn",
                body=[
                    (
                        "paragraph",
                        (
                            "<p>Chuyện nghe được ở nhà người ta không kể ở quán nước, không kể cho vợ chồng, không đưa lên nhóm nhắn tin. "
                            "Sổ tay chỉ ghi mã số trường hợp, không ghi tên và địa chỉ. Không chụp ảnh nhà, ảnh người. Không ghi, không "
                            "hỏi kết quả xét nghiệm hay bệnh riêng của ai.</p>"
                            "<p>Từ 1/1/2026, việc bảo vệ dữ liệu cá nhân theo Luật 91/2025/QH15 và Nghị định 356/2025/NĐ-CP. Phần cụ thể "
                            "cho tình nguyện viên sẽ được nói trong lớp tập huấn; khi phân vân, chọn cách kể ít hơn.</p>"
                        ),
                    ),
                    (
                        "callout",
                        {
                            "kind": "info",
                            "title": "Ba ranh giới nên giữ",
                            "text": (
                                "<p>Không cho vay, không vay tiền của gia đình mình giúp. Không tự đưa thuốc. Không hứa điều thuộc quyền "
                                "người khác, như “tôi sẽ xin cho ra khỏi danh sách”.</p>"
                                "<p>Gặp người bất tỉnh, khó thở: gọi 115. Có bạo lực: ra nơi an toàn rồi gọi 113.</p>"
                            ),
                        },
                    ),
                    (
                        "paragraph",
                        (
                            "<p>Tình nguyện viên không đi điều tra. Nếu tình cờ biết chuyện liên quan đến tội phạm, bạn báo thẳng công an; "
                            "Đội chỉ đếm số tin, không giữ nội dung.</p>"
                            "<p>Bạn cũng cần được chăm sóc. Sau một buổi thăm nặng nề, gọi cho đội trưởng hoặc một người cùng đội. Mệt kéo "
                            "dài thì xin nghỉ một tháng, bàn giao tử tế cho người khác; gia đình được giúp đáng được báo trước về sự thay "
                            "đổi ấy.</p>"
                        ),
                    ),
                ],
                anchor="giu-kin",
            ),
            Section(
                title="Tập huấn, phụ cấp và nền tảng pháp lý",
                base_document="Thông tư liên tịch 24/2012/TTLT-BLĐTBXH-BNV-BTC ngày 22/10/2012",
                body=[
                    (
                        "paragraph",
                        (
                            "<p>Người mới nên học trước bốn kỹ năng: tiếp cận, tư vấn, quản lý trường hợp và chuyển gửi. Lớp trực tuyến "
                            "học được buổi tối; lớp tập trung có phần đóng vai, dễ nhớ hơn đọc. Lịch lớp có ở mục Sự kiện. Sau mỗi lớp, hãy thử "
                            "dùng một điều trong tuần kế tiếp rồi kể lại ở giao ban.</p>"
                            "<p>Về phụ cấp, hỏi rõ từ đầu mức, ngày nhận, ai ký, để tránh hiểu lầm. Tiền xăng xe, điện thoại nên ghi lại "
                            "theo ngày. Thấy chậm hoặc thiếu, nói với đội trưởng trước, sau đó mới hỏi UBND xã, phường.</p>"
                            "<p>Văn bản nền về các đội là Thông tư liên tịch 24/2012/TTLT-BLĐTBXH-BNV-BTC ngày 22/10/2012: thành lập, giải "
                            "thể, hoạt động và chế độ. Đến năm 2025 văn bản này vẫn là căn cứ. Nhiều nơi còn nhắc Quyết định "
                            "769/QĐ-BLĐTBXH năm 2015; hiệu lực của quyết định đó cần kiểm tra trước khi dẫn lại.</p>"
                        ),
                    ),
                ],
                anchor="tap-huan-phu-cap",
            ),
        ],
        review_by="15/5/2027",
        updated="14/11/2026",
        unchecked=(
            "Tiêu chuẩn của tình nguyện viên (tuổi, thời gian cư trú, người không được tham gia) theo văn bản đang áp dụng.",
            "Mức phụ cấp, nguồn chi và ngày chi ở từng xã, phường.",
            "Hồ sơ đăng ký và thời gian trả lời.",
            (
                "Phần nào của Thông tư liên tịch 24/2012/TTLT-BLĐTBXH-BNV-BTC đã đổi sau Thông tư 14/2025/TT-BYT, ngoài việc chủ tịch UBND cấp xã thành lập đội."
            ),
            "Hiệu lực hiện nay của Quyết định 769/QĐ-BLĐTBXH.",
        ),
        contact={
            "title": "Hỏi về việc tham gia Đội",
            "phone": "1900 0000",
            "email": "tinhnguyen@congdoi.example",
            "note": "Cho biết xã, phường bạn ở và buổi bạn rảnh. Chúng tôi chỉ cho bạn đội gần nhất.",
        },
        further=(
            ("Tìm đội và đăng ký tham gia", "/doi-tinh-nguyen/dang-ky/"),
            ("Các khóa tập huấn", "/tap-huan/"),
            ("Phong trào tình nguyện: mục đích và yêu cầu", "page:phong-trao-tinh-nguyen"),
            ("Ba Đình giao việc cho tình nguyện viên, năm 2020", "page:ba-dinh-giao-viec-ro-cho-tung-tinh-nguyen-vien"),
        ),
    ),
    Guide(
        slug="phong-trao-tinh-nguyen",
        title="Phong trào tình nguyện giúp người sau cai nghiện hòa nhập cộng đồng",
        task="Tôi muốn hiểu phong trào tình nguyện",
        task_note="Mục đích, yêu cầu và cách giúp người sau cai, đọc theo kế hoạch năm 2015",
        icon="shield",
        summary=(
            "Bài giải thích phong trào tình nguyện theo một kế hoạch của Thành phố Hồ Chí Minh năm 2015: phong trào nhằm điều gì, đội và "
            "tình nguyện viên phải làm gì, người sau cai được giúp ra sao. Phần nào còn áp dụng hôm nay phải kiểm tra thêm."
        ),
        sections=[
            Section(
                title="Mục đích của phong trào",
                body=[
                    (
                        "paragraph",
                        (
                            "<p>Bài này đi theo kế hoạch phong trào tình nguyện ban hành theo Quyết định 3841/QĐ-UBND ngày 04/8/2015 của "
                            "UBND Thành phố Hồ Chí Minh. Mục đích được trình bày tại Mục I.</p>"
                            "<p>Nói bằng lời thường, phong trào muốn có thêm người dân bình thường đứng cạnh người sau cai nghiện. Người "
                            "vừa trở về thường thiếu việc làm, thiếu bạn tốt và thiếu người tin mình. Cơ quan nhà nước có thể lo giấy tờ "
                            "và chính sách; còn lời hỏi thăm buổi tối, chuyến đi cùng đến nơi xin việc thì phải nhờ đến hàng xóm, đoàn "
                            "thể, người về hưu, thanh niên.</p>"
                            "<p>Phong trào gắn với việc xây dựng nơi ở lành mạnh. Nghị quyết liên tịch "
                            "01/2008/NQLT-BLĐTBXH-BCA-BVHTTDL-UBTƯMTTQVN ngày 28/8/2008 nói về tiêu chí “xã, phường lành mạnh”. Một phường "
                            "được coi là lành mạnh không chỉ nhờ ít vụ việc, mà còn nhờ cách mọi người đón một người trở về.</p>"
                            "<p>Khi đọc Mục I hôm nay, xin nhớ đây là văn bản của năm 2015, viết cho bộ máy còn cấp quận, huyện. Ý nghĩa "
                            "của phong trào vẫn dễ hiểu; tên cơ quan và cách phân công thì đã thay đổi.</p>"
                        ),
                    ),
                ],
                anchor="muc-dich",
                base_document="Quyết định 3841/QĐ-UBND ngày 04/8/2015",
            ),
            Section(
                title="Yêu cầu đối với đội và tình nguyện viên",
                body=[
                    (
                        "paragraph",
                        (
                            "<p>Phần yêu cầu nằm ở tiểu mục 2 Mục I. Đội công tác xã hội tình nguyện được tổ chức theo Thông tư liên tịch "
                            "24/2012/TTLT-BLĐTBXH-BTC-BNV. Đội trưởng là người sắp việc; tình nguyện viên là người đến với từng gia "
                            "đình.</p>"
                            "<h3>Phân công theo tháng</h3>"
                            "<p>Đội trưởng giao cho mỗi tình nguyện viên một danh sách hằng tháng. Danh sách ngắn và rõ: giúp ai, việc gì, "
                            "gặp khi nào. Trước khi giao nên hỏi cả hai bên; một người thợ hồ làm đến tối khó hợp với người chỉ rảnh buổi "
                            "sáng.</p>"
                            "<h3>Báo cáo theo tháng, quý và năm</h3>"
                            "<p>Báo cáo trả lời ba câu hỏi:</p>"
                            "<ul>"
                            "<li>bao nhiêu người được giúp trong kỳ;</li>"
                            "<li>họ tiến bộ thế nào;</li>"
                            "<li>khó khăn gì còn lại, cần ai gỡ.</li>"
                            "</ul>"
                            "<p>Con số đi trước, lời kể đi sau, không nêu tên. Đội trưởng tổng hợp rồi gửi lên. Khó khăn lặp lại ở nhiều "
                            "đội là điều cấp trên cần nghe nhất.</p>"
                            "<h3>Tập huấn và học lẫn nhau</h3>"
                            "<p>Tình nguyện viên được tập huấn về tiếp cận, tư vấn, chuyển gửi. Bên cạnh lớp học, các buổi hội thảo, tọa "
                            "đàm và sự kiện ở khu phố là dịp để người làm lâu kể lại điều mình đã làm sai, người mới khỏi lặp lại.</p>"
                            '<p>Người đọc muốn biết tiêu chuẩn và cách tham gia, xin xem <a href="page:lam-tinh-nguyen-vien">hướng dẫn làm '
                            "tình nguyện viên</a>.</p>"
                        ),
                    ),
                ],
                anchor="yeu-cau",
                base_document="Quyết định 3841/QĐ-UBND ngày 04/8/2015",
            ),
            Section(
                title="Giúp người sau cai nghiện",
                body=[
                    (
                        "paragraph",
                        (
                            "<p>Nội dung giúp đỡ được nêu tại tiểu mục 3 Mục II. Có thể hình dung thành ba vòng: gần nhất là gia đình, kế "
                            "đến là công việc, rộng hơn là cộng đồng.</p>"
                            "<p><b>Gia đình.</b> Tình nguyện viên đến thăm, lắng nghe và vận động người thân cùng tham gia. Cha mẹ, vợ "
                            "chồng học cách nói bớt trách, giữ giờ giấc và cùng lo kinh tế gia đình: ghi thu chi, để dành từng khoản nhỏ, "
                            "tính trước tháng khó khăn.</p>"
                            "<p><b>Công việc.</b> Tùy sức từng người mà đi theo một trong các hướng:</p>"
                            "<ul>"
                            "<li>tìm việc làm phù hợp gần nơi ở;</li>"
                            "<li>học nghề;</li>"
                            "<li>vay vốn khi đã có phương án rõ;</li>"
                            "<li>buôn bán, sản xuất nhỏ, có chỗ làm ăn ổn định;</li>"
                            "<li>tham gia phần việc công ích ở khu phố trong lúc chờ việc.</li>"
                            "</ul>"
                            '<p>Các hướng ấy được viết chi tiết trong <a href="page:vay-von-hoc-nghe-viec-lam">hướng dẫn vay vốn, học '
                            "nghề, việc làm</a>. Điều kiện và mức hỗ trợ phải hỏi theo văn bản đang áp dụng ở nơi mình sống.</p>"
                            "<p><b>Cộng đồng.</b> Người sau cai được mời tham gia sinh hoạt tổ dân phố, câu lạc bộ, thể thao, việc chung. "
                            "Lời mời nên tự nhiên như mời bất cứ ai. Khi có người tiến bộ, khen bằng cách giao thêm trách nhiệm thường tốt "
                            "hơn đọc tên trước đông người; muốn nêu gương thì hỏi ý người đó trước.</p>"
                        ),
                    ),
                    (
                        "quote",
                        {
                            "text": (
                                "Thu nhập đều hơn trước, tinh thần khá hơn, sức khỏe tốt lên: ba dấu hiệu để biết sự giúp đỡ đang đi đúng đường."
                            ),
                            "source": "Ban biên tập",
                        },
                    ),
                    (
                        "paragraph",
                        (
                            "<p>Sau mỗi kỳ, tình nguyện viên ghi lại tiến bộ theo những dấu hiệu ấy và bàn với đội trưởng việc tiếp theo. "
                            "Ai đã vững thì thăm thưa dần, ai còn khó thì thăm dày hơn, không ai bị bỏ lại vì “đã hết chỉ tiêu”.</p>"
                        ),
                    ),
                ],
                anchor="giup-nguoi-sau-cai",
                base_document="Quyết định 3841/QĐ-UBND ngày 04/8/2015",
            ),
        ],
        review_by="31/8/2027",
        updated="2/11/2026",
        unchecked=(
            "Tình trạng hiệu lực của Quyết định 3841/QĐ-UBND ngày 04/8/2015 của UBND Thành phố Hồ Chí Minh.",
            "Tình trạng hiệu lực của Nghị quyết liên tịch 01/2008/NQLT-BLĐTBXH-BCA-BVHTTDL-UBTƯMTTQVN.",
            (
                "Bài gốc ghi ký hiệu Thông tư liên tịch 24/2012/TTLT-BLĐTBXH-BTC-BNV; ký hiệu chính thức kết thúc bằng BNV-BTC. Hai cách "
                "ghi chỉ cùng một văn bản."
            ),
            "Mẫu báo cáo và kỳ báo cáo đang dùng ở từng địa phương.",
        ),
        contact={
            "title": "Trao đổi thêm về phong trào",
            "phone": "1900 0000",
            "email": "phongtrao@congdoi.example",
            "note": (
                "Đường dây tư vấn làm việc trong giờ hành chính. Thư điện tử được trả lời trong giờ làm việc; xin đừng viết tên hoặc bệnh của người khác trong thư."
            ),
        },
        further=(
            ("Làm tình nguyện viên, từ đăng ký đến buổi thăm đầu tiên", "page:lam-tinh-nguyen-vien"),
            ("Việc làm, học nghề, vay vốn sau khi cai", "page:vay-von-hoc-nghe-viec-lam"),
            ("Tra hiệu lực của văn bản theo ngày", "/van-ban/"),
        ),
    ),
]
