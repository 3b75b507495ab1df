"""Article 3 (Selection of Equipment)."""

from __future__ import annotations

from mrs_spec.law.declare import Conclusion, cites, rule, says
from mrs_spec.record.answers import Undetermined
from mrs_spec.record.things import Article
from mrs_spec.record.words import Lent, Selector


class RoutersEtc(Conclusion, of=Article):
    """The article is one of the Routers, etc. (ルータ等)."""

    article: str


class Returnable(Conclusion, of=Article):
    """The article is one that can be asked back: one of the Routers, etc. whose loss has not been charged (IR-40)."""

    article: str


class Selected(Conclusion, of=Article):
    """Whether the article was selected by the one who selects."""

    complies: bool


# 「（電源ユニット、各種ケーブル、筐体に貼付されているラベル等を含む当社が貸与している物品すべてをいいます。以下「ルータ
# 等」といいます。）」
@rule("art03.p1.def1")
def every_lent_article_is_routers_etc(
    article: Article, *, lent: Lent = says("当社が貸与している物品すべて", Lent)
) -> RoutersEtc | None:
    """Routers, etc. are all articles the Company lends, accessories included."""
    return RoutersEtc(article.id) if lent.cover(article.router, article.lent) else None


# 「マネージドルータサービスにおいて提供するルータ等の機器（電源ユニット、各種ケーブル、筐体に貼付されているラベル等を含
# む当社が貸与している物品すべてをいいます。以下「ルータ等」といいます。）は、申込者のネットワーク環境に応じて当社が選択
# して提供するものとします。」
@rule("art03.p1")
def the_company_selects_the_equipment(
    article: Article, routers: RoutersEtc, *, clause: str = cites(), selector: Selector = says("当社が選択", Selector)
) -> Selected | Undetermined:
    """The Company selects and provides the equipment; a wish of the applicant does not bind."""
    if article.selected_by is None:
        return Undetermined("selected_by", clause)
    return Selected(article.selected_by == selector.name)
