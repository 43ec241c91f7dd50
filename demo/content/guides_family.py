"""Two guides for families: coming home after rehabilitation, and rehabilitation at home."""

from __future__ import annotations

from demo.content.schema import Guide, Section

GUIDES_FAMILY: list[Guide] = [
    Guide(
        slug="con-toi-moi-di-cai-ve",
        title="Con tôi mới đi cai nghiện về: tuần đầu, tháng đầu và hai năm",
        task="Con tôi mới đi cai nghiện về",
        task_note="Việc nên làm trong tuần đầu, tháng đầu và từng tháng của hai năm sau đó",
        icon="sprout",
        summary=(
            "Người mới cai về cần được ngủ, ăn, có việc vừa sức và có người để nói chuyện. Gia đình không phải làm một mình: ở xã, phường "
            "có Đội công tác xã hội tình nguyện, trạm y tế và công an. Bài này đi từng tuần, từng tháng, nói rõ nên làm gì, hỏi ai và nói "
            "với con thế nào."
        ),
        sections=[
            Section(
                title="Trước ngày về và ngày đầu tiên",
                body=[
                    (
                        "paragraph",
                        (
                            "<p>Nếu biết trước ngày về, gia đình nên gọi cho nơi con đang cai và hỏi ba điều: con đang dùng thuốc gì, ai "
                            "dặn dò khi ra về, giấy tờ nào phải giữ. Sau đó báo cho đội trưởng Đội công tác xã hội tình nguyện của xã, "
                            "phường. Không quen ai trong Đội thì đến UBND xã, phường hoặc gọi số ở cuối trang.</p>"
                            "<p>Nên có một người thân đến đón. Đường về không phải lúc nói chuyện lỗi phải. Một câu là đủ: <b>“Về nhà đã. "
                            "Mọi việc mình tính dần.”</b></p>"
                            "<p>Ở nhà, nên chuẩn bị:</p>"
                            "<ul>"
                            "<li>một chỗ ngủ yên, gọn, có ánh sáng;</li>"
                            "<li>bữa cơm thường ngày, không làm tiệc và chưa mời họ hàng;</li>"
                            "<li>một túi hồ sơ giữ mọi giấy tờ mang về, chụp lại từng tờ;</li>"
                            "<li>một quyển sổ nhỏ để ghi ngày tháng và việc đã làm.</li>"
                            "</ul>"
                        ),
                    ),
                    (
                        "callout",
                        {
                            "kind": "warning",
                            "title": "Nhớ ngay điều này",
                            "text": (
                                "<p>Sau một thời gian không dùng, cơ thể không còn chịu được lượng ma túy như trước. Dùng lại, dù chỉ một "
                                "lần, có thể gây ngừng thở. Nếu người nhà gọi không tỉnh, thở chậm hoặc khò khè, môi tím: gọi 115, đặt nằm "
                                "nghiêng, ở lại bên cạnh cho đến khi có người tới.</p>"
                            ),
                        },
                    ),
                ],
                anchor="ngay-dau",
            ),
            Section(
                title="Tuần đầu: ăn, ngủ và đi gặp đúng người",
                body=[
                    (
                        "paragraph",
                        (
                            "<p>Mấy ngày đầu con có thể ngủ ngày thức đêm, dễ cáu, hoặc chỉ ngồi im. Gia đình giữ giờ ăn, giờ ngủ cho đều "
                            "là đã giúp được nhiều. Điện thoại, tiền, bạn bè nên thống nhất với con bằng lời, không lục đồ khi con ngủ.</p>"
                            "<ol>"
                            "<li><b>Ngày 1 và 2.</b> Cho con nghỉ. Đọc giấy mang về: có ghi ngày phải trình báo thì làm đúng ngày ấy; chưa "
                            "rõ thì gọi công an xã, phường hỏi ngay. Xem lại thuốc và lời dặn.</li>"
                            "<li><b>Ngày 3.</b> Nếu chưa đi, cùng con đến công an xã, phường, hỏi phải trình báo gì, nộp giấy nào. Xin ghi "
                            "lại tên bộ phận tiếp nhận và ngày đến.</li>"
                            "<li><b>Ngày 4.</b> Đến trạm y tế hỏi khám sức khỏe chung, mất ngủ, ăn uống và nơi điều trị nếu cần.</li>"
                            "<li><b>Ngày 5.</b> Gặp tình nguyện viên. Hẹn ở nhà hay ở trụ sở là do gia đình chọn.</li>"
                            "<li><b>Ngày 6 và 7.</b> Cả nhà ngồi lại nửa giờ, viết ra ba việc của tuần sau: một việc của con, một việc của "
                            "cha mẹ, một việc làm chung.</li>"
                            "</ol>"
                            "<p>Khi gặp tình nguyện viên, cứ hỏi thẳng: bao lâu đến một lần, gọi lúc nào được, chuyện trong nhà được giữ "
                            "kín ra sao, việc nào Đội giúp được và việc nào không. Người giúp và người được giúp đều tự nguyện; thấy không "
                            "hợp, gia đình đề nghị đội trưởng đổi người.</p>"
                        ),
                    ),
                ],
                anchor="tuan-dau",
            ),
            Section(
                title="Tháng đầu: nếp sống trước, việc làm sau",
                body=[
                    (
                        "paragraph",
                        (
                            "<p>Đừng vội bắt con đi làm ngay để “cho khỏi nghĩ ngợi”. Tháng đầu cần một thời gian biểu mà con theo được: "
                            "dậy đúng giờ, vận động mỗi ngày, một phần việc nhà cố định, tối có người trò chuyện.</p>"
                            "<p>Hãy cùng con liệt kê những lúc dễ nhớ ma túy nhất: khi nhận tiền, khi cãi nhau, khi gặp người cũ, khi đi "
                            "qua một con đường nào đó. Với mỗi lúc, ghi sẵn một cách tránh và một số điện thoại để gọi.</p>"
                            "<p>Những câu nên nói và nên tránh:</p>"
                            "<ul>"
                            "<li>Nên: “Hôm nay con thấy thế nào?” Tránh: “Có dùng lại không đấy?”</li>"
                            "<li>Nên: “Bố lo khi con về muộn, con nhắn một tin nhé.” Tránh: “Lại đi với bọn nó chứ gì.”</li>"
                            "<li>Nên: “Mẹ mừng vì tuần này con ngủ đều.” Tránh: “Để xem được bao lâu.”</li>"
                            "</ul>"
                            "<p>Cuối tháng, nói chuyện với tình nguyện viên về bước kế tiếp: học nghề, tìm việc, hay cần thêm thời gian "
                            "chữa bệnh.</p>"
                        ),
                    ),
                ],
                anchor="thang-dau",
            ),
            Section(
                title="Năm đầu, từng tháng một",
                body=[
                    (
                        "paragraph",
                        (
                            "<p>Lịch dưới đây là gợi ý để gia đình không quên việc. Con chậm hơn một, hai tháng cũng không sao.</p>"
                            "<ul>"
                            "<li><b>Tháng 2.</b> Giữ giờ giấc. Thử một việc vài giờ mỗi ngày, ở chỗ quen.</li>"
                            "<li><b>Tháng 3.</b> Hỏi nơi dạy nghề, nơi tuyển người gần nhà. Chưa cần quyết định.</li>"
                            "<li><b>Tháng 4.</b> Chọn một hướng: học nghề hoặc đi làm. Nhờ tình nguyện viên đi cùng buổi đầu.</li>"
                            "<li><b>Tháng 5.</b> Bắt đầu. Mệt và nản trong hai tuần đầu là thường.</li>"
                            "<li><b>Tháng 6.</b> Nhìn lại nửa năm với tình nguyện viên. Chép vào sổ những ngày mốc.</li>"
                            "<li><b>Tháng 7.</b> Tập giữ tiền: con tự lo một khoản nhỏ, có ghi chép.</li>"
                            "<li><b>Tháng 8.</b> Kết nối lại với một, hai người bạn tốt, một nhóm thể thao hay câu lạc bộ.</li>"
                            "<li><b>Tháng 9.</b> Khám sức khỏe, khám răng, chữa những bệnh để lâu.</li>"
                            "<li><b>Tháng 10.</b> Bàn kỹ chuyện vay vốn nếu đã có nghề; chưa có thì gác lại.</li>"
                            "<li><b>Tháng 11.</b> Bàn trước cho những dịp giỗ, Tết, cưới hỏi: ai mời rượu, từ chối thế nào, về lúc mấy "
                            "giờ.</li>"
                            "<li><b>Tháng 12.</b> Tròn một năm. Hỏi xã, phường xem thời gian đang được ghi nhận đến đâu. Ăn với nhau một "
                            "bữa ngon.</li>"
                            "</ul>"
                        ),
                    ),
                ],
                anchor="nam-dau",
            ),
            Section(
                title="Năm thứ hai, từng tháng một",
                body=[
                    (
                        "paragraph",
                        (
                            "<p>Năm này nguy hiểm theo cách khác: cả nhà tưởng đã xong. Việc thăm có thể thưa đi, nhưng đừng bỏ hẳn.</p>"
                            "<ul>"
                            "<li><b>Tháng 13.</b> Viết lại kế hoạch năm, lần này con viết là chính.</li>"
                            "<li><b>Tháng 14.</b> Rà lại túi hồ sơ, thiếu tờ nào hỏi xin bản sao.</li>"
                            "<li><b>Tháng 15.</b> Nhận thêm trách nhiệm trong nhà: đón cháu, chăm ông bà, trả hóa đơn.</li>"
                            "<li><b>Tháng 16.</b> Hỏi tay nghề, bậc lương; nếu việc quá sức thì tìm việc khác trước khi nghỉ.</li>"
                            "<li><b>Tháng 17.</b> Cha mẹ đi chơi, đi khám, lo cho chính mình.</li>"
                            "<li><b>Tháng 18.</b> Một năm rưỡi. Nhận xét lại với Đội: tinh thần, sức khỏe, việc làm, thu nhập, quan hệ với "
                            "khu phố.</li>"
                            "<li><b>Tháng 19.</b> Tham gia một việc chung của khu phố, việc nhỏ cũng quý.</li>"
                            "<li><b>Tháng 20.</b> Tính chuyện để dành, trả nợ cũ theo từng phần.</li>"
                            "<li><b>Tháng 21.</b> Hỏi xã, phường: đến tháng 24 cần giấy tờ gì, ai lập hồ sơ, ai xét.</li>"
                            "<li><b>Tháng 22.</b> Bổ sung những giấy còn thiếu.</li>"
                            "<li><b>Tháng 23.</b> Gặp đội trưởng, đối chiếu ngày bắt đầu và các lần nhận xét.</li>"
                            "<li><b>Tháng 24.</b> Hỏi kết quả, xin giấy trả lời. Dù kết quả thế nào, giữ số điện thoại của Đội.</li>"
                            "</ul>"
                        ),
                    ),
                ],
                anchor="nam-thu-hai",
            ),
            Section(
                title="Nếu con sử dụng lại",
                body=[
                    (
                        "paragraph",
                        (
                            "<p>Chuyện này có thể xảy ra, và không xóa hết những gì con đã làm được. Việc đầu tiên là xem con có nguy hiểm "
                            "không; có dấu hiệu khó thở, lơ mơ thì gọi 115.</p>"
                            "<p>Khi con đã tỉnh, tránh tra hỏi trong đêm. Sáng hôm sau, hỏi ba câu: chuyện bắt đầu từ đâu, bây giờ con cần "
                            "gì, mình gọi cho ai. Rồi gọi trạm y tế hoặc tình nguyện viên ngay trong ngày. Đừng nhốt, đừng trói, đừng mua "
                            "thuốc về tự cho uống.</p>"
                            "<p>Có thể phải tính lại cách cai. Hai hướng dẫn nên đọc là "
                            '<a href="page:cai-nghien-tai-gia-dinh-cong-dong">cai nghiện tại gia đình, cộng đồng</a> và '
                            '<a href="page:cai-nghien-tu-nguyen-tai-co-so">cai nghiện tự nguyện tại cơ sở</a>. Việc sử dụng lại ảnh hưởng '
                            "thế nào đến thời gian đang được tính, gia đình hỏi trực tiếp công an xã, phường.</p>"
                        ),
                    ),
                ],
                anchor="neu-su-dung-lai",
            ),
            Section(
                title="Danh sách quản lý: điều đã biết và điều phải hỏi",
                base_document="Luật 120/2025/QH15 ngày 10/12/2025",
                body=[
                    (
                        "paragraph",
                        (
                            "<p>Hướng dẫn 338/HD-LĐTBXH ngày 07/02/2019 từng nêu hai trường hợp được đưa ra khỏi danh sách quản lý: đủ hai "
                            "năm không tái nghiện, hoặc đã hoàn thành thời gian quản lý. Đó là văn bản của thời kỳ trước. Từ 1/3/2025 công "
                            "tác cai nghiện thuộc ngành công an; Luật 120/2025/QH15 có hiệu lực từ 1/7/2026.</p>"
                            "<p>Vì vậy, khi đến hỏi, xin cán bộ cho biết: hiện áp dụng văn bản nào, thời gian của con tính từ ngày nào, "
                            "cần giấy gì, bao giờ có trả lời. Ghi câu trả lời vào sổ.</p>"
                        ),
                    ),
                ],
                anchor="danh-sach-quan-ly",
            ),
        ],
        review_by="31/3/2027",
        updated="16/11/2026",
        unchecked=(
            (
                "Điều kiện và cách tính thời gian để được đưa ra khỏi danh sách quản lý theo quy định đang áp dụng; mốc đủ hai năm trong "
                "bài lấy từ Hướng dẫn 338/HD-LĐTBXH ngày 07/02/2019, thuộc thời kỳ trước."
            ),
            "Giấy tờ gia đình phải nộp khi người sau cai trở về nơi ở, nộp ở đâu và trong bao lâu.",
            "Hiệu lực hiện nay của Nghị định 105/2021/NĐ-CP, 109/2021/NĐ-CP và 116/2021/NĐ-CP sau ngày 1/7/2026.",
            "Tên gọi và cách tổ chức việc quản lý sau cai ở cấp xã sau khi công tác này chuyển sang ngành công an.",
        ),
        contact={
            "title": "Cần người nghe gia đình nói",
            "phone": "1900 0000",
            "email": "tuvan@congdoi.example",
            "note": "Ngày làm việc, 7:30–17:00, không phải nói tên. Có người bất tỉnh hoặc khó thở, xin gọi 115 trước.",
        },
        further=(
            ("Câu hỏi thường gặp của gia đình", "/hoi-dap/"),
            ("Tìm điểm tư vấn và điểm điều trị gần nhà", "/co-so/"),
            ("Vay vốn, học nghề, việc làm", "page:vay-von-hoc-nghe-viec-lam"),
            ("Cổng giữ kín thông tin của bạn thế nào", "page:quyen-rieng-tu"),
        ),
    ),
    Guide(
        slug="cai-nghien-tai-gia-dinh-cong-dong",
        title="Cai nghiện tại gia đình, cộng đồng: chuẩn bị và làm từng bước",
        task="Gia đình tôi muốn cai tại nhà, có người giúp",
        task_note="Khi nào nên cai tại nhà, hỏi ai trước, chuẩn bị gì và khi nào phải dừng",
        icon="home",
        summary=(
            "Cai tại nhà không có nghĩa là tự cai. Gia đình cần nhân viên y tế xem trước, có người của xã, phường đi cùng và biết rõ dấu "
            "hiệu phải gọi cấp cứu. Bài này giúp chuẩn bị nhà cửa, giấy tờ và lời nói."
        ),
        sections=[
            Section(
                title="Nhà mình có hợp với cách này không",
                body=[
                    (
                        "paragraph",
                        (
                            "<p>Cai tại nhà thuận lợi khi người trong cuộc thật lòng muốn cai, có một chỗ ở ổn định và có ít nhất một "
                            "người thân rảnh trong những ngày đầu. Thiếu một trong ba điều ấy, gia đình nên nghĩ đến cơ sở cai nghiện "
                            "trước.</p>"
                            "<p>Hãy nói với nhân viên y tế nếu có một trong những điều sau, vì tự cai ở nhà lúc đó có thể nguy hiểm:</p>"
                            "<ul>"
                            "<li>dùng nhiều thứ cùng lúc, kể cả rượu hoặc thuốc ngủ;</li>"
                            "<li>từng co giật, từng hoảng loạn, từng có ý định tự làm hại mình;</li>"
                            "<li>đang có bệnh tim, gan, phổi, tâm thần hoặc đang mang thai;</li>"
                            "<li>trong nhà có trẻ nhỏ, người già yếu mà không có ai trông thay.</li>"
                            "</ul>"
                            "<p>Việc quyết định có cai tại nhà được hay không nên để người có chuyên môn nói, sau khi đã khám. Gia đình "
                            "đừng dựa vào lời mách của người quen hay quảng cáo “dứt trong mấy ngày”.</p>"
                        ),
                    ),
                ],
                anchor="co-hop-khong",
            ),
            Section(
                title="Hỏi ai, hỏi những gì",
                body=[
                    ("paragraph", "<p>Nên gặp ba nơi, theo thứ tự nào cũng được, nhưng đừng bỏ nơi nào:</p>"),
                    (
                        "table",
                        {
                            "caption": "Ba nơi nên hỏi trước khi cai tại nhà",
                            "header": ["Nơi", "Hỏi điều gì"],
                            "rows": [
                                [
                                    "Trạm y tế xã, phường",
                                    "Có nên cai tại nhà không; ai khám và kê thuốc; đêm hôm gọi số nào",
                                ],
                                [
                                    "Công an xã, phường",
                                    "Đăng ký ở đâu; giấy tờ gì; ai theo dõi; cai xong được ghi nhận bằng giấy nào",
                                ],
                                [
                                    "Đội công tác xã hội tình nguyện",
                                    "Ai có thể đến nhà; đến vào giờ nào; giúp gia đình được những việc gì",
                                ],
                            ],
                        },
                    ),
                    (
                        "paragraph",
                        (
                            "<p>Nơi nào có tổ giúp cai nghiện tại cộng đồng, xin gặp cả tổ một lần để biết mặt từng người. Hỏi luôn ai là "
                            "người quyết định chuyển sang cơ sở khi cai tại nhà không ổn.</p>"
                            "<p>Nếu ngại đến trụ sở, có thể nhờ một tình nguyện viên hẹn gặp ở nơi kín đáo. Người muốn cai nên là người "
                            "nói chính; cha mẹ đi cùng để nghe và ghi.</p>"
                        ),
                    ),
                ],
                anchor="hoi-ai",
            ),
            Section(
                title="Chuẩn bị giấy tờ, nhà cửa và thời gian",
                body=[
                    (
                        "paragraph",
                        (
                            "<p>Giấy tờ mang theo khi đến hỏi, để khỏi đi lại nhiều lần:</p>"
                            "<ul>"
                            "<li>giấy tờ tùy thân của người cai và của một người thân;</li>"
                            "<li>thẻ bảo hiểm y tế nếu có;</li>"
                            "<li>đơn thuốc, giấy ra viện, giấy của lần cai trước nếu còn giữ;</li>"
                            "<li>một tờ giấy ghi sẵn: dùng chất gì, từ bao giờ, lần cuối khi nào, bệnh đang có, thuốc đang uống.</li>"
                            "</ul>"
                            "<p>Trong nhà, dọn một phòng thoáng, có cửa mở được từ cả hai phía. Cất dao kéo, thuốc ngủ, hóa chất, rượu vào "
                            "tủ khóa. Chuẩn bị nước, cháo, trái cây, khăn, quần áo thay. Viết ba số điện thoại lên giấy, dán nơi ai cũng "
                            "thấy: nhân viên y tế, tình nguyện viên, 115.</p>"
                            "<p>Nên chọn lúc không có giỗ chạp, cưới xin, không có khách ở xa về. Nếu có thể, tránh ngày người cai nhận "
                            "lương hoặc có tiền lớn. Báo trước với một người họ hàng ở gần để có người chạy sang khi cần.</p>"
                            "<p>Về thời gian, người trông nên xin nghỉ việc vài ngày và chia ca với người khác. Một người thức ba đêm liền "
                            "sẽ cáu, mà người đang cai thì rất nhạy với lời nói.</p>"
                        ),
                    ),
                ],
                anchor="chuan-bi",
            ),
            Section(
                title="Những ngày khó nhất",
                body=[
                    (
                        "paragraph",
                        (
                            "<p>Mấy ngày đầu, người cai có thể đau nhức, vã mồ hôi, nôn, tiêu chảy, mất ngủ, bồn chồn; với một số chất lại "
                            "là ngủ li bì, buồn bã, nghi ngờ mọi người. Mỗi chất một khác, vì vậy phải làm đúng theo lời dặn của người "
                            "khám, không theo kinh nghiệm của nhà khác.</p>"
                            "<p>Việc của gia đình khá giản dị: cho uống nước từng ngụm, giữ phòng yên, uống thuốc đúng giờ và đúng liều, "
                            "ghi lại giờ uống, có mặt mà không hỏi dồn. Tắm nước ấm, đi lại trong sân, nghe nhạc nhỏ đều giúp được đôi "
                            "chút.</p>"
                        ),
                    ),
                    (
                        "callout",
                        {
                            "kind": "warning",
                            "title": "Gọi 115 khi",
                            "text": (
                                "<p>Co giật; gọi không tỉnh; thở chậm, ngắt quãng hoặc môi tím; đau ngực; nôn liên tục không uống được "
                                "nước; nói sảng, hoảng loạn; có lời nói hoặc việc làm muốn tự hại mình. Trong lúc chờ, đặt nằm nghiêng và "
                                "đừng để một mình.</p>"
                                "<p>Có người bị đe dọa hoặc bị đánh, gọi 113.</p>"
                            ),
                        },
                    ),
                    (
                        "paragraph",
                        (
                            "<p>Không nhốt, không xích, không đánh. Ngoài chuyện làm đau nhau, những cách ấy còn làm mất cơ hội kêu cứu "
                            "khi cơ thể gặp nguy. Không tự mua thuốc an thần, không truyền nước ở nhà nếu không có nhân viên y tế.</p>"
                        ),
                    ),
                ],
                anchor="nhung-ngay-kho",
            ),
            Section(
                title="Nói với nhau thế nào",
                body=[
                    (
                        "paragraph",
                        (
                            "<p>Trước hôm bắt đầu, cả nhà nên ngồi lại một lần, thống nhất vài điều rồi viết ra giấy: ai trông giờ nào, "
                            "khách đến thì nói sao, điện thoại để ở đâu, khi nào thì gọi người giúp. Người cai cùng viết, vì đây là kế "
                            "hoạch của chính họ.</p>"
                            "<p>Khi cơn thèm đến, đừng tranh cãi đúng sai. Có thể nói: <b>“Mẹ biết đang khó. Mình đi bộ mười phút rồi "
                            "tính.”</b> Cơn thèm thường lên rồi xuống; qua được một lần là có thêm một lần để tin.</p>"
                            "<p>Vài câu giúp hạ căng thẳng:</p>"
                            "<ul>"
                            "<li>“Con muốn bố ngồi đây hay để con một mình một lát?”</li>"
                            "<li>“Chuyện nợ để tuần sau, hôm nay chỉ lo ngủ.”</li>"
                            "<li>“Nếu không chịu nổi, mình gọi trạm y tế, không ai trách con cả.”</li>"
                            "</ul>"
                            "<p>Với trẻ nhỏ trong nhà, nói ngắn và thật: chú đang ốm, đang được chữa, không phải lỗi của cháu.</p>"
                            "<p>Hàng xóm hỏi thăm thì chỉ cần đáp: “Cháu mệt, đang nghỉ ở nhà, cảm ơn bác.” Ai trong nhà cũng trả lời như "
                            "nhau thì không có chuyện để đồn. Nếu có người nói lời nặng trước mặt người đang cai, hãy mời họ ra ngoài nói "
                            "chuyện sau, và đứng về phía người nhà mình.</p>"
                        ),
                    ),
                ],
                anchor="noi-voi-nhau",
            ),
            Section(
                title="Những tuần sau và khi phải đổi cách",
                body=[
                    (
                        "paragraph",
                        (
                            "<p>Qua mấy ngày đầu mới là lúc dài hơi. Hãy hẹn trước lịch gặp nhân viên y tế và tình nguyện viên cho cả "
                            "tháng. Xếp lại một ngày có việc để làm: buổi sáng việc nhà, buổi chiều vận động, buổi tối trò chuyện. Tiền "
                            "tiêu nên chia nhỏ theo ngày, có sự đồng ý của người cai.</p>"
                            "<p>Nên gọi lại để đổi cách nếu bỏ hẹn nhiều lần, giấu thuốc, người trông kiệt sức, hoặc cả nhà thấy sợ khi ở "
                            "cùng. Đổi sang cơ sở không phải là thua. Nhiều gia đình cai tại nhà trước, sau đó mới tìm được nơi hợp "
                            "hơn.</p>"
                            "<p>Khi cai xong, xin giấy ghi nhận nếu nơi đăng ký có cấp, cất vào túi hồ sơ và đọc tiếp hướng dẫn "
                            '<a href="page:con-toi-moi-di-cai-ve">cho người mới đi cai về</a>.</p>'
                        ),
                    ),
                ],
                anchor="nhung-tuan-sau",
            ),
            Section(
                title="Pháp luật: đọc theo đúng thời gian",
                base_document="Luật 120/2025/QH15 ngày 10/12/2025",
                body=[
                    (
                        "paragraph",
                        (
                            "<p>Nhiều trang trên mạng còn nhắc Nghị định 94/2010/NĐ-CP ngày 09/9/2010 về cai nghiện tại gia đình, cộng "
                            "đồng. Nghị định này được ghi nhận là đã thay bằng Nghị định 116/2021/NĐ-CP ngày 21/12/2021, song Ban biên tập "
                            "chưa đối chiếu xong. Nghị định 116/2021/NĐ-CP lại quy định chi tiết Luật 73/2021/QH14, luật đã được thay bằng "
                            "Luật 120/2025/QH15 từ 1/7/2026.</p>"
                            "<p>Vì thế, mẫu đơn và thủ tục tìm thấy trong các bài cũ chỉ nên dùng để tham khảo. Hãy hỏi nơi tiếp nhận: mẫu "
                            "nào đang dùng, căn cứ vào văn bản nào.</p>"
                        ),
                    ),
                ],
                anchor="phap-luat",
            ),
        ],
        review_by="28/2/2027",
        updated="12/11/2026",
        unchecked=(
            "Thủ tục đăng ký, nơi nhận đăng ký và thời hạn của cai nghiện tại gia đình, cộng đồng theo Luật 120/2025/QH15.",
            "Nghị định 116/2021/NĐ-CP còn áp dụng phần nào sau ngày 1/7/2026.",
            "Việc Nghị định 116/2021/NĐ-CP thay Nghị định 94/2010/NĐ-CP từ 1/1/2022 chưa được đối chiếu với bản gốc.",
            "Các khoản hỗ trợ hoặc chi phí khi cai tại nhà.",
        ),
        contact={
            "title": "Hỏi trước khi bắt đầu",
            "phone": "1900 0000",
            "email": "tuvan@congdoi.example",
            "note": "Nói tuổi, loại chất đang dùng, bệnh đang có; không cần nói tên và địa chỉ.",
        },
        further=(
            ("Điểm tư vấn và cơ sở y tế gần nhà", "/co-so/"),
            ("Cai nghiện tự nguyện tại cơ sở", "page:cai-nghien-tu-nguyen-tai-co-so"),
            ("Sau khi cai xong: tuần đầu, tháng đầu, hai năm", "page:con-toi-moi-di-cai-ve"),
            ("Hỗ trợ tiếp cận trang này", "page:ho-tro-tiep-can"),
        ),
    ),
]
