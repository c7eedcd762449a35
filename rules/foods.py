"""Which foods count as which: groups of ingredients by the words they are written with."""

from collections.abc import Mapping
from functools import lru_cache


def _words(text: str) -> list[str]:
    return text.split()


POULTRY = _words("鸡 鸭 鹅 鸽 鹌鹑 禽")
PORK = _words("猪 五花 里脊 排骨 火腿 腊肉 腊肠 香肠 培根 叉烧 蹄髈 肘子 咸肉 肉松 肉丝 肉末 肉馅 大肉 瘦肉")
BEEF = _words("牛肉 牛腩 牛柳 肥牛 牛排 牛舌 牛尾 牛百叶 牛筋 牛骨 牛仔骨 牛油")
FISH = _words("鱼 鲈 鳜 鳕 鲳 三文 鳗 鳝")
CRUSTACEANS = _words("虾 蟹")
SHELLFISH = _words("贝 蛤 蚌 蛏 生蚝 牡蛎 蚝油 鲍 海螺 带子 瑶柱")
SEAFOOD = [*FISH, *CRUSTACEANS, *SHELLFISH, *_words("鱿 墨斗 海参 海蜇 海胆 海鲜 河鲜")]
OFFAL = _words("内脏 猪肝 鸡肝 鹅肝 猪肚 腰花 肥肠 大肠 毛肚 百叶 鸭胗 鸡胗 鸭血 猪血 脑花")
SPIRITS = _words("白酒 大曲 茅台 五粮液 二锅头 烈酒")
WINES = _words("红酒 葡萄酒 啤酒 黄酒 花雕 米酒 料酒 香槟 洋酒 威士忌 酒酿 酒糟")
OTHER_MEAT = _words("羊 肉 鹿 驴 兔 蛙 甲鱼 高汤 鱼露 猪油")

GROUPS: Mapping[str, list[str]] = {
    "羊肉": ["羊"],
    "牛肉": BEEF,
    "猪肉": PORK,
    "禽肉": POULTRY,
    "鱼": FISH,
    "虾蟹": CRUSTACEANS,
    "贝类": SHELLFISH,
    "海鲜": SEAFOOD,
    "内脏": OFFAL,
    "蛋": ["蛋"],
    "奶": _words("奶 乳酪 芝士 黄油 酸乳 炼乳"),
    "坚果": _words("花生 核桃 杏仁 腰果 松子 榛 开心果 夏威夷果 芝麻 坚果"),
    "豆": _words("豆 腐竹 百叶结"),
    "葱蒜": _words("葱 蒜 韭 薤"),
    "白酒": SPIRITS,
    "酒": [*SPIRITS, *WINES],
    "麸质": _words("面粉 小麦 面条 面筋 馒头 饺 包子 面包 蛋糕 酥皮 大麦 麸"),
    "荤": [*BEEF, *PORK, *POULTRY, *SEAFOOD, *OFFAL, *OTHER_MEAT],
}
# Words that only sound like a food of another group, taken out before looking.
HARMLESS = _words("""羊肚菌 羊奶 牛油果 牛肝菌 猪肚菇 鸡枞 鸡头米 鸡毛菜 鸡油菌 蟹味菇 虎掌菌 鱼腥草 鱼香 百叶结
素鸡 素鸭 素鹅 素鱼 素肉 素火腿 肉桂 肉豆蔻 肉苁蓉 果肉 桂圆肉 椰肉 贝母 奶白菜 土豆 豆蔻""")
EGGS = _words("鸡蛋 鸭蛋 鹅蛋 鸽蛋 鹌鹑蛋")
MEATS = {"禽肉", "荤", "鸡", "鸭", "鹅"}
# What people say, by the group (or the plain word) that is meant.
_SAID = """羊肉=羊 牛肉=牛 猪肉=猪,大肉 鸡=鸡肉 鸭=鸭肉 鹅=鹅肉 禽肉=禽 鱼=鱼类,鱼肉 蟹=螃蟹 虾蟹=甲壳类
贝类=贝 海鲜=水产 蛋=蛋类,鸡蛋 奶=牛奶,奶制品,乳制品,乳糖 坚果=果仁 豆=豆类,豆制品 内脏=下水,动物内脏 蒜=姜蒜
葱蒜=葱姜蒜 荤=荤腥,肉,肉类 酒=酒类 白酒=烈酒 麸质=面食"""
ALIASES: Mapping[str, str] = {
    word: meant for pair in _words(_SAID) for meant, _, words in [pair.partition("=")] for word in words.split(",")
}


@lru_cache(8192)
def contains(ingredient: str, food: str) -> bool:
    """Tell whether an ingredient as written is, or holds, a food: a key of `GROUPS`, or any other word."""
    meant = GROUPS.get(food, [food])
    rest = ingredient
    for word in (*HARMLESS, *(EGGS if food in MEATS else ())):
        if word not in meant:
            rest = rest.replace(word, "")
    return any(word in rest for word in meant)
