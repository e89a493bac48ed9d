"""Texts in several scripts, and the forms that Unicode has for each."""

import unicodedata
from typing import Literal, cast

TEXTS = (
    "Send the salary grid, p95 & HR",
    "L’équipe a reçu l’œuvre — « déjà » vu à Noël",
    "Straße, Größe und Übergabe",
    "Nguyễn Thị Minh Khai đã gửi báo cáo về Điện Biên Phủ",
    "Μετάβαση στη νέα βάση, ΌΧΙ αργότερα",
    "Переезд кластера ждёт: йод, ёлка, Їжак",
    "مراجعة خطة التوظيف إلى آخر السنة",
    "مُراجَعة الخُطّة",
    "明年預算已批准、等待財務確認",
    "新しいチームの進め方、ガイド",
    "한국어 팀의 예산",
    "ﬁnance ㎏ ½ ½ Ⅳ ℡ 😕 x²",
)
FORMS = ("NFC", "NFD", "NFKC", "NFKD")

Form = Literal["NFC", "NFD", "NFKC", "NFKD"]


def normalized(form: str, text: str) -> str:
    """Give a text in one of the forms."""
    return unicodedata.normalize(cast("Form", form), text)
