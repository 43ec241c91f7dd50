"""Names, addresses and menus of the portal: settings, the notice on top, the main menu and the columns of the footer."""

from __future__ import annotations

from demo.content.schema import Block

SETTINGS: dict[str, str] = {
    "site_name": "Cổng thông tin Đội công tác xã hội tình nguyện",
    "short_name": "Đội tình nguyện",
    "tagline": "Chương trình phòng, chống tệ nạn xã hội",
    "responsible_body": "Ban quản lý Chương trình (minh họa)",
    "responsible_person": "Trưởng Ban biên tập",
    "email": "banbientap@congdoi.example",
    "address": "Số 1, đường Bình Minh, phường Hoa Sen (minh họa)",
    "hotline": "1900 0000",
    "hotline_note": "Ngày làm việc, 7:30–17:00. Bạn không cần nói tên thật.",
    "copyright_note": "Xin ghi rõ nguồn và ngày đăng khi dùng lại nội dung của cổng.",
}

ALERT: dict[str, str] = {
    "title": "Luật Phòng, chống ma túy mới đang áp dụng",
    "text": "Luật 120/2025/QH15 có hiệu lực từ 1/7/2026. Bài đăng trước ngày đó nói theo luật cũ; xin xem ngày đăng.",
}

MENU: list[tuple[str, str]] = [
    ("Trang chủ", ""),
    ("Tin tức", "tin-tuc"),
    ("Hướng dẫn pháp luật", "huong-dan"),
    ("Văn bản", "van-ban"),
    ("Hỏi đáp", "hoi-dap"),
    ("Sự kiện", "su-kien"),
    ("Cơ sở hỗ trợ", "co-so"),
    ("Tra cứu xét nghiệm", "tra-cuu"),
    ("Giới thiệu", "gioi-thieu"),
]
"""Label and slug of the page; the empty slug is the home page."""

FOOTER: list[tuple[str, list[tuple[str, str]]]] = [
    (
        "Chuyên mục",
        [
            ("Tin tức", "tin-tuc"),
            ("Hướng dẫn pháp luật", "huong-dan"),
            ("Văn bản", "van-ban"),
            ("Hỏi đáp", "hoi-dap"),
            ("Sự kiện", "su-kien"),
            ("Cơ sở hỗ trợ", "co-so"),
            ("Tra cứu xét nghiệm y khoa", "tra-cuu"),
        ],
    ),
    (
        "Về cổng",
        [
            ("Giới thiệu", "gioi-thieu"),
            ("Liên hệ", "lien-he"),
            ("Về nội dung pháp luật", "ve-noi-dung-phap-luat"),
            ("Quyền riêng tư", "quyen-rieng-tu"),
            ("Hỗ trợ tiếp cận", "ho-tro-tiep-can"),
            ("Điều khoản sử dụng", "dieu-khoan-su-dung"),
            ("Sơ đồ cổng", "/so-do/"),
            ("RSS", "/tin-tuc/rss/"),
            ("English", "en"),
        ],
    ),
]
"""Heading and links of a column; a link is the slug of a page, or a fixed address that begins with a slash."""

FRONT: list[Block] = [
    ("heading", "Kết quả hoạt động"),
    (
        "key_figures",
        {
            "period": "6 tháng đầu năm 2021",
            "source": "báo cáo của sở phụ trách, đăng ngày 10/6/2021.",
            "method": "Lượt người dự cộng các buổi; một người dự hai buổi tính hai lượt.",
            "figures": [
                {"value": "19", "label": "đội tình nguyện"},
                {"value": "151", "label": "tình nguyện viên"},
                {"value": "806", "label": "lượt người dự 32 buổi tư vấn, tuyên truyền"},
                {"value": "35", "label": "người được vận động đăng ký cai nghiện"},
            ],
        },
    ),
    (
        "private_notice",
        {
            "title": "Lịch giao ban của Đội",
            "reason": "Bạn chưa có đủ quyền truy cập phần này. Lịch chỉ mở cho người của Đội; nếu bạn là người của Đội, hãy đăng nhập. Chưa có tài khoản, xin hỏi cán bộ phụ trách đội ở xã, phường.",
            "page": None,
        },
    ),
]
"""Further blocks of the home page."""
