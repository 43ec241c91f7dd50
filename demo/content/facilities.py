"""Sixteen invented places of help in provinces of today: rehabilitation, counselling, substitution treatment, social support."""

from __future__ import annotations

from demo.content.schema import Facility

FACILITIES: list[Facility] = [
    # Rehabilitation
    Facility(
        slug="co-so-cai-nghien-suoi-lanh",
        name="Cơ sở cai nghiện ma túy Suối Lành (minh họa)",
        kind="rehabilitation",
        public=True,
        voluntary=True,
        services=(
            "Cai nghiện tự nguyện ở nội trú",
            "Tư vấn trước khi vào cơ sở",
            "Tư vấn gia đình",
            "Học nghề may và điện dân dụng",
        ),
        address="Thôn Đầu Suối, xã Suối Lành (minh họa)",
        locality="Hà Nội",
        phone="0900 000 001",
        hours="Tiếp gia đình: thứ Hai đến thứ Sáu, 7:30–11:00 và 13:30–16:30. Trực điện thoại cả ngày.",
        summary="Nhận người tự nguyện cai nghiện ở nội trú. Gia đình được gặp tư vấn viên và xem nơi ăn ở trước khi quyết định.",
        body=[
            ("heading", "Lần đầu đến cơ sở"),
            (
                "paragraph",
                "<p>Nên gọi trước một ngày. Người trực hẹn giờ để gia đình khỏi phải ngồi chờ lâu và cho biết hôm đó bác sĩ có mặt "
                "hay không.</p>"
                "<p>Buổi đầu thường gồm ba việc: tư vấn viên nói chuyện với người muốn cai, nói chuyện riêng với gia đình, rồi đưa "
                "cả nhà đi xem phòng ở và xưởng học nghề. Hãy hỏi cho rõ một đợt cai kéo dài bao lâu, được thăm vào ngày nào và "
                "khoản nào gia đình tự trả. Chưa quyết ngay cũng không sao, cứ về bàn thêm rồi gọi lại.</p>",
            ),
            ("heading", "Nên mang theo"),
            (
                "paragraph",
                "<ul><li>Giấy tờ tùy thân của người muốn cai và của một người nhà.</li>"
                "<li>Đơn thuốc, vỏ thuốc đang dùng; giấy ra viện hoặc kết quả khám gần đây nếu có.</li>"
                "<li>Vài bộ quần áo, nếu đã hẹn vào ở ngay. Đồ quý giá và tiền mặt nhiều nên để ở nhà.</li></ul>",
            ),
        ],
        checked="4/11/2026",
    ),
    Facility(
        slug="co-so-cai-nghien-o-can-tho",
        name="Cơ sở cai nghiện ma túy ở Cần Thơ (minh họa)",
        kind="rehabilitation",
        public=True,
        voluntary=True,
        services=(
            "Cai nghiện tự nguyện ở nội trú",
            "Khám sức khỏe ban đầu",
            "Lao động trị liệu, trồng rau và nuôi cá",
            "Chuẩn bị cho ngày về với gia đình",
        ),
        address="Xã Vàm Xanh (minh họa)",
        locality="Cần Thơ",
        phone="0900 000 002",
        hours="Tiếp nhận và tư vấn: thứ Hai đến thứ Bảy, 7:00–11:00 và 13:00–16:30.",
        summary="Tiếp nhận cả người từ tỉnh khác tự nguyện đến cai. Mục này soạn để minh họa, không phải thông báo chính thức của một cơ sở có thật.",
        body=[
            ("heading", "Đi xa đến thì chuẩn bị thế nào"),
            (
                "paragraph",
                "<p>Tin ngày 10/6/2021 trên cổng có nhắc bốn người tự nguyện đến cơ sở cai nghiện ở Cần Thơ trong sáu tháng đầu năm "
                "đó. Với người ở tỉnh khác, chuyến đi đầu tiên nên có một người nhà đi cùng, xuất phát sớm để còn kịp về trong "
                "ngày.</p>"
                "<p>Trước khi đi, hãy gọi hỏi còn chỗ hay không, cần những giấy tờ nào và có phải nhịn ăn sáng để lấy máu không. Nếu "
                "trên đường người đi cùng mệt, run hoặc bứt rứt nhiều, ghé cơ sở y tế gần nhất rồi báo lại để đổi lịch.</p>",
            ),
            ("heading", "Buổi tiếp nhận"),
            (
                "paragraph",
                "<p>Cán bộ hỏi chuyện, bác sĩ khám rồi mới bàn đến ngày vào ở. Gia đình nên mang giấy tờ tùy thân, thẻ bảo hiểm y tế "
                "nếu có, thuốc đang uống và một tờ giấy ghi hai số điện thoại của người nhà. Ghi lại tên bộ phận đã tiếp mình để lần "
                "sau hỏi cho nhanh.</p>",
            ),
        ],
        checked="28/10/2026",
    ),
    Facility(
        slug="co-so-cai-nghien-doi-thong",
        name="Cơ sở cai nghiện ma túy Đồi Thông (minh họa)",
        kind="rehabilitation",
        public=True,
        voluntary=False,
        services=(
            "Tiếp nhận người có quyết định đưa vào cơ sở",
            "Chăm sóc y tế",
            "Học văn hóa, học nghề",
            "Thăm gặp theo lịch",
        ),
        address="Làng Thông, xã Đồi Thông (minh họa)",
        locality="Gia Lai",
        phone="0900 000 003",
        hours="Trả lời điện thoại: ngày làm việc, 7:30–11:30 và 13:30–17:00. Ngày thăm gặp: hỏi trước.",
        summary="Nơi ở của người được đưa vào theo quyết định của cơ quan có thẩm quyền. Trang này giúp gia đình chuẩn bị cho lần thăm đầu tiên.",
        body=[
            ("heading", "Lần thăm đầu tiên"),
            (
                "paragraph",
                "<p>Gọi trước để hỏi ngày thăm, số người được vào và những món không nên mang. Lịch có thể đổi vào dịp lễ, Tết, vì "
                "vậy đừng đi xa khi chưa hỏi lại.</p>"
                "<p>Đến nơi, gia đình đăng ký ở phòng tiếp dân, gửi điện thoại và đồ mang theo, rồi chờ gọi tên. Mang giấy tờ tùy "
                "thân và giấy tờ cho thấy quan hệ với người thân; nếu người nhà đang chữa bệnh, đem theo đơn thuốc để giao cho phòng "
                "y tế chứ không đưa thuốc trực tiếp.</p>"
                "<p>Thời gian gặp thường ngắn. Hãy kể chuyện nhà, hỏi chuyện ăn ngủ, học nghề, và tránh trách móc. Một câu “cả nhà "
                "vẫn giữ chỗ cho con” có khi giúp được nhiều hơn lời khuyên dài.</p>",
            ),
            (
                "paragraph",
                "<p>Muốn biết việc xem xét và quyết định đưa vào cơ sở diễn ra thế nào, mời đọc "
                '<a href="page:dua-vao-co-so-bat-buoc">hướng dẫn về đưa vào cơ sở cai nghiện bắt buộc</a>.</p>',
            ),
        ],
        checked="15/10/2026",
    ),
    Facility(
        slug="co-so-cai-nghien-nang-mai",
        name="Cơ sở cai nghiện tự nguyện Nắng Mai (minh họa)",
        kind="rehabilitation",
        public=False,
        voluntary=True,
        services=(
            "Cai nghiện tự nguyện ở nội trú, có phòng riêng cho phụ nữ",
            "Tâm lý cá nhân và nhóm",
            "Theo dõi sau khi về nhà",
        ),
        address="Phường Rạch Dừa Nước (minh họa)",
        locality="TP Hồ Chí Minh",
        phone="0900 000 004",
        hours="Mọi ngày trong tuần, 8:00–20:00. Ban đêm có người trực cổng.",
        summary="Cơ sở ngoài công lập, có khu riêng cho phụ nữ. Nên xem tận nơi và đọc kỹ giấy thỏa thuận trước khi trả bất kỳ khoản nào.",
        body=[
            ("heading", "Buổi đến xem"),
            (
                "paragraph",
                "<p>Tư vấn viên dành khoảng một giờ cho mỗi gia đình. Người muốn cai được hỏi ý trước; nếu người ấy chưa sẵn sàng, "
                "buổi đầu chỉ dừng ở chuyện làm quen.</p>"
                "<p>Vì là cơ sở ngoài công lập, gia đình nên xin xem giấy phép hoạt động, bảng giá từng khoản và bản thỏa thuận. Đem "
                "bản thỏa thuận về đọc. Hỏi thật cụ thể: ai trực đêm, khi cần thì chuyển đi bệnh viện nào, về sớm thì tiền tính ra "
                "sao.</p>",
            ),
            ("heading", "Chuẩn bị gì"),
            (
                "paragraph",
                "<p>Giấy tờ tùy thân, sổ khám bệnh, danh sách thuốc và dị ứng. Chị em đang nuôi con nhỏ hoặc có thai nên nói ngay từ "
                "cuộc gọi đầu để được hẹn bác sĩ phù hợp. Thông tin so sánh các cách cai có ở "
                '<a href="page:cai-nghien-tu-nguyen-tai-co-so">hướng dẫn cai nghiện tự nguyện tại cơ sở</a>.</p>',
            ),
        ],
        checked="9/11/2026",
    ),
    # Counselling
    Facility(
        slug="diem-tu-van-tram-y-te-lang-gom",
        name="Điểm tư vấn tại Trạm Y tế xã Làng Gốm (minh họa)",
        kind="counselling",
        public=True,
        voluntary=True,
        services=("Tư vấn cho gia đình", "Hỏi đáp về cai nghiện tại nhà, tại cộng đồng", "Chuyển gửi đến nơi điều trị"),
        address="Trạm Y tế xã Làng Gốm (minh họa), phòng cuối hành lang",
        locality="Bắc Ninh",
        phone="0900 000 005",
        hours="Chiều thứ Ba và chiều thứ Năm, 14:00–17:00. Ngày khác xin gọi hẹn.",
        summary="Một phòng nhỏ, yên tĩnh trong trạm y tế, phù hợp với gia đình mới phát hiện chuyện và chưa biết bắt đầu từ đâu.",
        body=[
            ("heading", "Bạn sẽ gặp ai"),
            (
                "paragraph",
                "<p>Một nhân viên y tế và một tình nguyện viên của đội tiếp mỗi lần một gia đình. Vào cổng trạm chỉ cần nói “tôi có "
                "hẹn tư vấn”, không phải kể chuyện ở quầy đón tiếp.</p>"
                "<p>Buổi đầu kéo dài chừng bốn mươi phút. Người tiếp sẽ nghe trước, rồi cùng gia đình viết ra những việc làm được "
                "trong tuần này: ai nói chuyện với người thân, nói lúc nào, khi căng thẳng thì gọi ai. Chưa đưa được người thân đi "
                "cùng thì cha mẹ, vợ chồng cứ đến một mình.</p>"
                "<p>Mang theo một quyển vở, những câu muốn hỏi và thuốc người thân đang dùng, nếu biết. Nếu gia đình đang nghĩ đến "
                'việc cai ở nhà, đọc trước <a href="page:cai-nghien-tai-gia-dinh-cong-dong">hướng dẫn cai nghiện tại gia đình, '
                "cộng đồng</a>.</p>",
            ),
        ],
        checked="12/11/2026",
    ),
    Facility(
        slug="diem-tu-van-cong-dong-ben-tau",
        name="Điểm tư vấn cộng đồng Bến Tàu (minh họa)",
        kind="counselling",
        public=True,
        voluntary=True,
        services=(
            "Tư vấn buổi tối",
            "Tư vấn qua điện thoại",
            "Giúp người không có nơi ở ổn định tìm chỗ tạm trú",
            "Giới thiệu nơi xét nghiệm",
        ),
        address="Nhà văn hóa khu phố 4, phường Bến Tàu (minh họa)",
        locality="Hải Phòng",
        phone="0900 000 006",
        hours="Thứ Hai, thứ Tư, thứ Sáu, 18:00–21:00.",
        summary="Mở buổi tối cho người đi làm ca và người lao động tự do quanh cảng. Đến không cần hẹn.",
        body=[
            ("heading", "Đến lần đầu"),
            (
                "paragraph",
                "<p>Đi cổng phụ bên hông nhà văn hóa, có đèn sáng. Trong phòng có nước uống và ghế ngồi chờ; đông người thì mỗi "
                "người lấy một thẻ số, gọi theo số chứ không gọi tên.</p>"
                "<p>Bạn có thể dùng một tên gọi tùy ý. Người tư vấn chỉ hỏi những gì cần để giúp đúng việc: tối nay ngủ ở đâu, sức "
                "khỏe ra sao, đang muốn gì nhất. Nếu cần chuyển gửi, người tư vấn gọi điện trước mặt bạn và chỉ nói phần bạn đồng "
                "ý.</p>"
                "<p>Không bắt buộc mang giấy tờ khi đến trò chuyện. Có giấy khám bệnh, toa thuốc hay giấy hẹn của nơi khác thì đem "
                "theo, đỡ phải kể lại từ đầu.</p>",
            ),
        ],
        checked="6/11/2026",
    ),
    Facility(
        slug="diem-tu-van-nga-ba-song",
        name="Điểm tư vấn Ngã Ba Sông (minh họa)",
        kind="counselling",
        public=True,
        voluntary=True,
        services=(
            "Tư vấn cá nhân và gia đình",
            "Tư vấn lưu động theo ghe",
            "Chuyển gửi đi học nghề, vay vốn",
            "Hỗ trợ nạn nhân bị mua bán trở về tìm đúng nơi giúp",
        ),
        address="Ấp Ngã Ba, xã Cồn Én (minh họa)",
        locality="An Giang",
        phone="0900 000 007",
        hours="Tại chỗ: thứ Hai đến thứ Sáu, 7:30–11:00. Ghe lưu động: sáng thứ Bảy, gọi hỏi bến đỗ.",
        summary="Phục vụ các ấp ven sông; mỗi sáng thứ Bảy có chuyến ghe đến nơi xa đường lộ.",
        body=[
            ("heading", "Ở bến hay ở nhà"),
            (
                "paragraph",
                "<p>Bạn chọn nơi gặp: tại điểm tư vấn, trên ghe hoặc ở một chỗ khác mà bạn thấy yên tâm. Khi gọi, chỉ cần nói ấp "
                "mình ở và giờ tiện, người trực sẽ sắp xếp.</p>"
                "<p>Lần gặp đầu, hai bên nói chuyện chừng nửa giờ rồi chọn một việc nhỏ để làm trước. Có nhà chọn đi khám, có nhà "
                "chọn hỏi lớp học nghề gần nhất. Tình nguyện viên ghi hẹn lần sau vào một mảnh giấy, trên đó không viết lý do "
                "gặp.</p>"
                "<p>Mang theo giấy tờ liên quan đến việc muốn hỏi: muốn hỏi vay vốn thì mang phác thảo việc định làm và khoản thu "
                'chi trong nhà; muốn hỏi khám bệnh thì mang thuốc đang uống. Xem thêm <a href="page:vay-von-hoc-nghe-viec-lam">vay '
                "vốn, học nghề, việc làm</a>.</p>",
            ),
        ],
        checked="2/11/2026",
    ),
    Facility(
        slug="phong-tham-van-thanh-thieu-nien-doi-che",
        name="Phòng tham vấn thanh thiếu niên Đồi Chè (minh họa)",
        kind="counselling",
        public=False,
        voluntary=True,
        services=(
            "Tham vấn cho người trẻ",
            "Tham vấn cho cha mẹ",
            "Nhóm kỹ năng từ chối và kết bạn",
            "Phối hợp với nhà trường khi gia đình đồng ý",
        ),
        address="Phường Đồi Chè (minh họa), tầng 2 nhà sinh hoạt cộng đồng",
        locality="Lâm Đồng",
        phone="0900 000 008",
        hours="Thứ Ba đến Chủ nhật, 15:00–20:00.",
        summary="Dành cho người trẻ và cha mẹ, do một nhóm xã hội lập ra. Có giờ sau buổi học và cuối tuần.",
        body=[
            ("heading", "Nếu con chưa muốn đi"),
            (
                "paragraph",
                "<p>Cha mẹ có thể đến trước. Người tham vấn giúp chuẩn bị vài câu mở lời, tập cách hỏi mà không tra khảo, và bàn xem "
                "việc gì nên để sau. Nhiều em chịu đến khi biết mình được ngồi nói chuyện riêng.</p>",
            ),
            ("heading", "Buổi gặp đầu tiên"),
            (
                "paragraph",
                "<p>Phòng có hai lối vào, chờ chung rất ngắn. Người tham vấn giải thích ngay từ đầu điều gì được giữ kín và trường "
                "hợp nào phải báo người lớn để giữ an toàn cho em.</p>"
                "<p>Không cần học bạ hay giấy giới thiệu. Nên đem theo lịch học để hẹn buổi sau, và thuốc em đang uống nếu có. Phụ "
                "huynh chuẩn bị sẵn ba điều em làm tốt dạo gần đây; câu chuyện bắt đầu từ đó dễ hơn nhiều.</p>",
            ),
        ],
        checked="19/10/2026",
    ),
    # Substitution treatment
    Facility(
        slug="diem-dieu-tri-thay-the-hoa-ban",
        name="Điểm điều trị thay thế Hoa Ban (minh họa)",
        kind="substitution",
        public=True,
        voluntary=True,
        services=("Điều trị thay thế bằng Methadone", "Khám và theo dõi sức khỏe", "Tư vấn tuân thủ điều trị"),
        address="Trung tâm Y tế khu vực Hoa Ban (minh họa)",
        locality="Sơn La",
        phone="0900 000 009",
        hours="Uống thuốc: mọi ngày, 6:30–10:30. Khám lần đầu: thứ Hai và thứ Tư.",
        summary="Khám, đăng ký và uống thuốc hằng ngày tại chỗ; có người phiên dịch tiếng Thái khi hẹn trước.",
        body=[
            ("heading", "Ngày khám đầu tiên"),
            (
                "paragraph",
                "<p>Buổi này lâu hơn những hôm sau, nên dành trọn một buổi sáng. Nhân viên hỏi về chất đã dùng, bệnh đang có và công "
                "việc hằng ngày, bác sĩ khám, sau đó mới bàn có phù hợp để bắt đầu hay không.</p>"
                "<p>Nói đúng những gì đang uống, kể cả thuốc ngủ, thuốc nam và rượu, vì trộn lẫn có thể nguy hiểm. Liều đầu do bác "
                "sĩ định và chỉnh dần; người nhà đừng sốt ruột khi mấy ngày đầu chưa thấy dễ chịu hẳn.</p>"
                "<p>Mang giấy tờ tùy thân, thẻ bảo hiểm y tế nếu có, giấy ra viện cũ. Bà con ở bản xa nên hỏi trước về điểm cấp "
                "thuốc gần nhà.</p>",
            ),
        ],
        checked="30/10/2026",
    ),
    Facility(
        slug="diem-cap-thuoc-xa-muong-suong",
        name="Điểm cấp thuốc điều trị thay thế xã Mường Sương (minh họa)",
        kind="substitution",
        public=True,
        voluntary=True,
        services=(
            "Cấp thuốc cho người đã khám ở cơ sở điều trị",
            "Đo huyết áp, hỏi thăm sức khỏe",
            "Nhắc lịch tái khám",
        ),
        address="Trạm Y tế xã Mường Sương (minh họa)",
        locality="Điện Biên",
        phone="0900 000 010",
        hours="Mọi ngày, kể cả lễ, Tết, 7:00–9:30.",
        summary="Giúp bà con vùng cao khỏi phải đi xa mỗi ngày. Chỉ cấp cho người đã được khám và chuyển về đây.",
        body=[
            ("heading", "Trước hôm đến uống thuốc"),
            (
                "paragraph",
                "<p>Hãy khám ở cơ sở điều trị trước. Khi bác sĩ đồng ý chuyển về xã, hỏi rõ ngày bắt đầu và xin một số điện thoại để "
                "gọi khi đường sạt lở hoặc ốm không đi được.</p>"
                "<p>Hôm đầu, đem giấy chuyển và giấy tờ tùy thân. Nhân viên đối chiếu tên, hỏi trong người thế nào rồi đưa thuốc "
                "uống ngay tại bàn. Cả việc chỉ mất ít phút, sau đó có thể lên nương.</p>"
                "<p>Nếu lỡ mất một vài ngày, đừng tự uống bù. Đến nói thật với nhân viên để được hỏi ý bác sĩ. Cũng đừng cất thuốc "
                "mang về cho người khác: liều của người này có thể làm người kia ngừng thở.</p>",
            ),
        ],
        checked="21/9/2026",
    ),
    Facility(
        slug="phong-kham-dieu-tri-thay-the-lo-cao",
        name="Phòng khám điều trị thay thế Lò Cao (minh họa)",
        kind="substitution",
        public=True,
        voluntary=True,
        services=(
            "Điều trị thay thế bằng Methadone",
            "Xét nghiệm theo chỉ định",
            "Tư vấn tâm lý",
            "Chuyển gửi khám lao, viêm gan",
        ),
        address="Phường Lò Cao (minh họa)",
        locality="Thái Nguyên",
        phone="0900 000 011",
        hours="Thứ Hai đến Chủ nhật, 6:00–11:00; chiều thứ Tư tư vấn, 14:00–16:30.",
        summary="Phòng khám trong phường, gộp khám, tư vấn và uống thuốc ở một nơi để người điều trị dễ theo lâu dài.",
        body=[
            ("heading", "Chuyện gì diễn ra trong tuần đầu"),
            (
                "paragraph",
                "<p>Ngày thứ nhất là khám và ký giấy đồng ý sau khi đã nghe giải thích. Những ngày kế tiếp bạn đến uống thuốc, ngồi "
                "lại một lúc để nhân viên xem có buồn ngủ hay khó chịu không. Cuối tuần gặp bác sĩ để chỉnh liều.</p>"
                "<p>Tuần này chưa nên lái xe đường dài hoặc đứng máy một mình. Nếu ngủ gà khó gọi, thở chậm, môi tím, người nhà gọi "
                "cấp cứu 115 ngay.</p>",
            ),
            ("heading", "Mang gì, dặn ai"),
            (
                "paragraph",
                "<p>Giấy tờ tùy thân, kết quả khám trong năm, các thuốc đang dùng. Dặn một người nhà tin cậy số điện thoại của phòng "
                "khám. Người đi làm ca có thể xin giấy hẹn ghi giờ, trên giấy chỉ ghi “khám sức khỏe”.</p>",
            ),
        ],
        checked="10/11/2026",
    ),
    Facility(
        slug="diem-dieu-tri-thay-the-cau-sat",
        name="Điểm điều trị thay thế Cầu Sắt (minh họa)",
        kind="substitution",
        public=False,
        voluntary=True,
        services=("Điều trị thay thế bằng Methadone", "Giờ sớm cho công nhân", "Tư vấn cho vợ chồng"),
        address="Phường Cầu Sắt (minh họa), gần cổng sau khu công nghiệp",
        locality="Đồng Nai",
        phone="0900 000 012",
        hours="Mọi ngày, 5:30–8:00 và 16:30–18:30.",
        summary="Mở sớm và mở lại cuối giờ chiều để công nhân không phải nghỉ việc. Là cơ sở ngoài công lập, có niêm yết các khoản thu.",
        body=[
            ("heading", "Hẹn buổi khám đầu"),
            (
                "paragraph",
                "<p>Buổi khám đầu chỉ nhận vào chiều thứ Bảy, khi bác sĩ ngồi đủ thời gian. Gọi đặt lịch, hỏi luôn các khoản phải "
                "trả và hình thức trả. Đừng ngại hỏi lại cho tới khi hiểu.</p>"
                "<p>Hôm ấy nên ăn nhẹ, ngủ đủ, đi cùng vợ, chồng hoặc anh chị em. Bác sĩ muốn nghe cả chuyện ca kíp: làm đêm mấy "
                "ngày, có tăng ca không, để xếp giờ uống thuốc hợp lý.</p>"
                "<p>Giấy tờ gồm giấy tờ tùy thân, đơn thuốc và giấy chuyển nếu đang điều trị ở nơi khác. Đang uống ở nơi khác thì "
                "tuyệt đối không ghi tên hai nơi cùng lúc; hãy để hai bên gọi nhau chuyển hồ sơ.</p>",
            ),
        ],
        checked="16/11/2026",
    ),
    # Social support
    Facility(
        slug="cau-lac-bo-b93-ben-xuan",
        name="Câu lạc bộ B93 phường Bến Xuân (minh họa)",
        kind="social",
        public=True,
        voluntary=True,
        services=(
            "Sinh hoạt hằng tháng của người sau cai",
            "Đồng hành giữa các thành viên",
            "Giới thiệu việc làm trong phường",
            "Thể thao cuối tuần",
        ),
        address="Nhà sinh hoạt tổ dân phố 2, phường Bến Xuân (minh họa)",
        locality="Huế",
        phone="0900 000 013",
        hours="Sinh hoạt tối thứ Sáu đầu tháng, 19:00–20:30. Ban chủ nhiệm nghe máy 17:00–21:00.",
        summary="Nơi người sau cai gặp nhau mỗi tháng, chia sẻ cách giữ mình và giúp nhau chuyện làm ăn.",
        body=[
            ("heading", "Buổi đầu: ngồi nghe cũng được"),
            (
                "paragraph",
                "<p>Người mới được một thành viên cũ đón ở cửa và ngồi cạnh suốt buổi. Không ai phải kể quá khứ. Khi tới lượt, chỉ "
                "cần nói “hôm nay tôi đến nghe” là đủ.</p>"
                "<p>Chuyện kể trong phòng để lại trong phòng; không chụp ảnh, không ghi âm. Nửa sau buổi thường bàn việc thật: ai "
                "cần người phụ hồ, nhà nào sang lại sạp hàng, tuần này ai đang khó.</p>"
                "<p>Đến tay không cũng vui. Bạn có nghề gì, rảnh giờ nào thì ghi sẵn ra giấy để ban chủ nhiệm giới thiệu việc. Người "
                "nhà muốn dự xin gọi trước, vì có buổi chỉ dành cho thành viên.</p>",
            ),
        ],
        checked="7/11/2026",
    ),
    Facility(
        slug="trung-tam-cong-tac-xa-hoi-my-lam",
        name="Trung tâm công tác xã hội Mỹ Lam (minh họa)",
        kind="social",
        public=True,
        voluntary=True,
        services=(
            "Đánh giá nhu cầu, quản lý trường hợp",
            "Hỗ trợ giấy tờ",
            "Chỗ ở tạm cho người không có nơi cư trú ổn định",
            "Chuyển gửi pháp lý, y tế",
        ),
        address="Phường Mỹ Lam (minh họa)",
        locality="Đà Nẵng",
        phone="0900 000 014",
        hours="Thứ Hai đến thứ Sáu, 7:30–17:00; trực khẩn cấp qua điện thoại ngoài giờ.",
        summary="Một đầu mối cho nhiều việc cùng lúc: giấy tờ, chỗ ở, khám bệnh, việc làm. Mỗi người có một nhân viên theo từ đầu đến cuối.",
        body=[
            ("heading", "Từ lúc bước vào cửa"),
            (
                "paragraph",
                "<p>Bàn đón tiếp chỉ hỏi bạn cần giúp việc gì, sau đó mời vào phòng riêng. Nhân viên công tác xã hội sẽ hỏi lần lượt "
                "về chỗ ở, sức khỏe, giấy tờ, người thân và thu nhập. Câu nào chưa muốn trả lời, cứ nói để lại hôm khác.</p>"
                "<p>Cuối buổi bạn cầm về một tờ kế hoạch ngắn: việc bạn làm, việc trung tâm làm, hẹn ngày nào xem lại. Đọc thấy chưa "
                "đúng ý thì sửa ngay tại chỗ.</p>",
            ),
            ("heading", "Khi giấy tờ đã mất"),
            (
                "paragraph",
                "<p>Cứ đến. Mang bất cứ thứ gì còn giữ được: giấy khám bệnh, thẻ cũ, ảnh chụp trong điện thoại, số của một người "
                "quen. Nhân viên giúp bạn biết cần hỏi nơi nào để làm lại và đi theo thứ tự nào cho đỡ mất công.</p>",
            ),
        ],
        checked="18/11/2026",
    ),
    Facility(
        slug="nha-tam-lanh-mai-am",
        name="Nhà tạm lánh Mái Ấm (minh họa)",
        kind="social",
        public=True,
        voluntary=True,
        services=(
            "Chỗ ở tạm an toàn cho nạn nhân bị mua bán trở về",
            "Chăm sóc sức khỏe và tâm lý",
            "Giúp liên lạc với gia đình",
            "Tư vấn học nghề",
        ),
        address="Không công bố địa chỉ; gọi điện để được đón (minh họa)",
        locality="Nghệ An",
        phone="0900 000 015",
        hours="Nghe máy ngày và đêm.",
        summary="Dành cho người bị mua bán trở về đang cần một nơi an toàn. Địa chỉ được giữ kín để bảo vệ người ở.",
        body=[
            ("heading", "Khi bạn gọi"),
            (
                "paragraph",
                "<p>Người nghe máy hỏi trước hết: bạn có đang an toàn không, có ai bên cạnh nghe được không. Nếu không tiện nói, hãy "
                "nhắn một tin ngắn và giờ có thể nghe máy. Đang bị đe dọa ngay lúc này thì gọi công an, số 113, rồi gọi lại sau.</p>"
                "<p>Nhân viên hẹn một chỗ đông người để đón. Đêm đầu tiên chỉ có ăn, tắm, ngủ và khám nếu đau ốm; chuyện giấy tờ để "
                "hôm sau. Không ai ép kể lại những gì đã xảy ra.</p>"
                "<p>Không cần chuẩn bị gì. Nếu kịp, mang theo giấy tờ, thuốc đang uống, đồ của con nhỏ. Đừng nhắn địa chỉ nơi đón "
                "cho ai, kể cả người quen.</p>",
            ),
        ],
        checked="5/11/2026",
    ),
    Facility(
        slug="diem-hoc-nghe-viec-lam-cat-trang",
        name="Điểm hỗ trợ học nghề và việc làm Cát Trắng (minh họa)",
        kind="social",
        public=True,
        voluntary=True,
        services=(
            "Tư vấn chọn nghề",
            "Giới thiệu lớp học nghề ngắn ngày",
            "Kết nối chủ cơ sở nhận người sau cai",
            "Hướng dẫn lập kế hoạch làm ăn nhỏ",
        ),
        address="Phường Cát Trắng (minh họa), trong khuôn viên trung tâm dịch vụ việc làm",
        locality="Khánh Hòa",
        phone="0900 000 016",
        hours="Thứ Hai đến thứ Sáu, 8:00–11:30 và 13:30–16:30; sáng thứ Bảy đầu tháng gặp người tuyển dụng.",
        summary="Giúp người sau cai tìm một nghề vừa sức, gặp người tuyển dụng và tính toán trước khi vay vốn.",
        body=[
            ("heading", "Buổi hẹn đầu"),
            (
                "paragraph",
                "<p>Tư vấn viên không hỏi bằng cấp trước mà hỏi bạn đã từng làm gì, thích làm với máy, với hàng hóa hay với người, "
                "sức khỏe cho phép đứng bao lâu một ngày. Từ đó hai bên chọn ra hai hoặc ba hướng để thử.</p>"
                "<p>Nếu hợp, bạn được hẹn đi xem xưởng hoặc quán vào một buổi khác, xem trước rồi mới nhận lời. Cứ hỏi thẳng về giờ "
                "làm, tiền công, ngày trả và ai là người kèm việc.</p>"
                "<p>Mang theo giấy tờ tùy thân, chứng chỉ nghề nếu có, số điện thoại của người nơi làm cũ chịu nói tốt cho mình. "
                "Người muốn buôn bán nhỏ hãy ghi thử ba cột: vốn cần, tiền vào mỗi tuần, tiền ra mỗi tuần. Các bước tiếp theo có ở "
                'trang <a href="page:vay-von-hoc-nghe-viec-lam">vay vốn, học nghề, việc làm</a>.</p>',
            ),
        ],
        checked="13/11/2026",
    ),
]
