"""The eight categories of the demo's news, in the order in which lists show them."""

from __future__ import annotations

from demo.content.schema import Category

CATEGORIES: list[Category] = [
    Category(
        slug="hoat-dong-doi",
        name="Hoạt động của Đội",
        description="Việc các đội tình nguyện làm trong tháng: thăm hỏi, giao ban, giúp việc cụ thể và rút kinh nghiệm cùng nhau.",
    ),
    Category(
        slug="chinh-sach-phap-luat",
        name="Chính sách, pháp luật",
        description="Văn bản mới liên quan đến người dân và đội tình nguyện, nói rõ điều đã chắc và điều còn phải kiểm tra.",
    ),
    Category(
        slug="tap-huan",
        name="Tập huấn",
        description="Các lớp học của tình nguyện viên, đội trưởng và cán bộ, kèm những bài thực hành có thể mang về dùng ngay.",
    ),
    Category(
        slug="guong-sang-cach-lam-hay",
        name="Gương sáng, cách làm hay",
        description="Những cách làm nhỏ mà bền ở xã, phường, được kể cả chỗ được lẫn chỗ chưa được để nơi khác học theo.",
    ),
    Category(
        slug="phong-chong-ma-tuy",
        name="Phòng, chống ma túy",
        description="Chuyện phòng ngừa trong gia đình và khu dân cư, tìm nơi cai nghiện ma túy và sinh hoạt của người sau cai.",
    ),
    Category(
        slug="an-ninh-quoc-phong",
        name="An ninh - quốc phòng",
        description="Việc giữ yên bình ở khu dân cư, nơi lưu trú và cơ sở kinh doanh, cùng phần việc của công an liên quan đến người dân.",
    ),
    Category(
        slug="y-te-suc-khoe",
        name="Y tế, sức khỏe",
        description="Lời khuyên dễ làm về ăn, ngủ, đi khám, làm xét nghiệm và những nơi có thể đến hỏi.",
    ),
    Category(
        slug="thong-bao",
        name="Thông báo",
        description="Lịch sự kiện, cách dùng cổng thông tin và những điều Ban biên tập cần báo tới bạn đọc.",
    ),
]
