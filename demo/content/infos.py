"""Eighteen entries of the A–Z of medical tests: purpose, preparation, where, when to see a doctor; general knowledge, no reference ranges."""

from __future__ import annotations

from demo.content.schema import Info

SOURCE = "Ban biên tập soạn; cần nhân viên y tế rà soát trước khi dùng chính thức."

INFOS: list[Info] = [
    Info(
        slug="chuc-nang-gan",
        title="Chức năng gan",
        summary="Nhóm xét nghiệm máu cho biết gan có đang bị tổn thương và làm việc ra sao.",
        purpose="Tìm dấu hiệu gan viêm, ứ mật hoặc suy yếu; theo dõi người uống nhiều rượu bia, có viêm gan hoặc dùng thuốc dài ngày.",
        preparation="Hỏi nơi lấy máu xem có phải nhịn ăn không, nhất là khi làm cùng đường huyết và mỡ máu. Tránh rượu bia trước ngày "
        "đi. Kể hết thuốc đang dùng, gồm thuốc giảm đau, thuốc nam, thực phẩm bổ sung; không tự ngừng thuốc bác sĩ đã kê.",
        where="Trung tâm y tế, bệnh viện và phòng khám có phòng xét nghiệm.",
        body=[
            (
                "paragraph",
                "<p>Nhân viên lấy một ống máu ở tay. Phiếu kết quả thường ghi các men gan (AST, ALT, GGT), bilirubin và albumin. Một "
                "dòng in đậm chưa nói lên bệnh gì: vận động nặng, thuốc hay bữa nhậu hôm trước cũng có thể làm thay đổi.</p>",
            ),
            ("heading", "Khi nào nên gặp bác sĩ"),
            (
                "paragraph",
                "<p>Đi khám khi mệt kéo dài, chán ăn, ngứa, nước tiểu sẫm màu. Da hoặc mắt vàng, bụng to lên, lú lẫn, nôn ra máu, "
                "phân đen là những dấu hiệu cần đến bệnh viện ngay.</p>",
            ),
        ],
        source=SOURCE,
        reviewed="14/9/2026",
        aliases=("men gan", "AST ALT", "GOT GPT", "xét nghiệm gan", "bilirubin"),
    ),
    Info(
        slug="chuc-nang-than",
        title="Chức năng thận",
        summary="Đo ure, creatinin trong máu, thường kèm xét nghiệm nước tiểu, để xem thận lọc có tốt không.",
        purpose="Phát hiện sớm thận yếu, theo dõi người tăng huyết áp, đái tháo đường, sỏi thận, và kiểm tra trước khi dùng một số loại thuốc.",
        preparation="Uống nước như mọi ngày. Hôm trước nên ăn vừa phải, tránh tập quá sức. Nói với nhân viên nếu hay dùng thuốc giảm "
        "đau, thuốc tăng cơ hoặc thuốc lá cây.",
        where="Hầu hết phòng xét nghiệm của trung tâm y tế, bệnh viện, phòng khám đa khoa.",
        body=[
            (
                "paragraph",
                "<p>Kết quả phụ thuộc tuổi, giới, khối cơ, nên hai người cùng một con số có thể được hiểu khác nhau. Bác sĩ hay yêu "
                "cầu làm lại sau một thời gian trước khi kết luận.</p>",
            ),
            ("heading", "Khi nào nên gặp bác sĩ"),
            (
                "paragraph",
                "<p>Phù mặt hoặc chân, tiểu ít hẳn, tiểu ra máu, tiểu nhiều bọt, mệt và buồn nôn không rõ lý do: nên khám sớm. Không "
                "tiểu được, khó thở, co giật thì đi cấp cứu.</p>",
            ),
        ],
        source=SOURCE,
        reviewed="14/9/2026",
        aliases=("creatinin", "creatinine", "ure máu", "xét nghiệm thận", "mức lọc cầu thận"),
    ),
    Info(
        slug="cong-thuc-mau",
        title="Công thức máu",
        summary="Đếm hồng cầu, bạch cầu và tiểu cầu; xét nghiệm thường gặp nhất khi đi khám.",
        purpose="Gợi ý thiếu máu, nhiễm trùng, rối loạn đông máu; dùng khi khám tổng quát, trước mổ hoặc để theo dõi điều trị.",
        preparation="Thường không phải nhịn ăn. Báo trước nếu từng ngất khi lấy máu, đang có thai, đang dùng thuốc chống đông hoặc mới bị sốt.",
        where="Nơi khám có máy huyết học: trung tâm y tế, bệnh viện, nhiều phòng khám tư.",
        body=[
            (
                "paragraph",
                "<p>Lấy máu chỉ mất vài phút. Ấn bông giữ chỗ kim cho tới khi ngừng rỉ máu, chưa xách nặng bằng tay ấy ngay. Người "
                "khó tìm ven nên uống nước ấm và giữ ấm tay trước khi vào.</p>",
            ),
            ("heading", "Khi nào nên gặp bác sĩ"),
            (
                "paragraph",
                "<p>Mang phiếu đến bác sĩ nếu bạn xanh xao, chóng mặt, sốt dai dẳng, sụt cân, nổi hạch. Chảy máu khó cầm, nhiều vết "
                "bầm tự nhiên hoặc sốt cao kèm li bì cần được khám ngay trong ngày.</p>",
            ),
        ],
        source=SOURCE,
        reviewed="7/9/2026",
        aliases=("tổng phân tích tế bào máu", "huyết đồ", "CTM", "CBC", "thử máu", "xét nghiệm máu"),
    ),
    Info(
        slug="dien-giai-do",
        title="Điện giải đồ",
        summary="Xem các muối khoáng trong máu như natri, kali, clo có cân bằng hay không.",
        purpose="Giúp bác sĩ xử lý khi nôn, tiêu chảy, sốt, ra nhiều mồ hôi, dùng thuốc lợi tiểu, có bệnh thận hoặc tim.",
        preparation="Không cần chuẩn bị gì nhiều. Ghi lại mấy hôm nay ăn uống, nôn hay đi ngoài ra sao và đã uống những loại nước bù "
        "nào. Không nắm chặt, mở tay liên tục lúc lấy máu vì có thể làm sai kết quả.",
        where="Bệnh viện, trung tâm y tế và phòng xét nghiệm có máy phù hợp.",
        body=[
            (
                "paragraph",
                "<p>Điện giải thay đổi nhanh, nên kết quả hôm nay chỉ nói về hôm nay. Người đang truyền dịch hoặc điều trị có thể "
                "được lấy máu vài lần. Đừng tự mua viên kali, đừng nhờ người truyền dịch tại nhà khi chưa được khám.</p>",
            ),
            ("heading", "Khi nào nên gặp bác sĩ"),
            (
                "paragraph",
                "<p>Nên khám khi chuột rút nhiều, yếu cơ, khát dữ dội hoặc nôn, đi ngoài không dứt. Lơ mơ, co giật, tim đập loạn, "
                "trẻ nhỏ hay người già bỏ ăn uống là tình huống cần cấp cứu.</p>",
            ),
        ],
        source=SOURCE,
        reviewed="21/9/2026",
        aliases=("điện giải", "ion đồ", "natri kali", "xét nghiệm kali"),
    ),
    Info(
        slug="dien-tim",
        title="Điện tim",
        summary="Ghi nhịp đập của tim thành đường sóng; không đau, không dùng kim và chỉ mất ít phút.",
        purpose="Tìm rối loạn nhịp, dấu hiệu tim thiếu máu; kiểm tra khi đau ngực, hồi hộp, ngất, hoặc trước khi dùng và chỉnh liều một số thuốc.",
        preparation="Mặc áo dễ cởi phần ngực, không bôi kem lên da. Ngồi nghỉ một lúc trước khi đo, tránh vừa uống cà phê hay hút thuốc "
        "xong. Mang theo bản ghi lần trước nếu còn.",
        where="Bệnh viện, trung tâm y tế; một số trạm y tế xã, phường cũng có máy.",
        body=[
            (
                "paragraph",
                "<p>Bạn nằm yên, nhân viên gắn các miếng dán ở ngực, cổ tay, cổ chân. Thở đều và đừng nói chuyện lúc máy chạy. Điện "
                "tim bình thường không loại trừ hết bệnh tim, vì cơn đau có thể đến rồi đi.</p>",
            ),
            (
                "callout",
                {
                    "kind": "warning",
                    "title": "Đau ngực thì đừng chờ lịch hẹn",
                    "text": "<p>Đau thắt hoặc nặng ngực, khó thở, vã mồ hôi, ngất: gọi cấp cứu 115 ngay và để người bệnh ngồi nghỉ, không tự lái xe.</p>",
                },
            ),
            ("heading", "Khi nào nên gặp bác sĩ"),
            (
                "paragraph",
                "<p>Hồi hộp lặp lại, tim bỏ nhịp, hụt hơi khi leo cầu thang là lý do đủ để đặt lịch khám. Người đang điều trị bằng "
                "Methadone nên nói điều này với bác sĩ đọc điện tim.</p>",
            ),
        ],
        source=SOURCE,
        reviewed="5/10/2026",
        aliases=("điện tâm đồ", "ECG", "EKG", "đo tim", "đo nhịp tim"),
    ),
    Info(
        slug="duong-huyet",
        title="Đường huyết",
        summary="Đo lượng đường trong máu, lúc đói hoặc vào thời điểm bác sĩ chọn.",
        purpose="Tầm soát và theo dõi đái tháo đường, tìm nguyên nhân khát nhiều, tiểu nhiều, sụt cân hoặc run tay, vã mồ hôi.",
        preparation="Nếu đo lúc đói, nhịn ăn qua đêm theo số giờ cơ sở dặn và chỉ uống nước lọc. Người đang tiêm insulin hoặc uống thuốc "
        "hạ đường phải hỏi bác sĩ trước khi nhịn. Xét nghiệm HbA1c thường không phải nhịn.",
        where="Trạm y tế, trung tâm y tế, bệnh viện, phòng khám. Máy đo đầu ngón tay giúp theo dõi tại nhà nhưng không thay phòng xét nghiệm.",
        body=[
            (
                "paragraph",
                "<p>Nên đi sớm buổi sáng và mang theo món ăn nhẹ để dùng ngay sau khi lấy máu. Thấy hoa mắt, run, đói cồn cào trong "
                "lúc chờ thì báo nhân viên, đừng cố.</p>",
            ),
            ("heading", "Khi nào nên gặp bác sĩ"),
            (
                "paragraph",
                "<p>Hẹn khám khi phiếu có dòng bất thường, khi vết thương lâu lành hoặc mắt nhìn mờ dần. Lơ mơ, thở nhanh sâu, nôn "
                "nhiều, hoặc ngất ở người đang trị đái tháo đường phải được đưa đi cấp cứu.</p>",
            ),
        ],
        source=SOURCE,
        reviewed="7/9/2026",
        aliases=("tiểu đường", "đái tháo đường", "glucose", "đường máu", "HbA1c", "thử đường"),
    ),
    Info(
        slug="giang-mai",
        title="Giang mai",
        summary="Xét nghiệm máu tìm bệnh giang mai, một bệnh chữa được nếu phát hiện và điều trị đúng.",
        purpose="Kiểm tra khi có nguy cơ lây qua đường tình dục, khi mang thai, hoặc khi vợ, chồng, bạn tình được báo có bệnh.",
        preparation="Không cần nhịn ăn. Nhớ khoảng thời gian có nguy cơ và lần điều trị trước, nếu từng mắc. Vừa mới có nguy cơ thì kết "
        "quả có thể chưa lên, hãy hỏi ngày làm lại.",
        where="Bệnh viện da liễu, trung tâm y tế, nơi khám thai, điểm tư vấn xét nghiệm.",
        body=[
            (
                "paragraph",
                "<p>Thường có hai loại xét nghiệm được làm phối hợp. Có loại vẫn dương tính lâu dài dù đã chữa xong, vì vậy chỉ bác "
                "sĩ mới nói được bệnh đang hoạt động hay là dấu vết cũ.</p>"
                "<p>Hỏi nhân viên cách báo tin cho bạn tình sao cho nhẹ nhàng; nhiều nơi có thể hỗ trợ việc này. Trong lúc chờ, "
                "tránh quan hệ hoặc dùng bao cao su.</p>",
            ),
            ("heading", "Khi nào nên gặp bác sĩ"),
            (
                "paragraph",
                "<p>Vết loét không đau ở vùng kín, miệng; ban ở lòng bàn tay, bàn chân; hạch bẹn to: hãy khám dù vết ấy đã tự hết. "
                "Phụ nữ có thai cần khám càng sớm càng tốt để bảo vệ em bé.</p>",
            ),
        ],
        source=SOURCE,
        reviewed="12/10/2026",
        aliases=("syphilis", "VDRL", "RPR", "TPHA", "bệnh lây qua đường tình dục"),
    ),
    Info(
        slug="xet-nghiem-hiv",
        title="HIV",
        summary="Xét nghiệm dành cho bất kỳ ai muốn biết sức khỏe của mình; tự nguyện, có tư vấn và được giữ kín.",
        purpose="Biết sớm để chăm sóc sớm: người có HIV điều trị đều có thể sống khỏe, còn người không nhiễm biết cách phòng cho những lần sau.",
        preparation="Không nhịn ăn, không cần đi cùng ai. Có thể ghi sẵn câu muốn hỏi. Hãy cho tư vấn viên biết lần có nguy cơ gần nhất, "
        "vì lúc mới nhiễm xét nghiệm có thể chưa phát hiện và cần làm lại.",
        where="Điểm tư vấn xét nghiệm, trung tâm y tế, bệnh viện; một số nơi có bộ tự xét nghiệm. Gọi 1900 0000 để được chỉ nơi gần bạn.",
        body=[
            ("heading", "Buổi xét nghiệm"),
            (
                "paragraph",
                "<p>Nhân viên nói chuyện riêng trước, hỏi bạn có đồng ý không rồi mới lấy máu hoặc dịch miệng. Mẫu nghi ngờ ở lần "
                "đầu luôn cần xét nghiệm khẳng định; một que thử tại nhà chưa đủ để kết luận.</p>"
                "<p>Sau khi có kết quả, tư vấn viên giải thích ý nghĩa và bước tiếp theo, dù kết quả thế nào. Bạn có thể xin nghe "
                "kết quả ở nơi khác xa nhà.</p>",
            ),
            (
                "callout",
                {
                    "kind": "info",
                    "title": "Chuyện kín được giữ kín",
                    "text": "<p>Cổng thông tin và đội tình nguyện không hỏi, không ghi tình trạng HIV của bất kỳ ai. Nếu ai đó trong đội hỏi, "
                    "bạn cứ từ chối trả lời.</p>",
                },
            ),
            ("heading", "Khi nào nên gặp nhân viên y tế"),
            (
                "paragraph",
                "<p>Vừa dùng chung bơm kim tiêm, bị kim đâm hoặc quan hệ không an toàn: đến cơ sở y tế ngay hôm đó, vì thuốc dự "
                "phòng sau phơi nhiễm phải bắt đầu thật sớm. Có nguy cơ lặp lại thì hỏi về thuốc dự phòng trước phơi nhiễm và lịch "
                "xét nghiệm định kỳ.</p>",
            ),
        ],
        source=SOURCE,
        reviewed="2/11/2026",
        aliases=("xét nghiệm HIV", "AIDS", "test HIV", "anti-HIV", "tự xét nghiệm HIV"),
    ),
    Info(
        slug="xet-nghiem-lao",
        title="Lao",
        summary="Tìm bệnh lao bằng xét nghiệm đờm, chụp phổi và một số xét nghiệm khác do bác sĩ chọn.",
        purpose="Phát hiện lao phổi ở người ho kéo dài, người sống cùng nhà với người bệnh hoặc có sức đề kháng yếu; chữa sớm để mau "
        "khỏi và không lây cho người thân.",
        preparation="Lấy đờm tốt nhất vào buổi sáng: súc miệng bằng nước, hít sâu, khạc từ trong ngực, không phải nước bọt. Khạc ở nơi "
        "thoáng, xa người khác. Không tự uống kháng sinh trước khi khám.",
        where="Trạm y tế hướng dẫn bước đầu; trung tâm y tế và bệnh viện lao, bệnh phổi làm xét nghiệm.",
        body=[
            (
                "paragraph",
                "<p>Bạn nhận một lọ có nắp, ghi đúng tên, giao lại trong ngày. Kết quả có thể cần nhiều mẫu. Trong khi chờ, đeo khẩu "
                "trang, mở cửa cho thoáng và ngủ riêng nếu được.</p>"
                "<p>Lao không phải chuyện đáng xấu hổ và chữa khỏi được khi uống thuốc đủ ngày. Người nhà cũng nên đi kiểm tra.</p>",
            ),
            ("heading", "Khi nào nên gặp bác sĩ"),
            (
                "paragraph",
                "<p>Ho trên hai tuần, sốt nhẹ về chiều, ra mồ hôi đêm, sụt cân: đi khám dù người vẫn làm việc được. Ho ra máu hoặc "
                "khó thở thì đến bệnh viện ngay.</p>",
            ),
        ],
        source=SOURCE,
        reviewed="28/9/2026",
        aliases=("lao phổi", "xét nghiệm đờm", "thử đờm", "AFB", "ho lao", "TB"),
    ),
    Info(
        slug="ma-tuy-trong-nuoc-tieu",
        title="Ma túy trong nước tiểu",
        summary="Xét nghiệm tìm dấu vết một số chất ma túy; ở cơ sở y tế, kết quả dùng để chăm sóc và điều trị.",
        purpose="Giúp bác sĩ biết chất nào còn trong cơ thể, tránh dùng thuốc nguy hiểm khi phối hợp, theo dõi điều trị và giúp đỡ đúng lúc.",
        preparation="Kể hết thuốc đang uống, cả thuốc cảm, thuốc ho, thuốc ngủ và thuốc nam, vì có loại làm kết quả sai lệch. Uống nước "
        "như thường, đừng cố uống thật nhiều. Mang đơn Methadone nếu đang điều trị.",
        where="Cơ sở cai nghiện, cơ sở điều trị thay thế, trung tâm y tế, bệnh viện.",
        body=[
            ("heading", "Hiểu kết quả cho đúng"),
            (
                "paragraph",
                "<p>Que thử nhanh chỉ là sàng lọc: mỗi loại que tìm được một số chất, có lúc báo sai. Khi kết quả có ý nghĩa quan "
                "trọng, hãy hỏi về xét nghiệm khẳng định. Một lần dương tính cũng không đủ để nói một người nghiện.</p>"
                "<p>Cha mẹ không nên lén lấy mẫu hay ép con thử tại nhà. Lòng tin mất đi thì khó giúp hơn; nói chuyện và cùng đến "
                "điểm tư vấn thường có ích hơn que thử.</p>",
            ),
            ("heading", "Khi nào cần người có chuyên môn"),
            (
                "paragraph",
                "<p>Tìm bác sĩ hoặc tư vấn viên khi người thân mất ngủ nhiều đêm, hoang tưởng, bỏ ăn, hoặc muốn cai mà vật vã. Ngủ "
                "gà không gọi dậy được, thở chậm, môi tím, co giật: gọi cấp cứu 115.</p>"
                "<p>Trang này nói về xét nghiệm để chăm sóc sức khỏe. Việc xét nghiệm theo yêu cầu của cơ quan có thẩm quyền là "
                'chuyện khác; hãy hỏi chính cơ quan đó và đọc <a href="page:cai-nghien-tai-gia-dinh-cong-dong">hướng dẫn dành cho '
                "gia đình</a>.</p>",
            ),
        ],
        source=SOURCE,
        reviewed="9/11/2026",
        aliases=(
            "chất ma túy trong nước tiểu",
            "test ma túy",
            "que thử ma túy",
            "thử nước tiểu tìm ma túy",
            "xét nghiệm chất gây nghiện",
        ),
    ),
    Info(
        slug="mo-mau",
        title="Mỡ máu",
        summary="Đo cholesterol và triglycerid để ước lượng nguy cơ bệnh tim, mạch máu.",
        purpose="Kiểm tra định kỳ ở người lớn, người thừa cân, tăng huyết áp, đái tháo đường, hút thuốc hoặc gia đình có người bệnh tim sớm.",
        preparation="Hỏi trước có cần nhịn ăn qua đêm không. Mấy ngày trước giữ bữa ăn như thường lệ, bớt rượu bia. Vẫn uống thuốc hằng "
        "ngày, trừ khi bác sĩ dặn khác.",
        where="Phòng xét nghiệm của trung tâm y tế, bệnh viện, phòng khám.",
        body=[
            (
                "paragraph",
                "<p>Bác sĩ đọc mỡ máu cùng tuổi, huyết áp, thói quen hút thuốc, chứ không nhìn riêng một dòng. Có người chỉ cần đổi "
                "bữa ăn và đi bộ đều; có người cần thuốc lâu dài. Đừng dùng chung đơn với hàng xóm.</p>",
            ),
            ("heading", "Khi nào nên gặp bác sĩ"),
            (
                "paragraph",
                "<p>Đặt lịch khi phiếu ghi bất thường hoặc khi đang uống thuốc mà đau mỏi cơ nhiều. Méo miệng, nói khó, yếu một bên "
                "người, đau ngực là việc của cấp cứu 115.</p>",
            ),
        ],
        source=SOURCE,
        reviewed="21/9/2026",
        aliases=("cholesterol", "triglycerid", "máu nhiễm mỡ", "lipid máu", "rối loạn mỡ máu"),
    ),
    Info(
        slug="nuoc-tieu",
        title="Nước tiểu",
        summary="Tổng phân tích nước tiểu: xem đường, đạm, máu, bạch cầu và vài chỉ số khác.",
        purpose="Phát hiện nhiễm trùng đường tiểu, bệnh thận, đái tháo đường; theo dõi thai kỳ. Xét nghiệm này không tìm chất ma túy.",
        preparation="Rửa sạch bên ngoài, bỏ phần nước tiểu đầu rồi hứng phần giữa vào lọ sạch. Nên lấy buổi sáng nếu được dặn. Phụ nữ "
        "đang hành kinh nên hỏi dời ngày.",
        where="Trạm y tế có điều kiện, trung tâm y tế, bệnh viện, phòng khám sản.",
        body=[
            (
                "paragraph",
                "<p>Đậy chặt nắp, ghi tên, giao sớm vì để lâu kết quả kém chính xác. Với em nhỏ, xin túi dán chuyên dùng và nhờ nhân viên chỉ cách dán.</p>",
            ),
            ("heading", "Khi nào nên gặp bác sĩ"),
            (
                "paragraph",
                "<p>Tiểu buốt, tiểu rắt, nước tiểu đục hoặc hồng: nên khám. Nếu kèm sốt, rét run, đau hông lưng, hay bạn đang có thai thì đi trong ngày.</p>",
            ),
        ],
        source=SOURCE,
        reviewed="7/9/2026",
        aliases=("tổng phân tích nước tiểu", "thử nước tiểu", "đạm niệu", "protein niệu"),
    ),
    Info(
        slug="sat-huyet-thanh",
        title="Sắt huyết thanh",
        summary="Đo sắt trong máu, hay làm cùng ferritin để biết cơ thể còn dự trữ sắt hay không.",
        purpose="Tìm nguyên nhân thiếu máu, mệt mỏi, rụng tóc; kiểm tra khi có thai, kinh nguyệt nhiều, ăn uống thiếu chất; cũng dùng khi nghi thừa sắt.",
        preparation="Thường lấy máu buổi sáng. Hỏi trước về nhịn ăn và có cần tạm dừng viên sắt hay không, đừng tự dừng. Báo nếu mới truyền máu.",
        where="Bệnh viện, trung tâm y tế lớn, phòng xét nghiệm có chuyên khoa huyết học.",
        body=[
            (
                "paragraph",
                "<p>Lượng sắt lên xuống trong ngày và thay đổi khi đang viêm, sốt; vì vậy bác sĩ đọc kèm công thức máu. Không tự "
                "uống sắt liều cao: thừa sắt cũng hại và trẻ nhỏ uống nhầm có thể ngộ độc nặng.</p>",
            ),
            ("heading", "Khi nào nên gặp bác sĩ"),
            (
                "paragraph",
                "<p>Hoa mắt khi đứng lên, tim đập nhanh, thèm ăn thứ lạ như đất, đá lạnh: hãy hẹn khám. Đi ngoài phân đen khi không "
                "uống viên sắt hoặc ngất xỉu thì đến bệnh viện ngay.</p>",
            ),
        ],
        source=SOURCE,
        reviewed="28/9/2026",
        aliases=("ferritin", "thiếu sắt", "thiếu máu", "xét nghiệm sắt"),
    ),
    Info(
        slug="sieu-am-bung",
        title="Siêu âm bụng",
        summary="Dùng sóng âm để nhìn gan, mật, tụy, lách, thận, bàng quang; không đau và không có tia X.",
        purpose="Tìm nguyên nhân đau bụng, xem gan mật, sỏi, dịch trong bụng; theo dõi bệnh đã biết.",
        preparation="Siêu âm gan mật thường cần nhịn ăn vài giờ; siêu âm bàng quang, tử cung cần uống nước và nhịn tiểu. Mỗi nơi dặn một "
        "khác nên hỏi khi đặt lịch.",
        where="Phòng siêu âm của trung tâm y tế, bệnh viện, phòng khám.",
        body=[
            (
                "paragraph",
                "<p>Bác sĩ bôi gel mát lên bụng rồi đưa đầu dò. Thỉnh thoảng bạn được nhắc hít sâu, nín thở hoặc nằm nghiêng. Mang "
                "phim, phiếu cũ để so sánh.</p>"
                "<p>Siêu âm không thấy hết mọi thứ, nhất là khi bụng nhiều hơi. Bác sĩ có thể đề nghị chụp hoặc xét nghiệm thêm.</p>",
            ),
            ("heading", "Khi nào nên gặp bác sĩ"),
            (
                "paragraph",
                "<p>Đau âm ỉ tái đi tái lại, đầy bụng, sụt cân nên được khám. Đau dữ dội đột ngột, bụng cứng, sốt cao hoặc đau bụng "
                "khi đang có thai: đi cấp cứu.</p>",
            ),
        ],
        source=SOURCE,
        reviewed="5/10/2026",
        aliases=("siêu âm ổ bụng", "siêu âm gan", "siêu âm tổng quát"),
    ),
    Info(
        slug="thai-som",
        title="Thai sớm",
        summary="Que thử tại nhà hoặc xét nghiệm máu để biết có thai; sau đó khám và siêu âm để xem thai nằm đúng chỗ.",
        purpose="Biết sớm mình có thai để khám, bổ sung dinh dưỡng, xem lại thuốc đang dùng và chọn bước tiếp theo cùng nhân viên y tế.",
        preparation="Với que thử, dùng nước tiểu đầu buổi sáng, xem hạn dùng và đọc kết quả đúng lúc ghi trên vỏ. Kết quả âm tính mà vẫn "
        "chậm kinh thì thử lại sau vài ngày. Xét nghiệm máu thường không cần nhịn ăn.",
        where="Trạm y tế, phòng khám sản, trung tâm y tế, bệnh viện. Que thử bán ở nhà thuốc.",
        body=[
            ("heading", "Nếu đang điều trị hoặc đang dùng chất"),
            (
                "paragraph",
                "<p>Đừng giấu và cũng đừng tự ngừng đột ngột, kể cả Methadone hay thuốc an thần; ngừng gấp có thể nguy hiểm cho mẹ "
                "và bé. Nói thật với bác sĩ sản và nơi điều trị để hai bên cùng lo. Chị em có thể nhờ một tình nguyện viên nữ đi "
                "cùng tới cổng bệnh viện.</p>",
            ),
            ("heading", "Khi nào nên gặp bác sĩ"),
            (
                "paragraph",
                "<p>Que lên hai vạch thì hẹn khám sớm. Ra máu, đau bụng nhiều một bên, choáng, đau vai hoặc ngất cần đi cấp cứu ngay, dù que thử chưa rõ.</p>",
            ),
        ],
        source=SOURCE,
        reviewed="19/10/2026",
        aliases=("thử thai", "que thử thai", "beta hCG", "có bầu", "chậm kinh"),
    ),
    Info(
        slug="viem-gan-b",
        title="Viêm gan B",
        summary="Xét nghiệm máu xem có mang vi rút viêm gan B, đã có miễn dịch hay cần tiêm phòng.",
        purpose="Biết để theo dõi gan, bảo vệ người trong nhà và em bé sắp sinh; quyết định có nên tiêm vắc xin hay không.",
        preparation="Không cần nhịn ăn nếu chỉ làm xét nghiệm này. Mang sổ tiêm chủng, kết quả cũ. Phụ nữ có thai nên làm từ những lần khám đầu.",
        where="Trung tâm y tế, bệnh viện, phòng khám, nơi khám thai và tiêm chủng.",
        body=[
            (
                "paragraph",
                "<p>Ba tên hay gặp trên phiếu là HBsAg, anti-HBs và anti-HBc; phải đọc cùng nhau mới có nghĩa. HBsAg dương tính cần "
                "khám thêm để biết đang ở giai đoạn nào, có cần thuốc không.</p>"
                "<p>Viêm gan B lây qua máu, quan hệ tình dục và từ mẹ sang con. Ăn chung mâm, bắt tay, ôm nhau không lây. Không dùng "
                "chung bơm kim tiêm, dao cạo, bàn chải đánh răng.</p>",
            ),
            ("heading", "Khi nào nên gặp bác sĩ"),
            (
                "paragraph",
                "<p>Có kết quả dương tính, có thai, hoặc sống cùng người mang vi rút: hãy khám dù thấy khỏe. Người đang uống thuốc "
                "không tự bỏ. Vàng da, lú lẫn, chảy máu bất thường thì nhập viện ngay.</p>",
            ),
        ],
        source=SOURCE,
        reviewed="12/10/2026",
        aliases=("HBsAg", "HBV", "viêm gan siêu vi B", "anti-HBs", "tiêm phòng viêm gan"),
    ),
    Info(
        slug="viem-gan-c",
        title="Viêm gan C",
        summary="Tìm kháng thể rồi tìm vi rút viêm gan C; bệnh nay có thuốc uống chữa khỏi cho phần lớn người bệnh.",
        purpose="Phát hiện bệnh ở người từng dùng chung kim tiêm, từng truyền máu trước đây, xăm mình không an toàn hoặc có men gan bất thường.",
        preparation="Không nhịn ăn, trừ khi làm kèm xét nghiệm khác. Nói với nhân viên nếu từng điều trị viêm gan C, vì kháng thể có thể còn mãi.",
        where="Bệnh viện, trung tâm y tế; nhiều cơ sở điều trị thay thế giúp chuyển gửi.",
        body=[
            (
                "paragraph",
                "<p>Bước một là anti-HCV. Nếu dương tính, bước hai tìm chính vi rút (HCV RNA) mới biết hiện còn bệnh hay đã hết. "
                "Dừng ở bước một là chưa có câu trả lời.</p>"
                "<p>Chữa khỏi rồi vẫn có thể nhiễm lại, nên đừng dùng chung kim, ống hút, dao cạo. Hiện chưa có vắc xin.</p>",
            ),
            ("heading", "Khi nào nên gặp bác sĩ"),
            (
                "paragraph",
                "<p>Có anti-HCV dương tính thì hẹn chuyên khoa gan hoặc truyền nhiễm. Bụng to, phù chân, vàng mắt, nôn ra máu phải "
                "đi bệnh viện ngay. Uống rượu làm gan xấu nhanh hơn, hãy bàn với bác sĩ cách giảm.</p>",
            ),
        ],
        source=SOURCE,
        reviewed="12/10/2026",
        aliases=("anti-HCV", "HCV", "HCV RNA", "viêm gan siêu vi C"),
    ),
    Info(
        slug="x-quang-phoi",
        title="X-quang phổi",
        summary="Chụp nhanh lồng ngực để nhìn phổi và bóng tim.",
        purpose="Tìm viêm phổi, lao, tràn dịch hoặc chấn thương; thường làm khi ho lâu, sốt, đau ngực, khó thở.",
        preparation="Không nhịn ăn. Tháo dây chuyền, cài tóc, áo có cúc kim loại. Đang có thai hoặc nghi có thai phải nói trước khi vào phòng chụp.",
        where="Trung tâm y tế, bệnh viện, phòng khám có phòng X-quang.",
        body=[
            (
                "paragraph",
                "<p>Bạn đứng áp ngực vào tấm phim, hít sâu và nín thở một nhịp. Lượng tia của một lần chụp rất nhỏ, nhưng không chụp "
                "khi chẳng có lý do. Giữ phim cũ để so sánh.</p>"
                "<p>Phim có đám mờ chưa chắc là lao; bác sĩ sẽ kết hợp với khám và xét nghiệm đờm.</p>",
            ),
            ("heading", "Khi nào nên gặp bác sĩ"),
            (
                "paragraph",
                "<p>Ho kéo dài, sốt về chiều, tức ngực khi thở sâu cần khám sớm. Khó thở tăng nhanh, tím môi, ho ra máu: đi cấp cứu.</p>",
            ),
        ],
        source=SOURCE,
        reviewed="28/9/2026",
        aliases=("chụp phổi", "X quang ngực", "phim phổi", "chụp X-quang"),
    ),
]
