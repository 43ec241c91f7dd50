"""The words of the legal library: types of documents, what changes their effect, how they stand to each other."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class DocumentType(models.TextChoices):
    """By the name that citations use. Decree 30/2020/NĐ-CP, article 7, and the law on promulgating documents."""

    HIEN_PHAP = "hien_phap", _("constitution")
    BO_LUAT = "bo_luat", _("code of laws")
    LUAT = "luat", _("law")
    PHAP_LENH = "phap_lenh", _("ordinance")
    LENH = "lenh", _("order of the State President")
    NGHI_QUYET = "nghi_quyet", _("resolution")
    NGHI_QUYET_LIEN_TICH = "nghi_quyet_lien_tich", _("joint resolution")
    NGHI_DINH = "nghi_dinh", _("decree")
    QUYET_DINH = "quyet_dinh", _("decision")
    THONG_TU = "thong_tu", _("circular")
    THONG_TU_LIEN_TICH = "thong_tu_lien_tich", _("joint circular")
    CHI_THI = "chi_thi", _("directive")
    QUY_CHE = "quy_che", _("statute")
    QUY_DINH = "quy_dinh", _("regulation")
    KE_HOACH = "ke_hoach", _("plan")
    HUONG_DAN = "huong_dan", _("guidance")
    CHUONG_TRINH = "chuong_trinh", _("programme")
    DE_AN = "de_an", _("project")
    PHUONG_AN = "phuong_an", _("scheme")
    THONG_BAO = "thong_bao", _("notice of an authority")
    BAO_CAO = "bao_cao", _("report")
    TO_TRINH = "to_trinh", _("submission")
    KET_LUAN = "ket_luan", _("conclusion")
    CONG_DIEN = "cong_dien", _("official telegram")
    CONG_VAN = "cong_van", _("official letter")
    VAN_BAN_HOP_NHAT = "van_ban_hop_nhat", _("consolidated document")
    VAN_BAN = "van_ban", _("document of another type")


class EventKind(models.TextChoices):
    """What happens to a document's effect on a day."""

    BEGINS = "begins", _("takes effect")
    ENDS = "ends", _("loses effect")
    PARTLY_ENDS = "partly_ends", _("loses effect in part")
    SUSPENDED = "suspended", _("is suspended")
    RESUMED = "resumed", _("is in effect again")


class Status(models.TextChoices):
    """A document's effect on one day; computed, never typed."""

    NOT_YET = "not_yet", _("not yet in effect")
    IN_FORCE = "in_force", _("in effect")
    PARTLY = "partly", _("in effect in part")
    ENDED = "ended", _("no longer in effect")
    SUSPENDED = "suspended", _("effect suspended")
    UNKNOWN = "unknown", _("effect unknown")


class RelationKind(models.TextChoices):
    """How the document that has the row stands to the other; the other side reads the same row backwards."""

    REPLACES = "replaces", _("replaces")
    AMENDS = "amends", _("amends")
    REPEALS = "repeals", _("repeals")
    DETAILS = "details", _("details")
    BASED_ON = "based_on", _("is based on")
    REFERS_TO = "refers_to", _("refers to")


BACKWARDS = {
    RelationKind.REPLACES: _("is replaced by"),
    RelationKind.AMENDS: _("is amended by"),
    RelationKind.REPEALS: _("is repealed by"),
    RelationKind.DETAILS: _("is detailed by"),
    RelationKind.BASED_ON: _("is the base of"),
    RelationKind.REFERS_TO: _("is referred to by"),
}


class ProvisionKind(models.TextChoices):
    """Levels of a legal text, large to small, by the names in a provision's path; then what stands around them."""

    PHAN = "phan", _("part")
    CHUONG = "chuong", _("chapter")
    MUC = "muc", _("section")
    TIEU_MUC = "tieu_muc", _("subsection")
    DIEU = "dieu", _("article of a law")
    KHOAN = "khoan", _("clause")
    DIEM = "diem", _("point")
    PHU_LUC = "phu_luc", _("annex")
    MAU = "mau", _("form")
    KEM_THEO = "kem_theo", _("attached text")
    MO_DAU = "mo_dau", _("opening")
    KET_THUC = "ket_thuc", _("closing")
